"""Sums of money as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from asm_desktop.domain.money_words import LARGEST, read_money


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("38,000 KRW", (38_000, "KRW")),
        ("krw 38000", (38_000, "KRW")),
        ("5만원", (50_000, "KRW")),
        ("₩50,000", (50_000, "KRW")),
        ("50 000원", (50_000, "KRW")),
        ("A$49.95", (50, "AUD")),
        ("12", (12, "")),
        ("Jang", None),
        ("12 March", None),
        ("KRW 5 AUD", None),
        ("1,00", None),
    ],
)
def test_a_sum_is_read_in_whole_units_rounded_up(text: str, read: tuple[int, str] | None) -> None:
    assert read_money(text) == read


@given(some.integers(0, LARGEST), some.sampled_from(["KRW", "AUD", "JPY"]))
def test_a_sum_reads_as_it_is_written(amount: int, currency: str) -> None:
    assert read_money(f"{amount:,} {currency}") == (amount, currency)


@given(some.text(max_size=20))
def test_whatever_is_typed_is_read_or_not(text: str) -> None:
    read = read_money(text)
    assert read is None or 0 <= read[0] <= LARGEST
