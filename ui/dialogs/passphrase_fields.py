"""Choosing a passphrase: typed twice, judged as it is typed, or knowingly done without."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QVBoxLayout, QWidget

from ui.dialogs.passphrase_strength import STRONG_BITS, Strength, bits, strength, weaknesses, words_wanted
from ui.theme.style import look
from ui.translation import translate
from ui.widgets.secret_field import SecretField
from ui.widgets.words import Words

FULL = STRONG_BITS + 15
"""Bits at which the meter is full."""


class PassphraseFields(QWidget):
    """Two fields, a meter with advice, and where `may_be_none` a box for no passphrase; `changed` after each key.

    The advice never stands in the way: whoever wants a weak one gets it.
    """

    changed = Signal()

    def __init__(self, label: str, *, may_be_none: bool) -> None:
        super().__init__()
        self.first, self.second = SecretField(), SecretField()
        self.without = QCheckBox(translate("NewRegister", "Do without a passphrase"))
        self._meter, self._hint = QProgressBar(), Words(tone="caption", wraps=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._add(label, self.first)
        self._add(translate("NewRegister", "The same again"), self.second)
        self._meter.setTextVisible(False)
        self._meter.setRange(0, FULL)
        self._meter.setAccessibleName(translate("NewRegister", "Strength of the passphrase"))
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing() * 3)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self._meter, self._hint, self.without):
            self._box.addWidget(widget)
        self.without.setVisible(may_be_none)
        QWidget.setTabOrder(self.first, self.second)
        for field in (self.first, self.second):
            field.textChanged.connect(self._judge)
        self.without.toggled.connect(self._judge)
        self._judge()

    def passphrase(self) -> str | None:
        """The passphrase chosen; None for none."""
        return None if self.without.isChecked() else self.first.text()

    def is_ready(self) -> bool:
        """Whether one is chosen: twice the same, or none."""
        same = self.first.text() == self.second.text() and bool(self.first.text())
        return self.without.isChecked() or same

    def advice(self) -> str:
        """What is said of it."""
        return self._hint.text()

    def _add(self, words: str, field: SecretField) -> None:
        label = Words(words, "caption")
        label.setBuddy(field)
        field.setAccessibleName(words)
        for part in (label, field, field.capitals):
            self._box.addWidget(part)

    def _judge(self) -> None:
        open_to_all = self.without.isChecked()
        for field in (self.first, self.second):
            field.setEnabled(not open_to_all)
        level = strength(self.first.text())
        look(self._meter, level=level.value)
        self._meter.setValue(0 if open_to_all else round(min(bits(self.first.text()), FULL)))
        self._hint.setText(self._advice(level))
        self._hint.setAccessibleName(self._hint.text())
        self.changed.emit()

    def _advice(self, level: Strength) -> str:
        if self.without.isChecked():
            return translate("NewRegister", "Anyone who gets the file, or the laptop, can read everything in it.")
        if not self.first.text():
            return translate("NewRegister", "Four or five random words are strong and easy to keep in mind.")
        if self.second.text() and not self.first.text().startswith(self.second.text()):
            return translate("NewRegister", "The two are not the same yet.")
        if level is Strength.STRONG:
            return translate("NewRegister", "Strong. Keep it safe: if it is lost, nobody can open the file.")
        return " ".join(filter(None, (self._found(), self._better(level))))

    def _found(self) -> str:
        """What is wrong with it, the worst only."""
        found = weaknesses(self.first.text())
        return translate("Passphrase", found[0].value) if found else ""

    def _better(self, level: Strength) -> str:
        """How it becomes strong."""
        wanted = words_wanted(self.first.text())
        if wanted == 1:
            return translate("NewRegister", "Fair. One more word makes it strong.")
        if level is Strength.FAIR:
            words = translate("Passphrase", "Fair. {count} more random words make it strong.")
        else:
            words = translate("Passphrase", "Weak: could be guessed. {count} more random words make it strong.")
        return words.format(count=wanted)
