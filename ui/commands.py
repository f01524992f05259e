"""What each action of the window does: asks where it must, calls one service, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from asm_desktop.services import records
from ui import file_commands
from ui.ceremony_commands import CeremonyCommands
from ui.file_commands import FileCommands
from ui.index_commands import IndexCommands
from ui.issue_commands import IssueCommands
from ui.many_commands import ManyCommands
from ui.party_commands import PartyCommands
from ui.print_commands import PrintCommands
from ui.privacy_commands import PrivacyCommands
from ui.promise_commands import PromiseCommands
from ui.questions import Questions
from ui.register_commands import RegisterCommands
from ui.safekeeping_commands import SafekeepingCommands
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from asm_desktop.domain.fields import Record
    from ui.dialogs.long_action import Act
    from ui.widgets.file_state import FileState

UNDO = QT_TRANSLATE_NOOP("Commands", "Undo: {label}")
REDO = QT_TRANSLATE_NOOP("Commands", "Redo: {label}")
JSON_FILES = "JSON (*.json)"
MOST_PLACES = 3


class Frame(file_commands.Frame, Protocol):
    """What the commands need of the window around the pages, and whom it tells what the whole application is to do."""

    file_requested: SignalInstance
    lock_requested: SignalInstance
    state: FileState
    mode_chosen: SignalInstance
    language_chosen: SignalInstance

    def go(self, page: str) -> None:
        """Show a page."""

    def note(self, sentence: str) -> None:
        """Say at the foot what has just been kept."""


class WindowCommands(
    CeremonyCommands,
    FileCommands,
    IndexCommands,
    PromiseCommands,
    ManyCommands,
    PartyCommands,
    PrivacyCommands,
    PrintCommands,
    IssueCommands,
    RegisterCommands,
    SafekeepingCommands,
):
    """The actions of one window on one register."""

    def __init__(self, session: Session, questions: Questions, frame: Frame, widget: QWidget) -> None:
        super().__init__(session, questions, frame, widget)
        self.frame: Frame = frame

    def new_file(self) -> None:
        """Make a file and show it."""
        self.frame.file_requested.emit("new")

    def open_file(self) -> None:
        """Choose a file and show it."""
        self.frame.file_requested.emit("open")

    def open_sample(self) -> None:
        """Show a fresh copy of the sample."""
        self.frame.file_requested.emit("sample")

    def quit(self) -> None:
        """Leave the program."""
        self.widget.close()

    def choose_mode(self, mode: str) -> None:
        """Light, dark, or as the system has it."""
        self.frame.mode_chosen.emit(mode)

    def choose_language(self, code: str) -> None:
        """Change the language of the interface."""
        self.frame.language_chosen.emit(code)

    def go(self, page: str) -> None:
        """Show a page."""
        self.frame.go(page)

    def filter(self) -> None:
        """Go to the filter of the table."""
        self.frame.page().focus_filter()

    def undo(self) -> None:
        """Take back the latest action."""
        register = self.session.register
        label = self._turned(register.undoable, lambda other, progress: other.undo(progress=progress), UNDO)
        if label:
            self._say_done(translate("Commands", "Undone: {label}").format(label=label))

    def redo(self) -> None:
        """Do again what was undone."""
        register = self.session.register
        label = self._turned(register.redoable, lambda other, progress: other.redo(progress), REDO)
        if label:
            self._say_done(translate("Commands", "Done again: {label}").format(label=label))

    def _turned(self, what: Callable[[], tuple[str, int] | None], act: Act, words: str) -> str | None:
        """The label of what was undone or done again; a long action is turned away from the window."""
        found = self.session.attempt(what)
        if found is None:
            return None
        label, size = found
        return label if self.carry_out(translate("Commands", words).format(label=label), act, size).done else None

    def new_record(self, noun: str = "") -> None:
        """Add a record of this noun, or of the kind that is shown, and show it."""
        from ui.dialogs.adding import adding

        wanted = noun or self.frame.page().noun() or "organisation"
        if wanted == "saved_view":
            self.frame.say(translate("Commands", "A view is saved from the filter of its table: “Save this view…”."))
            return
        if wanted == "print_run":
            self.frame.say(translate("Issues", "Show a document as it is printed, then choose “Clear and issue…”."))
            return
        if wanted == "register_settings":
            self.set_register()
            return
        dialog = adding(wanted, self.session, self.questions, self._shown(), self.widget)
        if self.questions.ask(dialog) and dialog.key:
            self.session.open_record(dialog.key)

    def find(self) -> None:
        """Open the palette over the window."""
        from ui.dialogs.palette import Palette

        Palette(self.session, self.frame.qt_actions, self.widget).show_over(self.widget)

    def record_history(self) -> None:
        """Show what happened to the record shown."""
        row = self._shown()
        if row is not None:
            from ui.dialogs.record_history import RecordHistory

            self.questions.ask(RecordHistory(self.session, row.key, row.heading, self.widget))

    def field_history(self) -> None:
        """Show what happened to the field that has the cursor."""
        from ui.forms.field_row import field_row_around

        row = field_row_around(self.widget.focusWidget())
        if row is None:
            self.frame.say(translate("Commands", "Put the cursor into a field first, then ask for its history."))
        else:
            row.history_wanted.emit(row.field.name)

    def show_keyboard(self) -> None:
        """List the keys."""
        from ui.dialogs.keyboard import KeyboardHelp

        self.questions.ask(KeyboardHelp(self.widget))

    def show_about(self) -> None:
        """Say what this program is."""
        from ui.dialogs.about import About

        self.questions.ask(About(self.widget))

    def export_json(self) -> None:
        """Write the whole register as JSON, unencrypted, after saying so."""
        title = translate("Commands", "Export as JSON")
        warning = translate(
            "Commands", "The JSON file will not be encrypted: anyone who gets it can read everything in it."
        )
        if not self.questions.confirm(self.widget, title, warning, translate("Commands", "Export")):
            return
        target = self.questions.file_to_write(self.widget, title, f"{self.session.register.title}.json", JSON_FILES)
        if target is not None:
            self.session.succeeds(lambda: self._export(target))

    def _export(self, target: Path) -> None:
        from asm_desktop.services import exchange, saving

        saving.keep_apart(target, self.session.register.path)
        saving.write_whole(target, exchange.export_register(self.session.register))
        self.frame.say(translate("Commands", "The register is written to {name}.").format(name=target.name))

    def import_json(self) -> None:
        """Take in a JSON register as one action that can be undone."""
        source = self.questions.file_to_open(self.widget, translate("Commands", "Import JSON"), JSON_FILES)
        if source is not None and self.is_backed_up_before("import"):
            self.session.succeeds(lambda: self._import(source))

    def _import(self, source: Path) -> None:
        from asm_desktop.services import exchange, saving

        label = translate("Commands", "Import {name}").format(name=source.name)
        report = exchange.import_register(self.session.register, saving.read_whole(source), label)
        words = translate("Commands", "{count} records were taken in from {name}.")
        sentence = words.format(count=report.created, name=source.name)
        if report.gaps:
            more = translate("Commands", "Agreements at a stage for which something is missing: {count} ({places}).")
            places = ", ".join(path for path, _ in report.gaps[:MOST_PLACES])
            sentence += " " + more.format(count=len(report.gaps), places=places)
        self._say_undoable(sentence)

    def _shown(self) -> Record | None:
        key = self.frame.page().selected()
        return self.session.attempt(lambda: records.get(self.session.register, key)) if key else None

    def _say_done(self, sentence: str) -> None:
        """Say what undo or redo did, in the notice and at the foot, where the action was called saved."""
        self.frame.say(sentence)
        self.frame.note(sentence)

    def _say_undoable(self, sentence: str) -> None:
        self.frame.say(sentence, offer=self.frame.qt_actions["undo"])
