from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.quantity import QUALIFIERS, Quantity, total

VALUES = st.decimals(min_value=0, max_value=10**12, places=6) | st.integers(0, 10**12).map(Decimal)
MASS_UNITS = st.sampled_from(["t", "kg", "g"])
UNITS = MASS_UNITS | st.sampled_from(["units", "pieces", "%", "drums", "m³", "대", "Mt"])
QUALIFIED = st.sampled_from([None, *QUALIFIERS])
QUANTITIES = st.builds(Quantity, VALUES, UNITS, QUALIFIED)
MASSES = st.builds(Quantity, VALUES, MASS_UNITS)
PER_UNIT = {"g": 1, "kg": 1000, "t": 1_000_000}


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("10 t", "10 t"),
        ("10t", "10 t"),
        ("10 tonnes", "10 t"),
        ("10 tonne", "10 t"),
        ("10 MT", "10 t"),
        ("10 metric tons", "10 t"),
        ("up to 10 tonnes", "up to 10 t"),
        ("Up  To 10 tonnes", "up to 10 t"),
        ("≤ 10 t", "up to 10 t"),
        ("≤10t", "up to 10 t"),
        ("max 10 t", "up to 10 t"),
        ("max. 10 t", "up to 10 t"),
        ("최대 10톤", "up to 10 t"),
        ("≥ 2.5 kilograms", "at least 2.5 kg"),
        ("at least 2.5 kg", "at least 2.5 kg"),
        ("~ 5 g", "approximately 5 g"),
        ("c. 5 g", "approximately 5 g"),
        ("c.5 g", "approximately 5 g"),
        ("about 5 g", "approximately 5 g"),
        ("exactly 5 g", "exactly 5 g"),
        ("1,000 kg", "1000 kg"),
        ("1 000\u00a0000.5 kg", "1000000.5 kg"),
        ("12.50 kg", "12.50 kg"),
        ("0.000000001 t", "0.000000001 t"),
        ("１０㎏", "10 kg"),
        ("99.5%", "99.5 %"),
        ("3 pcs", "3 pieces"),
        ("1 unit", "1 units"),
        ("40 drums", "40 drums"),
        ("5 Mt", "5 Mt"),
        ("5 tons", "5 tons"),
        ("10 kg.", "10 kg"),
    ],
)
def test_reads_what_people_write(text: str, canonical: str) -> None:
    assert str(Quantity.parse(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        *("", "10", "t", "-5 t", "more than 10 t", "less than 10 t", "10 t or more", "10-20 t", "10 to 20 t", "1,5 kg"),
        *("10,00 kg", ".5 kg", "1e5", "1e5 kg", "NaN kg", "$10 m", "10 t-15", "1" + "0" * 30 + " t"),
    ],
)
def test_refuses_what_it_cannot_be_sure_of(text: str) -> None:
    with pytest.raises(InvalidValue):
        Quantity.parse(text)


@pytest.mark.parametrize("value", ["-1", "-0", "NaN", "Infinity", "1E+40", "1E-40"])
def test_refuses_numbers_that_are_no_quantity(value: str) -> None:
    with pytest.raises(InvalidValue):
        Quantity(Decimal(value), "t")


def test_refuses_an_unknown_qualifier() -> None:
    with pytest.raises(InvalidValue):
        Quantity(Decimal(1), "t", "nearly")


@given(QUANTITIES)
def test_canonical_text_reads_back_to_the_digit(quantity: Quantity) -> None:
    assert Quantity.parse(str(quantity)) == quantity
    assert str(Quantity.parse(str(quantity))) == str(quantity)
    assert "E" not in str(quantity.value)


@given(VALUES, UNITS)
def test_a_qualifier_is_always_printed(value: Decimal, unit: str) -> None:
    bare = str(Quantity(value, unit))
    assert {str(Quantity(value, unit, name)) for name in QUALIFIERS} == {f"{name} {bare}" for name in QUALIFIERS}


@given(MASSES, MASS_UNITS)
def test_mass_converts_exactly_and_back(mass: Quantity, unit: str) -> None:
    there = mass.in_unit(unit)
    assert Fraction(there.value) * PER_UNIT[unit] == Fraction(mass.value) * PER_UNIT[mass.unit]
    assert there.in_unit(mass.unit) == mass
    assert there.grams() == mass.grams()


def test_conversion_adds_no_digits() -> None:
    assert str(Quantity.parse("up to 2.50 t").in_unit("kg")) == "up to 2500 kg"
    assert str(Quantity.parse("12.50 kg").in_unit("t")) == "0.01250 t"


def test_only_masses_convert() -> None:
    drums = Quantity.parse("40 drums")
    assert drums.grams() is None
    assert drums.in_unit("drums") == drums
    for quantity, unit in ((drums, "kg"), (Quantity.parse("1 t"), "drums"), (Quantity.parse("5 Mt"), "t")):
        with pytest.raises(InvalidValue):
            quantity.in_unit(unit)


@given(st.lists(MASSES), MASS_UNITS)
def test_totals_are_exact_in_any_order(masses: list[Quantity], unit: str) -> None:
    expected = sum((Fraction(mass.value) * PER_UNIT[mass.unit] for mass in masses), Fraction(0))
    assert Fraction(total(masses, unit).value) * PER_UNIT[unit] == expected
    assert total(reversed(masses), unit) == total(masses, unit)


@pytest.mark.parametrize(
    ("texts", "summed"),
    [
        ([], "0 t"),
        (["10 t", "500 kg"], "10.500 t"),
        (["up to 10 t", "5 t"], "up to 15 t"),
        (["up to 10 t", "exactly 5 t"], "up to 15 t"),
        (["exactly 10 t", "exactly 5 t"], "exactly 15 t"),
        (["exactly 10 t", "5 t"], "15 t"),
    ],
)
def test_a_bound_stays_on_the_total(texts: list[str], summed: str) -> None:
    assert str(total(map(Quantity.parse, texts), "t")) == summed


@pytest.mark.parametrize("texts", [["1 t", "2 drums"], ["up to 10 t", "at least 1 t"], ["about 1 t", "up to 1 t"]])
def test_a_total_refuses_to_mix(texts: list[str]) -> None:
    with pytest.raises(InvalidValue):
        total(map(Quantity.parse, texts), "t")


@given(st.text() | st.text(alphabet="0123456789., -≤~c upto%kgEeＥ①²", max_size=12))
def test_any_text_is_a_quantity_or_refused(text: str) -> None:
    try:
        quantity = Quantity.parse(text)
    except InvalidValue:
        return
    assert str(Quantity.parse(str(quantity))) == str(quantity)


@given(QUANTITIES)
def test_equal_quantities_hash_alike(quantity: Quantity) -> None:
    assert hash(Quantity.parse(str(quantity))) == hash(quantity)
