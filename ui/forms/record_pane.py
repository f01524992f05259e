"""The record beside a table: its whole story on one screen, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.fields import Record
from asm_desktop.services.documents import takes_files
from ui.forms.editor import Surroundings
from ui.forms.record_sheet import RecordSheet
from ui.forms.story import Story, tell
from ui.session import Session
from ui.translation import translate
from ui.widgets.file_drop import DropGround, dropped
from ui.widgets.words import Words


class RecordPane(QWidget):
    """Shows one record, or words where there is none. Sheets are made once for each kind of record, when needed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: str | None = None
        self._stale = False
        self._actions: list[QAction] = []
        self._sheets: dict[type[Record], RecordSheet] = {}
        self._scrolls: dict[type[Record], QScrollArea] = {}
        self._nothing = Words(translate("Forms", "Select a record to see its whole story."), "faint")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(400)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        session.changed.connect(self._register_changed)
        self.setAcceptDrops(True)
        self._ground = DropGround(self, translate("Files", "Let go to keep the file with this record"))

    def show_record(self, key: str | None) -> None:
        """Show the record with this key, or none. What could not be saved of another record waits until it returns."""
        if key != self._key:
            self.commit()
        elif key is not None and not self._stale:
            return
        self._key = key
        self._read()

    def invite(self, on: bool) -> None:
        """Ask to select a record while none is shown, or not, where there is none."""
        self._nothing.setText(translate("Forms", "Select a record to see its whole story.") if on else "")

    def set_actions(self, actions: list[QAction]) -> None:
        """Offer these actions at the head of the record."""
        if actions != self._actions:
            self._actions = list(actions)
            for sheet in self._sheets.values():
                sheet.header.set_actions(self._actions)

    def key(self) -> str | None:
        """The record shown."""
        return self._key

    def sheet(self) -> RecordSheet | None:
        """The sheet shown."""
        return next((sheet for kind, sheet in self._sheets.items() if self._scrolls[kind] is self._current()), None)

    def scroll_bar(self) -> QScrollBar | None:
        """By which the sheet is scrolled."""
        scroll = self._current()
        return scroll.verticalScrollBar() if isinstance(scroll, QScrollArea) else None

    def commit(self) -> bool:
        """Save what is typed and not yet left; False if something cannot be saved."""
        sheet = self.sheet()
        return sheet is None or sheet.commit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files over a record that they may be kept with."""
        if self._may_keep() and dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._ground.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to the usual look."""
        self._ground.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files with the record shown."""
        self._ground.hide()
        paths = dropped(event.mimeData())
        if paths and self._key and self._may_keep():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._session.files_dropped.emit(self._key, paths)

    def _may_keep(self) -> bool:
        sheet = self.sheet()
        return sheet is not None and not self._session.register.read_only and takes_files(sheet.form.record)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the pane was hidden."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what was typed when another page is shown; a window that closes has asked for it before."""
        super().hideEvent(event)
        if self.window().isVisible():
            self.commit()

    def _current(self) -> QWidget | None:
        return self._stack.currentWidget()

    def _register_changed(self, _: object) -> None:
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def _read(self) -> None:
        self._stale = False
        story = self._session.attempt(self._story) if self._key else None
        if story is None:
            self._stack.setCurrentWidget(self._nothing)
            self.setFocusProxy(self._nothing)
            return
        sheet = self._sheet_for(type(story.row))
        scroll = self._scrolls[type(story.row)]
        is_other = sheet.property("shown") != story.row.key
        sheet.show_story(story)
        sheet.setProperty("shown", story.row.key)
        if is_other:
            scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(scroll)
        self.setFocusProxy(sheet.first_editor() or scroll)

    def _story(self) -> Story | None:
        """The story of the record; None where the record is gone."""
        try:
            return tell(self._session.register, self._key or "")
        except RecordNotFound:
            return None

    def _seek_history(self) -> None:
        """Bring the history of the record into view, once it has its room."""
        sheet, scroll = self.sheet(), self._current()
        if sheet is not None and isinstance(scroll, QScrollArea):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            scroll.verticalScrollBar().setValue(sheet.history.y())

    def _sheet_for(self, record: type[Record]) -> RecordSheet:
        if record not in self._sheets:
            sheet = RecordSheet(record, Surroundings(self._session, self._session.questions))
            sheet.record_wanted.connect(self._session.open_record)
            sheet.history.shown.connect(lambda: QTimer.singleShot(0, self._seek_history))
            sheet.header.set_actions(self._actions)
            scroll = QScrollArea()
            scroll.setProperty("area", "surface")
            scroll.setWidgetResizable(True)
            scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(sheet)
            self._sheets[record], self._scrolls[record] = sheet, scroll
            self._stack.addWidget(scroll)
        return self._sheets[record]
