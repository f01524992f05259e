"""The actions on the records selected and on the table as it is seen."""

from __future__ import annotations

from ui.action_spec import RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_SELECTED: tuple[Spec, ...] = (
    Spec(
        "pin",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Pin"),
        lambda on: on.pin(),
        "pin",
        "Ctrl+B",
        "record",
    ),
)
