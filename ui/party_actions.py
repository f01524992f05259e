"""What can be done with people and organisations beyond what every record allows."""

from __future__ import annotations

from ui.action_spec import RECORD, Spec
from ui.translation import QT_TRANSLATE_NOOP

PARTY_ACTIONS: tuple[Spec, ...] = (
    Spec(
        "verify",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Verified today"),
        lambda on: on.verify(),
        "shield-check",
        "Ctrl+Shift+V",
        "party",
        starts_group=True,
    ),
    Spec(
        "new-post",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "New post…"),
        lambda on: on.new_post(),
        "briefcase",
        "Ctrl+Shift+P",
        "person",
    ),
    Spec(
        "merge",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Merge with another…"),
        lambda on: on.merge(),
        "git-merge",
        "Ctrl+Shift+M",
        "party",
    ),
    Spec(
        "take-apart",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Take the last merge apart"),
        lambda on: on.take_apart(),
        "unlink",
        needs="party",
    ),
    Spec(
        "duplicates",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Look for what is kept twice…"),
        lambda on: on.find_duplicates(),
        "copy",
        "Ctrl+Shift+D",
    ),
)
