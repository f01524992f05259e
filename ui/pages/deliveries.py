"""The page of deliveries, with the ledger of the product they belong to (DOMAIN §3)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.words import Line


class DeliveriesPage(RecordPage):
    """Deliveries, planned and actual; below the table, what was agreed, delivered and remains of the product shown."""

    id = "deliveries"
    title = QT_TRANSLATE_NOOP("Pages", "Deliveries")
    icon = "truck"
    nouns = ("delivery",)

    def _left(self) -> QWidget:
        from ui.forms.ledger_strip import LedgerStrip

        self.ledger = LedgerStrip()
        self.ledger.setContentsMargins(20, 12, 20, 16)
        self._line = Line()
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._line)
        layout.addWidget(self.ledger)
        self.selection_changed.connect(self._show_ledger)
        self.session.changed.connect(self._show_ledger)
        return left

    def _show_ledger(self) -> None:
        from asm_desktop.services import ledgers

        key = self.selected()
        found = self.session.attempt(lambda: ledgers.around(self.session.register, key)) if key else None
        self.ledger.show_ledger(found)
        self._line.setVisible(found is not None)
