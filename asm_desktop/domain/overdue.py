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
    due = values.get("due")
    return values.get("status") in OPEN and isinstance(due, PartialDate) and due.last() < today
