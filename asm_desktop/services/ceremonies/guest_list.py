"""The guests of an event in order of precedence, each with what a list, a card and an introduction tell (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.candidates import office
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.guests import arrivals
from asm_desktop.domain.precedence import Place
from asm_desktop.domain.records import Attendance, Event, PartyName, Person
from asm_desktop.domain.said import Said
from asm_desktop.domain.scripts import script_of
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register

LAST = 1_000_000


class Guest(NamedTuple):
    """A guest: the row, and what is told of them in words; `place` is None for whoever has none in the order.

    `name` is the preferred name, `local` the one in another script, `post` the office that counts; `arrival` is a
    code of `guests.ARRIVALS`.
    """

    row: Attendance
    person: Person
    name: str
    local: str = ""
    post: str = ""
    post_local: str = ""
    body: str = ""
    represented: str = ""
    arrival: str = "expected"
    place: Place | None = None

    @property
    def key(self) -> str:
        """The key of the guest, by which plans name them."""
        return self.row.key

    @property
    def number(self) -> int:
        """The place, from 1 on; very high for whoever has none."""
        return self.place.number if self.place else LAST

    @property
    def is_coming(self) -> bool:
        """Whether a seat is kept for them."""
        return self.arrival in ("expected", "arrived")


class GuestList(NamedTuple):
    """Everybody invited to an event: in order of precedence, then those who work there, then those not coming."""

    ceremony: Ceremony | None = None
    guests: tuple[Guest, ...] = ()
    questions: tuple[Said, ...] = ()

    def coming(self) -> list[Guest]:
        """The guests for whom a seat is kept, in order."""
        return [each for each in self.guests if each.is_coming]

    def placed(self) -> list[Guest]:
        """The guests who have a place in the order, without those who work there."""
        return [each for each in self.guests if each.place is not None]


def guest_list(register: Register, event: Event) -> GuestList:
    """The guests of an event in their order, in a fixed number of queries."""
    return guests_of(register, read(register, event))


def guests_of(register: Register, found: Ceremony) -> GuestList:
    """The guests of a ceremony that is read, in their order."""
    keys = list(dict.fromkeys(str(row.person) for row in found.guests))
    people = {each.key: each for each in register.store.get_many(Person, keys)}
    ordered = rules.order(found)
    places, stands = {place.key: place for place in ordered.places}, arrivals(found.guests)
    guests = [
        _guest(found, row, people[str(row.person)])._replace(place=places.get(row.key), arrival=stands[row.key])
        for row in found.guests
        if row.person in people
    ]
    rank = {key: number for number, key in enumerate(ordered.keys)}
    guests.sort(key=lambda each: (not each.is_coming, rank.get(each.key, LAST)))
    return GuestList(found, tuple(guests), ordered.questions)


def _guest(found: Ceremony, row: Attendance, person: Person) -> Guest:
    """A guest in words; a stand-in is told with whom they represent."""
    post = office(row, found.around, found.event.held_on)
    body = found.around.organisations.get(row.organisation or (post.organisation if post else None) or "")
    names = found.party_names.get(person.key, ())
    return Guest(
        row,
        person,
        person.heading,
        local_name(names, person.heading),
        (post.title or "") if post else "",
        (post.title_local or "") if post else "",
        body.heading if body else "",
        found.around.names.get(row.stand_in_for or "", ""),
    )


def local_name(names: Sequence[PartyName], heading: str) -> str:
    """The name in another script than the heading's: as printed on cards, else the first there is."""
    others = [name for name in names if name.full and script_of(name.full) != script_of(heading)]
    printed = [name for name in others if name.kind == "printed"]
    return next((name.full or "" for name in printed or others), "")
