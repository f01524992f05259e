"""The page of sources, which say where the facts come from (DOMAIN §2)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class SourcesPage(RecordPage):
    """News items, letters and other texts that facts come from."""

    id = "sources"
    title = QT_TRANSLATE_NOOP("Pages", "Sources")
    icon = "book-open"
    nouns = ("source",)
