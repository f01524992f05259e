"""What people do: one function per action, one transaction each."""
