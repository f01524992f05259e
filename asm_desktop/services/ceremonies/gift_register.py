"""The gifts of an event with the limits they have to keep on the day, their warnings and who approved them (DOMAIN §4).

The limits are leads for counsel, not advice: each is a record with the law or policy it rests on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from asm_desktop.domain import gift_limits as rules
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.money_words import read_money
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Event, Gift, GiftLimit, Organisation
from asm_desktop.domain.said import Said, say
from asm_desktop.services import records
from asm_desktop.services.engagements import MOST_CANDIDATES, PARTED, Somebody, who
from asm_desktop.services.register import Register
from asm_desktop.services.search import search


class Given(NamedTuple):
    """A gift with the names of those concerned, the limits it has to keep, the strictest first, and what to warn of.

    `doubts` is what remains to be warned of once it is approved.
    """

    row: Gift
    giver: str = ""
    receiver: str = ""
    approver: str = ""
    limits: tuple[GiftLimit, ...] = ()
    warnings: tuple[Said, ...] = ()
    doubts: tuple[Said, ...] = ()


class GiftRegister(NamedTuple):
    """The gifts of an event, and the limits in force on its day.

    `has_limits` is whether any limit is kept at all, `has_law` whether one is set by the law of a country.
    """

    gifts: tuple[Given, ...] = ()
    in_force: tuple[GiftLimit, ...] = ()
    has_limits: bool = False
    has_law: bool = False


class Line(NamedTuple):
    """A gift as it is read from a line; `problem` says what cannot be read."""

    name: str
    receiver: Somebody | None = None
    value: int | None = None
    currency: str = ""
    problem: Said | None = None


def gift_register(register: Register, event: Event) -> GiftRegister:
    """The gifts of an event in the order they were added, in a fixed number of queries."""
    store = register.store
    rows = [row for row in store.referring(Gift, "event", [event.key]) if row.archived is None]
    limits = [row for row in store.all(GiftLimit) if row.archived is None]
    people = [key for row in rows for key in (row.giver, row.receiver, row.approved_by) if key]
    names = {key: row.heading for key, row in store.locate(people).items()}
    gifts = []
    for row in rows:
        day = row.given_on or event.held_on
        gifts.append(
            Given(
                row,
                names.get(row.giver or "", ""),
                names.get(row.receiver or "", ""),
                names.get(row.approved_by or "", ""),
                tuple(rules.limits_for(row, limits, day)) if day else (),
                tuple(rules.warnings(row, limits, event.held_on)),
                tuple(rules.warnings(row.replace(approval="approved"), limits, event.held_on)),
            )
        )
    in_force = rules.in_force(limits, event.held_on) if event.held_on else []
    return GiftRegister(tuple(gifts), tuple(in_force), bool(limits), any(row.country for row in limits))


def read_line(register: Register, line: str) -> Line:
    """Read “celadon cup – Hart – 150,000 KRW”: what, to whom, and its value; the latter two may be missing."""
    parts = [part.strip() for part in PARTED.split(line.strip()) if part.strip()]
    worth = read_money(parts[-1]) if len(parts) > 1 else None
    if worth and not worth[1]:
        return Line(line, problem=say("Say the currency too, such as 38,000 KRW."))
    rest = parts[:-1] if worth else parts
    value, currency = worth or (None, "")
    if len(rest) < 2:
        return Line(" – ".join(rest), None, value, currency)
    found = _parties(register, rest[-1])
    if len(found) == 1:
        return Line(" – ".join(rest[:-1]), found[0], value, currency)
    if found:
        names = ", ".join(each.name for each in found)
        return Line(
            line, problem=say("“{name}” fits several: {names}. Write more of the name.", name=rest[-1], names=names)
        )
    nobody = say("“{name}” is nobody in this register, and no value such as 38,000 KRW.", name=rest[-1])
    return Line(line, problem=nobody)


def add_line(register: Register, event: Event, line: str) -> Gift:
    """Add a gift read from a line, in one action. Raises InvalidValue, InvalidRecord."""
    read = read_line(register, line)
    if read.problem:
        raise InvalidValue(reason=read.problem)
    if not read.name:
        raise InvalidRecord([("name", "Say what the gift is.")])
    values: dict[str, Any] = {"name": read.name, "event": event.key, "value": read.value, "given_on": event.held_on}
    values |= {"receiver": read.receiver.key if read.receiver else None, "currency": read.currency or None}
    known = {name: value for name, value in values.items() if value is not None}
    return records.create(register, Gift, {**known, "approval": "pending"}, f"Add gift {read.name}")


def approve(register: Register, rows: Sequence[Gift], by: str | None, on: PartialDate | None) -> None:
    """Keep in one action who approved gifts, and when. Raises InvalidRecord where either is not told."""
    if by is None:
        raise InvalidRecord([("approved_by", "Say who approved it.")])
    if on is None:
        raise InvalidRecord([("approved_on", "Say when it was approved.")])
    named = rows[0].heading if len(rows) == 1 else f"{len(rows)} gifts"
    records.update_many(
        register, rows, {"approval": "approved", "approved_by": by, "approved_on": on}, f"Approve {named}"
    )


def _parties(register: Register, name: str) -> list[Somebody]:
    """The person or organisation that a name means; several where it is not clear."""
    people = who(register, name)
    wanted = name.casefold()
    hits = search(register, name, MOST_CANDIDATES, Organisation.noun, meant=False)
    bodies = [Somebody(hit.title, hit.key, "organisation") for hit in hits]
    exact = [each for each in (*people, *bodies) if each.name.casefold() == wanted]
    return exact if len(exact) == 1 else people or bodies
