"""The delivery ledger: exact, and honest about what it leaves out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.deliveries import ledger
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery, SalesLine


def line(quantity: str | None = "up to 10 t", **values: Any) -> SalesLine:
    return SalesLine(
        {"id": "l", "product": "ingot", "quantity": Quantity.parse(quantity) if quantity else None, **values}
    )


def lot(mass: str | None, status: str | None = "delivered", **values: Any) -> Delivery:
    key = f"d{mass}{values}"
    return Delivery({"id": key, "status": status, "net_mass": Quantity.parse(mass) if mass else None, **values})


def test_tonnes_and_kilograms_sum_exactly_and_the_qualifier_stays() -> None:
    state = ledger(line(), [lot("2500.5 kg"), lot("1.25 t")])
    assert str(state.delivered) == "3.7505 t"
    assert str(state.remaining) == "up to 6.2495 t"


@given(st.lists(st.decimals("0.001", "0.9", places=3), max_size=10))
def test_delivered_and_remaining_are_the_cap(masses: list[Decimal]) -> None:
    state = ledger(line(), [lot(f"{mass} t", name=str(place)) for place, mass in enumerate(masses)])
    assert state.delivered
    assert state.remaining
    assert state.delivered.value + state.remaining.value == 10


def test_an_unknown_or_inexact_mass_stays_out_and_is_named() -> None:
    unknown, loose = lot(None), lot("approximately 1 t")
    state = ledger(line("10 t"), [unknown, loose, lot("2 t")])
    assert state.left_out == (unknown, loose)
    assert str(state.delivered) == "2 t"
    assert str(state.remaining) == "up to 8 t"


def test_only_what_was_delivered_counts() -> None:
    rows = [lot("1 t", "planned"), lot("2 t", "dispatched"), lot("4 t", "cancelled"), lot("1 t", None)]
    assert str(ledger(line(), rows).delivered) == "0 t"
    assert str(ledger(line(), [lot("1 t", None, actual_on=PartialDate(2022, 9))]).delivered) == "1 t"


def test_passing_the_cap_is_said_and_nothing_remains() -> None:
    state = ledger(line(), [lot("10.5 t")])
    assert state.remaining is None
    assert str(state.over) == "0.5 t"


def test_a_minimum_that_is_passed_is_no_excess() -> None:
    state = ledger(line("at least 10 t"), [lot("11 t")])
    assert (state.remaining, state.over) == (None, None)


def test_a_delivery_counts_as_outside_the_window_only_when_it_certainly_is() -> None:
    window: dict[str, Any] = {"window_from": PartialDate(2022, 9), "window_to": PartialDate(2022, 12)}
    inside = [lot("1 t", actual_on=PartialDate(2022)), lot("1 t", actual_on=PartialDate(2022, 12, 31))]
    late = lot("1 t", actual_on=PartialDate(2023, 1))
    assert ledger(line(**window), [*inside, late]).outside == (late,)


def test_without_a_cap_nothing_is_said_to_remain() -> None:
    state = ledger(line(None), [lot("500 kg")])
    assert (str(state.delivered), state.remaining, state.cap) == ("500 kg", None, None)


def test_a_mass_in_another_unit_is_left_out() -> None:
    pieces = lot("4 pieces")
    assert ledger(line(), [pieces]).left_out == (pieces,)
