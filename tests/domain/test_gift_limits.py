"""Gifts: the limit of the day, the holiday's, one's own, and what cannot be checked."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop import resources
from asm_desktop.domain.gift_limits import in_force, limits_for, warnings
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Gift, GiftLimit

USUAL = json.loads(resources.path("rules", "usual.json").read_bytes())["gift_limits"]
DATES = {"started", "ended"}
LIMITS = [
    GiftLimit({name: PartialDate.parse(value) if name in DATES else value for name, value in each.items()})
    for each in USUAL
]
OWN = GiftLimit({"id": "own", "name": "Own policy", "category": "general", "limit": 40_000, "currency": "KRW"})


def gift(value: int | None, day: PartialDate | None = PartialDate(2027, 3, 18), **values: Any) -> Gift:  # noqa: B008
    usual = {"official": True, "currency": "KRW", "category": "general", "approval": "approved"}
    return Gift({"id": "g", "name": "Cup", "value": value, "given_on": day, **usual, **values})


def said(one: Gift, limits: list[GiftLimit] = LIMITS, day: PartialDate | None = None) -> list[str]:
    return [str(each) for each in warnings(one, limits, day)]


@pytest.mark.parametrize(
    ("category", "holiday", "day", "most"),
    [
        ("general", None, PartialDate(2016, 9, 28), 50_000),
        ("meal", None, PartialDate(2024, 8, 26), 30_000),
        ("meal", None, PartialDate(2024, 8, 27), 50_000),
        ("produce", None, PartialDate(2023, 8, 29), 100_000),
        ("produce", None, PartialDate(2023, 8, 30), 150_000),
        ("produce", True, PartialDate(2026, 9, 20), 300_000),
        ("meal", None, PartialDate(2024, 8), 30_000),  # known to the month: the stricter of the two
    ],
)
def test_the_limit_is_that_of_the_day(category: str, holiday: bool | None, day: PartialDate, most: int) -> None:
    at_most = gift(most, day, category=category, holiday=holiday)
    assert limits_for(at_most, LIMITS, day)[0].limit == most
    assert said(at_most) == []
    (over,) = said(at_most.replace(value=most + 1))[:1]
    assert over.startswith(f"Cup is worth {most + 1:,} KRW, over the limit of {most:,} KRW (Improper Solicitation")


DAYS = st.dates(datetime.date(1900, 1, 2))


@given(DAYS, DAYS)
def test_a_limit_holds_from_its_first_to_its_last_day(one: Any, other: Any) -> None:
    first, last = sorted((one, other))
    limit = GiftLimit({"id": "l", "started": PartialDate.on(first), "ended": PartialDate.on(last)})
    assert in_force([limit], PartialDate.on(first)) == in_force([limit], PartialDate.on(last)) == [limit]
    assert in_force([limit], PartialDate.on(first).add_days(-1)) == []


def test_before_the_law_no_limit_is_known() -> None:
    assert said(gift(1, PartialDate(2015))) == ["No limit by law is known for Cup on 2015."]


def test_ones_own_policy_holds_for_every_gift() -> None:
    assert said(gift(45_000, official=False)) == []
    assert said(gift(45_000, official=False), [OWN]) == [
        "Cup is worth 45,000 KRW, over the limit of 40,000 KRW (Own policy)."
    ]
    assert len(said(gift(60_000), [*LIMITS, OWN])) == 2


def test_what_is_not_known_is_said() -> None:
    assert said(gift(None)) == ["The value of Cup is not known, so no limit can be checked."]
    assert said(gift(1, None)) == ["The day on which Cup is given is not known, so no limit can be checked."]
    assert said(gift(1, None), day=PartialDate(2027)) == []
    assert said(gift(1, official=None)) == ["Whether Cup goes to a public official is not known."]
    assert "convert it" in said(gift(1, currency="AUD"))[0]
    assert said(gift(1, currency="krw ")) == []
    assert said(gift(1, approval="pending")) == ["Cup is not approved."]
    assert said(gift(1, approval="refused")) == ["Cup was refused and must not be given."]
