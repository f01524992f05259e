"""The page of the rules that ceremonies are planned by (DOMAIN §4)."""

from __future__ import annotations

from ui.record_page import RecordPage
from ui.translation import QT_TRANSLATE_NOOP


class RulesPage(RecordPage):
    """Rules of precedence, templates of countdowns, and limits of gifts."""

    id = "rules"
    title = QT_TRANSLATE_NOOP("Pages", "Rules")
    icon = "scale"
    nouns = ("precedence_rules", "countdown_template", "gift_limit")
