"""Is this copy current? The number at its foot is typed, and the answer says what has changed since (DOMAIN §5)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services import currency
from asm_desktop.services.currency import Standing
from asm_desktop.services.register import Register
from ui.session import Session
from ui.translation import error_sentence, said, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class CheckCopy(PlainDialog):
    """Stays open, so that one copy after another can be asked after."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        explanation = translate("Issues", "Type the number at the foot of the copy, such as {example}.")
        example = "E-0001-BP-PRI-1.0-03"
        super().__init__(
            parent, translate("Issues", "Is this copy current?"), explanation.format(example=example), width=560
        )
        self._session = session
        self.number, self.answer, self.changes = QLineEdit(), Words("", "heading", wraps=True), QListWidget()
        self.number.setPlaceholderText(example)
        self.add_labelled(translate("Issues", "Number of the copy"), self.number)
        self.body.addWidget(self.answer)
        self.changes.setWordWrap(True)
        self.changes.setMinimumHeight(200)
        self.changes.setAccessibleName(translate("Issues", "Changed since"))
        self.body.addWidget(self.changes, 1)
        self.answer.hide()
        self.changes.hide()
        self.main = self.add_buttons(translate("Issues", "Look"))
        self.main.clicked.connect(self.look)

    def look(self) -> None:
        """Ask after the number typed, beside the window."""
        number = self.number.text()
        self.main.setEnabled(False)

        def read(register: Register) -> Standing | UserError:
            try:
                return currency.standing(register, number)
            except UserError as error:
                return error

        self._session.read_beside(self, read, self.show_answer)

    def show_answer(self, found: Standing | UserError) -> None:
        """Say how the copy stands."""
        self.main.setEnabled(True)
        self.changes.clear()
        if isinstance(found, UserError):
            self.answer.setText(error_sentence(found))
        else:
            self.answer.setText(" ".join(said(each) for each in currency.sentences(found)))
            self.changes.addItems([said(currency.told(each, said)) for each in found.changes])
        self.answer.show()
        self.changes.setVisible(self.changes.count() > 0)
        self.adjustSize()
        self.number.selectAll()
        self.number.setFocus()
