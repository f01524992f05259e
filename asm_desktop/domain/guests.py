"""Who of those invited is expected or there, who stands for whom, and who sits beside whom (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asm_desktop.domain.records import Attendance
from asm_desktop.domain.said import Said, say
from asm_desktop.domain.seating import Sitter

ARRIVALS = {
    "expected": say("Expected"),
    "arrived": say("Arrived"),
    "absent": say("Absent"),
    "replaced": say("Replaced"),
    "declined": say("Declined"),
}
UNRANKED = frozenset({"interpreter", "mc", "aide", "media", "staff"})
"""Roles that are there to work: they have no place of their own by precedence [P]."""


def arrival(guest: Attendance, guests: Sequence[Attendance]) -> str:
    """Whether a guest is expected, arrived, absent, replaced by a stand-in, or declined: a code of ARRIVALS."""
    if any(_stands_for(other, guest) for other in guests):
        return "replaced"
    if guest.attended is not None:
        return "arrived" if guest.attended else "absent"
    return "declined" if guest.rsvp == "declined" else "expected"


def arrivals(guests: Sequence[Attendance]) -> dict[str, str]:
    """How it stands with each guest, by their keys."""
    stand_ins = [guest for guest in guests if guest.stand_in_for]
    return {guest.key: arrival(guest, stand_ins) for guest in guests}


def _stands_for(other: Attendance, guest: Attendance) -> bool:
    came = other.attended is not False and other.rsvp != "declined"
    return came and other.stand_in_for == guest.person and other.key != guest.key and guest.attended is not True


def present(guests: Sequence[Attendance], *, arrived_only: bool = False) -> list[Attendance]:
    """Those who take a place: expected or arrived, in their order; on the day, those who arrived."""
    wanted = {"arrived"} if arrived_only else {"arrived", "expected"}
    stands = arrivals(guests)
    return [guest for guest in guests if stands[guest.key] in wanted]


def guest_for(person: str | None, guests: Sequence[Attendance]) -> Attendance | None:
    """The guest who is this person, or else who stands in for them; None where neither is among these guests."""
    if person is None:
        return None
    own = next((guest for guest in guests if guest.person == person), None)
    return own or next((guest for guest in guests if guest.stand_in_for == person), None)


def beside(guest: Attendance, guests: Sequence[Attendance]) -> tuple[str, ...]:
    """The keys of those whom a guest belongs beside, stand-ins in the place of whom they represent."""
    people = (guest.companion_of, guest.interprets_for, guest.sits_next_to)
    found = (guest_for(person, guests) for person in people)
    return tuple(dict.fromkeys(each.key for each in found if each is not None and each.key != guest.key))


def sitters(order: Sequence[str], guests: Sequence[Attendance], names: Mapping[str, str]) -> list[Sitter]:
    """Guests by their keys in order of precedence, then those who work beside one of them, ready to be seated.

    `names` are by the key of the person.
    """
    there = {guest.key: guest for guest in guests}
    among = [there[key] for key in order if key in there]
    among += [each for each in guests if each.key not in order and beside(each, among)]
    return [Sitter(each.key, names.get(str(each.person), ""), beside(each, among)) for each in among]


def unclear(guests: Sequence[Attendance], names: Mapping[str, str]) -> list[Said]:
    """What is to be asked about stand-ins, companions and interpreters whose other half is not among the guests."""
    found, there = [], present(guests)
    for guest in there:
        for person in filter(None, (guest.companion_of, guest.interprets_for, guest.sits_next_to)):
            if guest_for(person, there) is None:
                words = {"name": names.get(str(guest.person), ""), "other": names.get(person, "")}
                found.append(say("{name} belongs beside {other}, who does not come. Where to now?", **words))
        if guest.role == "stand_in" and guest.stand_in_for is None:
            found.append(say("Whom does {name} stand in for?", name=names.get(str(guest.person), "")))
        if guest.stand_in_for and any(each.person == guest.stand_in_for for each in there):
            words = {"name": names.get(str(guest.person), ""), "other": names.get(guest.stand_in_for, "")}
            found.append(say("{name} stands in for {other}, who has come. Who takes the place?", **words))
    return found
