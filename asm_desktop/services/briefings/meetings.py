"""What is known of meetings and other contacts: those around a record, the latest of them, and the meeting brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asm_desktop.domain.overdue import OPEN
from asm_desktop.domain.records import Commitment, Engagement, Participation, Person
from asm_desktop.domain.said import say
from asm_desktop.packs.cards import PromiseGroup
from asm_desktop.packs.profile import Brief
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services import settings
from asm_desktop.services.briefings import occasion
from asm_desktop.services.briefings.promises import DUE, promise
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, value

UNFINISHED = frozenset({None, *OPEN})
"""Statuses of what may still be to be done: a promise of which nothing is known is not kept."""
MOST = 8
"""So many of the latest contacts are told of a record."""
MOST_MET = 12
"""Of more people than these the brief names one a body: what is read on the way in takes one page (DOMAIN §5)."""
WORKING = frozenset({"mc", "interpreter", "media", "staff"})
"""Roles of those who work at an event: nobody is briefed to meet them where there are many others."""


def around(scope: Scope, parties: Iterable[str], agreements: Iterable[str] = ()) -> list[Engagement]:
    """The contacts with any of these parties or about these agreements, the latest first."""
    store, keys = scope.register.store, list(dict.fromkeys(parties))
    with_them = store.referring(Participation, "person", keys) + store.referring(Participation, "organisation", keys)
    rows = store.get_many(Engagement, list(dict.fromkeys(str(row.engagement) for row in with_them)))
    rows += store.referring(Engagement, "agreement", list(agreements))
    return latest(scope, rows)


def latest(scope: Scope, rows: Iterable[Engagement]) -> list[Engagement]:
    """Contacts that are neither archived nor of the other sort, real or invented; the latest first."""
    found = {row.key: row for row in rows if not row.archived and bool(row.example) == bool(scope.event.example)}
    dated = [(row.held_on is not None, str(row.held_on or ""), row.key) for row in found.values()]
    return [found[key] for *_, key in sorted(dated, reverse=True)]


def brief(scope: Scope) -> Brief:
    """The brief of the event as a meeting."""
    ours = settings.ours(scope.register.store)
    met = [guest for guest in scope.guests if guest.person not in ours]
    theirs = [str(guest.person) for guest in met]
    bodies = [body for guest in scope.guests if (body := scope.organisation_of(guest)) and body not in ours]
    told = occasion.summary(scope)
    people = [person for key in theirs if (person := scope.people.get(key))]
    if len(people) > MOST_MET:
        told_of = {guest.person for guest in met if guest.role not in WORKING}
        named = _heads(scope, [person for person in people if person.key in told_of])
    else:
        named = _met(scope, people)
    return Brief(
        facts=tuple(_facts(scope, [*theirs, *bodies])),
        people=tuple(named),
        objectives=told.objectives,
        messages=told.messages,
        promises=_open(scope, [*theirs, *bodies], ours),
        do=tuple(conduct(scope, people, "do")),
        avoid=(*(Value(line, hold="internal") for line in told.avoid), *conduct(scope, people, "avoid")),
    )


def _facts(scope: Scope, parties: Sequence[str]) -> list[Fact]:
    event, speak = scope.event, scope.speak
    purpose = [Fact(speak(say("Purpose")), value(scope, event, "purpose"))] if event.purpose else []
    role = [fact(scope, event, "our_role")] if event.our_role else []
    return [*purpose, *role, Fact(speak(say("Last contact")), last_contact(scope, parties))]


def last_contact(scope: Scope, parties: Iterable[str]) -> Value:
    """The latest contact with any of these before the event: when, how, about what, and what came of it."""
    agreement = [scope.event.agreement] if scope.event.agreement else []
    before = scope.event.held_on.last() if scope.event.held_on else scope.manner.today
    for row in around(scope, parties, agreement):
        if row.held_on is None or row.held_on.first() < before:
            about = ", ".join(filter(None, (scope.day(row.held_on), scope.shown(row, "channel"), row.name)))
            return Value("\n".join(filter(None, (about, row.information, row.issues))), hold="internal")
    return Value(scope.speak(say("None is recorded")), hold="internal")


def _met(scope: Scope, people: Sequence[Person]) -> Iterable[Value]:
    """Those one meets, a line for each body: its people with their posts on the day."""
    for body, names in _by_body(scope, people).items():
        yield Value(f"{body}: {', '.join(names)}" if body else ", ".join(names))


def _heads(scope: Scope, people: Sequence[Person]) -> Iterable[Value]:
    """Of many people the first of each body, the one whose post ranks highest, and how many more there are."""
    ranked = sorted(people, key=lambda person: _rank(scope, person))
    for body, names in _by_body(scope, ranked).items():
        line, more = f"{body}: {names[0]}" if body else names[0], len(names) - 1
        one = say("{name}, and 1 more", name=line)
        many = say("{name}, and {count} more", name=line, count=more)
        yield Value(line if not more else scope.speak(one if more == 1 else many))


def _rank(scope: Scope, person: Person) -> tuple[bool, bool, int]:
    post = next(iter(scope.posts_on_day(person.key)), None)
    return (True, True, 0) if post is None else (not post.head, post.rank is None, post.rank or 0)


def _by_body(scope: Scope, people: Sequence[Person]) -> dict[str, list[str]]:
    """People with their posts on the day, under the bodies of these; those without one under none."""
    lines: dict[str, list[str]] = {}
    for person in people:
        post = next(iter(scope.posts_on_day(person.key)), None)
        office = f" ({scope.office(post)})" if post else ""
        body = scope.short(post.organisation) if post else ""
        lines.setdefault(body, []).append(f"{scope.title(person.key)}{office}")
    return lines


def conduct(scope: Scope, people: Sequence[Person], name: str) -> Iterable[Value]:
    """What to do or to avoid with each of these people, under their names where they are several."""
    for person in people:
        for line in filter(None, map(str.strip, str(person.values.get(name) or "").splitlines())):
            yield Value(f"{scope.title(person.key)}: {line}" if len(people) > 1 else line, hold="personal")


def _open(scope: Scope, parties: list[str], ours: Iterable[str]) -> tuple[PromiseGroup, ...]:
    """The open commitments between the sides, ours first; in one group where nobody said who we are."""
    store, us = scope.register.store, set(ours)
    rows = [*scope.commitments, *(row for name in ("by", "to") for row in store.referring(Commitment, name, parties))]
    found = {row.key: row for row in rows if row.status in UNFINISHED and row.kind in DUE and not row.archived}
    ordered = sorted(found.values(), key=lambda row: (row.due is None, str(row.due or ""), row.ref or ""))
    ordered = [row for row in ordered if bool(row.example) == bool(scope.event.example)]
    mine, others = [row for row in ordered if row.by in us], [row for row in ordered if row.by not in us]
    groups = ((say("We have promised"), mine), (say("They have promised") if us else say("Open commitments"), others))
    told = [(scope.speak(heading), tuple(promise(scope, row) for row in rows)) for heading, rows in groups]
    return tuple(PromiseGroup(heading, rows) for heading, rows in told if rows)
