"""Posts valid on a day."""

from __future__ import annotations

from typing import Any

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import is_stale, last_known, valid_on
from asm_desktop.domain.records import Post


def post(started: str | None = None, ended: str | None = None, verified: str | None = None) -> Post:
    dates = {"started": started, "ended": ended, "verified_on": verified}
    values: dict[str, Any] = {name: PartialDate.parse(text) if text else None for name, text in dates.items()}
    return Post({"id": f"{dates}", "title": "Director", **values})


@pytest.mark.parametrize(
    ("started", "ended", "held"),
    [
        (None, None, True),
        ("2022-09-22", None, True),
        ("2022-09-23", None, False),
        ("2020", "2022-09-21", False),
        ("2020", "2022-09", True),
        ("2020", "2022", True),
        ("2022", None, True),
        ("2023", None, False),
    ],
)
def test_a_pack_prints_the_post_of_the_day(started: str | None, ended: str | None, held: bool) -> None:
    rows = [post(started, ended)]
    assert valid_on(rows, PartialDate(2022, 9, 22)) == (rows if held else [])


def test_a_job_change_leaves_the_old_meeting_under_the_old_title() -> None:
    old, new = post("2020", "2022-06"), post("2022-07")
    assert valid_on([old, new], PartialDate(2021, 3, 1)) == [old]
    assert valid_on([old, new], PartialDate(2022, 9, 22)) == [new]


def test_on_an_unknown_day_posts_without_an_end_are_printed() -> None:
    present = post("2020")
    assert valid_on([post("2010", "2020"), present], None) == [present]


def test_the_last_post_known_is_the_one_that_ended_last() -> None:
    last = post("2012", "2020-05")
    assert last_known([post("2010", "2012"), last, post("2021")]) == last
    assert last_known([post("2021")]) is None


@pytest.mark.parametrize(("verified", "stale"), [(None, False), ("2022-06-24", False), ("2022-06-23", True)])
def test_a_post_verified_more_than_90_days_before_is_stale(verified: str | None, stale: bool) -> None:
    assert is_stale(post(verified=verified), PartialDate(2022, 9, 22), 90) is stale
