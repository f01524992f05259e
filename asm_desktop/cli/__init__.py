"""The commands, for scripts, support and assistants: thin over the services, and free of Qt."""
