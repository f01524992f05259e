"""One event as the ceremony desk sees it: its guests in order, at table, under flags and in the MC's words (DOMAIN §4).

All of it follows from the records at once: whoever is replaced gives way to the stand-in in every plan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from asm_desktop.domain import candidates as reading
from asm_desktop.domain import flags as flag_rules
from asm_desktop.domain import plans, rows
from asm_desktop.domain.guests import guest_for, present, sitters, unclear
from asm_desktop.domain.precedence import Order
from asm_desktop.domain.precedence import order as put_in_order
from asm_desktop.domain.records import Attendance, Event, Flag, PartyName, PrecedenceRules, RunItem, Seat, SeatingPlan
from asm_desktop.domain.run_sheet import Slot, timetable
from asm_desktop.domain.said import Said
from asm_desktop.domain.seating import Pin, Sitter
from asm_desktop.domain.signing import Matrix, Papers
from asm_desktop.domain.signing import matrix as signatures

Draw = Callable[[Sequence[Pin]], plans.Plan]
"""Draws a plan with seats set by hand."""


class Ceremony(NamedTuple):
    """The records of an event, each kind in its order; `papers` are those of the agreement that is signed.

    `seats` are those set by hand, by the key of their plan; `party_names` are by the key of the person or organisation.
    """

    event: Event
    guests: Sequence[Attendance]
    around: reading.Around
    rules: PrecedenceRules | None = None
    papers: Papers | None = None
    run_items: Sequence[RunItem] = ()
    flags: Sequence[Flag] = ()
    plans: Sequence[SeatingPlan] = ()
    seats: Mapping[str, Sequence[Seat]] = {}
    party_names: Mapping[str, Sequence[PartyName]] = {}

    def there(self) -> list[Attendance]:
        """The guests who take a place."""
        return present(self.guests)

    def name(self, key: str) -> str:
        """The name of a guest, by the guest's key."""
        return next((self.around.names.get(str(each.person), "") for each in self.guests if each.key == key), "")


def order(ceremony: Ceremony) -> Order:
    """Everybody who has a place by precedence, with the reasons, and all that is to be asked about the guests."""
    there, event = ceremony.there(), ceremony.event
    found, asked = reading.candidates(there, ceremony.around, event.held_on)
    placed = put_in_order(found, reading.rules_of(event, ceremony.rules))
    return placed._replace(questions=(*unclear(ceremony.guests, ceremony.around.names), *asked, *placed.questions))


def party_of(ceremony: Ceremony, guest: Attendance) -> str | None:
    """The party that a guest signs for: as the agreement names the signatory, else the organisation represented."""
    people = (guest.person, guest.stand_in_for)
    signing = ceremony.papers.signatories if ceremony.papers else ()
    named = (each.party for each in signing if each.party and each.person in people and each.role != "witness")
    return next(named, guest.organisation)


def signing(ceremony: Ceremony) -> list[Attendance]:
    """The guests who sign: whom the agreement names, whoever has that role, and who stands in for one of them."""
    rows_ = ceremony.papers.signatories if ceremony.papers else ()
    people = {each.person for each in rows_ if each.role != "witness"}
    people |= {guest.person for guest in ceremony.guests if guest.role == "signatory"}
    return [guest for guest in ceremony.there() if people & {guest.person, guest.stand_in_for} - {None}]


def signing_table(ceremony: Ceremony) -> rows.SigningTable[str]:
    """The signing table, by the guests' keys: signatories sit, witnesses stand behind them."""
    signers = signing(ceremony)
    keys = {guest.key for guest in signers}
    beside = {guest.key for guest in ceremony.there() if guest.role == "witness"} | keys
    ranked = [key for key in order(ceremony).keys if key in beside]
    hosts = {guest.key for guest in signers if party_of(ceremony, guest) == ceremony.event.host}
    sides = {guest.side for guest in signers}
    if len(sides) == 2 and None not in sides:
        ours = {guest.side for guest in signers if guest.key in hosts}
        hosts |= {guest.key for guest in signers if guest.side in ours}
    return rows.signing_table(ranked, keys, hosts, ceremony.event.table_rule, ceremony.name)


def matrix(ceremony: Ceremony) -> Matrix | None:
    """The signatures of the agreement, its folders passed in the order in which parties sit; None without one."""
    if ceremony.papers is None:
        return None
    return signatures(ceremony.papers, _parties(ceremony, seated(ceremony).places))


def seated(ceremony: Ceremony) -> rows.Row[str]:
    """Those who sit at the signing table, by their keys: by rule, or as corrected by hand in the first plan of it."""
    plan = next((each for each in ceremony.plans if each.kind == "signing_table"), None)
    if plan is None:
        return signing_table(ceremony).seated
    return _row_of(_seat_table(ceremony)(pins_of(ceremony, plan)))


def _row_of(table: plans.Plan) -> rows.Row[str]:
    """Those who sit in a drawing of the signing table from behind."""
    return rows.Row("behind", tuple(spot.key for spot in table.spots if spot.line == 1 and spot.key is not None))


def _parties(ceremony: Ceremony, keys: Sequence[str]) -> list[str]:
    """The parties that these guests sign for, without those who do not sign."""
    parties = {guest.key: party_of(ceremony, guest) or "" for guest in signing(ceremony)}
    return [parties[key] for key in keys if key in parties]


def flags(ceremony: Ceremony, row: rows.Row[str] | None = None) -> flag_rules.Flags:
    """The row of flags, and what is to be asked about it; `row` are those who sit, where they sit as nowhere else."""
    row = row or seated(ceremony)
    parties = rows.Row(row.viewpoint, tuple(_parties(ceremony, row.places)))
    shown = [flag_rules.Flag(flag.name or "", flag.kind or "foreign", flag.party) for flag in ceremony.flags]
    return flag_rules.flags(shown, parties, ceremony.event.flag_rule, ceremony.event.flag_answer)


def drawing(ceremony: Ceremony, plan: SeatingPlan) -> plans.Plan:
    """A seating plan as it is drawn, from the viewpoint chosen for the event, the signing table with its flags."""
    found = drawer(ceremony, plan)(pins_of(ceremony, plan))
    if plan.kind == "signing_table":
        behind = found.seen_from("behind")
        row = flags(ceremony, _row_of(behind))
        names = [flag.name for flag in row.row.seen_from("behind").places]
        behind = plans.with_flags(behind, names, row.order)
        found = behind._replace(questions=(*behind.questions, *row.questions)).seen_from(found.viewpoint)
    return found


def to_seat(ceremony: Ceremony, plan: SeatingPlan) -> list[Sitter]:
    """Whom a plan seats: at the signing table nobody belongs beside anybody, elsewhere whoever works beside a guest."""
    if plan.kind == "signing_table":
        return _at_table(ceremony, signing_table(ceremony))
    return sitters(order(ceremony).keys, ceremony.there(), ceremony.around.names)


def _at_table(ceremony: Ceremony, table: rows.SigningTable[str]) -> list[Sitter]:
    return [Sitter(key, ceremony.name(key)) for key in (*table.seated.places, *table.standing.places)]


def drawer(ceremony: Ceremony, plan: SeatingPlan) -> Draw:
    """What draws a seating plan with these seats set by hand, from the viewpoint chosen for the event."""
    viewpoint: rows.Viewpoint = "audience" if ceremony.event.viewpoint == "audience" else "behind"
    is_table = plan.kind == "signing_table"
    draw = _seat_table(ceremony) if is_table else partial(_draw_hall, plan, to_seat(ceremony, plan))
    return lambda pins: draw(pins).seen_from(viewpoint)


def _seat_table(ceremony: Ceremony) -> Draw:
    table = signing_table(ceremony)
    people = _at_table(ceremony, table)
    count = len(table.seated.places)

    def draw(pins: Sequence[Pin]) -> plans.Plan:
        found = plans.signing_table(people[:count], people[count:], pins)
        return found._replace(questions=(*table.questions, *found.questions))

    return draw


def _draw_hall(plan: SeatingPlan, people: Sequence[Sitter], pins: Sequence[Pin]) -> plans.Plan:
    tables, seats = plan.tables or None, plan.per_table or None
    match plan.kind:
        case "head_table":
            return plans.head_table(people, pins, seats)
        case "rounds":
            return plans.rounds(people, pins, tables, seats)
        case "u_shape":
            return plans.u_shape(people, pins, seats)
        case "photograph":
            return plans.photograph(people, pins, seats)
        case _:
            return plans.theatre(people, pins, tables, seats)


def pins_of(ceremony: Ceremony, plan: SeatingPlan) -> list[Pin]:
    """The seats set by hand in a plan; a stand-in has the seat of whom they represent."""
    there, found = ceremony.there(), []
    for seat in ceremony.seats.get(plan.key, ()):
        guest = guest_for(seat.person, there)
        if guest is not None:
            found.append(Pin(guest.key, seat.table_number or 1, seat.seat_number or 1))
    return found


def slots(ceremony: Ceremony) -> list[Slot]:
    """The run sheet with its times, and what does not add up."""
    event = ceremony.event
    gate = ceremony.papers.agreement.exchange_gate if ceremony.papers else None
    return timetable(ceremony.run_items, event.starts, event.ends, gate)


def questions(ceremony: Ceremony) -> list[Said]:
    """All that is to be asked about guests, table and flags, each once."""
    asked = [order(ceremony).questions, signing_table(ceremony).questions, flags(ceremony).questions]
    return list(dict.fromkeys(question for some in asked for question in some))
