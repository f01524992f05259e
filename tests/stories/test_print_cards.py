"""A person prints the cards of a ceremony, and then that of one stand-in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.services import records
from tests.packs.reading import reader, words_of
from tests.stories.desk import Desk
from tests.stories.test_invite_guests import plan
from ui.ceremony.cards import CardsPart
from ui.pages.ceremonies import CeremoniesPage


def cards(desk: Desk) -> CardsPart:
    """Open an event's cards."""
    plan(desk)
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("cards")
    desk.settle()
    part = shown.part()
    assert isinstance(part, CardsPart)
    return part


def count(part: CardsPart) -> int:
    return part.made.cards if part.made else 0


def test_cards_follow_what_is_chosen_and_are_saved(desk: Desk, tmp_path: Path) -> None:
    part = cards(desk)
    assert part.tools.count.text() == "Cards: 30 · sheets: 30"
    assert not part.choice.first.isEnabled(), "a tent has a sheet of its own"
    part.choice.kind.setCurrentIndex(part.choice.kind.findData("labels_21"))
    part.choice.first.setValue(20)
    desk.settle()
    assert part.tools.count.text() == "Cards: 30 · sheets: 3"
    assert not part.choice.paper.isEnabled(), "labels have their own paper"
    QTest.mouseClick(part.choice.replaced, Qt.MouseButton.LeftButton)
    desk.settle()
    assert count(part) == 1
    desk.person.to_write = tmp_path / "cards.pdf"
    QTest.mouseClick(part.tools.saving, Qt.MouseButton.LeftButton)
    pdf = (tmp_path / "cards.pdf").read_bytes()
    assert words_of(pdf).startswith("Ms Example Eunji Shin")
    assert len(reader(pdf).pages) == 1
    assert desk.person.suggested.startswith("Labels – Example signing")


def test_without_a_tick_it_is_said_what_to_do(desk: Desk) -> None:
    part = cards(desk)
    QTest.mouseClick(part.choice.none, Qt.MouseButton.LeftButton)
    assert part.hint.advice.text() == "Tick the guests whose cards you want to print."
    assert not part.tools.saving.isEnabled()
    part.choice.list.setFocus()
    QTest.keyClick(part.choice.list, Qt.Key.Key_Space)
    desk.settle()
    assert count(part) == 1
    guest = part.guests[0]
    records.update(desk.register, guest.row, {"rsvp": "declined"})
    desk.settle()
    assert part.made is None
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert count(part) == 1
