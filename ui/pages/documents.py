"""The page of documents, sources and quotes: what is kept, and where the facts come from (DOMAIN §2, §3)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from ui.page import ActionsFor
from ui.record_page import RecordPage
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP, translate
from ui.widgets.file_drop import DropGround, dropped


class DocumentsPage(RecordPage):
    """Files kept in the register, the texts that facts come from, quotes, and what went out."""

    id = "documents"
    title = QT_TRANSLATE_NOOP("Pages", "Documents")
    icon = "file-text"
    nouns = ("document", "source", "quote", "print_run")

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__(session, actions_for)
        self.setAcceptDrops(True)
        self._ground = DropGround(self.table, translate("Files", "Let go to keep the file as a new document"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files over the table of documents."""
        if self.noun() == "document" and not self.session.register.read_only and dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._ground.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to the usual look."""
        self._ground.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep each file as a document of its own."""
        self._ground.hide()
        paths = dropped(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.session.files_dropped.emit("", paths)
