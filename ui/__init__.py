"""The window: Qt only, everything else through asm_desktop.services."""
