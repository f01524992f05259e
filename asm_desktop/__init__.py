"""All of ASM Desktop that needs no window."""
