"""Deadlines, stages with their gates, amendments and wording of agreements (DOMAIN §3)."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from asm_desktop.domain import wording
from asm_desktop.domain.amending import as_amended, changes
from asm_desktop.domain.deadlines import Deadline, deadlines, is_dormant, last_activity
from asm_desktop.domain.lifecycle import STAGES, Papers, missing, needs_reason
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment, Clause, Signatory
from asm_desktop.domain.said import say


def agreement(**values: Any) -> Agreement:
    return Agreement({"id": "a", "binding": "non_binding", **values})


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def dated(**values: Any) -> dict[str, Deadline]:
    row = agreement(**values)
    return {each.name: each for each in deadlines(row, as_amended(row, [], []))}


def test_everything_is_counted_from_a_stated_expiry() -> None:
    found = dated(expires_on=date("2027-09-30"), notice_period="Three months in writing")
    assert {name: str(each.date) for name, each in found.items()} == {
        "Expiry": "2027-09-30",
        "Notice": "2027-06-30",
        "Renewal": "2027-03-30",
        "Review": "2026-09-30",
    }


def test_a_term_is_counted_from_its_effect_with_the_precision_known() -> None:
    found = dated(
        term="Three years", signed_on=date("2022-08-01"), effective_on=date("2022-09"), notice_period="90 days"
    )
    assert str(found["Expiry"].date) == "2025-09"
    assert found["Notice"].sentence() == (
        "cannot be computed: it cannot be counted from September 2025, which is not known to the day"
    )


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({}, "neither the expiry date nor the term is known"),
        ({"term": "Three years"}, "the term is undated"),
        ({"term": "for as long as both wish", "signed_on": date("2022")}, "only known in words"),
        ({"term_type": "evergreen"}, "it runs until it is ended"),
    ],
)
def test_what_cannot_be_computed_says_why(values: dict[str, Any], why: str) -> None:
    found = dated(**values)
    assert why in found["Expiry"].sentence()
    assert all(each.date is None for each in found.values())


def test_twelve_quiet_months_make_an_agreement_dormant() -> None:
    latest = last_activity([None, date("2024-03"), date("2025-03-01"), None])
    assert latest == date("2025-03-01")
    assert not is_dormant(agreement(), latest, datetime.date(2026, 3, 1), 12)
    assert is_dormant(agreement(), latest, datetime.date(2026, 3, 2), 12)
    assert not is_dormant(agreement(), None, datetime.date(2026, 3, 2), 12)
    assert not is_dormant(agreement(stage="terminated"), latest, datetime.date(2030, 1, 1), 12)


def signatory(role: str = "signatory", on: str | None = None, required: bool | None = True) -> Signatory:
    return Signatory({"id": "s", "role": role, "required": required, "signed_on": date(on) if on else None})


def test_signed_needs_every_required_signature_dated_and_a_copy() -> None:
    rows = [signatory(on="2022-09-01"), signatory(), signatory("witness"), signatory(required=False)]
    found = [str(each) for each in missing(agreement(), Papers(2, rows, False), "signed")]
    assert found == [
        "Required signatures without a date: 1 of 2.",
        "No signed copy is attached, and its location is not recorded.",
    ]
    done = [signatory(on="2022-09-01"), signatory(on="2022-09")]
    assert missing(agreement(), Papers(2, done, True), "signed") == []
    assert missing(agreement(copy_location="Safe 2"), Papers(2, done, False), "signed") == []


def test_a_witness_does_not_sign_and_later_stages_need_what_signed_needs() -> None:
    assert say("Nobody is named who signed.") in missing(agreement(), Papers(2, [signatory("witness")], True), "signed")
    for stage in STAGES[STAGES.index("signed") :]:
        assert missing(agreement(stage=stage), Papers(2, [], False))
    assert missing(agreement(stage="idea", binding=None), Papers(0, [], False)) == []


def clause(key: str, text: str, **values: Any) -> Clause:
    return Clause({"id": key, "title": key, "text": text, **values})


AMENDMENTS = [
    Amendment({"id": "m1", "number": 1, "effective_on": date("2026-10-01"), "expires_on": date("2027-12-31")}),
    Amendment({"id": "m2", "number": 2, "signed_on": date("2027-02")}),
    Amendment({"id": "m3", "number": 3}),
]
CLAUSES = [
    clause("window", "until March"),
    clause("price", "as listed"),
    clause("window again", "until September", amendment="m1", replaces="window"),
    clause("no price", "", amendment="m2", replaces="price", struck_out=True),
    clause("audit", "once a year", amendment="m2"),
]


@pytest.mark.parametrize(
    ("day", "standing", "expiry"),
    [
        ("2026-09-30", ["window", "price"], "2027-03-31"),
        ("2026-10-01", ["window again", "price"], "2027-12-31"),
        ("2027-02-27", ["window again", "price"], "2027-12-31"),
        ("2027-02-28", ["window again", "audit"], "2027-12-31"),
        (None, ["window again", "audit"], "2027-12-31"),
    ],
)
def test_an_agreement_as_amended_on_a_day(day: str | None, standing: list[str], expiry: str) -> None:
    found = as_amended(agreement(expires_on=date("2027-03-31")), CLAUSES, AMENDMENTS, date(day) if day else None)
    assert [each.key for each in found.clauses] == standing
    assert str(found.terms["expires_on"]) == expiry
    assert [each.number for each in found.undated] == [3]


def test_what_each_amendment_changes_is_told_in_a_sentence_each() -> None:
    told = [[str(each) for each in changes(amendment, CLAUSES)] for amendment in AMENDMENTS]
    assert told == [
        ["Expires on: 31 December 2027", "clause window again replaces clause window"],
        ["clause price is struck out", "clause audit is added"],
        [],
    ]


def test_binding_words_in_a_text_that_does_not_bind_are_noted_with_their_place() -> None:
    row = agreement(purpose="The parties agree to talk. They shall meet; no undertaking to invest, shallow as it is.")
    clauses = [
        clause("Costs", "Each party commits to its own.", number="4"),
        clause("Secrets", "They shall be kept.", binding="binding"),
    ]
    assert wording.notes(row, clauses) == [
        wording.Note(say("Purpose"), ("agree", "shall", "undertaking")),
        wording.Note(say("Clause {name}", name="4 Costs"), ("commits",)),
    ]
    assert wording.notes(agreement(binding="binding", purpose="They shall."), []) == []
    mixed = agreement(binding="mixed", purpose="They shall.")
    found = wording.notes(mixed, [clause("A", "shall", binding="non_binding"), *clauses])
    assert [str(each.where) for each in found] == ["Clause A"]


def test_only_the_way_ahead_needs_a_reason() -> None:
    none = Papers(0, [], False)
    assert needs_reason(agreement(stage="drafting"), none, "signed")
    assert needs_reason(agreement(), none, "signed")
    assert needs_reason(agreement(stage="in_effect"), none, "signed") == []
    assert needs_reason(agreement(stage="drafting"), none, None) == []
