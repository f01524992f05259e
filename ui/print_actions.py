"""The actions that print a table."""

from __future__ import annotations

from ui.action_spec import FILE, Spec
from ui.translation import QT_TRANSLATE_NOOP

PRINTING: tuple[Spec, ...] = (
    Spec(
        "print-table",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Print the table…"),
        lambda on: on.print_table(),
        "printer",
        "Ctrl+Alt+P",
        "table",
        starts_group=True,
    ),
    Spec(
        "print-selected",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Print the selected…"),
        lambda on: on.print_selected(),
        "printer",
        needs="record",
    ),
)
