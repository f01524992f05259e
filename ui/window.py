"""The window on one register: pages at the left, the page shown beside them, notices and the file's state below."""

from __future__ import annotations

import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from asm_desktop.domain.errors import DamagedIndex
from asm_desktop.domain.records import BY_NOUN, RegisterSettings, SavedView
from asm_desktop.services.listing import View
from asm_desktop.services.register import Change, Register
from ui.action_spec import EDIT, MENUS
from ui.actions import ACTIONS, beside, build, words
from ui.page import Page
from ui.pages import FIRST, PAGES
from ui.possible import possible
from ui.questions import Questions
from ui.session import Session
from ui.translation import error_sentence, record_label, said, translate
from ui.widgets.file_state import FileState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.sidebar import Sidebar
from ui.widgets.top_bar import TopBar
from ui.widgets.words import Line

if TYPE_CHECKING:
    from ui.commands import WindowCommands

SIZE = (1280, 800)
MINIMUM = (960, 600)


class MainWindow(QMainWindow):
    """The window. Pages are made when they are first shown, and what is done on them once the first is seen.

    `closed` tells that the person closed it, `painted` that its first page is seen. `file_requested` asks for another
    file ("new", "open", "sample"), `lock_requested` for this one to be locked; `mode_chosen` and `language_chosen` are
    for the whole application.
    """

    closed = Signal()
    painted = Signal()
    file_requested = Signal(str)
    lock_requested = Signal()
    mode_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, session: Session, questions: Questions) -> None:
        super().__init__()
        self.session = session
        session.questions = questions
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.qt_actions = build(lambda: self.commands, self)
        self.addActions(list(self.qt_actions.values()))
        self._make_parts()
        self._lay_out()
        session.changed.connect(self._follow_change)
        session.record_requested.connect(self.show_record)
        session.view_requested.connect(self.open_view)
        session.recording_changed.connect(self._show_recording)
        session.notice.connect(self._tell)
        self.setWindowTitle("ASM Desktop")
        self.resize(*SIZE)
        self.setMinimumSize(*MINIMUM)
        self.go(FIRST)
        self._menus = {title: self.menuBar().addMenu(translate("Actions", title)) for title in MENUS}

    @cached_property
    def commands(self) -> WindowCommands:
        """What the actions do."""
        from ui.commands import WindowCommands

        return WindowCommands(self.session, self.session.questions, self, self)

    def page(self) -> Page:
        """The page shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, page: str) -> None:
        """Show a page."""
        if page not in self._pages:
            self._make_page(page)
        self._stack.setCurrentWidget(self._pages[page])
        self.sidebar.navigation.choose(page)
        self._name_page()
        self._pages[page].refresh()
        self._pages[page].setFocus()
        self._allow_actions()

    def show_record(self, key: str) -> None:
        """Show a record on its page; a row that belongs to another record shows that one."""
        from asm_desktop.services import records

        row = self.session.attempt(lambda: records.get(self.session.register, key))
        if row is None:
            return
        if row.owner:
            self.show_record(str(row.values[row.owner]))
            return
        if isinstance(row, SavedView):
            self.show_view(row)
            return
        if isinstance(row, RegisterSettings):
            self.commands.set_register()
            return
        noun = type(row).noun
        fact = next(page for page in PAGES if noun in page.nouns)
        self.go(fact.id)
        self.page().show_record(key, noun)
        self._name_page()

    def show_view(self, row: SavedView) -> None:
        """Show a table as it was kept."""
        from asm_desktop.services import views

        view = self.session.attempt(lambda: views.view(self.session.register, row))
        if view is not None:
            self.open_view(view)

    def open_view(self, view: View) -> None:
        """Show the records of a view on their page."""
        self.go(next(page.id for page in PAGES if view.noun in page.nouns))
        self.page().open_view(view)
        self._name_page()

    def say(self, sentence: str, *, is_error: bool = False, offer: QAction | None = None) -> None:
        """Tell the person something."""
        self.notices.show_notice(sentence, is_error=is_error, offer=offer)

    def note(self, sentence: str) -> None:
        """Say at the foot what has just been kept."""
        self.state.show_state(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let fields being edited save themselves, then close."""
        self.setFocus()
        self.commands.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _make_parts(self) -> None:
        register = self.session.register
        new = [self.qt_actions[spec.id] for spec in ACTIONS if spec.id.startswith("new-") and spec.menu != MENUS[0]]
        find, undo, redo, new_here = (self.qt_actions[id] for id in ("find", "undo", "redo", "new-record"))
        self.sidebar = Sidebar(register.title)
        self.top = TopBar(find, undo, redo, new_here, [action for action in new if action is not new_here])
        self.notices = NoticeBar()
        self.state = FileState(register.path.name, encrypted=register.encrypted, read_only=register.read_only)
        for page in PAGES:
            self.sidebar.navigation.add(page.id, translate("Pages", page.title), page.icon)
        self.state.stopped.connect(lambda: self.session.record_from(None))
        self.sidebar.chosen.connect(self.go)
        self.top.segment_chosen.connect(self._choose_noun)

    def _lay_out(self) -> None:
        whole = QWidget()
        layout, beside, right = QVBoxLayout(whole), QHBoxLayout(), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (layout, beside, right):
            part.setSpacing(0)
        layout.addLayout(beside, 1)
        layout.addWidget(self.notices)
        layout.addWidget(Line())
        layout.addWidget(self.state)
        beside.addWidget(self.sidebar)
        beside.addLayout(right, 1)
        right.addWidget(self.top)
        right.addWidget(Line())
        right.addWidget(self._stack, 1)
        self.setCentralWidget(whole)

    def _fill_menus(self) -> None:
        for title, menu in self._menus.items():
            for spec in (each for each in ACTIONS if each.menu == title):
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(self.qt_actions[spec.id])
            menu.aboutToShow.connect(self._allow_actions)

    def _make_page(self, id: str) -> None:
        kind = next(page for page in PAGES if page.id == id)
        page = kind(self.session, self._actions_for)
        page.painted.connect(self._was_painted, Qt.ConnectionType.QueuedConnection)
        page.selection_changed.connect(self._allow_actions)
        page.kinds_changed.connect(self._name_page)
        page.action_wanted.connect(lambda id: self.qt_actions[id].trigger())
        page.add_wanted.connect(self.qt_actions["new-record"].trigger)
        self._pages[id] = page
        self._stack.addWidget(page)

    def _actions_for(self, noun: str) -> list[QAction]:
        """The actions offered beside a record."""
        return [self.qt_actions[id] for id in beside(noun)]

    def _name_page(self) -> None:
        page = self.page()
        kinds = page.kinds()
        labels = [record_label(BY_NOUN[noun], plural=True) for noun in kinds]
        chosen = kinds.index(page.noun()) if page.noun() in kinds else 0
        self.top.show_page(translate("Pages", page.title), labels, chosen)

    def _choose_noun(self, place: int) -> None:
        self.page().choose(self.page().nouns[place])
        self._allow_actions()

    def _tell(self, sentence: str, is_error: bool) -> None:
        """Pass on what is told, with the way to put right what can be."""
        of_index = is_error and sentence == error_sentence(DamagedIndex(name=self.session.register.path.name))
        self.say(sentence, is_error=is_error, offer=self.qt_actions["rebuild-index"] if of_index else None)

    def _follow_change(self, change: Change) -> None:
        self.state.show_saved(change.label)
        if change.remarks:
            self.say(" ".join(said(each) for each in change.remarks), offer=self.qt_actions["undo"])
        self._show_state()

    def _was_painted(self) -> None:
        """Go on, once the first page is seen, where the window has not been closed meanwhile."""
        if self.isVisible() and self._menus:
            from ui.day_watch import DayWatch

            self._show_state()
            self._fill_menus()
            self._menus.clear()
            self.commands.listen()
            self._share_undo_keys()
            self.day_watch = DayWatch(self.session, self)
            self.day_watch.turned.connect(self._turn_day)
            self.painted.emit()

    def _share_undo_keys(self) -> None:
        from ui.typing_undo import TypingUndo

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        TypingUndo(application, self)

    def _show_recording(self) -> None:
        from asm_desktop.services import records

        key = self.session.register.recording_from
        source = self.session.attempt(lambda: records.get(self.session.register, key)) if key else None
        self.state.show_recording(str(source.values["ref"]) if source else "")

    def _show_state(self) -> None:
        """Counts beside the pages, once known, and which actions are possible; nothing once the file is closed."""
        if not self.session.is_open:
            return
        self.session.read_beside(self.sidebar, partial(_counts, self.session.today()), self._show_counts)
        self._allow_actions()

    def _show_counts(self, counts: dict[str, int]) -> None:
        for page, count in counts.items():
            self.sidebar.navigation.set_count(page, count)

    def _allow_actions(self) -> None:
        register = self.session.register
        allowed = possible(self.page())
        for spec in ACTIONS:
            if spec.needs != "change":
                refused = spec.writes and register.read_only
                self.qt_actions[spec.id].setEnabled(allowed.get(spec.needs, False) and not refused)
        self._share_printing()
        undoing = [spec for spec in ACTIONS if spec.menu == EDIT and spec.needs == "change"]
        for spec, label in zip(undoing, (register.undo_label(), register.redo_label()), strict=True):
            action = self.qt_actions[spec.id]
            action.setEnabled(label is not None and not register.read_only)
            action.setText(f"{words(spec)}: {label}" if label else words(spec))
            action.setToolTip(action.text())

    def _turn_day(self) -> None:
        """Show what another day makes of it."""
        if self.session.is_open:
            self._show_state()
            self.page().refresh()

    def _share_printing(self) -> None:
        """The usual key prints the pack of an event, and the table where there is no event."""
        printing, pack = self.qt_actions["print-table"], self.qt_actions["pack"]
        usual = [] if pack.isEnabled() else pack.shortcuts()
        printing.setShortcuts([*printing.shortcuts()[:1], *usual])


def _counts(today: datetime.date, register: Register) -> dict[str, int]:
    """The number beside each page."""
    return {page.id: page.count(register, today) for page in PAGES}
