"""The actions that plan an event and bring in the rules it is planned by."""

from __future__ import annotations

from ui.action_spec import RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_CEREMONIES: tuple[Spec, ...] = (
    Spec(
        "usual-rules",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Bring in the usual rules"),
        lambda on: on.add_usual_rules(),
        "scale",
    ),
    Spec(
        "plan",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Plan the event…"),
        lambda on: on.plan_event(),
        "list-checks",
        "Ctrl+Shift+L",
        "event",
        starts_group=True,
    ),
    Spec(
        "cards",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Cards of the guests…"),
        lambda on: on.plan_event("cards"),
        "printer",
        needs="event",
    ),
    Spec(
        "day",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "The day over the whole screen"),
        lambda on: on.follow_day(),
        "maximize",
        "F11",
        "event",
    ),
)
