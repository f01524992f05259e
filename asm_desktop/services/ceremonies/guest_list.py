"""The guests of an event in order of precedence, each with what a plan, a card and an introduction need (DOMAIN §4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeVar

from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.precedence import Candidate, Held, Order, Place, Rules, order
from asm_desktop.domain.records import Attendance, Event, Organisation, PartyName, Person, Post
from asm_desktop.domain.records.precedence import PrecedenceOffice, PrecedenceRules, codes
from asm_desktop.domain.said import Said
from asm_desktop.domain.scripts import script_of
from asm_desktop.services.register import Register

R = TypeVar("R", Post, PartyName)
WORKING = frozenset({"mc", "interpreter", "aide", "media", "staff"})
"""Roles of those who work at an event: they have no place in the order of precedence."""
UNNUMBERED = 1_000_000


class Guest(NamedTuple):
    """A guest: the row, and what is told of them in words; `place` is None for whoever has none in the order.

    `name` is the preferred name, `local` the one in another script, `post` the office that counts with its body.
    """

    row: Attendance
    person: Person
    name: str
    local: str = ""
    post: str = ""
    post_local: str = ""
    body: str = ""
    represented: str = ""
    pronunciation: str = ""
    place: Place | None = None

    @property
    def key(self) -> str:
        """The key of the guest's person, by which rows and seats name them."""
        return self.person.key

    @property
    def number(self) -> int:
        """The place, from 1 on; very high for whoever has none."""
        return self.place.number if self.place else UNNUMBERED

    @property
    def is_coming(self) -> bool:
        """Whether a seat is kept: neither declined beforehand nor absent on the day."""
        return self.row.rsvp != "declined" and self.row.attended is not False


class GuestList(NamedTuple):
    """Everybody invited to an event: in order of precedence, then those who work there, then those not coming."""

    event: Event
    guests: tuple[Guest, ...] = ()
    questions: tuple[Said, ...] = ()

    def coming(self) -> list[Guest]:
        """The guests for whom a seat is kept, in order."""
        return [each for each in self.guests if each.is_coming]

    def seated(self) -> list[Guest]:
        """The guests who have a place in the order, without those who work there."""
        return [each for each in self.guests if each.place is not None]

    def by_key(self) -> dict[str, Guest]:
        """The guests by the key of their person."""
        return {each.key: each for each in self.guests}


class _Known(NamedTuple):
    """What the register says of the people around an event, by their keys."""

    people: Mapping[str, Person]
    posts: Mapping[str, list[Post]]
    names: Mapping[str, list[PartyName]]
    bodies: Mapping[str, Organisation]
    offices: Sequence[PrecedenceOffice]


def guest_list(register: Register, event: Event) -> GuestList:
    """The guests of an event in their order, in a fixed number of queries."""
    rows = register.store.rows_of(Attendance, event.key)
    known = _known(register, event, rows)
    guests = [_guest(event, row, known) for row in rows if row.person in known.people]
    rules = register.store.get(PrecedenceRules, event.precedence_rules) if event.precedence_rules else None
    ordered = order([_candidate(event, each, known) for each in guests if _has_place(each)], _rules(event, rules))
    return GuestList(event, _sorted(guests, ordered), ordered.questions)


def _known(register: Register, event: Event, rows: Sequence[Attendance]) -> _Known:
    store = register.store
    keys = list(dict.fromkeys(key for row in rows for key in (row.person, row.stand_in_for) if key))
    posts = _grouped(store.referring(Post, "person", keys, order=Post.order), "person")
    bodies = {post.organisation for held in posts.values() for post in held} | {row.organisation for row in rows}
    return _Known(
        {each.key: each for each in store.get_many(Person, keys)},
        posts,
        _grouped(store.referring(PartyName, "party", keys, order=PartyName.order), "party"),
        {each.key: each for each in store.get_many(Organisation, [key for key in bodies if key])},
        store.rows_of(PrecedenceOffice, event.precedence_rules) if event.precedence_rules else [],
    )


def _grouped(rows: Iterable[R], link: str) -> dict[str, list[R]]:
    found: dict[str, list[R]] = defaultdict(list)
    for row in rows:
        if not row.archived:
            found[str(row.values[link])].append(row)
    return found


def _guest(event: Event, row: Attendance, known: _Known) -> Guest:
    """A guest in words; a stand-in is told with whom they represent."""
    person = known.people[str(row.person)]
    names = known.names.get(person.key, [])
    held = valid_on(known.posts.get(person.key, []), event.held_on)
    post = next((each for each in held if each.key == row.post), next(iter(held), None))
    body = known.bodies.get(row.organisation or (post.organisation if post else None) or "")
    represented = known.people.get(row.stand_in_for or "")
    return Guest(
        row,
        person,
        person.heading,
        _local(names, person.heading),
        (post.title or "") if post else "",
        (post.title_local or "") if post else "",
        body.heading if body else "",
        represented.heading if represented else "",
        next((name.pronunciation for name in names if name.pronunciation), "") or "",
    )


def _local(names: Sequence[PartyName], heading: str) -> str:
    """The name in another script than the heading's: as printed on cards, else the first there is."""
    others = [name for name in names if name.full and script_of(name.full) != script_of(heading)]
    printed = [name for name in others if name.kind == "printed"]
    return next((name.full or "" for name in printed or others), "")


def _has_place(guest: Guest) -> bool:
    return guest.is_coming and guest.row.role not in WORKING


def _candidate(event: Event, guest: Guest, known: _Known) -> Candidate:
    """A guest as precedence compares them: by the posts of whoever they represent (DOMAIN §4)."""
    row = guest.row
    held = valid_on(known.posts.get(row.stand_in_for or guest.key, []), event.held_on)
    counts = next((place for place, post in enumerate(held) if post.key == row.post), None)
    posts = tuple(_held(post, known, row.list_number) for post in held)
    if not posts and row.list_number is not None:
        posts = (Held("", number=row.list_number),)
    return Candidate(
        guest.key,
        guest.name,
        posts,
        row.role or "attendee",
        counts,
        guest.represented,
        row.companion_of,
        row.place_override,
        row.override_reason or "",
    )


def _held(post: Post, known: _Known, number: int | None) -> Held:
    body = known.bodies.get(post.organisation or "")
    office = next((each for each in known.offices if _is_office(each, post)), None)
    return Held(
        post.title or "",
        number if number is not None else office.number if office else None,
        post.rank if post.rank is not None else office.rank if office else None,
        body.institution_order if body else None,
        body.founded if body else None,
        bool(post.head),
        bool(post.acting),
        post.started,
    )


def _is_office(office: PrecedenceOffice, post: Post) -> bool:
    """Whether a post is an office of the rules: by one of its titles, whatever their case."""
    titles = [office.title, office.title_local, *(office.other_titles or "").split(";")]
    wanted = {title.strip().casefold() for title in titles if title and title.strip()}
    return any((title or "").strip().casefold() in wanted for title in (post.title, post.title_local))


def _rules(event: Event, rules: PrecedenceRules | None) -> Rules:
    several: Literal["relevant", "highest"] = "highest" if event.several_posts == "highest" else "relevant"
    if rules is None:
        return Rules(several=several)
    return Rules(codes(rules.criteria), codes(rules.role_order), several)


def _sorted(guests: Sequence[Guest], ordered: Order) -> tuple[Guest, ...]:
    """Those with a place in their order; then those who work there; last those who do not come."""
    places = {place.key: (rank, place) for rank, place in enumerate(ordered.places)}
    found = [each._replace(place=places[each.key][1]) if each.key in places else each for each in guests]
    rank = {key: place for key, (place, _) in places.items()}
    return tuple(sorted(found, key=lambda each: (not each.is_coming, rank.get(each.key, UNNUMBERED))))
