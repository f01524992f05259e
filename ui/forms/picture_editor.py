"""The editor of a picture kept inside the register: see it, choose another, take it away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.services import records
from asm_desktop.services.saving import read_whole
from ui.forms.editor import UNKNOWN, Surroundings
from ui.translation import label, translate
from ui.widgets.portrait import Portrait
from ui.widgets.words import Words

PICTURES = "(*.jpg *.jpeg *.png *.webp)"


class PictureEditor(QWidget):
    """A small view of the picture with its two actions. Choosing one saves it at once."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._surroundings = field, surroundings
        self._shown: str | None = None
        self._key: str | None = None
        self._picture = Portrait(40)
        self._unknown = Words(translate("Forms", UNKNOWN), "faint")
        self._choose = QPushButton(translate("Forms", "Choose …"))
        self._remove = QPushButton(translate("Forms", "Remove"))
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_away)
        self.setFocusProxy(self._choose)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box = QHBoxLayout(self)
        box.setContentsMargins(11, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self._picture, self._unknown):
            box.addWidget(widget)
        for button in (self._choose, self._remove):
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{button.text()} {label(field)}")
            box.addWidget(button)
        box.addStretch(1)

    def value(self) -> Any:
        """The digest of the picture."""
        return self._key

    def set_value(self, value: Any) -> None:
        """Show a kept picture."""
        self._shown = self._key = value
        session = self._surroundings.session
        content = session.attempt(lambda: records.blob(session.register, value)) if value else None
        self._picture.show_picture(content, label(self._field))
        self._picture.setVisible(bool(value))
        self._unknown.setVisible(not value)
        self._remove.setVisible(bool(value))

    def is_changed(self) -> bool:
        """Whether the picture was taken away and this is not saved yet."""
        return self._key != self._shown

    def revert(self) -> None:
        """Show the kept picture again."""
        self.set_value(self._shown)

    def draft(self) -> str:
        """Nothing is typed here."""
        return ""

    def restore(self, draft: str) -> None:
        """Nothing is typed here."""

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self._choose.setDisabled(read_only)
        self._remove.setDisabled(read_only)

    def reading(self) -> str:
        """Nothing is read here."""
        return ""

    def _ask(self) -> None:
        from asm_desktop.services.pictures import MOST_BYTES, keep_picture

        around, row = self._surroundings, self._surroundings.row
        title, kinds = translate("Forms", "Choose a picture"), translate("Forms", "Pictures")
        path = around.questions.file_to_open(self, title, f"{kinds} {PICTURES}")
        if path is None or row is None:
            return
        content = around.session.attempt(lambda: read_whole(path, MOST_BYTES))
        if content is not None:
            register, name = around.session.register, self._field.name
            around.session.attempt(lambda: keep_picture(register, row, name, content))

    def _take_away(self) -> None:
        self._key = None
        self.committed.emit()
