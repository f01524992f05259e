"""The page of deliveries, with the ledger of the product they belong to (DOMAIN §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP, translate
from ui.widgets.words import Line, Words

if TYPE_CHECKING:
    from asm_desktop.services.ledgers import LineLedger


class DeliveriesPage(RecordPage):
    """Deliveries, planned and actual; below the table, what was agreed, delivered and remains of the product shown."""

    id = "deliveries"
    title = QT_TRANSLATE_NOOP("Pages", "Deliveries")
    icon = "truck"
    nouns = ("delivery",)

    def _left(self) -> QWidget:
        self.ledger = LedgerStrip()
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.ledger)
        self.selection_changed.connect(self._show_ledger)
        self.session.changed.connect(self._show_ledger)
        return left

    def _show_ledger(self) -> None:
        from asm_desktop.services import ledgers

        key = self.selected()
        found = self.session.attempt(lambda: ledgers.around(self.session.register, key)) if key else None
        self.ledger.show_ledger(found)


class LedgerStrip(QWidget):
    """Agreed, delivered, remaining, and what stays out of the count; hidden while no product is known."""

    def __init__(self) -> None:
        super().__init__()
        self.product = Words(tone="heading", wraps=True)
        self.agreed, self.delivered, self.remaining = Words(), Words(), Words()
        self.remark = Words(tone="caption", wraps=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        names = (
            translate("Ledger", "Agreed"),
            translate("Ledger", "Delivered"),
            translate("Ledger", "Remaining"),
        )
        for column, (name, value) in enumerate(zip(names, (self.agreed, self.delivered, self.remaining), strict=True)):
            grid.addWidget(Words(name, "caption"), 0, column)
            grid.addWidget(value, 1, column)
        grid.setColumnStretch(3, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(self.product)
        inside.addLayout(grid)
        inside.addWidget(self.remark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Line())
        layout.addLayout(inside)
        self.hide()

    def show_ledger(self, found: LineLedger | None) -> None:
        """Show the state of a sales line; nothing for None."""
        self.setVisible(found is not None)
        if found is None:
            return
        state, unknown = found.state, translate("Ledger", "Not known")
        self.product.setText(found.line.product_short or found.line.product or "")
        self.agreed.setText(str(state.cap or unknown))
        counts = bool(state.counted) or not state.left_out
        self.delivered.setText(str(state.delivered) if counts else unknown)
        self.remaining.setText(_remaining(found) or unknown)
        self.remark.setText(" ".join(_remarks(found)))
        self.remark.setVisible(bool(self.remark.text()))


def _remaining(found: LineLedger) -> str:
    if found.state.over:
        return translate("Ledger", "Nothing: {over} over").format(over=found.state.over)
    return str(found.state.remaining or "")


def _remarks(found: LineLedger) -> list[str]:
    """What the totals do not say by themselves: an unknown mass stays out of them, and they say so."""
    remarks = []
    if found.state.left_out:
        words = translate("Ledger", "Left out, because the mass is not known exactly: {count}.")
        remarks.append(words.format(count=len(found.state.left_out)))
    if found.state.outside:
        words = translate("Ledger", "Delivered outside the agreed window: {count}.")
        remarks.append(words.format(count=len(found.state.outside)))
    return remarks
