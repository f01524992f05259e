"""What a person sees in a part of the window, and presses there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.cell_row import CellRow
from ui.widgets.words import Words
from ui.window import MainWindow


def words(widget: QWidget) -> list[str]:
    """The words of the labels that can be seen."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(Words) if label.isVisible() and label.text()]


def cells(rows: list[CellRow]) -> list[list[str]]:
    """The texts of the cells of short rows."""
    return [[cell.text for cell in row.cells() if cell.text] for row in rows]


def press(part: QWidget, words_on_it: str) -> None:
    """Press the button that says so."""
    next(each for each in part.findChildren(QPushButton) if each.text() == words_on_it).click()
    QApplication.processEvents()


def settled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Show a window until it has done what waits for its first painting."""
    with qtbot.waitSignal(window.page().painted, timeout=20_000):
        window.show()
    QApplication.processEvents()
    return window
