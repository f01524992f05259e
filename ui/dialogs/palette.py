"""The palette: one field that finds records and actions, worked by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import pinning, records, views
from asm_desktop.services.search import Hit, hits
from ui.action_spec import RECORD
from ui.actions import ACTIONS, keys, words
from ui.dialogs.palette_list import Entry, PaletteDelegate, PaletteModel
from ui.dialogs.palette_worker import Finder
from ui.icons import OF_NOUN, pixmap
from ui.session import Session
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import declared, record_label, translate
from ui.widgets.words import Line, Words

WIDTH, HEIGHT, TOP = 640, 440, 72
ACTIONS_SHOWN, FIRST_ACTIONS = 6, 8
MOST_PINNED, MOST_SHOWN, MOST_LATELY = 8, 6, 8


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
        self._run_when_found = False
        self._finder = Finder(session.register, self)
        self._finder.found.connect(self._take)
        self._finder.failed.connect(self._fail)
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

    def done(self, result: int) -> None:
        """Close, and look for nothing any more."""
        self._finder.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, run what is marked, or close."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        step = steps.get(Qt.Key(event.key()))
        if step:
            self._mark(self.model.next_entry(self.list.currentIndex().row(), step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_when_found = not self.is_settled()
            if self.is_settled():
                self._run(self.list.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Print):
            self._pin()
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
        pin = QKeySequence(QKeySequence.StandardKey.Print).toString(QKeySequence.SequenceFormat.NativeText)
        foot = Words(
            translate("Palette", "↑ ↓ to choose   ·   Return to open   ·   {pin} to pin   ·   Esc to close").format(
                pin=pin
            ),
            "caption",
        )
        foot.setContentsMargins(20, 8, 20, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        for part in (Line(), self.list, Line(), foot):
            layout.addWidget(part, 1 if part is self.list else 0)

    def is_settled(self) -> bool:
        """Whether what is shown is all that fits what is typed."""
        return not self._finder.is_busy

    def _find(self, text: str) -> None:
        self._run_when_found = False
        wanted = text.strip()
        if wanted:
            self._finder.seek(wanted)
        else:
            self._finder.forget()
            self._show("", [*self._pinned(), *self._lately()])

    def _fail(self, sentence: str) -> None:
        self._session.notice.emit(sentence, True)
        self._show(self.field.text().strip(), [])

    def _take(self, text: str, hits: list[Hit]) -> None:
        self._show(text, _grouped(hits))
        if self._run_when_found:
            self._run(self.list.currentIndex())

    def _show(self, text: str, found: list[Entry]) -> None:
        self.model.show_entries([*found, *_found_views(text), *self._found_actions(text)], text)
        self._mark(self.model.next_entry(-1, 1))

    def _pinned(self) -> list[Entry]:
        hits = self._session.attempt(lambda: pinning.pinned(self._session.register, MOST_PINNED)) or []
        return [_entry(hit, translate("Palette", "Pinned")) for hit in hits]

    def _lately(self) -> list[Entry]:
        """What was shown in this session, then what changed lately in the file."""
        register = self._session.register
        shown = self._session.attempt(lambda: hits(register, self._session.shown_lately[:MOST_SHOWN])) or []
        changed = self._session.attempt(lambda: pinning.changed_lately(register, MOST_SHOWN)) or []
        lately = {hit.key: hit for hit in (*shown, *changed)}
        return [_entry(hit, translate("Palette", "Lately")) for hit in list(lately.values())[:MOST_LATELY]]

    def _pin(self) -> None:
        """Pin the record that is marked, or no longer."""
        place = self.list.currentIndex().row()
        entry = self.model.entry(place)
        register = self._session.register
        if entry is None or not entry.key or register.read_only:
            return
        done = self._session.succeeds(
            lambda: pinning.pin(register, [records.get(register, entry.key)], not entry.pinned)
        )
        if done:
            self._find(self.field.text())

    def _found_actions(self, text: str) -> list[Entry]:
        group = translate("Palette", "Actions")
        entries = [
            Entry(group, self._actions[spec.id].text().rstrip("…"), "", keys(spec), spec.icon or "command", "", spec.id)
            for spec in sorted(ACTIONS, key=lambda spec: spec.menu != RECORD)
            if self._actions[spec.id].isEnabled() and spec.id != "find" and _fits(text, words(spec), str(spec.title))
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
        elif entry.view:
            self._session.open_view(entry.view)
        elif entry.action:
            self._actions[entry.action].trigger()


def _found_views(text: str) -> list[Entry]:
    """The views that the program brings along, once something is typed."""
    group = translate("RegisterTable", "Ready views")
    return [
        Entry(group, declared(each.full_title), symbol=OF_NOUN[each.view.noun], view=each.view)
        for each in (views.READY if text else ())
        if _fits(text, declared(each.full_title), each.full_title)
    ]


def _fits(text: str, *titles: str) -> bool:
    """Whether each word typed begins a word of one of the titles."""
    typed = text.casefold().split()
    return any(all(_begins(part, title) for part in typed) for title in titles)


def _begins(part: str, title: str) -> bool:
    return any(word.startswith(part) for word in title.casefold().split())


def _grouped(hits: list[Hit]) -> list[Entry]:
    """Hits under the names of their kinds, the kind of the best first."""
    nouns = list(dict.fromkeys(hit.noun for hit in hits))
    ordered = sorted(hits, key=lambda hit: nouns.index(hit.noun))
    return [_entry(hit, record_label(BY_NOUN[hit.noun], plural=True)) for hit in ordered]


def _entry(hit: Hit, group: str) -> Entry:
    """A hit as a row: beside its title what fits, or else what is left of its remark once its group says the kind."""
    about = hit.matched or hit.where.partition(" · ")[2]
    return Entry(group, hit.title, about, hit.ref, OF_NOUN[hit.noun], hit.key, pinned=hit.pinned)
