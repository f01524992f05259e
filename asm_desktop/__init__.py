"""All of ASM Desktop that needs no window."""

__version__ = "0.1.0"
