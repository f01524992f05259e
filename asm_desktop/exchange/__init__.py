"""What comes and goes: bytes to plain data and back."""
