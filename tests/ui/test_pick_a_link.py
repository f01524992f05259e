"""Picking the record that a field links to, by any of its names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolButton

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.records import Delivery, Event
from asm_desktop.services import records
from asm_desktop.services.search import search
from tests.ui.model_case import Case
from tests.ui.shown_editor import Make, committed
from ui.forms.link_editor import LinkEditor
from ui.session import Session


@pytest.fixture
def host(make: Make, case: Case) -> LinkEditor:
    """The editor of an event's host, a party."""
    editor: LinkEditor = make(Event.host)
    editor.set_value(case.asm)
    return editor


def offered(editor: LinkEditor) -> list[str]:
    popup = editor._list
    assert isinstance(popup, QListView)
    return [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]


def test_link_shows_the_title_of_its_record(host: LinkEditor) -> None:
    assert host.line.text() == "Australian Strategic Materials"
    assert not host.is_changed()


def test_typing_offers_people_and_organisations_in_any_script(host: LinkEditor) -> None:
    host.line.selectAll()
    host.line.insert("산업")
    host.line.textEdited.emit("산업")
    assert offered(host)[0] == "Korea Development Bank"


def test_offer_is_picked_with_enter(host: LinkEditor, case: Case) -> None:
    told = committed(host)
    host.line.selectAll()
    QTest.keyClicks(host.line, "kdb")
    popup = host._list
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (host.value(), told) == (case.kdb, [True])
    assert host.line.text() == "Korea Development Bank"


def test_a_click_selects_the_name_so_that_typing_replaces_it(host: LinkEditor) -> None:
    host.line.clearFocus()
    QTest.mouseClick(host.line, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    QTest.keyClicks(host.line, "kdb")
    assert host.line.text() == "kdb"


def test_name_typed_out_is_taken_when_left(host: LinkEditor, case: Case) -> None:
    host.line.setText("korea development bank")
    host.line.textEdited.emit("korea development bank")
    host.line.left.emit()
    assert host.value() == case.kdb


def test_words_that_are_no_record_stay_with_a_reason(host: LinkEditor) -> None:
    host.line.setText("Nobody Ltd")
    host.line.textEdited.emit("Nobody Ltd")
    host.line.left.emit()
    assert host.is_changed()
    with pytest.raises(InvalidValue, match="“Nobody Ltd” is not a record yet"):
        host.value()
    assert host.line.text() == "Nobody Ltd"


def test_new_organisation_is_added_from_the_link(host: LinkEditor, case: Case) -> None:
    host.line.selectAll()
    QTest.keyClicks(host.line, "NS World")
    assert offered(host) == ["NS World", "NS World"]
    popup = host._list
    assert popup is not None
    popup.setCurrentIndex(popup.model().index(0, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    hits = search(case.register, "NS World")
    assert [(hit.noun, hit.key) for hit in hits] == [("organisation", host.value())]


def test_emptied_link_is_unknown(host: LinkEditor) -> None:
    host.line.clear()
    host.line.textEdited.emit("")
    host.line.left.emit()
    assert host.value() is None
    assert host.is_changed()


def test_arrow_opens_the_linked_record(host: LinkEditor, case: Case, session: Session) -> None:
    asked: list[str] = []
    session.record_requested.connect(asked.append)
    button = next(each for each in host.findChildren(QToolButton) if each.accessibleName() == "Open Host")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [case.asm]


def test_sales_line_of_a_delivery_is_picked_from_its_agreement(case: Case, make: Make) -> None:
    delivery = records.create(case.register, Delivery, {"agreement": case.sales, "name": "First delivery"})
    editor = make(Delivery.sales_line, delivery)
    editor.set_value(None)
    assert editor.itemText(1) == "Neodymium praseodymium metal ingot · up to 10 t"
