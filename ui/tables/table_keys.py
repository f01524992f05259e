"""The keys of a table itself, beside those of the window's actions."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from ui.translation import translate


def table_keys() -> list[tuple[str, str]]:
    """What can be done in a table, and the keys for it as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (translate("Keyboard", "From the filter to the rows"), "↓"),
        (translate("Keyboard", "Go to the record"), QKeySequence("Return").toString(native)),
        (translate("Keyboard", "Mark a follow-up as done"), QKeySequence("Space").toString(native)),
        (translate("Keyboard", "Select several rows"), QKeySequence("Shift+Down").toString(native)),
        (translate("Keyboard", "Select one row more"), QKeySequence("Ctrl+Space").toString(native)),
        (translate("Keyboard", "Select every row"), QKeySequence("Ctrl+A").toString(native)),
        (translate("Keyboard", "Copy the selected rows"), QKeySequence("Ctrl+C").toString(native)),
    ]
