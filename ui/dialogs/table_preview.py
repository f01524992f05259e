"""A table on the screen as it is printed, to be read, saved or printed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QComboBox, QWidget

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import printing
from ui.dialogs.pdf_preview import PdfPreview, Sayings
from ui.dialogs.table_worker import TableWorker
from ui.questions import Questions
from ui.session import Session
from ui.translation import label, translate

if TYPE_CHECKING:
    from asm_desktop.services.printing import Wanted


class TablePreview(PdfPreview):
    """The table of one view, in groups if the person likes."""

    def __init__(
        self, session: Session, wanted: Wanted, heading: str, questions: Questions, parent: QWidget | None = None
    ) -> None:
        self.groups = _groups(wanted)
        sayings = Sayings(
            translate("TablePreview", "Print: {table}").format(table=heading),
            translate("TablePreview", "Laying out the table …"),
            translate("TablePreview", "Save the table"),
            translate("TablePreview", "{count} pages. The table is kept in memory only until you save it."),
        )
        super().__init__(session, heading, sayings, questions, parent)
        self._maker = TableWorker(session.register, wanted, self._is_wanted)
        self.groups.currentIndexChanged.connect(self._group)
        self.start(self._maker)

    def tools(self) -> list[QWidget]:
        """The choice of groups, where these records have any."""
        return [self.groups] if self.groups.count() > 1 else []

    def may_print(self) -> bool:
        """Whether to print, after a word on columns left out and on a marking."""
        made = self._maker.made
        if made is None:
            return False
        go_on = translate("TablePreview", "Print")
        if made.left_out:
            title = translate("TablePreview", "Print without {count} columns?").format(count=len(made.left_out))
            if not self._questions.confirm(self, title, self.notice.text(), go_on):
                return False
        if not made.confidential:
            return True
        title = translate("TablePreview", "Print a table marked {marking}?").format(marking=made.marking)
        sentence = translate("PackPreview", "Stay at the printer: the pages hold what only its readers may see.")
        return self._questions.confirm(self, title, sentence, go_on)

    def _group(self) -> None:
        self._maker.wanted = dataclasses.replace(self._maker.wanted, grouped_by=self.groups.currentData())
        self._make_again()

    def _show(self, content: bytes, sizes: list[QSizeF]) -> None:
        super()._show(content, sizes)
        made = self._maker.made
        if made is not None and made.left_out:
            words = translate(
                "TablePreview",
                "Left out, as they find no room at a size that can be read: {columns}. Show fewer columns.",
            )
            self.notice.setText(words.format(columns=", ".join(made.left_out)))
            self.notice.show()


def _groups(wanted: Wanted) -> QComboBox:
    groups = QComboBox()
    groups.setAccessibleName(translate("TablePreview", "Groups"))
    groups.addItem(translate("TablePreview", "Without groups"), "")
    for field in printing.groupings(BY_NOUN[wanted.view.noun]):
        groups.addItem(translate("TablePreview", "Grouped: {field}").format(field=label(field)), field.name)
    groups.setCurrentIndex(max(groups.findData(wanted.grouped_by), 0))
    return groups
