"""The page of ceremonies, meetings and visits (DOMAIN §4)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class CeremoniesPage(RecordPage):
    """Events, each with its briefing pack, and what is planned for them."""

    id = "ceremonies"
    title = QT_TRANSLATE_NOOP("Pages", "Ceremonies & meetings")
    icon = "calendar-days"
    nouns = ("event", "checklist_item", "seating_plan", "gift")
