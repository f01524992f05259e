"""Logging a contact with stakeholders: who took part, what was said, what is to follow, in one action (DOMAIN §6)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.day_words import read_day
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, Engagement, FollowUp, Participation, Person
from asm_desktop.domain.said import Said, say
from asm_desktop.services import evidence, settings
from asm_desktop.services.records import add, add_party
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store.store import Store

PARTED = re.compile(r"\s+[–—-]+\s+|\s*[;|\t]\s*")
"""What stands between the parts of a follow-up's line."""
MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person or an organisation by name; without a key, one that is yet to be added under that name."""

    name: str
    key: str = ""
    noun: str = "person"
    side: str = "theirs"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One follow-up as it is read from a line; `problem` says what cannot be read."""

    text: str
    who: Somebody | None = None
    due: PartialDate | None = None
    problem: Said | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """What is told of an engagement at once; `about` holds further values of its record, such as its agreement."""

    subject: str
    held_on: PartialDate | None = None
    people: Sequence[Somebody] = ()
    to_do: Sequence[ToDo] = ()
    about: Mapping[str, Any] = field(default_factory=dict)


def log(register: Register, contact: Contact) -> str:
    """Keep an engagement with its participants and follow-ups in one action, and give its key. Raises InvalidRecord."""
    with register.action(f"Log engagement {contact.subject.strip()}") as store:
        values = {"name": contact.subject, "held_on": contact.held_on, **contact.about}
        known = {name: value for name, value in values.items() if value is not None}
        key = add(store, Engagement, known)
        evidence.note(store, register.recording_from, Engagement, key, known)
        party = Parties(register, store).key
        for somebody in contact.people:
            link = "organisation" if somebody.noun == "organisation" else "person"
            add(store, Participation, {"engagement": key, link: party(somebody), "side": somebody.side})
        theirs = [party(each) for each in contact.people if each.side == "theirs"]
        shared = {"engagement": key, "agreement": known.get("agreement"), "event": known.get("event")}
        shared["party"] = theirs[0] if theirs else None
        for each in contact.to_do:
            who = party(each.who) if each.who else None
            add(store, FollowUp, {"text": each.text, "responsible": who, "due": each.due, **shared})
    return key


def sided(register: Register, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a new participant: on our side where they are ours, unless another than the usual was chosen."""
    usual = values.get("side") == Participation.side.default
    ours = settings.ours(register.store) if usual else {}
    is_ours = any(values.get(name) in ours for name in ("person", "organisation"))
    return {**values, "side": "ours"} if is_ours else dict(values)


class Parties:
    """The parties named in one action; somebody new is added under the name, once, however often named."""

    def __init__(self, register: Register, store: Store) -> None:
        self._register, self._store = register, store
        self._added: dict[tuple[str, str], str] = {}

    def key(self, somebody: Somebody) -> str:
        """The key of a party."""
        if somebody.key:
            return somebody.key
        name = somebody.noun, somebody.name.strip().casefold()
        if name not in self._added:
            self._added[name] = add_party(self._register, self._store, BY_NOUN[somebody.noun], somebody.name, {})
        return self._added[name]


def read_follow_up(register: Register, line: str, around: Sequence[Somebody], today: datetime.date) -> ToDo:
    """Read “send the draft – Nguyen – Friday”: what, then who and by when, either of which may be missing.

    A name means one of those `around` first, then a person of the register, else somebody new where a day follows it.
    """
    parts = [part for part in PARTED.split(line.strip()) if part.strip()]
    due, rest = _due(parts, today)
    if len(rest) < 2:
        return ToDo(" – ".join(rest), None, due)
    name = rest[-1].strip()
    found = who(register, name, around)
    if len(found) == 1:
        return ToDo(" – ".join(rest[:-1]), found[0], due)
    if found:
        names = ", ".join(each.name for each in found)
        several = say("“{name}” fits several people: {names}. Write more of the name.", name=name, names=names)
        return ToDo(line, problem=several)
    if due is not None and len(rest) == 2:
        return ToDo(rest[0], Somebody(name), due)
    if due is None and len(rest) > 2:
        neither = say("“{name}” is neither a day, such as Friday, nor a person in this register.", name=name)
        return ToDo(line, problem=neither)
    return ToDo(" – ".join(rest), None, due)


def add_follow_up(register: Register, line: str, values: Mapping[str, Any]) -> FollowUp:
    """Add a follow-up read from a line beside these values, in one action. Raises InvalidValue, InvalidRecord."""
    read = read_follow_up(register, line, (), datetime.date.today())
    if read.problem:
        raise InvalidValue(reason=read.problem)
    with register.action(f"Add follow-up {read.text}") as store:
        who = Parties(register, store).key(read.who) if read.who else None
        key = add(store, FollowUp, {**values, "text": read.text, "responsible": who, "due": read.due})
    kept = register.store.get(FollowUp, key)
    assert kept is not None
    return kept


def _due(parts: list[str], today: datetime.date) -> tuple[PartialDate | None, list[str]]:
    """The day among the last two parts of a line, and the parts without it."""
    for place in range(len(parts) - 1, max(len(parts) - 3, 0), -1):
        try:
            due = read_day(parts[place], today, "ahead")
        except InvalidValue:
            continue
        return due, [*parts[:place], *parts[place + 1 :]]
    return None, parts


def who(register: Register, name: str, around: Sequence[Somebody] = ()) -> list[Somebody]:
    """The people a name may mean: those around that bear it, else those of the register; one where it is clear."""
    words = name.casefold().split()
    near = [each for each in around if each.noun == "person" and _bears(each.name, words)]
    if near:
        return near[:1] if len({(each.key, each.name) for each in near}) == 1 else near
    hits = search(register, name, MOST_CANDIDATES, Person.noun, meant=False)
    located = register.store.locate(hit.key for hit in hits)
    exact = [
        hit for hit in hits if name.casefold() in (hit.title.casefold(), (located[hit.key].short or "").casefold())
    ]
    chosen = exact if len(exact) == 1 else [hit for hit in hits if _bears(hit.title, words)] or hits
    return [Somebody(hit.title, hit.key) for hit in chosen]


def _bears(name: str, words: list[str]) -> bool:
    """Whether each word begins one of the parts of a name."""
    parts = re.findall(r"\w+", name.casefold())
    return all(any(part.startswith(word) for part in parts) for word in words)
