"""The palette: one field that finds records and actions, worked by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing, search
from asm_desktop.services.listing import View
from ui.action_spec import RECORD
from ui.actions import ACTIONS, keys, words
from ui.dialogs.palette_list import Entry, PaletteDelegate, PaletteModel
from ui.icons import OF_NOUN, pixmap
from ui.session import Session
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import record_label, translate
from ui.widgets.words import Line, Words

WIDTH, HEIGHT, TOP = 640, 440, 72
RECORDS, ACTIONS_SHOWN, FIRST_ACTIONS = 30, 6, 8


class Palette(QDialog):
    """Finds while one types; Return opens the record or runs the action that is marked."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._session, self._actions = session, actions
        fill(self, "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAccessibleName(translate("Palette", "Find records and actions"))
        self.field = QLineEdit()
        self.field.setProperty("find", True)
        self.field.setPlaceholderText(translate("Palette", "Name, reference, place, words of a quote, or an action"))
        self.field.setAccessibleName(self.accessibleName())
        self.field.textChanged.connect(self._find)
        self.model = PaletteModel()
        self.list = QListView()
        self._lay_out()
        self._find("")

    def show_over(self, window: QWidget) -> None:
        """Show it near the top of a window."""
        corner = window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, TOP))
        self.move(corner)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing."""
        super().showEvent(event)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, run what is marked, or close."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        step = steps.get(Qt.Key(event.key()))
        if step:
            self._mark(self.model.next_entry(self.list.currentIndex().row(), step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        glass = QLabel()
        glass.setPixmap(pixmap("search", 18, Role.TEXT_FAINT, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(12)
        head.addWidget(glass)
        head.addWidget(self.field, 1)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(translate("Palette", "Found"))
        self.list.clicked.connect(self._run)
        foot = Words(translate("Palette", "↑ ↓ to choose   ·   Return to open   ·   Esc to close"), "caption")
        foot.setContentsMargins(20, 8, 20, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        for part in (Line(), self.list, Line(), foot):
            layout.addWidget(part, 1 if part is self.list else 0)

    def _find(self, text: str) -> None:
        wanted = text.strip()
        found = self._found_records(wanted) if wanted else self._upcoming()
        self.model.show_entries([*found, *self._found_actions(wanted)], wanted)
        self._mark(self.model.next_entry(-1, 1))

    def _found_records(self, text: str) -> list[Entry]:
        hits = search.search(self._session.register, text, RECORDS)
        order = list(OF_NOUN)
        grouped = sorted(hits, key=lambda hit: order.index(hit.noun))
        return [
            Entry(
                record_label(BY_NOUN[hit.noun], plural=True),
                hit.title,
                _about(hit.where),
                hit.ref,
                OF_NOUN[hit.noun],
                hit.key,
            )
            for hit in grouped
        ]

    def _upcoming(self) -> list[Entry]:
        """Without a word: the events, which people come for."""
        view = View("event", columns=("title", "held_on"), sort=(("held_on", True),))
        lines = self._session.attempt(lambda: listing.rows(self._session.register, view, 0, 3)) or []
        group = translate("Pages", "Ceremonies & meetings")
        return [Entry(group, line.texts[0], line.texts[1], line.ref, OF_NOUN["event"], line.key) for line in lines]

    def _found_actions(self, text: str) -> list[Entry]:
        group = translate("Palette", "Actions")
        entries = [
            Entry(group, self._actions[spec.id].text().rstrip("…"), "", keys(spec), spec.icon or "command", "", spec.id)
            for spec in sorted(ACTIONS, key=lambda spec: spec.menu != RECORD)
            if self._actions[spec.id].isEnabled() and spec.id != "find" and _fits(text, words(spec), spec.title)
        ]
        return entries[: ACTIONS_SHOWN if text else FIRST_ACTIONS]

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def _run(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row()) if index.isValid() else None
        if entry is None:
            return
        self.close()
        if entry.key:
            self._session.open_record(entry.key)
        elif entry.action:
            self._actions[entry.action].trigger()


def _fits(text: str, *titles: str) -> bool:
    """Whether each word typed begins a word of one of the titles."""
    typed = text.casefold().split()
    return any(all(_begins(part, title) for part in typed) for title in titles)


def _begins(part: str, title: str) -> bool:
    return any(word.startswith(part) for word in title.casefold().split())


def _about(where: str) -> str:
    """What is left of a hit's remark once its group says the kind."""
    return where.partition(" · ")[2]
