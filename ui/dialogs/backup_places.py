"""Where backups are kept: the program's own folder or a chosen one, and a second, such as on a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from asm_desktop.services import backing_up
from ui.questions import Questions
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class BackupPlaces(PlainDialog):
    """Two folders; empty, the first is the program's own and there is no second."""

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        explanation = translate(
            "Backups",
            "Backups are encrypted like the register. Their names tell nothing of it. A second folder, such as on a "
            "USB stick, protects from the loss of this computer; while it is not there, backups go on in the first.",
        )
        super().__init__(parent, translate("Backups", "Where backups are kept"), explanation, width=600)
        self._questions = questions
        kept = backing_up.places()
        usual = backing_up.usual_folder()
        self.folder = self._add_folder(
            translate("Backups", "Folder"), kept.folder if kept.folder != usual else None, str(usual)
        )
        none = translate("Backups", "None")
        self.second = self._add_folder(translate("Backups", "Second folder"), kept.second, none)
        self.add_error()
        self.main = self.add_buttons(translate("Backups", "Keep backups there"))
        self.main.clicked.connect(lambda: self.close_after(self._choose))

    def _add_folder(self, words: str, chosen: Path | None, otherwise: str) -> QLineEdit:
        field = QLineEdit(str(chosen) if chosen else "")
        field.setPlaceholderText(otherwise)
        field.setClearButtonEnabled(True)
        choose = QPushButton(translate("Backups", "Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleDescription(words)
        choose.clicked.connect(lambda: self._ask(words, field))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(choose)
        self.add_labelled(words, both)
        field.setAccessibleName(words)
        return field

    def _ask(self, words: str, field: QLineEdit) -> None:
        chosen = self._questions.folder(self, words)
        if chosen is not None:
            field.setText(str(chosen))

    def _choose(self) -> None:
        folder, second = (
            Path(text) if (text := field.text().strip()) else None for field in (self.folder, self.second)
        )
        backing_up.choose(folder, second)
