"""What can be done about the particulars kept of a person, beyond what every record allows (DOMAIN §6)."""

from __future__ import annotations

from ui.action_spec import PRINT, RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_PEOPLE: tuple[Spec, ...] = (
    Spec(
        "print-held",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Everything held about this person…"),
        lambda on: on.print_held(),
        "printer",
        needs="person",
    ),
    Spec(
        "ask-privacy",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "This person asks what is kept…"),
        lambda on: on.note_request(),
        "lock",
        needs="person",
        starts_group=True,
    ),
    Spec(
        "erase",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Erase this person for good…"),
        lambda on: on.erase_person(),
        "trash-2",
        needs="person",
    ),
)
