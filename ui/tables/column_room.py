"""Which columns of a table have room beside one another; the others stand back into a second line of each row."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from asm_desktop.domain import kinds, time_kinds
from asm_desktop.domain.records import BY_NOUN

TITLE, REFERENCE = "title", "ref"
NARROWEST_TITLE, READABLE_TITLE, SHARE = 208, 280, 0.53
"""Pixels and a share of the room: a title is given its share up to what most titles need, the least in any case."""
STANDING = {
    "agreement": ("ends_on", "notice_by", "binding", "stage"),
    "area": ("status", "active_on"),
    "commitment": ("status", "due"),
    "delivery": ("status", "actual_on"),
    "follow_up": ("status", "due"),
}
"""By noun, what is to stay a column of its own where there is little room, the most wanted first."""


def wanted_first(noun: str, names: Collection[str]) -> list[str]:
    """Columns in the order in which they are given room: those named above and then as they are, or choices, dates."""
    fields = BY_NOUN[noun].fields
    named = STANDING.get(noun, ())

    def place(name: str) -> int:
        if name in named:
            return named.index(name)
        if named or isinstance(fields[name].kind, kinds.Choice | kinds.Flag):
            return len(named)
        return len(named) + (1 if isinstance(fields[name].kind, time_kinds.Date) else 2)

    return sorted(names, key=place)


def title_room(room: int) -> int:
    """The pixels a title is given beside other columns before any of them stands back."""
    return max(NARROWEST_TITLE, min(READABLE_TITLE, int(room * SHARE)))


def beside(noun: str, widths: Mapping[str, int], room: int, title: int) -> set[str]:
    """The columns that fit beside a title so wide, in pixels; where not all do, references are the first to leave."""
    left = room - title
    others = [name for name in widths if name != TITLE]
    if sum(widths[name] for name in others) <= left:
        return set(others)
    found = set()
    for name in wanted_first(noun, others):
        if name != REFERENCE and widths[name] <= left:
            found.add(name)
            left -= widths[name]
    return found
