"""What should have been done by now: open promises, follow-ups and milestones whose last possible day has passed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from asm_desktop.domain.partial_date import PartialDate

OPEN = frozenset({"open", "in_progress", "planned"})
"""Statuses of what is still to be done."""


def is_overdue(values: Mapping[str, Any], today: datetime.date) -> bool:
    """Whether something is open although the whole of the day, month or year it was due in has passed."""
    return days_overdue(values, today) > 0


def days_overdue(values: Mapping[str, Any], today: datetime.date) -> int:
    """How many days ago something that is open was due at the latest; 0 for what is not overdue."""
    due = values.get("due")
    if values.get("status") not in OPEN or not isinstance(due, PartialDate):
        return 0
    return max((today - due.last()).days, 0)
