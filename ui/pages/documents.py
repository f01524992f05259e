"""The page of documents, sources and quotes: what is kept, and where the facts come from (DOMAIN §2, §3)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class DocumentsPage(RecordPage):
    """Files kept in the register, the texts that facts come from, and quotes."""

    id = "documents"
    title = QT_TRANSLATE_NOOP("Pages", "Documents")
    icon = "file-text"
    nouns = ("document", "source", "quote")
