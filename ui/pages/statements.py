"""The page of what was said and promised: quotes and commitments (DOMAIN §3)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class StatementsPage(RecordPage):
    """Quotes and commitments."""

    id = "statements"
    title = QT_TRANSLATE_NOOP("Pages", "Statements")
    icon = "quote"
    nouns = ("quote", "commitment")
