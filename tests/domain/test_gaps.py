"""Gaps: what is not known, and whom to ask; attending never makes a signatory."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain import gaps
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    Delivery,
    Event,
    PartyName,
    Person,
    Quote,
    RunItem,
    SalesLine,
    Signatory,
)
from asm_desktop.domain.said import say

HOST = say("the host")
PARTIES = {"a": "ASM", "k": "KDB"}


def whats(found: list[gaps.Gap]) -> list[str]:
    return [str(gap.what) for gap in found]


def agreement(**values: Any) -> Agreement:
    return Agreement({"id": "g", "ref": "A-0001", "title": "MOU", "stage": "signed", **values})


def signatory(party: str, role: str = "signatory", person: str | None = "p") -> Signatory:
    return Signatory({"id": f"{party}{role}{person}", "party": party, "role": role, "person": person})


def test_an_event_with_nothing_known_asks_for_date_venue_host_and_programme() -> None:
    found = gaps.of_event(Event({"id": "e", "status": "held"}), [], 2, "KDB")
    assert {"Date", "Start time", "Venue", "Host", "Programme"} <= set(whats(found))
    assert {gap.ask for gap in found} == {"KDB"}


def test_what_is_only_of_use_beforehand_is_not_asked_of_a_past_event() -> None:
    past = gaps.of_event(Event({"id": "e", "status": "held"}), [], 2, "KDB")
    ahead = gaps.of_event(Event({"id": "e", "status": "confirmed"}), [], 0, "KDB")
    assert "Dress" not in whats(past)
    assert {"Dress", "Guest list"} <= set(whats(ahead))


def test_known_facts_are_no_gaps_and_unassigned_items_are() -> None:
    event = Event({"id": "e", "venue": "Hall", "held_on": PartialDate(2022)})
    found = whats(gaps.of_event(event, [RunItem({"id": "r", "item": "Signing"})], 1, "KDB"))
    assert not {"Venue", "Date", "Programme"} & set(found)
    assert "Who does this on the run sheet: Signing" in found


def test_each_party_without_a_signatory_is_asked_itself() -> None:
    found = gaps.of_agreement(agreement(), PARTIES, [], "the parties")
    asked = {str(gap.what): gap.ask for gap in found}
    assert asked["Signatories: who signed for ASM"] == "ASM"
    assert asked["Signatories: who signed for KDB"] == "KDB"


def test_a_witness_or_an_unnamed_row_does_not_sign_for_a_party() -> None:
    rows = [signatory("a"), signatory("k", "witness"), signatory("k", person=None)]
    assert gaps.unsigned(PARTIES, rows) == ["k"]


def test_an_agreement_not_yet_signed_asks_who_signs() -> None:
    found = whats(gaps.of_agreement(agreement(stage="drafting"), PARTIES, [], "x"))
    assert "Signatories: who signs for KDB" in found
    assert "Date of signature" not in found


def test_undated_signatures_are_a_gap_unless_the_agreement_is_dated() -> None:
    rows = [signatory("a"), signatory("k")]
    dated = agreement(signed_on=PartialDate(2022))
    assert "When each signatory signed" in whats(gaps.of_agreement(agreement(), PARTIES, rows, "x"))
    assert "When each signatory signed" not in whats(gaps.of_agreement(dated, PARTIES, rows, "x"))


def test_a_sale_and_a_delivery_are_one_entry_each() -> None:
    line = SalesLine({"id": "l", "product": "ingot", "price": "fixed"})
    (sale,) = gaps.of_sales_line(agreement(), line, "KSM")
    assert str(sale.what).startswith("ingot: Quantity, delivery window, specification")
    assert "price" not in str(sale.what).lower()
    planned = Delivery({"id": "d", "ref": "D-0001", "name": "First delivery", "status": "planned"})
    (delivery,) = gaps.of_delivery(planned, "KSM")
    assert str(delivery.what) == "D-0001 First delivery: Planned date, net mass"
    assert "certificate of analysis" in str(gaps.of_delivery(planned.replace(status="delivered"), "KSM")[0].what)
    assert gaps.of_delivery(planned.replace(status="cancelled"), "KSM") == []


def test_a_person_whose_particulars_are_known_leaves_no_gap() -> None:
    person = Person({"id": "p", "title": "강유미", "biography": "…", "form_of_address": "…", "languages": "ko"})
    names = [
        PartyName({"id": "n", "full": "강유미", "script": "Hang"}),
        PartyName({"id": "m", "full": "Kang Yumi", "script": "Latn", "pronunciation": "…"}),
    ]
    assert gaps.of_person(person, "강유미", names, True, True, "KDB") == []
    (gap,) = gaps.of_person(person, "강유미", names[:1], False, False, "KDB")
    assert str(gap.what) == "강유미: Post on the day, name in another script, pronunciation, contact"
    unnamed = [name.replace(script=None) for name in names]
    assert gaps.of_person(person, "강유미", unnamed, True, True, "KDB") == []


def test_quotes_without_approval_or_speaker_are_listed_together() -> None:
    quotes = [Quote({"id": f"{n}", "ref": f"Q-000{n}", "speaker": "p" if n < 3 else None}) for n in (1, 2, 3)]
    assert whats(gaps.of_quotes(quotes, "ASM")) == ["Approval to use Q-0001, Q-0002, Q-0003", "Who said Q-0003"]
    assert gaps.of_quotes([quotes[0].replace(approval="approved")], "ASM") == []


def test_somebody_quoted_may_or_may_not_have_attended() -> None:
    assert str(gaps.whether_there("Rowena Smith", "ASM").what) == "Whether Rowena Smith attended"


def test_whom_to_ask_reads_as_one_phrase() -> None:
    assert str(gaps.whom(["KDB", "", "ASM", "KDB"], HOST)) == "KDB or ASM"
    assert str(gaps.whom([], HOST)) == "the host"
    assert str(gaps.whom(["A", "B", "C"], HOST)) == "A, B or C"
