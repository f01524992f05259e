"""The page of how the register is arranged: fields of one's own, views that are kept, and rules."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class SetupPage(RecordPage):
    """Custom fields, saved views, and the rules and templates that ceremonies are planned by."""

    id = "setup"
    title = QT_TRANSLATE_NOOP("Pages", "Set-up")
    icon = "settings"
    nouns = ("custom_field", "saved_view", "precedence_rules", "countdown_template", "gift_limit")
