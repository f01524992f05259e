"""The page of how the register is arranged: fields of one's own and views that are kept."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class SetupPage(RecordPage):
    """Custom fields and saved views."""

    id = "setup"
    title = QT_TRANSLATE_NOOP("Pages", "Set-up")
    icon = "settings"
    nouns = ("custom_field", "saved_view")
