"""The editor of a file kept inside the register: its size, to be shown, or saved as a copy; its name stands below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.domain.file_names import label as file_label
from ui.forms.editor import UNKNOWN, Surroundings
from ui.translation import label, translate
from ui.widgets.words import ElidedWords, plain_tip, size_words


class FileEditor(QWidget):
    """The size of a kept file; of a version that has none yet, a file is chosen, which adds it at once."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._value: str | None = None
        self.words = ElidedWords("")
        self.open = QPushButton(translate("Forms", "Show"))
        self.copy = QPushButton(translate("Forms", "Save a copy…"))
        self.choose = QPushButton(translate("Forms", "Choose a file…"))
        self.open.clicked.connect(lambda: self._tell(surroundings.session.file_wanted))
        self.copy.clicked.connect(lambda: self._tell(surroundings.session.copy_wanted))
        self.choose.clicked.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box = QHBoxLayout(self)
        box.setContentsMargins(11, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.words, 1)
        for button in (self.open, self.copy, self.choose):
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{button.text()} {label(field)}")
            box.addWidget(button)

    def value(self) -> Any:
        """The digest of the content."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a kept file by its size."""
        self._value = value
        row = self._surroundings.row
        name, size = (row.values.get("file_name"), row.values.get("size")) if row is not None else (None, None)
        self.words.setText(size_words(size) or translate("Forms", "Kept") if value else translate("Forms", UNKNOWN))
        self.words.setToolTip(plain_tip(file_label(name) if name else ""))
        for button in (self.open, self.copy):
            button.setVisible(bool(value))
        self.choose.setVisible(not value)
        self.setFocusProxy(self.open if value else self.choose)

    def is_changed(self) -> bool:
        """Never: content does not change, another version is added."""
        return False

    def revert(self) -> None:
        """Nothing is typed here."""

    def draft(self) -> str:
        """Nothing is typed here."""
        return ""

    def restore(self, draft: str) -> None:
        """Nothing is typed here."""

    def set_read_only(self, read_only: bool) -> None:
        """Allow another file or refuse it; showing is always allowed."""
        self.choose.setDisabled(read_only)

    def reading(self) -> str:
        """Nothing is read here."""
        return ""

    def _tell(self, wanted: Any) -> None:
        row = self._surroundings.row
        if row is not None and row.values.get("id"):
            wanted.emit(row.key)

    def _ask(self) -> None:
        around, row = self._surroundings, self._surroundings.row
        kinds = translate("Files", "All files (*)")
        path = around.questions.file_to_open(self, translate("Files", "Attach a file"), kinds)
        if path is not None and row is not None:
            around.session.files_dropped.emit(str(row.values.get("document") or ""), [path])
