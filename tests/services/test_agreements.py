"""How an agreement stands, and the gates of its stages, on a real file."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Amendment,
    Document,
    DocumentVersion,
    Engagement,
    Event,
    Organisation,
    Person,
    Signatory,
)
from asm_desktop.services import agreements, records
from asm_desktop.services.briefings import briefing
from asm_desktop.services.gates import GateClosed
from asm_desktop.services.register import Register

TODAY = datetime.date(2026, 11, 24)
UNSIGNED = [
    "Nobody is named who signed.",
    "No signed copy is attached, and its location is not recorded.",
]


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


@pytest.fixture
def mou(register: Register) -> Agreement:
    made = records.create(register, Agreement, {"binding": "non_binding"})
    for name in ("Hills", "Province"):
        party = records.create_party(register, Organisation, name)
        records.create(register, AgreementParty, {"agreement": made.key, "party": party.key})
    return agreements.set_stage(register, again(register, made), "drafting")


def again(register: Register, row: Agreement) -> Agreement:
    kept = register.store.get(Agreement, row.key)
    assert kept is not None
    return kept


def absent(register: Register, row: Agreement) -> list[str]:
    return [str(each) for each in agreements.standing(register, row.key, TODAY).missing]


def sign(register: Register, row: Agreement, **values: Any) -> Signatory:
    person = records.create_party(register, Person, "Rowena Smith")
    return records.create(register, Signatory, {"agreement": row.key, "person": person.key, "required": True, **values})


def test_a_stage_ahead_is_refused_with_what_is_missing_and_nothing_changes(register: Register, mou: Agreement) -> None:
    with pytest.raises(GateClosed) as refused:
        agreements.set_stage(register, mou, "signed")
    assert [str(each) for each in refused.value.missing] == UNSIGNED
    assert again(register, mou).stage == "drafting"


def test_it_is_set_all_the_same_with_a_reason_in_one_action(register: Register, mou: Agreement) -> None:
    agreements.set_stage(register, mou, "signed", "The news says so")
    kept = again(register, mou)
    assert (kept.stage, kept.stage_reason) == ("signed", "The news says so")
    assert absent(register, mou) == UNSIGNED
    register.undo()
    assert (again(register, mou).stage, again(register, mou).stage_reason) == ("drafting", None)


def test_a_dated_signature_and_a_copy_open_the_gate_and_the_reason_goes(register: Register, mou: Agreement) -> None:
    row = agreements.set_stage(register, mou, "signed", "The news says so")
    sign(register, row, signed_on=day("2022-09"))
    copy = records.create(register, Document, {"name": "MOU", "kind": "signed_copy", "agreement": row.key})
    assert absent(register, row) == UNSIGNED[1:]
    with register.action("Keep a file") as store:
        digest = records.add_blob(store, b"%PDF", "application/pdf")
        records.add(store, DocumentVersion, {"document": copy.key, "file": digest})
    assert absent(register, row) == []
    row = records.update(register, again(register, row), {"signed_on": day("2022-09")})
    assert agreements.set_stage(register, row, "in_effect", "no need").stage_reason is None


def test_a_copy_may_lie_elsewhere_and_a_missing_date_is_counted(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, {"copy_location": "Safe 2"})
    sign(register, row)
    with pytest.raises(GateClosed) as refused:
        agreements.set_stage(register, row, "signed")
    assert [str(each) for each in refused.value.missing] == ["Required signatures without a date: 1 of 1."]


def test_what_happened_last_keeps_an_agreement_awake(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, {"signed_on": day("2025-01-10")})
    assert agreements.standing(register, row.key, TODAY).dormant
    records.create(register, Event, {"name": "Next", "held_on": day("2027-01-10"), "agreement": row.key})
    assert agreements.standing(register, row.key, TODAY).dormant, "what lies ahead has not happened"
    call = {"name": "Call", "channel": "call", "held_on": day("2026-10"), "agreement": row.key}
    records.create(register, Engagement, call)
    found = agreements.standing(register, row.key, TODAY)
    assert (found.dormant, found.last_activity) == (False, day("2026-10"))


def test_deadlines_follow_the_amendments_of_a_day(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, {"signed_on": day("2022-09-30"), "term": "three years"})
    change = {"agreement": row.key, "number": 1, "signed_on": day("2024-05-01"), "expires_on": day("2027-12-31")}
    records.create(register, Amendment, change)
    before = agreements.standing(register, row.key, TODAY, day("2024-04"))
    assert str(before.deadlines[0].date) == "2025-09-30"
    assert str(agreements.standing(register, row.key, TODAY).deadlines[0].date) == "2027-12-31"


def on_the_card(register: Register, row: Agreement, held_on: str) -> dict[str, str]:
    event = records.create(register, Event, {"name": "Signing", "agreement": row.key, "held_on": day(held_on)})
    (card,) = briefing(register, event.key).agreements
    return {fact.label: fact.value.text or "" for fact in card.dates}


def test_the_card_of_a_pack_counts_deadlines_as_amended_on_the_day_of_its_event(
    register: Register, mou: Agreement
) -> None:
    values = {"signed_on": day("2022-09-30"), "term": "three years", "notice_period": "90 days"}
    row = records.update(register, mou, values)
    change = {"agreement": row.key, "number": 1, "signed_on": day("2024-05-01"), "expires_on": day("2027-12-31")}
    records.create(register, Amendment, change)
    before = on_the_card(register, row, "2023-01-10")
    assert before["Expiry, computed"] == "30 September 2025 (three years, from its signature)"
    assert before["Notice by"] == "2 July 2025 (90 days before expiry)"
    after = on_the_card(register, row, "2025-01-10")
    assert after["Expiry as amended"] == "31 December 2027 (amendment 1)"
    assert after["Notice by"] == "2 October 2027 (90 days before expiry)"


def test_the_card_of_a_pack_says_nothing_of_what_cannot_be_computed(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, {"term": "three years", "notice_period": "90 days"})
    assert not {"Expiry, computed", "Expiry as amended", "Notice by"} & on_the_card(register, row, "2023-01-10").keys()
