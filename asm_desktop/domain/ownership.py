"""Who belongs to whom: hierarchies of ownership, which refuse cycles (DOMAIN §1)."""

from __future__ import annotations

from collections.abc import Iterable

# The relations that put one party under another.
UNDER = frozenset({"subsidiary_of", "site_of", "unit_of"})


def cycle(ties: Iterable[tuple[str, str]], start: str) -> list[str]:
    """The way from a party up through its owners back to itself, both ends included; empty if there is none.

    A tie is (party, owner); a party may have several owners.
    """
    owners: dict[str, list[str]] = {}
    for party, owner in ties:
        owners.setdefault(party, []).append(owner)
    came_from: dict[str, str] = {}
    waiting = [start]
    while waiting:
        party = waiting.pop()
        for owner in owners.get(party, []):
            if owner == start:
                return _way(came_from, start, party)
            if owner not in came_from:
                came_from[owner] = party
                waiting.append(owner)
    return []


def _way(came_from: dict[str, str], start: str, last: str) -> list[str]:
    """The parties passed from `start` to `last`, and `start` again."""
    way = [start, last]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]
