"""An agreement as amended on a day: terms and clauses as they stand, and what each amendment changed (DOMAIN §3)."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.amending import TERMS, changes, counts_from, name_of
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment
from asm_desktop.services import agreements
from asm_desktop.services.agreements import Standing
from ui.forms.day_line import DayLine
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.theme.style import look
from ui.translation import date_words, error_sentence, label, said, translate, value_words
from ui.widgets.cell_row import INSET
from ui.widgets.disclosure import Disclosure
from ui.widgets.emptying import empty
from ui.widgets.words import Tone, Words


class AmendedPart(QWidget):
    """A heading that opens to the view of a day; nothing where there are no amendments."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = surroundings.session, ""
        self.heading = Disclosure(translate("Amended", "As amended on a day"))
        self.day = DayLine("back", translate("Engagements", "today"))
        name = translate("Amended", "As amended on")
        self.day.setAccessibleName(name)
        self.problem = Words("", "error", wraps=True)
        self.lines: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._body = QWidget()
        row = QHBoxLayout()
        row.addWidget(Words(name, "soft"))
        row.addWidget(self.day, 1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(INSET, 4, INSET, 8)
        inside.setSpacing(8)
        inside.addLayout(row)
        inside.addWidget(self.problem)
        inside.addLayout(self._list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addWidget(self._body)
        self._body.hide()
        self.problem.hide()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self.heading.toggled.connect(self._body.setVisible)
        self.heading.toggled.connect(lambda _: self._soon.start())
        self.day.edited.connect(self._soon.start)

    def show_story(self, story: Story) -> None:
        """Offer the view of an agreement; the day stays while the same one is shown."""
        amendments = story.owned.get(Amendment, [])
        if story.row.key != self._key:
            self._key = story.row.key
            self.day.line.setText(translate("Engagements", "today"))
        self.heading.set_remark(translate("Amended", "amendments: {count}").format(count=len(amendments)))
        self.setVisible(bool(amendments))
        if amendments:
            self._read()

    def _read(self) -> None:
        """Read how the agreement stands on the day that is typed; what cannot be read is said beside it."""
        if not self.heading.isChecked():
            return
        try:
            day, problem = self.day.value(), ""
        except InvalidValue as error:
            day, problem = None, error_sentence(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        look(self.day.line, invalid=bool(problem))
        if not problem:
            register, today = self._session.register, datetime.date.today()
            found = self._session.attempt(lambda: agreements.standing(register, self._key, today, day))
            self._show(found, day or PartialDate.on(today))

    def _show(self, found: Standing | None, day: PartialDate) -> None:
        empty(self._list)
        self.lines = []
        if found is None:
            return
        for line in (*_terms(found), *_clauses(found)):
            self._add(line, "")
        self._add(translate("Amended", "What each amendment changed"), "caption")
        for amendment in found.amendments:
            self._add(_told(amendment, found, day), "soft")

    def _add(self, words: str, tone: Tone) -> None:
        self.lines.append(words)
        self._list.addWidget(Words(words, tone, wraps=True).selectable())


def _terms(found: Standing) -> list[str]:
    """The terms that are known, each with the amendment it comes from."""
    lines = []
    for name in TERMS:
        value, field = found.amended.terms[name], Agreement.fields[name]
        if value is not None:
            lines.append(f"{label(field)}: {value_words(field, value)}{_brought(found, name)}")
    return lines


def _clauses(found: Standing) -> list[str]:
    """The clauses that stand, in the order of the text."""
    words = translate("Amended", "Clause {name}: {text}")
    return [
        words.format(name=name_of(each), text=" ".join((each.text or "–").split())) + _brought(found, each.key)
        for each in found.amended.clauses
    ]


def _brought(found: Standing, what: str) -> str:
    number = found.amended.brought_by.get(what)
    return "" if number is None else " · " + translate("Amended", "by amendment {number}").format(number=number)


def _told(amendment: Amendment, found: Standing, day: PartialDate) -> str:
    """An amendment in a line: its number, from when it counts, what it changes."""
    start = counts_from(amendment)
    when = date_words(start) if start else translate("Amended", "undated, so it is left out")
    if start is not None and start.last() > day.last():
        when = translate("Amended", "from {date}, not yet").format(date=date_words(start))
    name = " ".join(filter(None, (str(amendment.number or ""), amendment.title)))
    told = "; ".join(said(each) for each in changes(amendment, found.clauses)) or (amendment.summary or "")
    return f"{name} ({when}): {told}" if told else f"{name} ({when})"
