"""A person follows the signing of an agreement, signature by signature."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.records import Agreement, AgreementParty, Event, Organisation, Original, Signatory
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.ceremony.agreement_dialog import AgreementDialog
from ui.ceremony.signing import SigningPart
from ui.ceremony.signing_model import PARTY, TEXTS
from ui.ceremony.two_lines import BELOW_ROLE
from ui.pages.ceremonies import CeremoniesPage


def plan(desk: Desk, reference: str = "E-0004") -> SigningPart:
    """Open an event and plan its signing."""
    desk.open(reference)
    desk.window.qt_actions["plan"].trigger()
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("signing")
    desk.settle()
    found = shown.part()
    assert isinstance(found, SigningPart)
    return found


def undo(desk: Desk) -> None:
    desk.window.qt_actions["undo"].trigger()
    desk.settle()


def words(part: SigningPart, row: int) -> list[str]:
    return [part.model.index(row, column).data() for column in range(part.model.columnCount())]


def test_signatures_are_marked_by_space_by_click_and_by_the_round(desk: Desk) -> None:
    part = plan(desk)
    assert part.count.text() == "0 of 32 signed · originals: 4 · English, Korean"
    assert words(part, 0) == ["Round 1", "Example Metals", "Original 1", "1", "To sign", "To sign"]
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert words(part, 0)[TEXTS:] == ["Signed", "Missing"]
    place = part.table.visualRect(part.model.index(0, TEXTS + 1)).center()
    QTest.mouseClick(part.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert words(part, 0)[TEXTS:] == ["Signed", "Signed"]
    assert part.count.text().startswith("2 of 32 signed")
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    assert part.count.text().startswith("8 of 32 signed")
    assert part.round_button.text() == "Take round 1 back"
    part.table.go_to(4, TEXTS)
    assert part.round_button.text() == "Round 2 is signed"
    QTest.mouseClick(part.round_button, Qt.MouseButton.LeftButton)
    assert part.count.text().startswith("16 of 32 signed")
    for made in (8, 2, 1, 0):
        undo(desk)
        assert part.count.text().startswith(f"{made} of 32 signed")


def test_a_signature_marked_by_mistake_is_taken_back(desk: Desk) -> None:
    part = plan(desk)
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert part.count.text().startswith("1 of 32")
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert part.count.text().startswith("0 of 32")


def test_custody_is_typed_in_place(desk: Desk) -> None:
    part = plan(desk)
    agreement = desk.find("E-0004").values["agreement"]
    before = len(desk.register.store.rows_of(Original, agreement))
    place = part.pane.originals[3].rows()["place"]
    place.widget.setFocus()
    QTest.keyClicks(place.widget, "Safe of the bank")
    QTest.keyClick(place.widget, Qt.Key.Key_Return)
    desk.settle()
    rows = desk.register.store.rows_of(Original, agreement)
    assert [(row.number, row.place) for row in rows[before:]] == [(3, "Safe of the bank")]
    undo(desk)
    assert len(desk.register.store.rows_of(Original, agreement)) == before
    assert place.editor.value() is None


def test_without_an_agreement_it_is_chosen_there(desk: Desk) -> None:
    event = records.create(desk.register, Event, {"name": "Signing of nothing", "type": "signing"})
    part = plan(desk, str(event.ref))
    assert part.choose_button.isVisible()
    whole = desk.find("E-0004").values["agreement"]

    def fill(dialog: AgreementDialog) -> None:
        dialog.agreement.line.setText("No such agreement")
        dialog.agreement.line.textEdited.emit("No such agreement")
        dialog.close_after(dialog.keep)
        assert "is not a record yet" in dialog.sentence.text()
        dialog.agreement.set_value(whole)
        dialog.close_after(dialog.keep)

    desk.person.fills = [fill]
    QTest.mouseClick(part.choose_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert part.count.text().startswith("0 of 32 signed")
    undo(desk)
    assert part.choose_button.isVisible()


def test_an_agreement_without_parties_or_languages_is_opened_to_name_them(desk: Desk) -> None:
    bare = records.create(desk.register, Agreement, {"type": "mou", "formal_title": "Bare memorandum"})
    event = records.create(desk.register, Event, {"name": "Signing", "type": "signing", "agreement": bare.key})
    part = plan(desk, str(event.ref))
    assert part.open_button.isVisible()
    QTest.mouseClick(part.open_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "Bare memorandum" in desk.title()
    party = desk.register.store.all(Organisation)[0]
    records.create(desk.register, AgreementParty, {"agreement": bare.key, "party": party.key})
    part = plan(desk, str(event.ref))
    assert "no languages" in part.without.heading.text()
    records.update(desk.register, bare, {"languages": "en"})
    assert part.count.text() == "0 of 1 signed · originals: 1 · English"


def test_each_of_two_who_sign_for_a_party_has_a_row(desk: Desk) -> None:
    event = desk.find("E-0004")
    party = next(row for row in desk.register.store.rows_of(AgreementParty, str(event.values["agreement"])))
    witness = desk.find("Mr Example Taeyang Yoon")
    values = {"agreement": party.agreement, "party": party.party, "person": witness.key, "role": "signatory"}
    records.create(desk.register, Signatory, values)
    part = plan(desk)
    assert part.count.text().startswith("0 of 40 signed · originals: 4")
    below = [part.model.index(row, PARTY).data(BELOW_ROLE) for row in range(5)]
    assert len(set(below)) == 5
    assert "Mr Example Taeyang Yoon" in below
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    assert part.count.text().startswith("10 of 40 signed")
