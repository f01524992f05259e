"""Working from a source: what is typed in is cited with its sentence, and selected words become a quote."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from asm_desktop.services import citing
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.icons import BESIDE_WORDS, icon
from ui.translation import translate
from ui.widgets.cell_row import INSET
from ui.widgets.words import Words


class RecordingPart(QWidget):
    """Two buttons for a source: record from it, and quote the words selected in its text."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._source = surroundings.session, ""
        self.record = QPushButton(icon("pencil"), translate("Recording", "Record from this source"))
        self.record.setCheckable(True)
        self.record.clicked.connect(self._record)
        self.quote = QPushButton(icon("quote"), translate("Recording", "Quote the selected words"))
        self.quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.quote.clicked.connect(self._quote)
        self._words = Words("", "caption", wraps=True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for button in (self.record, self.quote):
            button.setIconSize(BESIDE_WORDS)
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, 0, INSET, 0)
        box.setSpacing(6)
        box.addLayout(buttons)
        box.addWidget(self._words)
        self._session.recording_changed.connect(self._show)

    def show_story(self, story: Story) -> None:
        """Offer to work from this source; nothing where the file is open for reading only."""
        self._source = story.row.key
        self.setVisible(not self._session.register.read_only)
        self._show()

    def _show(self) -> None:
        on = self._session.register.recording_from == self._source
        self.record.setChecked(on)
        self._words.setText(
            translate("Recording", "Each value you type in now is cited with the sentence of this source that says it.")
            if on
            else translate("Recording", "Type in what it says, and each value is cited with its sentence.")
        )

    def _record(self, on: bool) -> None:
        self._session.record_from(self._source if on else None)

    def _selected(self) -> str:
        """The words selected in a text of the sheet around this part, to the character."""
        sheet = self.parentWidget()
        texts = sheet.findChildren(QPlainTextEdit) if sheet else []
        selected = (each.textCursor().selectedText() for each in texts if each.textCursor().hasSelection())
        return next(selected, "").replace("\u2029", "\n")

    def _quote(self) -> None:
        words = self._selected().strip('“”"‘’ \n')
        if not words:
            self._session.tell(translate("Recording", "Select the words in the text of the source first."))
            return
        made = self._session.attempt(lambda: citing.quote(self._session.register, self._source, words))
        if made is not None:
            self._session.open_record(made.key)
