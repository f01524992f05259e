"""Plans of who sits or stands where at an event, and the places set by hand (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled


class SeatingPlan(Titled, noun="seating_plan", prefix="T", label="Seating plan", label_plural="Plans"):
    """One table, room or row of an event; who sits where follows from precedence and from the seats set by hand."""

    name = declare.text("Plan", required=True, search=4)
    event = declare.link("Event", "event", required=True, inverse="Seating plans", column=3)
    kind = declare.choice(
        "Kind",
        ("signing_table", "Signing table"),
        ("head_table", "Head table"),
        ("rounds", "Round tables"),
        ("theatre", "Theatre"),
        ("u_shape", "U-shape"),
        ("photograph", "Row for photographs"),
        required=True,
        default="theatre",
        column=2,
    )
    tables = declare.number("Tables or rows", help="As many as are needed where nothing is said.", column=4)
    per_table = declare.number("Seats at each", help="In a U-shape, at its head.", column=5)
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the plan's name."""
        return {"title": self.name, "short": self.name}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A table has a seat."""
        yield from super().check(values)
        for name in ("tables", "per_table"):
            if values.get(name) == 0:
                yield name, "At least one is needed; leave it empty where the number is open."


class Seat(Record, noun="seat", owner="seating_plan", order=("position",)):
    """A seat that a person set by hand; all the others follow from precedence."""

    seating_plan = declare.link("Seating plan", "seating_plan", required=True, inverse="Seats set by hand")
    person = declare.link("Person", "person", required=True, inverse="Seats", column=1)
    table_number = declare.number("Table or row", required=True, default=1, help="From 1 on.", column=2)
    seat_number = declare.number("Seat", required=True, default=1, help="From 1 on, in order of honour.", column=3)
    note = declare.text("Note", column=4)
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Tables and seats are counted from 1."""
        yield from super().check(values)
        for name in ("table_number", "seat_number"):
            if values.get(name) == 0:
                yield name, "It is counted from 1."
