"""The record pane as a part of the window: its state, its keys, its names, plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import (
    CooperationArea,
    Organisation,
)
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.ui.model_case import Case
from tests.ui.seen import words
from tests.ui.shown_pane import Shown
from ui.forms.record_pane import RecordPane
from ui.session import Session
from ui.widgets.cell_row import fitted


def test_deleted_record_leaves_an_empty_pane(shown: Shown) -> None:
    area = records.create(shown.case.register, CooperationArea, {"agreement": shown.case.mou, "name": "Soon gone"})
    shown.read(area.key)
    records.delete(shown.case.register, [area])
    assert words(shown.pane) == ["Select a record to see its whole story."]


def test_hidden_pane_catches_up_when_shown(shown: Shown) -> None:
    shown.read(shown.case.sales)
    shown.pane.hide()
    records.update(shown.case.register, shown.row(shown.case.sales), {"formal_title": "Changed meanwhile"})
    shown.pane.show()
    assert shown.sheet.header.title.text() == "Changed meanwhile"


def test_register_that_can_only_be_read_offers_no_change(case: Case, session: Session, qtbot: QtBot) -> None:
    session.close()
    reading = Session(Register.open(case.register.path, None, read_only=True))
    pane = RecordPane(reading)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_record(case.kdb)
    sheet = pane.sheet()
    assert sheet is not None
    assert all(each.isReadOnly() for each in pane.findChildren(QLineEdit))
    assert not any(part.add_button.isVisible() for part in sheet.owned)
    reading.close()


MARKUP = "<b>bold</b><img src='file:///etc/hostname'>"


def test_no_window_of_its_own_opens_beside_the_pane(shown: Shown) -> None:
    for key in (shown.case.mou, shown.case.jung, shown.case.ceremony):
        sheet = shown.read(key)
        for part in sheet.owned:
            part.add()
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [shown.pane.windowHandle()]


def test_data_is_never_read_as_markup(shown: Shown) -> None:
    added = records.create_party(shown.case.register, Organisation, MARKUP, {"description": MARKUP})
    shown.read(added.key)
    labels = shown.pane.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())
    assert shown.sheet.header.title.text() == MARKUP
    tips = [widget.toolTip() for widget in shown.pane.findChildren(QWidget)]
    assert not any("<img" in tip for tip in tips)


@pytest.mark.parametrize("name", ["mou", "sales", "kdb", "jung", "ceremony", "source"])
def test_every_control_has_a_name_for_those_who_hear_the_window(shown: Shown, name: str) -> None:
    sheet = shown.read(getattr(shown.case, name))
    for section in sheet.form.sections:
        if section.heading is not None:
            section.heading.setChecked(True)
    for part in sheet.owned:
        part.add()
    kinds = (QLineEdit, QPlainTextEdit, QAbstractButton)
    controls = [each for kind in kinds for each in shown.pane.findChildren(kind) if each.isVisible()]
    nameless = [each for each in controls if each.focusPolicy() and not (each.accessibleName() or _text(each))]
    assert nameless == []


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_tab_walks_the_form_in_order(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.line("formal_title").setFocus()
    seen = []
    for _ in range(3):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen == ["Title of the document", "Title in another language", "Type"]


def test_label_leads_to_its_editor(shown: Shown) -> None:
    shown.read(shown.case.mou)
    row = shown.field("stage")
    label = next(each for each in row.findChildren(QLabel) if each.text() == "Stage")
    assert label.buddy() is row.widget


def test_columns_of_short_lists_share_the_room() -> None:
    assert fitted([100, 50], 400) == [100, 50]
    assert fitted([300, 60, 50], 350) == [200, 60, 50]
    assert fitted([300, 60, 50], 300) == [220, 60, 0]
    assert fitted([200, 200, 100], 300) == [140, 140, 0]
