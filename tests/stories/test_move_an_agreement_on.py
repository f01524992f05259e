"""A person moves an agreement from stage to stage, and sees what is missing, what is due and what sounds binding."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Clause
from asm_desktop.services import records
from tests.stories.desk import Desk
from tests.ui.answers import Answers
from ui.forms.gate_dialog import GateDialog
from ui.forms.standing_part import StandingPart


@pytest.fixture
def answers(desk: Desk) -> Answers:
    """Questions that a test answers."""
    made = Answers()
    desk.open("A-0003")
    desk.sheet()._surroundings.questions = made
    return made


def pick(desk: Desk, stage: str) -> None:
    row = desk.field("stage")
    editor = row.editor
    editor.setCurrentIndex(editor.findData(stage))  # type: ignore[attr-defined]
    editor.activated.emit(editor.currentIndex())  # type: ignore[attr-defined]
    desk.settle()


def standing(desk: Desk) -> list[str]:
    return desk.sheet().findChildren(StandingPart)[0].lines


def test_signed_needs_its_signatures_and_says_so_beside_the_field(desk: Desk, answers: Answers) -> None:
    pick(desk, "signed")
    assert [title for title in answers.asked if "Signed" in title]
    assert desk.find("A-0003").values["stage"] == "agreed_text"
    assert "Required signatures without a date: 4 of 4." in desk.field("stage").problem()


def test_the_gate_is_asked_about_once_and_what_is_kept_is_shown_after_a_no(desk: Desk, answers: Answers) -> None:
    editor = desk.field("stage").editor
    answers.fill = lambda _: editor.committed.emit()  # as the question takes the cursor out of the field
    pick(desk, "signed")
    assert len(answers.asked) == 1
    assert editor.value() == "agreed_text"
    assert desk.field("stage").has_problem()
    editor.committed.emit()  # as the person goes on to another field
    assert len(answers.asked) == 1


def test_signed_all_the_same_keeps_the_reason_and_undo_takes_both_back(desk: Desk, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, GateDialog)
        dialog._set()
        assert dialog.result() != QDialog.DialogCode.Accepted
        dialog.line.setText("Reported in the news")
        dialog._set()

    answers.fill = fill
    pick(desk, "signed")
    row = desk.find("A-0003")
    assert (row.values["stage"], row.values["stage_reason"]) == ("signed", "Reported in the news")
    assert any("without a date: 4 of 4" in line for line in standing(desk))
    assert any("Reported in the news" in line for line in standing(desk))
    desk.register.undo()
    assert desk.find("A-0003").values["stage_reason"] is None


@pytest.mark.usefixtures("answers")
def test_going_back_needs_no_reason(desk: Desk) -> None:
    pick(desk, "drafting")
    assert desk.find("A-0003").values["stage"] == "drafting"


@pytest.mark.usefixtures("answers")
def test_a_date_of_signature_makes_the_deadlines_computable(desk: Desk) -> None:
    assert any("cannot be computed" in line for line in standing(desk))
    records.update(desk.register, desk.find("A-0003"), {"signed_on": PartialDate.parse("2027-03-18")})
    desk.settle()
    line = next(line for line in standing(desk) if "Expiry" in line)
    assert line == ("Expiry 18 March 2030 · Notice 18 December 2029 · Renewal 18 September 2029 · Review 18 March 2029")


@pytest.mark.usefixtures("answers")
def test_shall_in_a_text_that_does_not_bind_is_noted(desk: Desk) -> None:
    assert any("shall (Clause 4 Cooperation on research)" in line for line in standing(desk))
    clause = next(row for row in desk.register.store.all(Clause) if row.title == "Cooperation on research")
    records.update(desk.register, clause, {"binding": "binding"})
    desk.settle()
    assert not any("shall" in line for line in standing(desk))


def test_an_agreement_of_the_news_says_that_nobody_is_named(desk: Desk) -> None:
    desk.open("A-0001")
    assert isinstance(desk.find("A-0001"), Agreement)
    assert any("Nobody is named who signed." in line for line in standing(desk))
