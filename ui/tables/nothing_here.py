"""What stands where a table has no rows: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.listing import View
from ui.icons import BESIDE_WORDS, OF_NOUN, icon, pixmap
from ui.theme.palette import Role
from ui.translation import QT_TRANSLATE_NOOP, record_label, translate
from ui.widgets.words import Words

USUAL = QT_TRANSLATE_NOOP("RegisterTable", "Press {keys} to add the first.")
RULES = QT_TRANSLATE_NOOP(
    "RegisterTable", "Choose “Bring in the usual rules” in the menu Record, or press {keys} for your own."
)
ADVICE = {
    "engagement": QT_TRANSLATE_NOOP("RegisterTable", "Press {log} from anywhere to log a meeting or call."),
    "follow_up": QT_TRANSLATE_NOOP("RegisterTable", "They come with an engagement: press {log} to log one."),
    "commitment": QT_TRANSLATE_NOOP("RegisterTable", "Press {keys} to add the first, or make one from a quote."),
    "precedence_rules": RULES,
    "countdown_template": RULES,
    "gift_limit": RULES,
    "privacy_request": QT_TRANSLATE_NOOP(
        "RegisterTable",
        "When somebody asks what is kept of them, press {keys}: the clock starts, and Today reminds you.",
    ),
    "print_run": QT_TRANSLATE_NOOP(
        "RegisterTable", "Show a document as it is printed, then choose “Clear and issue…”: what goes out is kept here."
    ),
    "quote": QT_TRANSLATE_NOOP(
        "RegisterTable",
        "Press {keys} to add the first, or add the text of a source and quote the words selected in it.",
    ),
    "document": QT_TRANSLATE_NOOP("RegisterTable", "Drop a file here, or on the record that it is about, to keep it."),
}
"""What to do where there are none of a kind, where more is to be said than the usual."""


class NothingHere(QWidget):
    """Words in the middle of an empty table; `clear_wanted` asks to take the filter away, `add_wanted` for a record."""

    clear_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = Words("", "heading", wraps=True)
        self._advice = Words("", "soft", wraps=True)
        self._clear = QPushButton(translate("RegisterTable", "Clear the filter"))
        self._clear.clicked.connect(self.clear_wanted)
        self._add = QPushButton()
        self._add.setProperty("kind", "primary")
        self._add.setIcon(icon("plus", Role.ON_ACCENT))
        self._add.setIconSize(BESIDE_WORDS)
        self._add.clicked.connect(self.add_wanted)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.addStretch(2)
        for widget in (self._picture, self._heading, self._advice):
            box.addWidget(widget)
        box.addSpacing(8)
        for button in (self._clear, self._add):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(3)
        for words in (self._heading, self._advice):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def explain(self, view: View) -> None:
        """Say why this view is empty."""
        narrowed = bool(view.filter.strip() or view.where)
        name = "search" if narrowed else "archive" if view.archived else OF_NOUN.get(view.noun, "plus")
        self._picture.setPixmap(pixmap(name, 32, Role.TEXT_FAINT, self.devicePixelRatioF()))
        self._clear.setVisible(narrowed)
        self._add.setVisible(not (narrowed or view.archived or self._read_only))
        record = record_label(BY_NOUN[view.noun]).lower()
        self._add.setText(translate("NewRecord", "New {record}").format(record=record))
        self.setFocusProxy(self._clear if narrowed else self._add)
        heading, advice = (
            _filtered(view) if narrowed else _archived() if view.archived else _empty(view, self._read_only)
        )
        self._heading.setText(heading)
        self._advice.setText(advice)


def _filtered(view: View) -> tuple[str, str]:
    text = view.filter.strip()
    heading = translate("RegisterTable", "Nothing matches “{text}”.") if text else ""
    return (
        heading.format(text=text) or translate("RegisterTable", "No record meets these conditions."),
        translate("RegisterTable", "Part of a name is enough, in any script. Try fewer letters, or clear the filter."),
    )


def _archived() -> tuple[str, str]:
    return translate("RegisterTable", "Nothing is archived here."), translate(
        "RegisterTable", "Archived records stay in the file and in old packs."
    )


def _empty(view: View, read_only: bool) -> tuple[str, str]:
    plural = record_label(BY_NOUN[view.noun], plural=True).lower()
    advice = translate("RegisterTable", ADVICE.get(view.noun, USUAL)).format(keys=_keys("Ctrl+N"), log=_keys("Ctrl+L"))
    return translate("RegisterTable", "No {records} yet.").format(records=plural), "" if read_only else advice


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
