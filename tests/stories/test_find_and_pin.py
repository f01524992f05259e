"""A person finds any record from one field, whatever they remember of it, and keeps what they need at hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.stories.desk import Desk
from ui.dialogs.palette import Palette
from ui.dialogs.palette_list import Entry

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(desk: Desk) -> Iterator[Palette]:
    """The palette, as Ctrl K opens it."""
    yield opened(desk)
    for each in desk.window.findChildren(Palette):
        each.close()


def opened(desk: Desk) -> Palette:
    """Press Ctrl K."""
    desk.window.qt_actions["find"].trigger()
    desk.settle()
    (palette,) = [each for each in desk.window.findChildren(Palette) if each.isVisible()]
    return palette


def titles(desk: Desk, palette: Palette) -> list[str]:
    """The titles found, once nothing more is looked for."""
    desk.wait_for(palette.is_settled)
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    return [entry.title for entry in entries if entry and entry.key]


def marked(palette: Palette) -> Entry:
    """The entry that Return would open."""
    entry = palette.model.entry(palette.list.currentIndex().row())
    assert entry is not None
    return entry


def pinned(palette: Palette) -> list[str]:
    """The titles shown as pinned."""
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    return [entry.title for entry in entries if entry and entry.pinned]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("rs", "Rowena Smith"),
        ("Rowna", "Rowena Smith"),
        ("ㅅㅇㅇㅎ", "Korean Development Bank"),
        ("산엄은행", "Korean Development Bank"),
        ("Korean Developmnt Bank", "Korean Development Bank"),
    ],
)
def test_what_is_half_remembered_is_found_and_opened(desk: Desk, palette: Palette, typed: str, title: str) -> None:
    palette.field.setText(typed)
    assert titles(desk, palette)[0] == title
    QTest.keyClick(palette, Qt.Key.Key_Return)
    desk.settle()
    assert desk.title() == title


def test_what_is_pinned_and_was_seen_is_there_before_a_word_is_typed(desk: Desk) -> None:
    desk.open("P-0002")
    seen = desk.title()
    desk.window.qt_actions["pin"].trigger()
    desk.open("O-0001")
    palette = opened(desk)
    assert seen in pinned(palette)
    assert titles(desk, palette).index(desk.title()) > titles(desk, palette).index(seen)
    while marked(palette).title != seen:
        QTest.keyClick(palette, Qt.Key.Key_Down)
    QTest.keyClick(palette, Qt.Key.Key_P, CONTROL)
    assert seen not in pinned(palette)
    palette.close()
    desk.window.qt_actions["undo"].trigger()
    assert desk.find("P-0002").values["pinned"]
    desk.window.qt_actions["undo"].trigger()
    assert not desk.find("P-0002").values["pinned"]
