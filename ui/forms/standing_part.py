"""How an agreement stands: what must not go out, what is missing, what is due, what lies still, what sounds binding."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from asm_desktop.domain.deadlines import Deadline
from asm_desktop.domain.records import Agreement
from asm_desktop.services import agreements
from asm_desktop.services.agreements import Standing
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.icons import pixmap
from ui.theme.palette import Role
from ui.translation import date_words, declared, said, translate
from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty
from ui.widgets.words import Words

Line = tuple[str, Role, str]
"""Icon, tone, words."""
UNTOLD = frozenset({None, "not_assessed", "lodged"})


class StandingPart(QWidget):
    """Lines of plain words below the head of an agreement; hidden where there is nothing to say."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = surroundings.session
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, 0, INSET, 0)
        box.addLayout(self._grid)
        self.lines: list[str] = []

    def show_story(self, story: Story) -> None:
        """Show how the agreement stands today."""
        register, today = self._session.register, datetime.date.today()
        found = self._session.attempt(lambda: agreements.standing(register, story.row.key, today))
        lines = list(_lines(story.row, found)) if found and isinstance(story.row, Agreement) else []
        empty(self._grid)
        for place, (symbol, tone, words) in enumerate(lines):
            picture = QLabel()
            picture.setPixmap(pixmap(symbol, 16, tone, self.devicePixelRatioF()))
            self._grid.addWidget(picture, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Words(words, "soft", wraps=True), place, 1)
        self.lines = [words for _, _, words in lines]
        self.setVisible(bool(lines))


def _lines(row: Agreement, found: Standing) -> Iterator[Line]:
    yield from _publicity(row)
    if found.missing:
        words = translate("Standing", "Missing for “{stage}”: {sentences}")
        told = " ".join(said(sentence) for sentence in found.missing)
        yield "circle-alert", Role.WARNING, words.format(stage=declared(row.shown("stage")), sentences=told)
    if row.stage_reason:
        words = translate("Standing", "Why this stage: {reason}")
        yield "info", Role.TEXT_SOFT, words.format(reason=row.stage_reason)
    yield from _due(found)
    if found.dormant and found.last_activity:
        words = translate("Standing", "Dormant: nothing is known to have happened since {date}.")
        yield "moon", Role.WARNING, words.format(date=date_words(found.last_activity))
    for note in found.notes:
        words = translate("Standing", "Sounds binding in a text that is not: {words} ({where}).")
        yield "scale", Role.WARNING, words.format(words=", ".join(note.words), where=said(note.where))


def _publicity(row: Agreement) -> Iterator[Line]:
    if row.publicity_hold:
        words = translate("Standing", "A partner asks to hold publicity.")
        yield "eye-off", Role.ERROR, f"{words} {row.publicity_note or ''}".strip()
    if row.stage in ("agreed_text", "signed") and row.exchange_gate in UNTOLD and row.exchange_gate is not None:
        words = translate("Standing", "Exchange announcement: {state}. Nothing goes to the media yet.")
        yield "eye-off", Role.ERROR, words.format(state=declared(row.shown("exchange_gate")).lower())


def _due(found: Standing) -> Iterator[Line]:
    """The dates in one line; where none can be computed, one reason for all of them."""
    known = [each for each in found.deadlines if each.date]
    if not known and found.deadlines:
        words = translate("Standing", "Expiry, notice and renewal cannot be computed: {reason}.")
        yield "clock", Role.TEXT_SOFT, words.format(reason=said(found.deadlines[0].why_not))
    elif known:
        yield "clock", Role.TEXT_SOFT, " · ".join(_named(each) for each in known)
        for each in found.deadlines:
            if not each.date:
                words = translate("Standing", "{name} cannot be computed: {reason}.")
                reason = said(each.why_not)
                yield "clock", Role.TEXT_SOFT, words.format(name=declared(each.name), reason=reason)


def _named(deadline: Deadline) -> str:
    assert deadline.date is not None
    return f"{declared(deadline.name)} {date_words(deadline.date)}"
