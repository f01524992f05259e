"""The debrief: how it went, who signed and when, who is thanked, and what follows, on one screen (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Commitment, Event, FollowUp, RunItem
from asm_desktop.services import promises, records
from asm_desktop.services.ceremonies import debriefing
from asm_desktop.services.ceremonies.debriefing import Debrief, Signer
from asm_desktop.services.ceremonies.guest_list import Guest
from asm_desktop.services.engagements import read_follow_up
from ui.ceremony.add_line import AddLine, Reading
from ui.ceremony.debrief_box import DebriefBox
from ui.ceremony.debrief_lines import following_line, guest_line, signer_line, slot_line
from ui.ceremony.part import CeremonyPart
from ui.ceremony.times_dialog import TimesDialog
from ui.forms.day_line import day_words
from ui.forms.editor import Surroundings
from ui.forms.record_form import RecordForm
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import date_words, label, record_label, said, translate
from ui.widgets.arrange import NARROW, SideBySide, column
from ui.widgets.words import Words

FIELDS = ("began", "ended", "deviations", "photograph_rights")
SIGN, LAST = 40, 136


class DebriefPart(CeremonyPart):
    """Looks back on an event."""

    id = "debrief"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found: Debrief | None = None
        self.mark = QPushButton()
        self.state = Words("", "soft", wraps=True)
        self.open = Words("", "", wraps=True)
        self.form = RecordForm(Event, Surroundings(session, session.questions), self._keep, self, FIELDS)
        self.signers = DebriefBox(
            translate("Ceremony", "Who signed"),
            ["", translate("Ceremony", "Name"), translate("Ceremony", "Signed on")],
            {0: SIGN, 2: LAST},
            translate("Ceremony", "No agreement with signatories is named for this event."),
            translate("Ceremony", "All signed as planned"),
        )
        self.times = DebriefBox(
            translate("Ceremony", "Times"),
            ["", label(RunItem.item), translate("Ceremony", "As it was")],
            {0: SIGN, 2: LAST},
            translate("Ceremony", "There is no run sheet."),
        )
        self.thanks = DebriefBox(
            translate("Ceremony", "Thanks"),
            ["", translate("Ceremony", "Guests who came"), translate("Ceremony", "Thanked on")],
            {0: SIGN, 2: LAST},
            translate("Ceremony", "Nobody is noted as arrived yet. Mark arrivals under “On the day”."),
            translate("Ceremony", "All thanked today"),
        )
        self.following = DebriefBox(
            translate("Ceremony", "What follows"),
            ["", translate("Ceremony", "What is to be done"), label(FollowUp.due)],
            {0: SIGN, 2: LAST},
            translate("Ceremony", "Nothing follows yet. Type it in the line below."),
        )
        self.kind = QComboBox()
        self.add_line = AddLine(session, translate("Ceremony", "Add: what – who – by when"), self._read_line, self._add)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.mark.setIconSize(BESIDE_WORDS)
        for record in (FollowUp, Commitment):
            self.kind.addItem(record_label(record), record.noun)
        self.kind.setAccessibleName(translate("Ceremony", "Kind of what is added"))
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.add_line, 1)
        self.following.box.addLayout(line)
        for widget in (self.mark, self.kind, self.add_line):
            self.only_to_change(widget)
        lists = QWidget()
        grid = QGridLayout(lists)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, part in enumerate((self.signers, self.thanks, self.times, self.following)):
            grid.addWidget(part, number // 2, number % 2)
            grid.setRowStretch(number // 2, 1)
            grid.setColumnStretch(number % 2, 1)
        column(self, SideBySide(self._left(), lists, (300, 760), gives=1, folds=NARROW))

    def _left(self) -> QWidget:
        """The event's own facts below the mark."""
        inside = QWidget()
        fill(inside, "surface")
        box = QVBoxLayout(inside)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(4)
        box.addWidget(self.mark)
        box.addWidget(self.state)
        box.addWidget(self.open)
        for section in self.form.sections:
            box.addWidget(section)
            if section.heading is not None:
                section.heading.click()
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(280)
        scroll.setWidget(inside)
        self.setFocusProxy(self.mark)
        return scroll

    def _connect(self) -> None:
        self.mark.clicked.connect(self.mark_debriefed)
        self.signers.toggled.connect(self.sign)
        self.thanks.toggled.connect(self.thank)
        self.following.toggled.connect(self.finish)
        self.signers.all_done.connect(lambda: self.sign([each.row.key for each in self._unsigned()]))
        self.thanks.all_done.connect(lambda: self.thank([each.key for each in self._unthanked()]))
        self.times.toggled.connect(lambda keys: self.change_times(keys[0]) if keys else None)
        self.times.opened.connect(self.change_times)
        self.following.opened.connect(self.session.open_record)

    def read(self, event: Event) -> None:
        """Read how the event went."""
        self.found = found = debriefing.debrief(self.session.register, event)
        self.form.show(event, {})
        may = self.may_change
        signed = all(each.row.signed_on for each in found.signers)
        self.signers.show_lines([signer_line(each) for each in found.signers], may_change=may, is_done=signed)
        self.times.show_lines([slot_line(each) for each in found.slots], may_change=may)
        thanked = all(each.row.thanked_on for each in found.came)
        self.thanks.show_lines([guest_line(each) for each in found.came], may_change=may, is_done=thanked)
        self.following.show_lines([following_line(each) for each in found.following], may_change=may)
        self.open.setText("\n".join(f"· {said(each)}" for each in found.open_points()))
        self.open.setVisible(bool(self.open.text()))
        done = event.debriefed_on
        self.mark.setText(
            translate("Ceremony", "Open the debrief again") if done else translate("Ceremony", "Mark as debriefed")
        )
        self.mark.setProperty("kind", "quiet" if done else "primary")
        self.mark.setIcon(icon("undo-2") if done else icon("check", Role.ON_ACCENT))
        self.mark.style().polish(self.mark)
        told = translate("Ceremony", "Debriefed on {day}.").format(day=date_words(done)) if done else ""
        self.state.setText(told or translate("Ceremony", "Not yet debriefed. The mark also notes that it was held."))

    def mark_debriefed(self) -> None:
        """Mark the event as debriefed, or as not yet."""
        event = self.event_row
        if event is not None and self.form.commit():
            kept = self.session.register.store.get(Event, event.key) or event
            today = datetime.date.today()
            self.session.succeeds(lambda: debriefing.mark_debriefed(self.session.register, kept, today))

    def sign(self, keys: list[str]) -> None:
        """Note that these signed, or no longer."""
        event, found = self.event_row, self.found
        rows = [each for each in found.signers if each.row.key in keys] if found else []
        if event is not None and rows and self.may_change:
            self.session.succeeds(lambda: debriefing.sign(self.session.register, event, rows))

    def thank(self, keys: list[str]) -> None:
        """Note that these guests were thanked today, or not."""
        event, found = self.event_row, self.found
        rows = [each.row for each in found.came if each.key in keys] if found else []
        if event is not None and rows and self.may_change:
            today = datetime.date.today()
            self.session.succeeds(lambda: debriefing.thank(self.session.register, event, rows, today))

    def finish(self, keys: list[str]) -> None:
        """Mark follow-ups as done, or open again; how a commitment ended is told on its own sheet."""
        rows = [each.row for each in self.found.following if each.row.key in keys] if self.found else []
        if not rows or not self.may_change:
            return
        todo = [row for row in rows if isinstance(row, FollowUp)]
        if todo:
            self.session.attempt(lambda: promises.finish(self.session.register, todo, datetime.date.today()))
        else:
            self.session.open_record(rows[0].key)

    def change_times(self, key: str) -> None:
        """Ask when an item began and ended."""
        slots = self.found.slots if self.found else ()
        item = next((slot.item for slot in slots if slot.item.key == key), None)
        if item is not None and self.may_change:
            self.session.questions.ask(TimesDialog(self.session, item, self.window()))

    def _unsigned(self) -> list[Signer]:
        return [each for each in self.found.signers if each.row.signed_on is None] if self.found else []

    def _unthanked(self) -> list[Guest]:
        return [each for each in self.found.came if each.row.thanked_on is None] if self.found else []

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        return records.update(self.session.register, row, changes)

    def _read_line(self, text: str) -> Reading:
        read = read_follow_up(self.session.register, text, (), datetime.date.today())
        if read.problem:
            return Reading(problem=said(read.problem))
        new = translate("Names", "{name} (new)")
        who = "" if read.who is None else read.who.name if read.who.key else new.format(name=read.who.name)
        return Reading(" · ".join(filter(None, (read.text, who, day_words(read.due) if read.due else ""))))

    def _add(self, text: str) -> None:
        assert self.event_row is not None
        today = datetime.date.today()
        debriefing.add(self.session.register, self.event_row, text, self.kind.currentData(), today)
