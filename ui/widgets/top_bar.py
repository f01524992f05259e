"""The bar above a page: its name, the kinds of records to choose from, search, undo, and new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ui.icons import BESIDE_WORDS, icon
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.segments import Segments
from ui.widgets.words import Words

HEIGHT, SEARCH_WIDTH = 56, 216


class TopBar(QWidget):
    """The bar; `segment_chosen` carries the place of the kind that was clicked."""

    segment_chosen = Signal(int)

    def __init__(self, find: QAction, undo: QAction, redo: QAction, new: QAction, more: Sequence[QAction]) -> None:
        super().__init__()
        fill(self, "surface")
        self.setFixedHeight(HEIGHT)
        self._title = Words(tone="title")
        self._segments = Segments(())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addSpacing(8)
        self._row.addWidget(self._segments)
        self._row.addStretch()
        self._row.addWidget(_search_field(find))
        self._row.addSpacing(4)
        self._row.addWidget(_tool(undo))
        self._row.addWidget(_tool(redo))
        self._row.addSpacing(4)
        self._row.addWidget(_new_button(new, more))

    def show_page(self, title: str, segments: Sequence[str], chosen: int) -> None:
        """Name the page and offer its kinds of records, if there are several."""
        self._title.setText(title)
        place = self._row.indexOf(self._segments)
        self._row.removeWidget(self._segments)
        self._segments.hide()
        self._segments.deleteLater()
        self._segments = Segments(segments if len(segments) > 1 else ())
        self._segments.chosen.connect(self.segment_chosen)
        self._segments.choose(chosen)
        self._row.insertWidget(place, self._segments)

    def choose_segment(self, place: int) -> None:
        """Mark the kind of records shown."""
        self._segments.choose(place)


def _search_field(find: QAction) -> QPushButton:
    """A button that looks like the search field it opens."""
    button = QPushButton(translate("TopBar", "Search"))
    button.setProperty("kind", "search")
    button.setIcon(icon("search", Role.TEXT_FAINT))
    button.setIconSize(BESIDE_WORDS)
    button.setFixedWidth(SEARCH_WIDTH)
    button.setAccessibleName(find.text())
    button.clicked.connect(find.trigger)
    keys = Words(find.shortcut().toString(find.shortcut().SequenceFormat.NativeText), "faint")
    inside = QHBoxLayout(button)
    inside.setContentsMargins(8, 0, 10, 0)
    inside.addStretch()
    inside.addWidget(keys)
    return button


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("kind", "quiet")
    button.setIconSize(QSize(18, 18))
    return button


def _new_button(new: QAction, more: Sequence[QAction]) -> QWidget:
    """The main button, and a small one beside it for the other kinds of records."""
    main = QPushButton(translate("TopBar", "New"))
    main.setProperty("kind", "primary")
    main.setIcon(icon("plus", Role.ON_ACCENT))
    main.setIconSize(BESIDE_WORDS)
    main.setAccessibleName(new.text())
    menu = QMenu(main)
    menu.addActions(list(more))
    new.changed.connect(lambda: main.setEnabled(new.isEnabled()))
    main.clicked.connect(lambda: menu.popup(main.mapToGlobal(main.rect().bottomLeft())))
    return main
