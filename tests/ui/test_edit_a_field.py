"""Editing a record's fields in place: saved when left, nothing typed ever lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.errors import CannotWrite
from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from tests.ui.shown_pane import Shown
from ui.forms.link_editor import LinkEditor


def test_leaving_a_field_saves_it_as_one_action(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.line("formal_title")
    line.setFocus()
    QTest.keyClicks(line, "Memorandum")
    shown.field("purpose").widget.setFocus()
    assert shown.row(shown.case.mou).values["formal_title"] == "Memorandum"
    assert shown.sheet.header.title.text() == "Memorandum"
    assert shown.case.register.undo_label() == "Change Title of the document of MOU: ASM, KDB"


def test_leaving_a_field_as_it_was_is_no_action(shown: Shown) -> None:
    before = shown.case.register.undo_label()
    shown.read(shown.case.sales)
    shown.enter("formal_title", "Sales Agreement")
    assert shown.case.register.undo_label() == before


def test_undo_shows_the_old_value(shown: Shown) -> None:
    shown.read(shown.case.sales)
    line = shown.enter("formal_title", "Other")
    shown.case.register.undo()
    assert line.text() == "Sales Agreement"
    assert not line.isUndoAvailable()


def test_what_cannot_be_read_stays_with_the_reason_beside_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.enter("signed_on", "31/2/2022")
    row = shown.field("signed_on")
    assert (line.text(), row.problem()) == ("31/2/2022", "February 2022 has no day 31.")
    assert row.widget.accessibleDescription() == "February 2022 has no day 31."
    assert shown.row(shown.case.mou).values["signed_on"] is None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), row.problem()) == ("", "")


def test_what_is_needed_cannot_be_emptied(shown: Shown) -> None:
    shown.read(shown.case.ceremony)
    line = shown.line("name")
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.field("name").problem() == "Event is needed."
    assert shown.row(shown.case.ceremony).values["name"] == "MOU signing ceremony"


def test_full_disk_keeps_the_typed_text_and_saving_again_works(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.read(shown.case.sales)

    def full(*_: object, **__: object) -> Record:
        raise CannotWrite(name="case.asm", reason="the disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(records, "update", full)
        line = shown.enter("formal_title", "A longer title")
    assert line.text() == "A longer title"
    assert "the disk is full" in shown.field("formal_title").problem()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.row(shown.case.sales).values["formal_title"] == "A longer title"
    assert shown.field("formal_title").problem() == ""


def test_unreadable_text_waits_until_its_record_is_shown_again(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.enter("signed_on", "someday")
    shown.read(shown.case.sales)
    assert (shown.line("signed_on").text(), shown.field("signed_on").problem()) == ("", "")
    shown.read(shown.case.mou)
    assert shown.line("signed_on").text() == "someday"
    assert shown.field("signed_on").problem().startswith("A date is expected")


def test_showing_another_record_saves_what_was_typed(shown: Shown) -> None:
    shown.read(shown.case.mou)
    QTest.keyClicks(shown.line("formal_title"), "Typed and not left")
    shown.read(shown.case.kdb)
    assert shown.row(shown.case.mou).values["formal_title"] == "Typed and not left"


def test_change_made_elsewhere_is_shown_without_losing_what_is_typed(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.line("formal_title")
    line.setFocus()
    QTest.keyClicks(line, "Half a ti")
    records.update(shown.case.register, shown.row(shown.case.mou), {"stage": "agreed_text", "governing_law": "Korea"})
    assert line.text() == "Half a ti"
    assert QApplication.focusWidget() is line
    assert shown.field("stage").editor.value() == "agreed_text"


def test_date_is_read_loosely_and_kept_with_its_precision(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.enter("signed_on", "2022년 9월")
    assert line.text() == "September 2022"
    assert str(shown.row(shown.case.mou).values["signed_on"]) == "2022-09"


def test_picking_a_choice_saves_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    widget = shown.field("binding").widget
    QTest.keyClicks(widget, "Mixed")
    assert shown.row(shown.case.mou).values["binding"] == "mixed"


def test_picking_a_link_saves_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    editor = shown.field("lead").widget
    assert isinstance(editor, LinkEditor)
    QTest.keyClicks(editor.line, "rowena smith")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    editor.line.left.emit()
    assert shown.row(shown.case.mou).values["lead"] == shown.case.smith
