"""A person finds who is kept twice, makes one record of the two, and takes it apart again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.records import Commitment, Organisation, PartyName, Person, Relation
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.dialogs.choose_other import ChooseOther
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.new_record import NewRecordDialog


def two_people(desk: Desk) -> tuple[Person, Person]:
    """김민서, and 김민석 with a promise."""
    one, other = (records.create_party(desk.register, Person, name) for name in ("김민서", "김민석"))
    records.create(desk.register, Commitment, {"text": "Send the study", "by": other.key})
    return one, other


def button(part: QWidget, words: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if words in each.text() and each.isVisible())


def test_typing_a_name_shows_who_is_there_and_leads_to_them(desk: Desk) -> None:
    one, _ = two_people(desk)
    seen: list[str] = []

    def fill(dialog: NewRecordDialog) -> None:
        QTest.keyClicks(dialog.name, "Kim Min-seo")
        seen.extend(desk.words(dialog.like))
        assert button(dialog.like, one.ref or "").accessibleDescription() == seen[0]
        button(dialog.like, one.ref or "").click()

    desk.person.fills = [fill]
    count = len(desk.register.store.all(Person))
    desk.window.qt_actions["new-person"].trigger()
    assert seen == ["may be one name in two scripts: 김민서 / Kim Min-seo"]
    assert desk.title() == "김민서"
    assert len(desk.register.store.all(Person)) == count


def test_the_hint_never_stands_in_the_way(desk: Desk) -> None:
    two_people(desk)

    def fill(dialog: NewRecordDialog) -> None:
        dialog.name.setText("김민서")
        assert dialog.like.isVisible()
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    desk.person.fills = [fill]
    desk.window.qt_actions["new-person"].trigger()
    assert [row.title for row in desk.register.store.all(Person)].count("김민서") == 2


def test_two_records_become_one_and_come_apart_from_the_history(desk: Desk) -> None:
    one, other = two_people(desk)
    desk.open(other.ref or "")

    def choose(dialog: ChooseOther) -> None:
        assert any("names sound alike" in words for words in desk.words(dialog))
        button(dialog, "Compare").click()

    def merge(dialog: MergeDialog) -> None:
        assert dialog.kept.key == one.key, "the earlier one stays"
        assert any("Commitments (1)" in words for words in desk.words(dialog))
        buttons = dialog.choices["title"].buttons()
        next(each for each in buttons if each.text() == "김민석").click()
        dialog.merge_button.click()

    desk.person.fills = [choose, merge]
    desk.window.qt_actions["merge"].trigger()
    desk.settle()
    assert desk.title() == "김민석"
    assert desk.register.store.get(Person, other.key) is None
    assert {row.full for row in desk.register.store.rows_of(PartyName, one.key)} == {"김민서", "김민석"}
    records.update(desk.register, desk.find(one.ref or ""), {"diet": "No pork"})
    history = desk.sheet().history
    history.heading.setChecked(True)
    desk.settle()
    button(history, "Take apart again").click()
    desk.settle()
    assert desk.title() == "김민서"
    assert desk.find(other.ref or "").heading == "김민석"
    (promise,) = desk.register.store.referring(Commitment, "by", [other.key])
    assert promise.text == "Send the study"
    assert desk.find(one.ref or "").values["diet"] == "No pork"


def test_looking_through_the_register_pair_by_pair(desk: Desk) -> None:
    one, other = two_people(desk)
    third = records.create_party(desk.register, Person, "김민서")
    seen: list[list[str]] = []

    def look(dialog: DuplicatesDialog) -> None:
        desk.wait_for(dialog.is_done)
        desk.settle()
        seen.append([dialog.model.index(row, 2).data() for row in range(dialog.model.rowCount())])
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        desk.settle()
        seen.append([dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())])
        button(dialog, "Not the same").click()
        assert dialog.model.rowCount() == 0
        dialog.kinds.chosen.emit(1)
        desk.wait_for(dialog.is_done)
        desk.settle()
        seen.append([dialog.model.index(row, 2).data() for row in range(dialog.model.rowCount())])

    desk.person.fills = [look, lambda merge: merge.merge_button.click()]
    desk.go("stakeholders", "person")
    desk.window.qt_actions["duplicates"].trigger()
    assert seen[0][0] == "same name in Hangul: 김민서"
    assert desk.register.store.get(Person, third.key) is None
    assert seen[1] == [f"김민서 ({one.ref})"]
    (apart,) = desk.register.store.referring(Relation, "kind", ["distinct_from"])
    assert {apart.party, apart.other} == {one.key, other.key}


def test_the_sheet_says_who_may_be_the_same_until_told_otherwise(desk: Desk) -> None:
    one, other = two_people(desk)
    desk.open(one.ref or "")
    said = f"May be the same as 김민석 ({other.ref}): names sound alike: 김민석 / 김민서"
    assert said in desk.words(desk.sheet())
    button(desk.sheet(), "Not the same").click()
    assert said not in desk.words(desk.sheet())
    desk.window.qt_actions["undo"].trigger()
    assert said in desk.words(desk.sheet())


def test_what_cannot_be_merged_says_why(desk: Desk) -> None:
    top, low = (records.create_party(desk.register, Organisation, name) for name in ("Top Body", "Low Body"))
    middle = records.create_party(desk.register, Organisation, "Middle Body")
    for under, over in ((middle, top), (low, middle)):
        records.create(desk.register, Relation, {"party": under.key, "kind": "subsidiary_of", "other": over.key})
    seen: list[str] = []

    def choose(dialog: ChooseOther) -> None:
        dialog.editor.set_value(low.key)
        button(dialog, "Compare").click()

    def merge(dialog: MergeDialog) -> None:
        dialog.merge_button.click()
        seen.append(dialog.sentence.text())

    desk.open(top.ref or "")
    desk.person.fills = [choose, merge]
    desk.window.qt_actions["merge"].trigger()
    assert seen[0].startswith("A party cannot belong to itself, but these would:")
    assert desk.find(low.ref or "").heading == "Low Body"
