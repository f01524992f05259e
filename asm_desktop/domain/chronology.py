"""Dates and times out of order; a partial date is in doubt only where none of its days would do (DOMAIN §2)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

# An event that begins in the evening may end after midnight, in the small hours.
EVENING, SMALL_HOURS = datetime.time(17), datetime.time(6)


def in_order(values: Mapping[str, Any], first: str, second: str, sentence: str) -> Iterator[tuple[str, str]]:
    """A problem with the field `second` if its date is certainly before that of `first`."""
    earlier, later = values.get(first), values.get(second)
    if earlier is not None and later is not None and later.last() < earlier.first():
        yield second, sentence


def ends_after_start(starts: datetime.time | None, ends: datetime.time | None) -> bool:
    """Whether something can last from one time of day to the other, past midnight in the evening; unknown times can."""
    if starts is None or ends is None:
        return True
    return ends > starts or (starts >= EVENING and ends <= SMALL_HOURS)
