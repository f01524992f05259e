"""Logging an engagement while it is fresh: typed from top to bottom without the mouse, kept as one action."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from asm_desktop.domain.errors import InvalidRecord, UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import BY_NOUN, Engagement
from asm_desktop.services import links, settings
from asm_desktop.services.engagements import Contact, Somebody, log
from ui.forms.choice_editors import ChoiceEditor
from ui.forms.day_line import DayLine
from ui.forms.editor import Surroundings
from ui.forms.follow_up_lines import FollowUpLines
from ui.forms.link_editor import LinkEditor
from ui.forms.names_editor import NamesEditor
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence, label, translate
from ui.widgets.dialog_parts import MARGIN, PlainDialog
from ui.widgets.words import Words

WIDTH, LINES_OF_NOTES = 680, 2


class LogEngagement(PlainDialog):
    """Asks for an engagement with all that belongs to it; `key` is the record once it is kept.

    `near` is the record shown: a person or organisation took part, an agreement or event is what it was about.
    """

    def __init__(
        self, session: Session, surroundings: Surroundings, near: Record | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Engagements", "Log an engagement"), width=WIDTH)
        self.key = ""
        self._session = session
        self._about = _about(near)
        surroundings.headings.update(links.headings(session.register, self._about.values()))
        self.subject = QLineEdit()
        self.channel = ChoiceEditor(Engagement.channel, surroundings)
        self.day = DayLine("back", translate("Engagements", "today"))
        self.theirs, self.ours = NamesEditor(surroundings, "theirs"), NamesEditor(surroundings, "ours")
        self.agreement = LinkEditor(Engagement.agreement, surroundings)
        self.notes = QPlainTextEdit()
        self.follow_ups = FollowUpLines(session, self._named)
        self._lay_out()
        self._fill(near)
        self._connect()
        self.subject.setFocus()

    def _lay_out(self) -> None:
        for part in (self.channel, self.agreement.line):
            look(part, bare=False)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * LINES_OF_NOTES + 20)
        self.add_labelled(f"{label(Engagement.name)} *", self.subject)
        self._add_beside((label(Engagement.channel), self.channel, 1), (label(Engagement.held_on), self.day, 2))
        theirs, ours = translate("Engagements", "With, on their side"), translate("Engagements", "From our side")
        self._add_beside((theirs, self.theirs, 1), (ours, self.ours, 1))
        self.add_labelled(label(Engagement.agreement), self.agreement)
        self.add_labelled(label(Engagement.notes), self.notes)
        self.add_labelled(translate("Engagements", "Follow-ups"), self.follow_ups)
        self.sentence = self.add_error()
        self.main = self.add_buttons(translate("Engagements", "Log"))
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.main.setToolTip(f"{self.main.text()} ({keys})")

    def _add_beside(self, *parts: tuple[str, QWidget, int]) -> None:
        """Short fields in one line, each below its label and with its share of the width."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, (words, field, share) in enumerate(parts):
            caption = Words(words, "caption")
            caption.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(caption, 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, share)
            grid.setColumnMinimumWidth(column, (WIDTH - 2 * MARGIN - 16) * share // sum(part[2] for part in parts))
        self.body.addLayout(grid)
        self.body.addSpacing(4)

    def _fill(self, near: Record | None) -> None:
        self.channel.set_value(Engagement.channel.default)
        self.agreement.set_value(self._about.get("agreement"))
        if near is not None and issubclass(type(near), BY_NOUN["party"]):
            ours = near.key in (self._session.attempt(lambda: settings.ours(self._session.register.store)) or ())
            names = self.ours if ours else self.theirs
            names.add(Somebody(near.heading, near.key, type(near).noun, "ours" if ours else "theirs"))

    def _connect(self) -> None:
        for names in (self.theirs, self.ours):
            names.edited.connect(self.follow_ups.read)
            names.entered.connect(self.keep)
        self.main.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)
        self.follow_ups.edited.connect(self._fit)

    def _fit(self) -> None:
        """As high as what is in it."""
        self.body.activate()
        self.resize(WIDTH, self.body.totalMinimumSize().height())

    def _named(self) -> list[Somebody]:
        """Those who took part, ours first: follow-ups are theirs more often than not."""
        return [*self.ours.named(), *self.theirs.named()]

    def keep(self) -> None:
        """Keep all of it, or say what stands in the way beside its field."""
        people = [*self.theirs.people(), *self.ours.people()]
        to_do = self.follow_ups.to_do()
        if self.follow_ups.problem():
            self.follow_ups.setFocus()
            return
        for each in (self.subject, self.day.line, self.agreement.line):
            look(each, invalid=False)
        field: QWidget = self.day.line
        try:
            day = self.day.value()
            field = self.agreement.line
            about = {**self._about, "agreement": self.agreement.value(), "notes": self.notes.toPlainText().strip()}
            about["channel"] = self.channel.value() or "other"
            field = self.subject
            contact = Contact(self.subject.text(), day, people, to_do, {k: v for k, v in about.items() if v})
            self.key = log(self._session.register, contact)
        except InvalidRecord as error:
            self._refuse(field, " ".join(sentence for _, sentence in error.problems))
        except UserError as error:
            self._refuse(field, error_sentence(error))
        else:
            self.accept()

    def _refuse(self, field: QWidget, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()
        self._fit()
        look(field, invalid=True)
        field.setFocus()


def _about(near: Record | None) -> dict[str, Any]:
    """What an engagement is about, judged by the record that is shown."""
    if near is None:
        return {}
    found: dict[str, Any] = {noun: near.key for noun in ("agreement", "event", "area") if type(near).noun == noun}
    agreement = near.fields.get("agreement")
    if agreement is not None and near.values.get("agreement"):
        found["agreement"] = str(near.values["agreement"])
    return found
