"""The ledger of one product sold: agreed, planned, delivered, remaining, and what stays out of the count."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asm_desktop.domain.quantity import Quantity
from asm_desktop.services.ledgers import LineLedger
from ui.translation import quantity_words, translate
from ui.widgets.words import Words


class LedgerStrip(QWidget):
    """Four masses, exact in t and kg, with what they leave out; hidden while no product is known."""

    def __init__(self) -> None:
        super().__init__()
        self.product = Words(tone="heading", wraps=True)
        self.agreed, self.planned, self.delivered, self.remaining = (Words(wraps=True) for _ in range(4))
        self.remark = Words(tone="caption", wraps=True)
        self.warning = Words(tone="error", wraps=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        values = (self.agreed, self.planned, self.delivered, self.remaining)
        for column, (name, value) in enumerate(zip(_names(), values, strict=True)):
            grid.addWidget(Words(name, "caption"), 0, column)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.product)
        inside.addLayout(grid)
        inside.addWidget(self.warning)
        inside.addWidget(self.remark)
        self.hide()

    def show_ledger(self, found: LineLedger | None) -> None:
        """Show the state of a sales line; nothing for None."""
        self.setVisible(found is not None)
        if found is None:
            return
        state, unknown = found.state, translate("Ledger", "Not known")
        self.product.setText(found.line.product_short or found.line.product or "")
        self.agreed.setText(both(state.cap) or unknown)
        self.planned.setText(both(state.planned) if _is_planned(found) else unknown)
        counts = bool(state.counted) or not state.left_out
        self.delivered.setText(both(state.delivered) if counts else unknown)
        self.remaining.setText(_remaining(found) or unknown)
        for words, sentences in ((self.warning, _warnings(found)), (self.remark, _remarks(found))):
            words.setText(" ".join(sentences))
            words.setVisible(bool(sentences))


def both(quantity: Quantity | None) -> str:
    """A mass in its own unit, and the same exactly in kg or t; nothing for None."""
    if quantity is None:
        return ""
    other = {"t": "kg", "kg": "t"}.get(quantity.unit)
    if other is None:
        return quantity_words(str(quantity))
    number = f"{quantity.in_unit(other).value:,f}"
    return f"{quantity_words(str(quantity))} ({number.rstrip('0').rstrip('.') if '.' in number else number} {other})"


def _names() -> tuple[str, ...]:
    return (
        translate("Ledger", "Agreed"),
        translate("Ledger", "Planned"),
        translate("Ledger", "Delivered"),
        translate("Ledger", "Remaining"),
    )


def _is_planned(found: LineLedger) -> bool:
    """Whether an exact mass is planned for any lot."""
    return len(found.state.unplanned) < sum(lot.status != "cancelled" for lot in found.lots)


def _remaining(found: LineLedger) -> str:
    if found.state.over:
        return translate("Ledger", "Nothing: {over} over").format(over=found.state.over)
    return both(found.state.remaining)


def _warnings(found: LineLedger) -> list[str]:
    """What went against what was agreed, or would if it went as planned."""
    state, warnings = found.state, []
    if state.over:
        warnings.append(translate("Ledger", "More was delivered than agreed, by {over}.").format(over=state.over))
    if state.outside:
        words = translate("Ledger", "Delivered outside the agreed window: {count}.")
        warnings.append(words.format(count=len(state.outside)))
    return warnings


def _remarks(found: LineLedger) -> list[str]:
    """What the totals do not say by themselves: an unknown mass stays out of them, and they say so."""
    remarks = []
    if found.state.left_out:
        words = translate("Ledger", "Left out, because the mass is not known exactly: {count}.")
        remarks.append(words.format(count=len(found.state.left_out)))
    if found.state.unplanned and _is_planned(found):
        words = translate("Ledger", "Without an exact planned mass: {count}.")
        remarks.append(words.format(count=len(found.state.unplanned)))
    return remarks
