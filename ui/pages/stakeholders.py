"""The page of stakeholders: organisations and people (DOMAIN §1)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class StakeholdersPage(RecordPage):
    """Organisations, people, and what people ask about what is kept of them."""

    id = "stakeholders"
    title = QT_TRANSLATE_NOOP("Pages", "Stakeholders")
    icon = "users"
    nouns = ("organisation", "person", "privacy_request")
