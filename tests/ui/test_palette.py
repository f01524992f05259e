"""The palette: one field that finds records and actions."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.model_case import Case
from ui.dialogs.palette import Palette
from ui.dialogs.palette_list import Entry
from ui.session import Session
from ui.window import MainWindow


@pytest.fixture
def palette(window: MainWindow, session: Session) -> Palette:
    """The palette over the window."""
    made = Palette(session, window.qt_actions, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show_over(window)
    return made


def wait(happened: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    end = time.monotonic() + 10
    while not happened() and time.monotonic() < end:
        QTest.qWait(1)
    assert happened()


def found(palette: Palette) -> list[Entry]:
    """The entries shown, from the top, once nothing more is looked for."""
    wait(palette.is_settled)
    rows = (palette.model.entry(row) for row in range(palette.model.rowCount()))
    return [entry for entry in rows if entry]


def test_palette_opens_the_record_that_return_is_pressed_on(palette: Palette, window: MainWindow, case: Case) -> None:
    palette.field.setText("산업은행")
    assert [entry.key for entry in found(palette)] == [case.kdb]
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert (window.page().id, window.page().selected()) == ("stakeholders", case.kdb)
    assert not palette.isVisible()


def test_palette_runs_actions_that_are_possible(palette: Palette, window: MainWindow) -> None:
    QTest.keyClicks(palette.field, "go del")
    assert [entry.action for entry in found(palette)] == ["go-deliveries"]
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert window.page().id == "deliveries"


def test_palette_leaves_out_what_is_not_possible(palette: Palette, window: MainWindow) -> None:
    window.qt_actions["delete"].setEnabled(False)
    QTest.keyClicks(palette.field, "delete")
    assert "delete" not in [entry.action for entry in found(palette)]


def test_return_waits_for_what_is_being_looked_for(palette: Palette, window: MainWindow, case: Case) -> None:
    palette.field.setText("산업은행")
    QTest.keyClick(palette, Qt.Key.Key_Return)
    wait(lambda: not palette.isVisible())
    assert window.page().selected() == case.kdb


def test_without_a_word_what_is_pinned_and_was_seen_lately_is_shown(
    palette: Palette, session: Session, case: Case
) -> None:
    groups = [entry.group for entry in found(palette)]
    assert groups[0] == "Lately"
    session.note_shown(case.kdb)
    palette._find("")
    assert found(palette)[0].key == case.kdb
    QTest.keyClick(palette, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (found(palette)[0].group, found(palette)[0].key, found(palette)[0].pinned) == ("Pinned", case.kdb, True)
    assert (session.register.undo_label() or "").startswith("Pin ")
    QTest.keyClick(palette, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Pinned" not in {entry.group for entry in found(palette)}


def test_the_best_hit_is_at_the_top_whatever_its_kind(palette: Palette, case: Case) -> None:
    palette.field.setText("Korean Developmnt Bank")
    assert found(palette)[0].key == case.kdb


def test_palette_arrows_pass_over_headings(palette: Palette) -> None:
    marked = []
    for _ in range(4):
        marked.append(palette.model.entry(palette.list.currentIndex().row()))
        QTest.keyClick(palette, Qt.Key.Key_Down)
    assert None not in marked
    assert len(set(marked)) == 4


@pytest.mark.parametrize("typed", ['"', "a OR", "NEAR(", "충 북", "*", "<b>x", "'; drop table", "-"])
def test_palette_takes_whatever_is_typed(palette: Palette, typed: str) -> None:
    palette.field.setText(typed)
    wait(palette.is_settled)
    assert palette.model.rowCount() >= 1
