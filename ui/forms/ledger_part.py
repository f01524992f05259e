"""What is sold under an agreement: the ledger of each product with its lots, planned against actual (DOMAIN §3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.deliveries import is_delivered
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery
from asm_desktop.services import ledgers
from asm_desktop.services.ledgers import LineLedger
from ui.forms.editor import Surroundings
from ui.forms.ledger_strip import LedgerStrip
from ui.forms.story import Story
from ui.theme.palette import Role
from ui.translation import date_words, declared, quantity_words, translate
from ui.widgets.cell_row import INSET, Cell, CellRow, natural_widths
from ui.widgets.disclosure import Disclosure
from ui.widgets.emptying import empty
from ui.widgets.words import Words, plain_tip

MOST_LOTS = 12


class LedgerPart(QWidget):
    """A ledger for each sales line; nothing where nothing is sold."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = surroundings.session
        self.strips: list[LedgerStrip] = []
        self.lots: list[CellRow] = []
        self._open_lines: set[str] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def show_story(self, story: Story) -> None:
        """Show the ledgers of an agreement."""
        register = self._session.register
        found = self._session.attempt(lambda: ledgers.of_agreement(register, story.row.key)) or []
        empty(self._box)
        self.strips, self.lots = [], []
        for each in found:
            self._add(each)
        self.setVisible(bool(found))

    def _add(self, found: LineLedger) -> None:
        strip = LedgerStrip()
        strip.setContentsMargins(INSET, 8, INSET, 4)
        self._box.addWidget(strip)
        strip.show_ledger(found)
        self.strips.append(strip)
        if found.lots:
            self._add_lots(found)

    def _add_lots(self, found: LineLedger) -> None:
        """The lots of a product, below a heading that opens them."""
        heading = Disclosure(translate("Ledger", "Lots, planned against actual"), f"{len(found.lots):,}")
        self._box.addWidget(heading)
        cells = [_cells(lot, found) for lot in found.lots[:MOST_LOTS]]
        widths = natural_widths(cells, self.font())
        below: list[QWidget] = []
        for lot, words in zip(found.lots, cells, strict=False):
            row = CellRow(words, widths)
            row.set_icon("truck")
            row.setToolTip(plain_tip(row.accessibleName()))
            row.clicked.connect(partial(self._open, lot.key))
            row.walked.connect(partial(self._walk, len(self.lots)))
            below.append(row)
            self.lots.append(row)
        if len(found.lots) > MOST_LOTS:
            more = Words(translate("Forms", "and {count} more").format(count=len(found.lots) - MOST_LOTS), "faint")
            more.setIndent(INSET)
            below.append(more)
        for widget in below:
            self._box.addWidget(widget)
            widget.setVisible(found.line.key in self._open_lines)
            heading.toggled.connect(widget.setVisible)
        heading.setChecked(found.line.key in self._open_lines)
        heading.toggled.connect(partial(self._remember, found.line.key))

    def _remember(self, line: str, on: bool) -> None:
        """What is opened stays open while the record is edited."""
        (self._open_lines.add if on else self._open_lines.discard)(line)

    def _open(self, key: str, _: bool = False) -> None:
        self._session.open_record(key)

    def _walk(self, place: int, step: int) -> None:
        if 0 <= place + step < len(self.lots):
            self.lots[place + step].setFocus()


def _cells(lot: Delivery, found: LineLedger) -> list[Cell]:
    """A lot in columns: what it is, what was planned, and what came of it, with what is wrong about it."""
    planned = _words(lot.planned_on, lot.planned_mass)
    plan = translate("Ledger", "planned {words}").format(words=planned) if planned else ""
    return [Cell(lot.lot or lot.name or "", Role.TEXT), Cell(plan), _came(lot, found)]


def _came(lot: Delivery, found: LineLedger) -> Cell:
    actual = _words(lot.actual_on, lot.net_mass)
    if not is_delivered(lot):
        return Cell(", ".join(filter(None, (declared(lot.shown("status")), actual))))
    words = [translate("Ledger", "came {words}").format(words=actual) if actual else declared(lot.shown("status"))]
    tone = Role.TEXT_SOFT
    if lot in found.state.left_out:
        words, tone = [translate("Ledger", "mass not known exactly"), *words], Role.WARNING
    if lot in found.state.outside:
        words, tone = [translate("Ledger", "outside the window"), *words], Role.ERROR
    return Cell(" · ".join(words), tone)


def _words(date: PartialDate | None, mass: Quantity | None) -> str:
    return ", ".join(filter(None, (date_words(date) if date else "", quantity_words(str(mass)) if mass else "")))
