"""A person sees what a field held before, and brings one value of it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.records import Agreement, CustomField, PartyName, Person
from asm_desktop.services import own_fields, records
from tests.stories.desk import Desk
from ui.dialogs.record_history import RecordHistory
from ui.forms.gate_dialog import GateDialog
from ui.forms.restore_button import RestoreButton
from ui.history_view import ChangeList, HistoryView

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def offers(desk: Desk) -> list[RestoreButton]:
    desk.settle()
    return [each for each in desk.sheet().history.findChildren(RestoreButton) if each.isVisible()]


def test_a_value_comes_back_by_the_keyboard_and_goes_again(desk: Desk) -> None:
    desk.go("stakeholders", "organisation")
    desk.open("O-0001")
    row = desk.field("country")
    desk.type_into(row, "Atlantis")
    desk.type_into(row, "Lemuria")
    row.widget.setFocus()
    desk.press(Qt.Key.Key_H, CONTROL_SHIFT)
    history = desk.sheet().history
    assert (history.filter.currentText(), QApplication.focusWidget()) == ("Country", history.filter)
    assert desk.words(history)[2:5] == ["Country", "Atlantis", "Lemuria"]
    first = offers(desk)[0]
    assert (first.text(), first.accessibleName()) == ("Restore this value", "Restore this value: Country, Atlantis")
    while QApplication.focusWidget() is not first:
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    assert desk.find("O-0001").values["country"] == "Atlantis"
    assert desk.words(history)[0].startswith("Bring back Country of")
    assert QApplication.focusWidget() is history.filter
    assert "Country, Atlantis" not in {each.accessibleName().split(": ")[1] for each in offers(desk)}, "it is so now"
    desk.window.qt_actions["undo"].trigger()
    assert desk.find("O-0001").values["country"] == "Lemuria"


def test_a_value_of_an_own_field_comes_back(desk: Desk) -> None:
    tier = OwnField(records.create(desk.register, CustomField, {"name": "Tier", "of": "organisation"}))
    for value in ("A", "B"):
        records.update(desk.register, desk.find("O-0001"), {tier.name: value})
    desk.go("stakeholders", "organisation")
    sheet = desk.open("O-0001")
    sheet.history.heading.click()
    button = next(each for each in offers(desk) if "Tier, A" in each.accessibleName())
    button.click()
    row = own_fields.completed(desk.register.store, desk.find("O-0001"))
    assert row.values[tier.name] == "A"


def test_the_mouse_asks_for_the_history_of_a_field_at_its_name(desk: Desk) -> None:
    desk.go("stakeholders", "organisation")
    desk.open("O-0001")
    row = desk.field("country")
    row._name.customContextMenuRequested.emit(row._name.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert desk.sheet().history.filter.currentText() == "Country"


def test_a_row_of_a_record_has_the_history_of_its_fields_there_too(desk: Desk) -> None:
    desk.go("stakeholders", "organisation")
    name = desk.register.store.rows_of(PartyName, desk.find("O-0001").key)[0]
    records.update(desk.register, name, {"pronunciation": "First"})
    records.update(desk.register, records.get(desk.register, name.key), {"pronunciation": "Second"})
    desk.open("O-0001")
    part = desk.list_of(PartyName)
    part.rows()[0].click()
    desk.settle()
    form = part.form()
    assert form is not None
    for section in form.form.sections:
        if section.heading is not None:
            section.heading.setChecked(True)
    form.form.rows()["pronunciation"].history_wanted.emit("pronunciation")
    offers(desk)[0].click()
    assert records.get(desk.register, name.key).values["pronunciation"] == "First"


@pytest.mark.parametrize("reason", ["It was in the news", ""])
def test_a_stage_comes_back_through_its_gate(desk: Desk, reason: str) -> None:
    mou = records.create(desk.register, Agreement, {"formal_title": "The MOU"})
    with desk.register.action("Kept as it was told") as store:
        store.update(Agreement, mou.key, {"stage": "signed"})
    records.update(desk.register, records.get(desk.register, mou.key), {"stage": "idea"})
    desk.go("agreements", "agreement")
    desk.window.show_record(mou.key)
    desk.settle()
    desk.sheet().history.heading.click()

    def answer(dialog: GateDialog) -> None:
        dialog.line.setText(reason)
        if reason:
            QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    desk.person.fills = [answer]
    offers(desk)[0].click()
    row = records.get(desk.register, mou.key)
    assert isinstance(row, Agreement)
    assert (row.stage, row.stage_reason) == (("signed", reason) if reason else ("idea", None))
    refused = [words for words in desk.words(desk.sheet().history) if "needs more" in words]
    assert bool(refused) is not bool(reason)


def test_what_cannot_come_back_is_said_once(desk: Desk) -> None:
    lead = records.create_party(desk.register, Person, "Hana Kim")
    mou = records.create(desk.register, Agreement, {"formal_title": "The MOU", "lead": lead.key})
    records.update(desk.register, mou, {"lead": None, "purpose": "Peace"})
    records.delete(desk.register, [lead])
    desk.go("agreements", "agreement")
    desk.window.show_record(mou.key)
    desk.settle()
    desk.sheet().history.heading.click()
    said = desk.words(desk.sheet().history)
    assert said.count("Hana Kim was deleted, so a link to it cannot be restored. Undo that deletion first.") == 1
    assert [each.accessibleName() for each in offers(desk)] == ["Restore this value: Purpose, (unknown)"]


def test_a_value_comes_back_in_the_dialog_too(desk: Desk) -> None:
    desk.go("stakeholders", "organisation")
    sheet = desk.open("O-0001")
    records.update(desk.register, desk.find("O-0001"), {"country": "Atlantis"})
    assert sheet.isVisible()

    def restore(dialog: RecordHistory) -> None:
        (view,) = dialog.findChildren(HistoryView)
        view.detail.findChildren(RestoreButton)[0].click()
        desk.settle()
        (changes,) = view.detail.findChildren(ChangeList)
        assert any(words.startswith("Bring back Country") for words in desk.words(changes))

    desk.person.fills = [restore]
    desk.window.qt_actions["record-history"].trigger()
    assert desk.find("O-0001").values["country"] != "Atlantis"
