from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.overdue import is_overdue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Citation, Commitment, FollowUp, Person, Quote, Source
from asm_desktop.services import promises, records
from asm_desktop.services.register import Register
from tests.store.contents import facts

TODAY = datetime.date(2026, 11, 25)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with closing(Register.create(tmp_path / "a.asm", None)) as made:
        yield made


@pytest.fixture
def promise(register: Register) -> Commitment:
    return records.create(register, Commitment, {"text": "Build a plant"})


@pytest.mark.parametrize(
    ("status", "due", "late"),
    [
        ("open", "2026-11-24", True),
        ("in_progress", "2026-10", True),
        ("open", "2026-11-25", False),
        ("open", "2026-11", False),
        ("open", "2026", False),
        ("open", "2025", True),
        ("met", "2026-11-24", False),
        ("waived", "2025", False),
        ("planned", "2025", True),
        (None, "2025", False),
        ("open", None, False),
    ],
)
def test_what_is_overdue(status: str | None, due: str | None, late: bool) -> None:
    assert is_overdue({"status": status, "due": PartialDate.parse(due) if due else None}, TODAY) is late


def test_marking_keeps_evidence_and_day_and_how_it_came_about(register: Register, promise: Commitment) -> None:
    before = facts(register.store.database)
    promises.mark(register, [promise], "in_progress")
    promises.mark(register, [promise], "met", "The plant opened", PartialDate(2026, 11, 20))
    met = records.get(register, promise.key)
    assert (met.values["status"], met.values["met_on"], met.values["evidence"]) == (
        "met",
        PartialDate(2026, 11, 20),
        "The plant opened",
    )
    changes = [(each.old, each.new, each.evidence) for each in promises.status_history(register, promise.key)]
    assert changes == [("In progress", "Met", "The plant opened"), ("Open", "In progress", ""), ("", "Open", "")]
    assert all(each.actor for each in promises.status_history(register, promise.key))
    assert register.undo() == "Mark Build a plant as met"
    assert [each.new for each in promises.status_history(register, promise.key)] == ["In progress", "Open"]
    register.undo()
    assert facts(register.store.database) == before


def test_a_promise_that_is_missed_after_all_was_met_on_no_day(register: Register, promise: Commitment) -> None:
    promises.mark(register, [promise], "met", "Said so", PartialDate(2026))
    promises.mark(register, [records.get(register, promise.key)], "missed")
    missed = records.get(register, promise.key)
    assert (missed.values["met_on"], missed.values["evidence"]) == (None, "Said so")


def test_several_are_marked_in_one_action(register: Register, promise: Commitment) -> None:
    other = records.create(register, Commitment, {"text": "Hire people"})
    promises.mark(register, [promise, other], "waived", "Agreed by letter")
    assert {row.status for row in register.store.all(Commitment)} == {"waived"}
    assert register.undo() == "Mark 2 records as waived"
    assert {row.status for row in register.store.all(Commitment)} == {"open"}


def test_follow_ups_are_done_and_open_again(register: Register) -> None:
    rows = [records.create(register, FollowUp, {"text": text}) for text in ("one", "two")]
    assert promises.finish(register, rows[:1], TODAY)
    rows = register.store.all(FollowUp)
    assert promises.finish(register, rows, TODAY)
    assert {(row.status, row.done_on) for row in register.store.all(FollowUp)} == {("done", PartialDate.on(TODAY))}
    assert not promises.finish(register, register.store.all(FollowUp), TODAY)
    assert {(row.status, row.done_on) for row in register.store.all(FollowUp)} == {("open", None)}


def test_a_quote_becomes_a_commitment_with_its_source(register: Register) -> None:
    speaker = records.create_party(register, Person, "Rowena Smith")
    said = {"text": "We will  build a plant.", "speaker": speaker.key}
    quote = records.create(register, Quote, said)
    source = records.create(register, Source, {"headline": "News"})
    sentence = "“We will build a plant,” she said."
    cited = {"subject": quote.key, "field": "text", "source": source.key, "sentence": sentence, "status": "stated"}
    records.create(register, Citation, cited)
    before = facts(register.store.database)
    key = promises.from_quote(register, quote, {"kind": "intention", "due": PartialDate(2027)})
    made = records.get(register, key)
    assert isinstance(made, Commitment)
    assert (made.text, made.by, made.quote, made.kind) == (
        "We will build a plant.",
        speaker.key,
        quote.key,
        "intention",
    )
    assert [(each.field, each.sentence) for each in register.store.citing([key])] == [("text", sentence)]
    register.undo()
    assert facts(register.store.database) == before
