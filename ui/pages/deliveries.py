"""The page of deliveries, with the ledger of what is delivered above them (DOMAIN §3)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class DeliveriesPage(RecordPage):
    """Deliveries, planned and actual."""

    id = "deliveries"
    title = QT_TRANSLATE_NOOP("Pages", "Deliveries")
    icon = "truck"
    nouns = ("delivery",)
