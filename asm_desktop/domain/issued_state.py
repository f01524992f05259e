"""What an issued document said, as lines that can be kept, counted as the same, and compared (DOMAIN §5)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

PICTURE = "sha256:"
"""A picture is told by its digest, after this."""


class Told(NamedTuple):
    """One thing told: in which section, about what, in which place of it, and the words."""

    section: str
    item: str
    place: str
    text: str


State = tuple[Told, ...]


class Change(NamedTuple):
    """What was told about a thing, and what is told now; empty on one side where it is new or gone.

    Both sides are equal where only the order has changed.
    """

    section: str
    item: str
    was: str
    now: str

    @property
    def is_of_order(self) -> bool:
        """Whether the same things stand in another order."""
        return self.was == self.now


def dumps(state: State) -> str:
    """The text that is kept: one JSON list a line."""
    return "\n".join(json.dumps(told, ensure_ascii=False) for told in state)


def loads(text: str) -> State:
    """The state of a text that was kept; lines that somebody has broken are left out."""
    return tuple(_read(text.split("\n")))


def digest(state: State) -> str:
    """The SHA-256 of what was told, in hexadecimal."""
    return hashlib.sha256(dumps(state).encode()).hexdigest()


def changes(before: State, now: State) -> list[Change]:
    """What has changed, section by section in the order of what is told now."""
    sections = dict.fromkeys(told.section for told in (*now, *before))
    return [change for name in sections for change in _of_section(name, _only(before, name), _only(now, name))]


def _of_section(name: str, before: State, now: State) -> Iterator[Change]:
    was, is_now = _items(before), _items(now)
    items = dict.fromkeys((*is_now, *was))
    changed = 0
    for item in items:
        old, new = was.get(item, {}), is_now.get(item, {})
        if old != new:
            changed += 1
            whole = not (old and new)
            places = dict.fromkeys(place for place in (*old, *new) if whole or old.get(place) != new.get(place))
            yield Change(name, item, _words(old, places), _words(new, places))
    if not changed and [*was] != [*is_now]:
        yield Change(name, "", "", "")


def _words(told: dict[str, str], places: Iterable[str]) -> str:
    return " · ".join(told[place] for place in places if place in told)


def _items(state: State) -> dict[str, dict[str, str]]:
    """What is told about each thing, by place; a second of the same place is told apart."""
    found: dict[str, dict[str, str]] = {}
    for told in state:
        places = found.setdefault(told.item, {})
        place = told.place
        while place in places:
            place += "+"
        places[place] = told.text
    return found


def _only(state: State, section: str) -> State:
    return tuple(told for told in state if told.section == section)


def _read(lines: Iterable[str]) -> Iterator[Told]:
    for line in lines:
        try:
            parts = json.loads(line)
        except json.JSONDecodeError:
            continue
        if isinstance(parts, list) and len(parts) == len(Told._fields) and all(isinstance(part, str) for part in parts):
            yield Told(*parts)
