"""The gifts of an event: what each is worth, which limits hold on the day, what to warn of, and who approved it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Event, Gift, GiftLimit
from asm_desktop.services.ceremonies import gift_register
from asm_desktop.services.ceremonies.gift_register import GiftRegister, Given
from asm_desktop.services.usual_rules import add_usual_rules
from ui.ceremony.add_line import AddLine, Reading
from ui.ceremony.approve_dialog import ApproveDialog
from ui.ceremony.lines_model import Cell, Line, LinesModel
from ui.ceremony.lines_table import SIGNS, LinesTable
from ui.ceremony.list_part import ListPart
from ui.ceremony.row_pane import RowPane
from ui.forms.editor import UNKNOWN
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import date_words, declared, label, said, translate
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words

WIDTHS = {0: SIGNS, 2: 148, 4: 128}


class GiftsPart(ListPart):
    """The register of gifts of an event."""

    id = "gifts"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found = GiftRegister()
        self.approve_button = QPushButton(icon("shield-check"), translate("Ceremony", "Approve…"))
        self.only_to_change(self.approve_button)
        self.usual_button = QPushButton(icon("scale"), translate("Ceremony", "Add the usual limits"))
        self.usual_button.setIconSize(BESIDE_WORDS)
        name, value, approval = (label(Gift.fields[each]) for each in ("name", "value", "approval"))
        heads = ["", name, value, translate("Ceremony", "Warnings"), approval]
        self.model = LinesModel(heads, self)
        self.table = LinesTable(self.model, translate("Ceremony", "Gifts"), WIDTHS, 1)
        self.pane = RowPane(session, Gift, [self.approve_button])
        words = translate("Ceremony", "Add: gift – to whom – value, such as 38,000 KRW")
        self.add_line = AddLine(session, words, self._read_line, self._add)
        self.nothing = EmptyState("package")
        advice = translate("Ceremony", "Type the first in the line above.") if self.may_change else ""
        self.nothing.explain(translate("Ceremony", "No gifts yet."), advice)
        self.limits = Words("", "caption", wraps=True)
        self.put_together([], self._below())
        self.approve_button.clicked.connect(self.approve)
        self.usual_button.clicked.connect(self._add_usual)

    def _below(self) -> QWidget:
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(4)
        box.addWidget(self.limits)
        box.addWidget(self.usual_button, 0, Qt.AlignmentFlag.AlignLeft)
        return below

    def read(self, event: Event) -> None:
        """Read the gifts, and the limits in force on the day."""
        self.found = gift_register.gift_register(self.session.register, event)
        self.show_lines([_line(given) for given in self.found.gifts])
        open_count = sum(bool(given.warnings) for given in self.found.gifts)
        words = translate("Ceremony", "{open} to be decided")
        self.count.setText(words.format(open=open_count) if open_count else "")
        self.limits.setText(_limits(self.found, event))
        self.usual_button.setVisible(not self.found.has_law and self.may_change)

    def approve(self) -> None:
        """Ask who approved the gifts selected, and when."""
        chosen = self.table.chosen()
        given = [each for each in self.found.gifts if each.row.key in chosen]
        if given and self.may_change:
            warnings = [said(sentence) for each in given for sentence in each.doubts]
            dialog = ApproveDialog(self.session, [each.row for each in given], warnings, self.window())
            self.session.questions.ask(dialog)

    def rows(self, keys: Sequence[str]) -> list[Record]:
        """The gifts of these lines."""
        return [given.row for given in self.found.gifts if given.row.key in keys]

    def show_current(self, key: str) -> None:
        """Show a gift beside the table, with every limit it has to keep and all there is to warn of."""
        given = next((each for each in self.found.gifts if each.row.key == key), None)
        if given is None:
            self.pane.show_row(None)
            return
        words = translate("Ceremony", "Limit: {limit} ({basis})")
        limits = [words.format(limit=_sum(each), basis=each.basis or each.name) for each in given.limits]
        self.pane.show_row(given.row, "\n".join(limits), [said(each) for each in given.warnings])

    def _read_line(self, text: str) -> Reading:
        line = gift_register.read_line(self.session.register, text)
        if line.problem:
            return Reading(problem=said(line.problem))
        value = f"{line.value:,} {line.currency}" if line.value is not None else ""
        return Reading(" · ".join(filter(None, (line.name, line.receiver.name if line.receiver else "", value))))

    def _add(self, text: str) -> None:
        assert self.event_row is not None
        self.table.choose(gift_register.add_line(self.session.register, self.event_row, text).key)

    def _add_usual(self) -> None:
        self.session.succeeds(lambda: add_usual_rules(self.session.register, (GiftLimit,)))


def _line(given: Given) -> Line:
    row = given.row
    warnings = [said(each) for each in given.warnings]
    sign = Cell("", "", Role.WARNING, "triangle-alert", " ".join(warnings))
    fine = Cell("", "", Role.SUCCESS, "circle-check", translate("Ceremony", "Nothing to warn of"))
    towards = translate("Ceremony", "{giver} to {receiver}").format(giver=given.giver or "…", receiver=given.receiver)
    value = f"{row.value:,} {row.currency or ''}".strip() if row.value is not None else translate("Forms", UNKNOWN)
    most = translate("Ceremony", "at most {limit}").format(limit=_sum(given.limits[0])) if given.limits else ""
    when = date_words(row.approved_on, short=True) if row.approved_on else ""
    return Line(
        row.key,
        (
            sign if warnings else fine,
            Cell(row.heading, towards if given.receiver else given.giver),
            Cell(value, most, Role.TEXT if row.value is not None else Role.TEXT_FAINT),
            Cell(" ".join(warnings), "", Role.WARNING if warnings else Role.TEXT, tip="\n".join(warnings)),
            Cell(declared(row.shown("approval")) or declared("Not approved"), _joined(given.approver, when)),
        ),
    )


def _limits(found: GiftRegister, event: Event) -> str:
    """The limits in force on the day of the event in words, or where to enter some."""
    if not found.has_limits:
        return translate(
            "Ceremony", "No limit of gifts is kept in this file. Add the usual ones, or your own under Rules."
        )
    if event.held_on is None:
        return translate("Ceremony", "Which limits hold is known once the event has its day.")
    words = translate("Ceremony", "In force on {day}: {limits}")
    named = [f"{each.heading} {_sum(each)}" for each in found.in_force]
    none = translate("Ceremony", "none. Limits are kept under Rules.")
    return words.format(day=date_words(event.held_on), limits="; ".join(named) or none)


def _sum(limit: GiftLimit) -> str:
    return f"{limit.limit or 0:,} {limit.currency or ''}".strip()


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))
