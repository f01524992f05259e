from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.own_fields import OwnField, converted, options
from asm_desktop.domain.own_kinds import Number, Own
from asm_desktop.domain.records import BY_NOUN, TITLED, Agreement, CustomField, Organisation, Person


def field(kind: str, options: str | None = None, of: str | None = None) -> OwnField:
    return OwnField(CustomField({"id": "1", "name": "Field", "kind": kind, "options": options, "of": of}))


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        ("text", " as  typed ", "as typed"),
        ("long_text", "one\ntwo ", "one\ntwo"),
        ("number", "1,250.50", "1250.50"),
        ("number", "−3", "-3"),
        ("quantity", "up to 10 tonnes", "up to 10 t"),
        ("date", "22 Sept 2022", "22 September 2022"),
        ("date", "2022년 9월", "September 2022"),
        ("yes_or_no", "예", "Yes"),
        ("yes_or_no", "no", "No"),
        ("choice", "silver", "Silver"),
    ],
)
def test_a_value_is_kept_in_the_form_of_its_kind(kind: str, typed: str, shown: str) -> None:
    made = field(kind, "Gold\n Silver \n")
    assert made.format(made.decode(made.encode(made.parse(typed)))) == shown


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("number", "ten"), ("number", "1e5"), ("date", "soon"), ("yes_or_no", "perhaps"), ("choice", "bronze")],
)
def test_what_a_kind_does_not_take_is_refused(kind: str, typed: str) -> None:
    with pytest.raises(InvalidValue):
        field(kind, "Gold\nSilver").parse(typed)


def test_options_are_one_a_line_and_each_once() -> None:
    assert options(field("choice", " Gold \n\nSilver\nGold\n").custom) == ("Gold", "Silver")
    assert [name for name, _ in CustomField.check({"name": "Tier", "kind": "choice", "options": " \n"})] == ["options"]


def test_a_field_is_of_the_records_it_is_kept_of() -> None:
    assert [field("text", of="party").of(each) for each in (Person, Organisation, Agreement)] == [True, True, False]
    assert field("text").of(Person), "people and organisations where nothing is said"
    kinds = {code for code, _ in CustomField.of.kind.options}  # type: ignore[attr-defined]
    assert kinds == {"party", *(each.noun for each in TITLED)} - {"custom_field", "saved_view", "register_settings"}
    assert kinds <= BY_NOUN.keys()


@pytest.mark.parametrize(
    ("stored", "before", "after", "wanted"),
    [
        ("12 July 2022", field("text"), field("date"), "2022-07-12"),
        ("2022-07", field("date"), field("text"), "July 2022"),
        ("soon", field("text"), field("date"), None),
        (1, field("yes_or_no"), field("text"), "Yes"),
        ("gold", field("text"), field("choice", "Gold\nSilver"), "Gold"),
        ("Gold", field("choice", "Gold\nSilver"), field("choice", "Golden\nSilver"), "Golden"),
        ("Gold", field("choice", "Gold\nSilver"), field("choice", "Silver"), None),
    ],
)
def test_a_value_goes_with_its_field_where_it_fits(
    stored: str | int, before: OwnField, after: OwnField, wanted: str | None
) -> None:
    assert converted(stored, before, after) == wanted


@given(st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=4))
def test_a_number_is_exact(value: object) -> None:
    assert Number().decode(f"{value:f}") == value


@given(st.dictionaries(st.uuids().map(str), st.text(min_size=1) | st.integers(0, 1), min_size=1))
def test_all_values_together_come_back_in_one_order(values: dict[str, str | int]) -> None:
    kept = Own().accept(tuple(values.items()))
    assert dict(kept or ()) == values
    assert Own().encode(kept or ()) == Own().encode(tuple(reversed(kept or ())))


@pytest.mark.parametrize("stored", ["", "[]", '{"a": [1]}', None, 3])
def test_what_is_no_object_of_values_is_refused(stored: object) -> None:
    with pytest.raises(InvalidValue):
        Own().decode(stored)
