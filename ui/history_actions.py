"""What can be asked about what a record, or a field of it, was before."""

from __future__ import annotations

from ui.action_spec import RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_HISTORY: tuple[Spec, ...] = (
    Spec(
        "record-history",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "History of this record…"),
        lambda on: on.record_history(),
        "history",
        "Ctrl+H",
        "record",
        starts_group=True,
    ),
    Spec(
        "field-history",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "History of this field"),
        lambda on: on.field_history(),
        "history",
        "Ctrl+Shift+H",
        "record",
    ),
)
