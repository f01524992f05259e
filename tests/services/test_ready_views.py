"""The views that the program brings along hold what the rules of the domain say, on the day they are looked at."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from asm_desktop.domain.conditions import DORMANT, WITHIN, Condition, ways
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, Agreement, CooperationArea, Engagement, SavedView
from asm_desktop.services import agreements, listing, records, views
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample

TODAY = datetime.date.today()


def day(ahead: int) -> str:
    return str(TODAY + datetime.timedelta(days=ahead))


def held(register: Register, title: str) -> set[str]:
    """The titles of the records in a ready view."""
    view = next(each.view for each in views.READY if each.full_title == title)
    return {str(line.values["title"]) for line in listing.rows(register, view, 0, 100)}


def agreement(register: Register, title: str, **facts: object) -> Agreement:
    values = {
        name: PartialDate.parse(str(fact)) if name.endswith(("_on", "activity")) else fact
        for name, fact in facts.items()
    }
    return records.create(register, Agreement, {"formal_title": title, "stage_reason": "Told so", **values})


@pytest.mark.parametrize("title", [each.full_title for each in views.READY])
def test_a_ready_view_may_be_kept_and_changed_like_any_other(register: Register, title: str) -> None:
    view = next(each.view for each in views.READY if each.full_title == title)
    row = SavedView({"name": title, "of": view.noun, "definition": views.dumps(register, view)})
    assert views.view(register, row).where == view.where
    for part in view.where:
        assert Condition(*part).way in ways(BY_NOUN[view.noun].fields[part[0]])


def test_an_agreement_ends_soon_from_today_on_and_not_once_it_has_ended(register: Register) -> None:
    agreement(register, "today", expires_on=day(0))
    agreement(register, "last day", expires_on=day(90), stage="in_effect")
    agreement(register, "this month", expires_on=day(0)[:7])
    agreement(register, "later", expires_on=day(91))
    agreement(register, "past", expires_on=day(-1))
    agreement(register, "ended", expires_on=day(5), stage="terminated")
    agreement(register, "unknown")
    assert held(register, "Agreements ending within 90 days") == {"today", "last day", "this month"}


def test_dormant_agreements_are_those_whose_sheets_say_so(register: Register, tmp_path: Path) -> None:
    agreement(register, "edge", signed_on=day(-365))
    agreement(register, "old", signed_on="2019")
    agreement(register, "ended", signed_on="2019", stage="expired")
    agreement(register, "planned only", effective_on=day(40))
    spoken = agreement(register, "spoken about", signed_on="2019")
    records.create(register, Engagement, {"name": "Call", "agreement": spoken.key, "held_on": PartialDate.on(TODAY)})
    assert held(register, "Dormant agreements") == _dormant(register) >= {"old"}
    make_sample(tmp_path / "s.asm", None)
    sample = Register.open(tmp_path / "s.asm", None)
    assert held(sample, "Dormant agreements") == _dormant(sample)
    sample.close()


def _dormant(register: Register) -> set[str]:
    rows = register.store.all(Agreement)
    return {row.heading for row in rows if agreements.standing(register, row.key, TODAY).dormant}


def test_only_agreements_are_asked_whether_they_lie_dormant() -> None:
    assert DORMANT not in ways(CooperationArea.fields["last_activity"])


@pytest.mark.parametrize("days", [-1, True, "90", 1_000_000, None])
def test_a_number_of_days_that_is_none_is_refused(register: Register, days: object) -> None:
    view = View("agreement", where=(Condition("signed_on", days, WITHIN),))
    if days is None:
        assert listing.count(register, view) == 0
    else:
        with pytest.raises(InvalidValue):
            listing.count(register, view)
