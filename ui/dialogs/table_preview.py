"""A table on the screen as it is printed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QComboBox, QWidget

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import printing
from ui.dialogs.printout_preview import PrintoutPreview
from ui.questions import Questions
from ui.session import Session
from ui.translation import label, translate

if TYPE_CHECKING:
    from asm_desktop.services.printing import Wanted
    from ui.dialogs.printout_worker import Job


class TablePreview(PrintoutPreview):
    """The table of one view, in groups if the person likes."""

    def __init__(
        self, session: Session, wanted: Wanted, heading: str, questions: Questions, parent: QWidget | None = None
    ) -> None:
        self._wanted = wanted
        self.groups = _groups(wanted)
        super().__init__(session, _job(wanted), heading, questions, parent)
        self.groups.currentIndexChanged.connect(self._group)

    def tools(self) -> list[QWidget]:
        """The choice of groups, where these records have any."""
        return [self.groups] if self.groups.count() > 1 else []

    def may_print(self) -> bool:
        """Whether to print, after a word on columns left out and on a marking."""
        count = len(self._left_out())
        title = translate("Printout", "Print without {count} columns?").format(count=count)
        go_on = translate("Printout", "Print")
        return (not count or self._questions.confirm(self, title, self.notice.text(), go_on)) and super().may_print()

    def _left_out(self) -> tuple[str, ...]:
        made = self.maker.made
        return made.left_out if isinstance(made, printing.PrintedTable) else ()

    def _group(self) -> None:
        self._wanted = dataclasses.replace(self._wanted, grouped_by=self.groups.currentData())
        self.maker.job = _job(self._wanted)
        self._make_again()

    def _show(self, content: bytes, sizes: list[QSizeF]) -> None:
        super()._show(content, sizes)
        if left_out := self._left_out():
            words = translate(
                "Printout", "Left out, as they find no room at a size that can be read: {columns}. Show fewer columns."
            )
            self.notice.setText(words.format(columns=", ".join(left_out)))
            self.notice.show()


def _job(wanted: Wanted) -> Job:
    return lambda register, manner, progress: printing.print_table(register, wanted, manner, progress)


def _groups(wanted: Wanted) -> QComboBox:
    groups = QComboBox()
    groups.setAccessibleName(translate("Printout", "Groups"))
    groups.addItem(translate("Printout", "Without groups"), "")
    for field in printing.groupings(BY_NOUN[wanted.view.noun]):
        groups.addItem(translate("Printout", "Grouped: {field}").format(field=label(field)), field.name)
    groups.setCurrentIndex(max(groups.findData(wanted.grouped_by), 0))
    return groups
