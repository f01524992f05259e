"""A document is cleared and handed out, something changes, and its copies answer for themselves."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import NAMED
from asm_desktop.domain.records import PrintRun, RunItem
from asm_desktop.services import currency, records
from asm_desktop.services.issuing import Clearing, issue
from tests.stories.desk import Desk
from ui.dialogs.check_copy import CheckCopy
from ui.dialogs.document_preview import DocumentPreview
from ui.dialogs.issue_document import IssueDocument
from ui.dialogs.under_way import UnderWay


def _clear(dialog: IssueDocument) -> None:
    dialog.cleared.clear()
    dialog.copies.setPlainText("Chair\nMs Park")
    dialog.main.click()
    assert "Say who cleared it" in dialog.sentence.text()
    dialog.cleared.setText("Jane Roe")
    dialog.main.click()


def _wait(desk: Desk) -> Callable[[QDialog], None]:
    def wait(dialog: QDialog) -> None:
        assert isinstance(dialog, UnderWay)
        desk.wait_for(lambda: dialog.outcome.done)

    return wait


def test_a_document_is_cleared_and_its_copies_are_numbered(desk: Desk, tmp_path: Path) -> None:
    event = desk.find("E-0004")
    preview = DocumentPreview(desk.window.session, NAMED["run-sheet"], event.key, "", desk.person, desk.window)
    preview.show()
    desk.wait_for(preview.is_drawn)
    desk.person.to_write = tmp_path / "run.pdf"
    desk.person.fills = [_clear, _wait(desk)]
    preview.issuing.click()
    preview.close()
    assert sorted(path.name for path in tmp_path.glob("run*")) == ["run-01.pdf", "run-02.pdf"]
    (run,) = (run for run in desk.register.store.all(PrintRun) if run.event == event.key)
    assert (run.number, run.event, run.readers) == ("E-0004-RS-PRI-1.0", event.key, ["Chair", "Ms Park"])


@pytest.fixture
def run(desk: Desk) -> PrintRun:
    """An issue of the run sheet that something changed after."""
    event = desk.find("E-0004")
    given = Clearing("", "Jane Roe", ("Chair", "Ms Park"), datetime.datetime.now(datetime.UTC))
    made = issue(desk.register, NAMED["run-sheet"], event.key, Manner(), given, lambda _: None)
    item = desk.register.store.rows_of(RunItem, event.key)[0]
    records.update(desk.register, item, {"minutes": 26})
    return made


def test_a_record_tells_that_what_went_out_is_not_current(desk: Desk, run: PrintRun) -> None:
    sheet = desk.open("E-0004")
    desk.wait_for(lambda: f"{run.number} of" in " ".join(desk.words(sheet)))
    assert "no longer current" in " ".join(desk.words(sheet))


@pytest.mark.usefixtures("run")
def test_one_copy_after_another_is_asked_after(desk: Desk) -> None:
    def ask(dialog: CheckCopy) -> None:
        dialog.number.setText("e-0004-rs-pri-1.0-2")
        dialog.look()
        desk.wait_for(lambda: "no longer current" in dialog.answer.text())
        assert "It is for Ms Park." in dialog.answer.text()
        assert dialog.changes.count() > 0
        dialog.number.setText("E-7")
        dialog.look()
        desk.wait_for(lambda: "Nothing was issued" in dialog.answer.text())
        assert dialog.changes.count() == 0

    desk.person.fills = [ask]
    desk.window.qt_actions["check-copy"].trigger()


def test_an_addendum_makes_it_current_again(desk: Desk, run: PrintRun, tmp_path: Path) -> None:
    def clear(dialog: IssueDocument) -> None:
        assert not dialog.copies.isVisibleTo(dialog)
        dialog.cleared.setText("Jane Roe")
        dialog.main.click()

    desk.open(str(run.ref))
    desk.person.to_write = tmp_path / "addendum.pdf"
    desk.person.fills = [clear, _wait(desk)]
    desk.window.qt_actions["issue-addendum"].trigger()
    assert (tmp_path / "addendum.pdf").exists()
    versions = [each.version for each in desk.register.store.all(PrintRun) if each.event == run.event]
    assert versions == ["1.0", "1.1"]
    assert currency.standing(desk.register, str(run.number)).code == "amended"
