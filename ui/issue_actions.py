"""What can be done about what went out: ask after a copy, and add to an issue (DOMAIN §5)."""

from __future__ import annotations

from ui.action_spec import PRINT, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_ISSUES: tuple[Spec, ...] = (
    Spec(
        "check-copy",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Is this copy current?…"),
        lambda on: on.check_copy(),
        "search",
        starts_group=True,
    ),
    Spec(
        "issue-addendum",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Issue an addendum…"),
        lambda on: on.issue_addendum(),
        "printer",
        needs="print_run",
    ),
)
