"""When an item of the run sheet really began and ended."""

from __future__ import annotations

import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from asm_desktop.domain.records import RunItem
from asm_desktop.services.ceremonies import debriefing
from ui.session import Session
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog


class TimesDialog(PlainDialog):
    """Keeps both times, or what is known of them."""

    def __init__(self, session: Session, item: RunItem, parent: QWidget | None = None) -> None:
        words = translate("Ceremony", "As it really was, such as 14:05. Leave empty what nobody noted.")
        super().__init__(parent, item.item or "", words, width=400)
        self._session, self._item = session, item
        self.began, self.ended = QLineEdit(_words(item.began)), QLineEdit(_words(item.ended))
        self.add_labelled(label(RunItem.began), self.began)
        self.add_labelled(label(RunItem.ended), self.ended)
        self.add_error()
        self.add_buttons(translate("Ceremony", "Keep the times")).clicked.connect(self.keep)
        self.began.setFocus()

    def keep(self) -> None:
        """Keep what is typed, or say what cannot be read."""
        self.close_after(self._keep)

    def _keep(self) -> None:
        kind = RunItem.began.kind
        began, ended = (kind.parse(line.text()) if line.text().strip() else None for line in (self.began, self.ended))
        debriefing.keep_times(self._session.register, self._item, began, ended)


def _words(time: datetime.time | None) -> str:
    return f"{time:%H:%M}" if time else ""
