"""The views that the program brings along hold what the rules of the domain say, on the day they are looked at."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from asm_desktop.domain.conditions import AFTER, DORMANT, WITHIN, Condition, ways
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    BY_NOUN,
    Agreement,
    Amendment,
    CooperationArea,
    Engagement,
    Person,
    Post,
    SavedView,
)
from asm_desktop.services import agreements, listing, posts, records, settings, views
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
    assert views.view(register, row)[:2] == view[:2]
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
    assert held(register, "Agreements ending soon") == {"today", "last day", "this month"}


def test_an_agreement_ends_as_amended_or_computed_too(register: Register) -> None:
    agreement(register, "by its term", term="Three months from signature", signed_on=day(-60))
    agreement(register, "much later by its term", term="5년", signed_on=day(-60))
    agreement(register, "until ended", term="Three months", term_type="evergreen", signed_on=day(-60))
    prolonged = agreement(register, "prolonged", expires_on=day(20))
    shortened = agreement(register, "shortened", expires_on=day(2000))
    planned = agreement(register, "to be prolonged", expires_on=day(30))
    reworded = agreement(register, "reworded", term="ten years", signed_on=day(-60))
    for row, facts in (
        (prolonged, {"effective_on": day(-5), "expires_on": day(900)}),
        (shortened, {"signed_on": day(0), "expires_on": day(40)}),
        (planned, {"effective_on": day(10), "expires_on": day(900)}),
        (reworded, {"effective_on": day(-1), "term": "three months"}),
    ):
        amend(register, row, 1, **facts)
    amend(register, shortened, 2, effective_on=day(-400), governing_law="Korea")
    titles = {"by its term", "shortened", "to be prolonged", "reworded"}
    assert held(register, "Agreements ending soon") == _ending(register) == titles


def amend(register: Register, row: Agreement, number: int, **facts: object) -> None:
    values = {name: PartialDate.parse(str(fact)) if name.endswith("_on") else fact for name, fact in facts.items()}
    records.create(register, Amendment, {"agreement": row.key, "number": number, **values})


def _ending(register: Register) -> set[str]:
    """Those whose sheets tell of an expiry within 90 days."""
    found = set()
    for row in register.store.all(Agreement):
        expiry = agreements.standing(register, row.key, TODAY).deadlines[0].date
        if expiry and expiry.last() >= TODAY and expiry.first() <= TODAY + datetime.timedelta(days=90):
            found.add(row.heading)
    return found


def test_the_days_an_agreement_ends_and_needs_notice_by_are_columns_as_its_sheet_has_them(register: Register) -> None:
    terms = {"notice_period": "90 days", "stage": "in_effect"}
    agreement(register, "stated", expires_on=day(80), **terms)
    agreement(register, "computed", effective_on="2020-02-29", term="ten years", **terms)
    agreement(register, "evergreen", term_type="evergreen", effective_on="2020", term="ten years", **terms)
    agreement(register, "month", effective_on="2027-03", term="two years", notice_period="six months")
    agreement(register, "unknown")
    amended = (("2020-01-01", "2031"), ("2026-02", "2032-05-31"), ("9000-01-01", "9001"))
    for number, (begun, end) in enumerate(amended, 1):
        row = next(row for row in register.store.all(Agreement) if row.title == "stated")
        change = {"signed_on": PartialDate.parse(begun), "expires_on": PartialDate.parse(end), "number": number}
        records.create(register, Amendment, {"agreement": row.key, **change})
    columns = ("title", "ends_on", "notice_by")
    view = View("agreement", columns, sort=(("ends_on", False), ("title", False)))
    lines = listing.rows(register, view, 0, 10)
    assert [line.texts[0] for line in lines] == ["month", "computed", "stated", "evergreen", "unknown"]
    assert lines == listing.lines(register, view, listing.arrangement(register, view))
    for line in lines:
        standing = agreements.standing(register, line.key, TODAY)
        dates = {each.name: each.date for each in standing.deadlines}
        assert (line.values["ends_on"], line.values["notice_by"]) == (dates["Expiry"], dates["Notice"])
    assert [line.texts[1:] for line in lines][:3] == [
        ("March 2029", "September 2028"),
        ("28 February 2030", "30 November 2029"),
        ("31 May 2032", "2 March 2032"),
    ]
    later = view._replace(where=(Condition("ends_on", PartialDate(2030), AFTER),))
    assert [line.texts[0] for line in listing.rows(register, later, 0, 10)] == ["stated"]


def test_a_post_that_was_not_verified_lately_tells_of_its_person(register: Register) -> None:
    for name, own, post, ended in (
        ("Fresh", day(-3), day(-3), None),
        ("Stale post", day(-3), day(-91), None),
        ("Former post", day(-3), day(-91), day(-20)),
        ("Undated post", day(-3), None, None),
        ("Stale", day(-91), day(-3), None),
        ("Never", None, None, None),
    ):
        given = PartialDate.parse(own) if own else None
        row = records.create_party(register, Person, name, {"verified_on": given})
        dates = {"verified_on": post, "ended": ended}
        values = {each: PartialDate.parse(date) for each, date in dates.items() if date}
        records.create(register, Post, {"person": row.key, "title": "Director", **values})
    assert held(register, "People not verified lately") == _unverified(register) == {"Stale post", "Stale", "Never"}


def _unverified(register: Register) -> set[str]:
    """Those whose sheets warn, or say that nobody verified them."""
    found = set()
    for row in register.store.all(Person):
        told = posts.verification(register, row, register.store.rows_of(Post, row.key), TODAY)
        if told.on is None or told.is_old or told.old_posts:
            found.add(row.heading)
    return found


def test_the_settings_say_what_is_dormant_old_and_ending(register: Register) -> None:
    agreement(register, "near", expires_on=day(20), signed_on=day(-200))
    records.create_party(register, Person, "Asked", {"verified_on": PartialDate.parse(day(-20))})
    views_of = ("Agreements ending soon", "Dormant agreements", "People not verified lately")
    assert [held(register, title) for title in views_of] == [{"near"}, set(), set()]
    settings.save(register, {"ending_days": 10, "dormant_months": 3, "stale_days": 15})
    assert [held(register, title) for title in views_of] == [set(), {"near"}, {"Asked"}]
    assert _dormant(register) == {"near"}
    assert _unverified(register) == {"Asked"}
    assert register.undo() == settings.LABEL
    assert [held(register, title) for title in views_of] == [{"near"}, set(), set()]
    with pytest.raises(InvalidRecord):
        settings.save(register, {"stale_days": 0})


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
