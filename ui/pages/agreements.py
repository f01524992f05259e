"""The page of agreements, their cooperation areas and milestones (DOMAIN §3)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class AgreementsPage(RecordPage):
    """Agreements, cooperation areas and milestones."""

    id = "agreements"
    title = QT_TRANSLATE_NOOP("Pages", "Agreements")
    icon = "file-signature"
    nouns = ("agreement", "area", "milestone")
