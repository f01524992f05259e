"""The actions that print a table or a record."""

from __future__ import annotations

from ui.action_spec import FILE, RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

PRINTING: tuple[Spec, ...] = (
    Spec(
        "print-table",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Print the table…"),
        lambda on: on.print_table(),
        "printer",
        "Ctrl+Alt+P",
        "printed",
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
PRINT_RECORD = Spec(
    "print-record",
    RECORD,
    QT_TRANSLATE_NOOP("Actions", "Print this record…"),
    lambda on: on.print_record(),
    "printer",
    needs="record",
)
