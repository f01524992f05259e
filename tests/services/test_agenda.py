"""The agenda of a day: what is told of it, in how many statements, and from whose side."""

from __future__ import annotations

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from asm_desktop.domain.agenda import Entry, Part
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Amendment,
    ChecklistItem,
    Commitment,
    Delivery,
    Engagement,
    Event,
    FollowUp,
    Milestone,
    Organisation,
    Participation,
    PartyName,
    Person,
    RegisterSettings,
    Signatory,
)
from asm_desktop.services import agenda, listing, promises, records, views
from asm_desktop.services.register import Register
from asm_desktop.store import agenda as query
from tests.store.counting import statements

TODAY = datetime.date(2026, 11, 30)


def on(text: str) -> PartialDate:
    return PartialDate.parse(text)


def told(register: Register, kept: tuple[str, ...] = ()) -> dict[str, Entry]:
    """The lines of the agenda by their titles."""
    return {each.title: each for each in agenda.agenda(register, TODAY, ZoneInfo("Asia/Seoul"), kept).entries}


def named(register: Register, record: type[Record], name: str) -> str:
    key = records.create(register, record, {}).key
    records.create(register, PartyName, {"party": key, "kind": "formal", "full": name, "preferred": True})
    return key


def agreement(register: Register, title: str, **facts: Any) -> Agreement:
    return records.create(register, Agreement, {"formal_title": title, "stage_reason": "Told so", **facts})


def test_what_is_open_is_told_from_the_longest_overdue_to_the_end_of_the_week_ahead(register: Register) -> None:
    event = records.create(register, Event, {"name": "Signing"})
    deal = agreement(register, "Supply")
    for text, due in (("late", "2026-11-27"), ("this month", "2026-11"), ("last", "2026-12-07"), ("far", "2026-12-08")):
        records.create(register, ChecklistItem, {"text": text, "event": event.key, "due": on(due)})
    records.create(register, FollowUp, {"text": "done", "due": on("2026-11-27"), "status": "done"})
    records.create(register, FollowUp, {"text": "without a day"})
    records.create(register, Milestone, {"name": "reached", "due": on("2026-11"), "status": "reached"})
    records.create(register, Milestone, {"name": "cast", "due": on("2026-10"), "status": "planned"})
    for name, status in (("sent", "dispatched"), ("there", "delivered"), ("off", "cancelled"), ("to come", "planned")):
        facts = {"agreement": deal.key, "planned_on": on("2026-11-28"), "status": status}
        records.create(register, Delivery, {"name": name, **facts})
    found = told(register)
    assert {title: each.part for title, each in found.items()} == {
        "late": Part.OVERDUE,
        "this month": Part.DUE,
        "last": Part.DUE,
        "cast": Part.OVERDUE,
        "sent": Part.OVERDUE,
        "to come": Part.OVERDUE,
    }
    assert [str(part) for part in found["sent"].about] == ["Dispatched, not delivered yet", "Supply"]
    assert [str(part) for part in found["late"].about] == ["Nobody named", "Signing"]
    assert agenda.pressing(register, TODAY) == 5


@pytest.mark.parametrize("end", ["2026-12-31", "2027-01-31", "2026-11-30"])
def test_a_month_is_due_on_its_last_day(register: Register, end: str) -> None:
    day = datetime.date.fromisoformat(end)
    records.create(register, FollowUp, {"text": "month", "due": PartialDate(day.year, day.month)})
    for before, count in ((0, 1), (1, 0)):
        assert agenda.pressing(register, day - datetime.timedelta(days=before)) == count


def test_promises_are_told_from_our_side(register: Register) -> None:
    us, bank, province = (named(register, Organisation, name) for name in ("Us", "Bank", "Province"))
    records.create(register, RegisterSettings, {"us": us})
    grace = named(register, Person, "Grace")
    for text, by, to in (("out", us, bank), ("in", bank, us), ("theirs", bank, province), ("open", None, None)):
        facts = {"by": by, "to": to, "due": on("2026-11-30"), "responsible": grace if text == "out" else None}
        records.create(register, Commitment, {"text": text, **facts})
    about = {title: [str(part) for part in each.about] for title, each in told(register).items()}
    assert about == {
        "out": ["We promised Bank", "Grace"],
        "in": ["Bank promised us"],
        "theirs": ["Bank promised Province"],
        "open": [],
    }
    assert told(register)["out"].owners == (grace,)


def test_where_nobody_is_responsible_it_is_the_matter_of_those_whose_agreement_it_is(register: Register) -> None:
    lead, backup, other = (named(register, Person, name) for name in ("Lead", "Backup", "Other"))
    deal = agreement(register, "Supply", lead=lead, backup_lead=backup)
    records.create(register, FollowUp, {"text": "a", "due": on("2026-11"), "agreement": deal.key})
    facts = {"agreement": deal.key, "responsible": other}
    records.create(register, FollowUp, {"text": "b", "due": on("2026-11"), **facts})
    found = agenda.agenda(register, TODAY)
    assert {each.title: each.owners for each in found.entries} == {"a": (lead, backup), "b": (other,)}
    assert [name for _, name in found.owners] == ["Backup", "Lead", "Other"]


def test_events_are_told_on_the_day_they_fall_on_here(register: Register) -> None:
    for name, day, zone, status in (
        ("tonight there", "2026-11-29", "America/Los_Angeles", "confirmed"),
        ("yesterday", "2026-11-29", "Asia/Seoul", "confirmed"),
        ("off", "2026-11-30", "Asia/Seoul", "cancelled"),
        ("put off", "2026-11-30", "Asia/Seoul", "postponed"),
        ("in a week", "2026-12-07", "Asia/Seoul", "proposed"),
        ("some day", "2026-12", "Asia/Seoul", "proposed"),
    ):
        facts = {"held_on": on(day), "starts": datetime.time(20), "zone": zone, "status": status}
        records.create(register, Event, {"name": name, **facts})
    found = told(register)
    assert set(found) == {"tonight there", "in a week"}
    assert found["tonight there"].day == TODAY
    assert [str(part) for part in found["in a week"].about] == ["Venue not known", "Proposed"]


def test_agreements_are_told_by_the_notice_that_comes_first_or_by_their_end(register: Register) -> None:
    agreement(register, "ends", expires_on=on("2027-02-28"), stage="in_effect")
    agreement(register, "notice", expires_on=on("2027-06-15"), notice_period="six months", stage="in_effect")
    agreement(register, "notice over", expires_on=on("2027-01-15"), notice_period="six months", stage="in_effect")
    agreement(register, "far", expires_on=on("2027-03-01"), stage="in_effect")
    agreement(register, "ended", expires_on=on("2027-01-01"), stage="terminated")
    agreement(register, "computed", effective_on=on("2024-01-10"), term="three years", stage="in_effect")
    extended = agreement(register, "extended", expires_on=on("2026-12-20"), stage="in_effect")
    amendment = {"agreement": extended.key, "number": 1, "signed_on": on("2026-11-01"), "expires_on": on("2029-12-20")}
    records.create(register, Amendment, amendment)
    found = {title: (str(each.below), str(each.when)) for title, each in told(register).items()}
    assert found == {
        "ends": ("ends 28 February 2027", "in 90 days"),
        "notice": ("notice by 15 December 2026", "in 15 days"),
        "notice over": ("ends 15 January 2027", "in 46 days"),
        "computed": ("ends 10 January 2027", "in 41 days"),
    }


def test_an_agreement_waits_that_was_to_be_signed_by_now(register: Register) -> None:
    bank, province = (named(register, Organisation, name) for name in ("Bank", "Province"))
    for title, stage, signed_on in (
        ("dated", "agreed_text", "2026-11-27"),
        ("today", "agreed_text", "2026-11-30"),
        ("moved on", "in_effect", "2026-11-27"),
        ("signing held", "drafting", None),
        ("signing put off", "drafting", None),
        ("unknown", None, "2026-11-01"),
    ):
        row = agreement(register, title, stage=stage, signed_on=on(signed_on) if signed_on else None)
        status = {"signing held": "held", "signing put off": "postponed"}.get(title)
        if status:
            facts = {"type": "signing", "agreement": row.key, "held_on": on("2026-11-20"), "status": status}
            records.create(register, Event, {"name": title, **facts})
        if title == "dated":
            for party in (bank, province):
                records.create(register, AgreementParty, {"agreement": row.key, "party": party})
            records.create(register, Signatory, {"agreement": row.key, "required": True})
            records.update(register, row, {"binding": "binding", "copy_location": "Safe"})
    found = told(register)
    assert set(found) == {"dated", "signing held"}
    assert [str(part) for part in found["dated"].about] == ["Required signatures without a date: 1 of 1."]
    assert (str(found["dated"].when), str(found["dated"].below)) == ("3 days ago", "Agreed text")
    assert str(found["signing held"].when) == "10 days ago"


def test_what_was_ticked_is_told_as_done_while_it_is_kept_and_undone_in_one_step(register: Register) -> None:
    event = records.create(register, Event, {"name": "Signing"})
    rows: list[Record] = [
        records.create(register, ChecklistItem, {"text": "task", "event": event.key, "due": on("2026-11-29")}),
        records.create(register, Commitment, {"text": "promise", "due": on("2026-11-30")}),
    ]
    keys = tuple(row.key for row in rows)
    assert promises.finish(register, rows, TODAY)
    assert told(register) == {}
    assert [each.is_done for each in told(register, keys).values()] == [True, True]
    met = records.get(register, keys[1])
    assert (met.values["status"], met.values["met_on"]) == ("met", PartialDate.on(TODAY))
    assert not promises.finish(register, records.get_all(register, keys), TODAY)
    assert records.get(register, keys[1]).values["met_on"] is None
    register.undo()
    register.undo()
    assert [each.is_done for each in told(register).values()] == [False, False]


def test_what_is_long_overdue_is_pointed_at_beyond_what_there_is_room_for(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query, "MOST", 2)
    for day in (1, 2, 3, 4, 30):
        records.create(register, FollowUp, {"text": str(day), "due": PartialDate(2026, 11, day)})
    found = agenda.agenda(register, TODAY)
    assert [each.title for each in found.entries] == ["30", "4"]
    assert [(each.ready.full_title, each.records) for each in found.earlier] == [("Overdue follow-ups", 3)]


def test_the_next_contact_is_due_until_there_was_a_later_one(register: Register) -> None:
    bank, ours = named(register, Organisation, "Bank"), named(register, Person, "Grace")

    def contact(day: str, **facts: Any) -> str:
        key = records.create(register, Engagement, {"name": f"Call of {day}", "held_on": on(day), **facts}).key
        for side, party in (("theirs", {"organisation": bank}), ("ours", {"person": ours})):
            records.create(register, Participation, {"engagement": key, "side": side, **party})
        return key

    contact("2026-10-01", next_contact=on("2026-11-28"))
    found = told(register)["Call of 2026-10-01"]
    assert (found.part, [str(part) for part in found.about]) == (Part.OVERDUE, ["Next contact with Bank"])
    assert (found.owners, found.is_done) == ((ours,), False)
    overdue = next(each.view for each in views.READY if each.view.noun == "engagement")
    assert (agenda.pressing(register, TODAY), listing.count(register, overdue)) == (1, 1)
    contact("2026-11-20")
    assert (told(register), listing.count(register, overdue)) == ({}, 0)


def test_tasks_of_a_cancelled_event_need_not_be_done(register: Register) -> None:
    event, other = (records.create(register, Event, {"name": name}) for name in ("Signing", "Dinner"))
    for text, key in (("Bind", event.key), ("Order pens", other.key)):
        records.create(register, ChecklistItem, {"text": text, "event": key, "due": on("2026-11-29")})
    assert set(told(register)) == {"Bind", "Order pens"}
    records.update(register, event, {"status": "cancelled"})
    assert (set(told(register)), agenda.pressing(register, TODAY)) == ({"Order pens"}, 1)
    register.undo()
    assert agenda.pressing(register, TODAY) == 2


def test_statements_do_not_grow_with_what_is_due(register: Register) -> None:
    counts = []
    for many in (2, 20):
        people = [named(register, Person, f"Person {each}") for each in range(many)]
        for person in people:
            deal = agreement(register, person, lead=person, expires_on=on("2026-12-20"), stage="in_effect")
            agreement(register, f"waiting {person}", signed_on=on("2026-11"), stage="drafting", lead=person)
            records.create(register, FollowUp, {"text": "x", "due": on("2026-11-28"), "responsible": person})
            records.create(register, Delivery, {"name": "y", "agreement": deal.key, "planned_on": on("2026-12-01")})
            records.create(register, Commitment, {"text": "z", "by": person, "due": on("2026-12-01")})
        with statements(register) as asked:
            agenda.agenda(register, TODAY)
        counts.append(len(asked))
    assert counts[0] == counts[1] < 40
