"""What the actions on kept files do: keep one with a record, show it, save a copy of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from asm_desktop.domain.records import DocumentVersion
from asm_desktop.services import records
from ui.questions import Questions
from ui.session import Session
from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from asm_desktop.services.documents import Attached
    from ui.dialogs.attaching import Attaching
    from ui.page import Page


class Frame(Protocol):
    """What these commands need of the window around the pages."""

    qt_actions: dict[str, QAction]

    def page(self) -> Page:
        """The page shown."""

    def say(self, sentence: str, *, is_error: bool = False, offer: QAction | None = None) -> None:
        """Tell the person something."""


class FileCommands(QObject):
    """The actions on files, for the record shown and for those that widgets ask for through the session."""

    def __init__(self, session: Session, questions: Questions, frame: Frame, widget: QWidget) -> None:
        super().__init__(widget)
        self.session, self.questions, self.frame, self.widget = session, questions, frame, widget
        self.attaching: Attaching | None = None

    def listen(self) -> None:
        """Do from now on what widgets ask for through the session."""
        self.session.files_dropped.connect(self.keep_files)
        self.session.file_wanted.connect(self.show_version)
        self.session.copy_wanted.connect(self.copy_version)

    def attach_file(self) -> None:
        """Choose a file and keep it with the record shown."""
        self._choose(self.frame.page().selected() or "")

    def new_document_from_file(self) -> None:
        """Choose a file and keep it as a document of its own."""
        self._choose("")

    def show_file(self) -> None:
        """Show the file of the document shown."""
        version = self._current()
        if version is not None:
            self.show_version(version.key)

    def save_copy(self) -> None:
        """Save a copy of the file of the document shown."""
        version = self._current()
        if version is not None:
            self.copy_version(version.key)

    def keep_files(self, key: str, paths: Sequence[Path]) -> None:
        """Keep files with a record, or with none, and tell what came of it."""
        from ui.dialogs.attaching import Attaching

        if self.attaching is not None or not paths:
            return
        self.attaching = Attaching(self.session, key, paths, self.widget)
        self.attaching.attached.connect(self._tell)
        self.attaching.failed.connect(lambda sentence: self.frame.say(sentence, is_error=True))
        self.attaching.ended.connect(self._end)
        self.attaching.start()

    def show_version(self, key: str) -> None:
        """Show the content of a version in a window of its own, to be read only."""
        from asm_desktop.services import documents
        from ui.dialogs.file_view import FileView

        version = self._version(key)
        if version is not None:
            name = documents.name_of(self.session.register, version)
            FileView(self.session, key, name, version.size, self.widget).show()

    def copy_version(self, key: str) -> None:
        """Save a copy where the person chooses, after saying that it is not encrypted."""
        from asm_desktop.domain.file_names import safe
        from asm_desktop.services import documents

        version = self._version(key)
        if version is None:
            return
        register = self.session.register
        content = self.session.attempt(lambda: documents.content_of(register, version))
        if content is None:
            return
        name = documents.name_of(register, version)
        title = translate("Files", "Save a copy of {name}?").format(name=name)
        if not self.questions.confirm(self.widget, title, _warning(name, content), translate("Files", "Save a copy…")):
            return
        kinds = translate("Files", "All files (*)")
        target = self.questions.file_to_write(self.widget, translate("Files", "Save a copy"), safe(name), kinds)
        if target is not None and self.session.succeeds(lambda: self._write(target, content)):
            self.frame.say(translate("Files", "Saved as {name}, not encrypted.").format(name=target.name))

    def stop(self) -> None:
        """Stop keeping files, as when the window closes; what is kept stays."""
        if self.attaching is not None:
            self.attaching.wait()

    def _choose(self, key: str) -> None:
        title, kinds = translate("Files", "Attach a file"), translate("Files", "All files (*)")
        path = self.questions.file_to_open(self.widget, title, kinds)
        if path is not None:
            self.keep_files(key, [path])

    def _write(self, target: Path, content: bytes) -> None:
        from asm_desktop.services import saving

        saving.keep_apart(target, self.session.register.path)
        saving.write_whole(target, content)

    def _version(self, key: str) -> DocumentVersion | None:
        row = self.session.attempt(lambda: records.get(self.session.register, key))
        return row if isinstance(row, DocumentVersion) else None

    def _current(self) -> DocumentVersion | None:
        from asm_desktop.services import documents

        key = self.frame.page().selected()
        version = documents.current(self.session.register, key) if key else None
        if version is None:
            self.frame.say(translate("Files", "This document has no file yet. Drop one on it, or attach it."))
        return version

    def _tell(self, attached: Attached) -> None:
        words = {
            "document": translate("Files", "Kept inside the register: {title}"),
            "version": translate("Files", "A new version is kept: {title}"),
            "link": translate("Files", "Kept already, and linked here now: {title}"),
        }
        sentence = words[attached.came].format(title=attached.title)
        self.frame.say(sentence, offer=self.frame.qt_actions["undo"])

    def _end(self) -> None:
        self.attaching = None


def _warning(name: str, content: bytes) -> str:
    """What to know before a copy leaves the register."""
    from asm_desktop.domain.file_kinds import kind_of
    from asm_desktop.services import documents

    plain = translate("Files", "The copy will not be encrypted: anyone who gets it can read it.")
    runs = translate(
        "Files",
        "It is a program, a script or a document with macros: open it only if you know who made it, and why.",
    )
    return f"{plain} {runs}" if kind_of(name, content[: documents.HEAD]).runs else plain
