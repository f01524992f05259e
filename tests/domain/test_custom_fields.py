from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.custom_fields import fitted
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.records import CustomField


def field(kind: str, options: str | None = None) -> CustomField:
    return CustomField({"id": "1", "name": "Field", "kind": kind, "options": options})


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("text", "anything at all", "anything at all"),
        ("number", "1,250.5", "1250.5"),
        ("number", "-3", "-3"),
        ("date", "2026-05-02", "2 May 2026"),
        ("date", "5/2026", "May 2026"),
        ("yes_or_no", "YES", "Yes"),
        ("yes_or_no", "아니요", "No"),
        ("choice", "gold", "Gold"),
    ],
)
def test_what_fits_is_kept_in_one_form(kind: str, typed: str, kept: str) -> None:
    assert fitted(field(kind, "Gold\nSilver\n"), typed) == kept
    assert fitted(field(kind, "Gold\nSilver\n"), kept) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        ("number", "many", "is not a number"),
        ("number", "nan", "is not a number"),
        ("number", "1e5", "is not a number"),
        ("date", "31 September 2026", "has no day 31"),
        ("yes_or_no", "perhaps", "Answer yes or no"),
        ("choice", "bronze", "is not one of: Gold, Silver"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(kind: str, typed: str, reason: str) -> None:
    with pytest.raises(InvalidValue, match=reason):
        fitted(field(kind, "Gold\nSilver"), typed)


def test_a_choice_without_options_says_where_to_write_them() -> None:
    with pytest.raises(InvalidValue, match="no options yet"):
        fitted(field("choice"), "gold")


@given(st.sampled_from(["text", "number", "date", "yes_or_no", "choice"]), st.text(min_size=1, max_size=12))
def test_what_was_kept_is_kept_again_alike(kind: str, typed: str) -> None:
    try:
        once = fitted(field(kind, "a\nb"), typed)
    except InvalidValue:
        return
    assert fitted(field(kind, "a\nb"), once) == once
