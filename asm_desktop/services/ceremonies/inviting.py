"""Inviting people to an event, by name, by organisation or from a pasted list, and deciding on their places."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.records import Attendance, Event, Person, Post
from asm_desktop.services import records
from asm_desktop.services.engagements import Parties, Somebody, who
from asm_desktop.services.register import Register

NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-–—•*])\s*")
"""A number or a dot before a name in a pasted list."""
PARTED = re.compile(r"\s*[,;\t|]\s*|\s+[–—-]\s+")
"""What stands between a name and an office in a pasted line."""


class SeveralSoCalled(UserError):
    """A pasted list had names that fit several people."""

    template = "Several people are called so: {names}. Nobody was invited; choose them by name above."


def invite(register: Register, event: Event, people: Sequence[Somebody], shared: Mapping[str, Any]) -> int:
    """Put people on the guest list in one action, and tell how many; `shared` holds values such as their role.

    Whoever is on the list already stays as they are; an organisation stands for nobody and is left out.
    """
    rows = register.store.rows_of(Attendance, event.key)
    there = {row.person for row in rows}
    named = {each.key or each.name.strip().casefold(): each for each in people if each.noun == Person.noun}
    wanted = [each for each in named.values() if not each.key or each.key not in there]
    if not wanted:
        return 0
    with register.action(f"Invite {_counted(wanted)} to {event.heading}") as store:
        party = Parties(register, store).key
        for key in map(party, wanted):
            body = _body(store.referring(Post, "person", [key]), event)
            records.add(store, Attendance, {"event": event.key, "person": key, "organisation": body, **shared})
    return len(wanted)


def people_of(register: Register, event: Event, organisation: str) -> list[Somebody]:
    """Those who hold a post at an organisation on the day of the event, the head of it first."""
    posts = valid_on(register.store.referring(Post, "organisation", [organisation]), event.held_on)
    keys = list(dict.fromkeys(post.person for post in sorted(posts, key=lambda each: not each.head) if post.person))
    found = {each.key: each for each in register.store.get_many(Person, keys) if each.archived is None}
    return [Somebody(found[key].heading, key) for key in keys if key in found]


def read_names(register: Register, text: str) -> list[Somebody]:
    """The people named in a pasted list, one a line. Raises SeveralSoCalled for names that fit several people.

    What stands behind a comma, a dash or a tab is the office, and is not read. A name that nobody has is somebody new.
    """
    found, open_lines = list[Somebody](), list[str]()
    for line in text.splitlines():
        name = PARTED.split(NUMBERED.sub("", line), maxsplit=1)[0].strip()
        if not name:
            continue
        words = set(name.casefold().split())
        fits = [each for each in who(register, name) if words <= set(each.name.casefold().split())]
        exact = [each for each in fits if each.name.casefold() == name.casefold()]
        if len(exact) == 1 or len(fits) == 1:
            found.append((exact or fits)[0])
        elif fits:
            open_lines.append(name)
        else:
            found.append(Somebody(name))
    if open_lines:
        raise SeveralSoCalled(names=", ".join(open_lines))
    return found


def decide_place(register: Register, row: Attendance, place: int, reason: str) -> Attendance:
    """Give a guest a place by decision; the reason is kept with it (DOMAIN §4). Raises InvalidRecord without one."""
    changes = {"place_override": place, "override_reason": reason.strip() or None}
    return records.update(register, row, changes, f"Give place {place} by decision")


def undecide_place(register: Register, row: Attendance) -> Attendance:
    """Let the rules place a guest again."""
    return records.update(register, row, {"place_override": None, "override_reason": None}, "Let the rules decide")


def _body(posts: Sequence[Post], event: Event) -> str | None:
    """Whom a guest represents where they hold one post only on the day."""
    bodies = {post.organisation for post in valid_on(posts, event.held_on) if post.organisation}
    return bodies.pop() if len(bodies) == 1 else None


def _counted(people: Sequence[Somebody]) -> str:
    return people[0].name if len(people) == 1 else f"{len(people)} people"
