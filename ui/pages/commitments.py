"""The page of what was promised, and of what is to be done about it (DOMAIN §3, §6)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class CommitmentsPage(RecordPage):
    """Commitments both ways, and follow-ups."""

    id = "commitments"
    title = QT_TRANSLATE_NOOP("Pages", "Commitments")
    icon = "handshake"
    nouns = ("commitment", "follow_up")
