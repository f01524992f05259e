"""The names of the commands, and of the variable that a script gives a passphrase in."""

from __future__ import annotations

COMMANDS = (
    *(
        "sample",
        "new",
        "list",
        "show",
        "search",
        "pack",
        "cards",
        "print",
        "export",
        "import",
        "check",
        "history",
        "undo",
        "redo",
        "rebuild",
        "rekey",
        "backup",
        "restore",
        "salvage",
        "held",
        "erase",
        "issue",
        "addendum",
        "current",
    ),
    "pictures",
)
VARIABLE = "ASM_DESKTOP_PASSPHRASE"
