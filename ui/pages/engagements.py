"""The page of contacts with stakeholders as they happened (DOMAIN §6)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class EngagementsPage(RecordPage):
    """Meetings, calls and letters, with who took part and what follows."""

    id = "engagements"
    title = QT_TRANSLATE_NOOP("Pages", "Engagements")
    icon = "message-square"
    nouns = ("engagement",)
