"""What the actions that print do: take the table or the record as it is seen, and show it on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing, records
from ui.translation import record_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.manner import Manner
    from asm_desktop.domain.progress import Progress
    from asm_desktop.services.printing import PrintedTable
    from asm_desktop.services.register import Register
    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class PrintCommands:
    """The actions that print; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def print_table(self) -> None:
        """Show the table, or what else the page shows, as it is printed."""
        printed = self.frame.page().printed()
        if printed is None:
            self._print_view(())
            return
        from ui.dialogs.printout_preview import PrintoutPreview

        heading, job = printed
        PrintoutPreview(self.session, job, heading, self.questions, self.widget).show()

    def print_selected(self) -> None:
        """Show the records selected as they are printed."""
        keys = tuple(self.frame.page().marked())
        if keys:
            self._print_view(keys)

    def print_record(self) -> None:
        """Show all that is told of the record shown as it is printed."""
        key = self.frame.page().selected()
        row = self.session.attempt(lambda: records.get(self.session.register, key)) if key else None
        if row is None:
            return
        from asm_desktop.services.record_sheets import print_record
        from ui.dialogs.printout_preview import PrintoutPreview

        def job(register: Register, manner: Manner, _: Progress) -> PrintedTable:
            return print_record(register, row.key, manner)

        PrintoutPreview(self.session, job, row.heading, self.questions, self.widget).show()

    def print_document(self, name: str) -> None:
        """Show a document as it is printed: of the record shown, or of the whole register."""
        from asm_desktop.domain.printables import NAMED
        from ui.dialogs.document_preview import DocumentPreview

        printable = NAMED[name]
        key = (self.frame.page().selected() or "") if printable.of else ""
        row = self.session.attempt(lambda: records.get(self.session.register, key)) if key else None
        if bool(row) is bool(printable.of):
            heading = row.heading if row else ""
            DocumentPreview(self.session, printable, key, heading, self.questions, self.widget).show()

    def _print_view(self, keys: tuple[str, ...]) -> None:
        seen = self.frame.page().seen()
        if seen is None:
            return
        from asm_desktop.services.printing import Wanted
        from ui.condition_words import said
        from ui.dialogs.table_preview import TablePreview

        view, grouped_by = seen
        record = BY_NOUN[view.noun]
        fields = listing.fields_of(self.session.register, record)
        parts = [Condition(*part) for part in view.where]
        words = tuple(said(self.session, fields[part.field], part) for part in parts)
        heading = record_label(record, plural=True)
        wanted = Wanted(view, words, keys, grouped_by)
        TablePreview(self.session, wanted, heading, self.questions, self.widget).show()
