"""What keeps a thing out of an edition, and how that is told to whoever prints it (DOMAIN §5)."""

from __future__ import annotations

from typing import NamedTuple

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Agreement, Attendance, CooperationArea, Delivery, Event, Quote
from asm_desktop.domain.said import Said, say

FULL = "principal"
LOWER = frozenset({"partner", "mc", "media"})
PARTNER, MC, MEDIA = frozenset({"partner"}), frozenset({"mc"}), frozenset({"media"})
REASONS = {
    "internal": say("for our own use"),
    "personal": say("how to deal with a person"),
    "confidential": say("confidential"),
    "gated": say("not yet public at the exchange"),
    "publicity": say("a partner asks to hold publicity"),
    "unapproved": say("not approved by the speaker"),
    "embargoed": say("under embargo"),
}
"""Why something is held back, by the code that it carries."""
BARRED = {
    "partner": frozenset(REASONS) - {"publicity"},
    "mc": frozenset(REASONS) - {"publicity"},
    "media": frozenset(REASONS),
}
"""What each edition may not hold, by those codes; the principal's holds everything."""

INTERNAL: dict[type[Record], frozenset[str]] = {
    Agreement: frozenset(
        (
            "lead",
            "backup_lead",
            "last_activity",
            "stage_reason",
            "copy_location",
            "notes",
            "exchange_gate",
            "exchange_note",
            "publicity_hold",
            "publicity_note",
        )
    ),
    CooperationArea: frozenset(("notes",)),
    Event: frozenset(("our_role", "purpose", "programme_note", "notes")),
    Attendance: frozenset(("note",)),
    Delivery: frozenset(("detail",)),
}
"""Fields that are for our own use, beside those that are confidential."""


def of_field(record: type[Record], name: str) -> str:
    """The code of what keeps a field back; empty for none."""
    if record.fields[name].confidential:
        return "confidential"
    return "internal" if name in INTERNAL.get(record, ()) else ""


class Withheld(NamedTuple):
    """What an edition does not hold, how often, and why."""

    what: Said
    why: Said
    times: int = 1

    def words(self) -> Said:
        """As one line."""
        if self.times == 1:
            return say("{what}: {why}", what=self.what, why=self.why)
        return say("{what} ({count}): {why}", what=self.what, count=self.times, why=self.why)


def of_agreement(row: Agreement | None) -> str:
    """The code of what keeps an agreement back: the exchange, a partner's wish, or that it is confidential."""
    if row is None:
        return ""
    if row.exchange_gate in ("not_assessed", "lodged"):
        return "gated"
    if row.confidentiality == "confidential":
        return "confidential"
    return "publicity" if row.publicity_hold else ""


def of_quote(row: Quote | None, now: str) -> str:
    """The code of what keeps a quote back at a moment in UTC: it is not approved, or under embargo."""
    if row is None:
        return ""
    if row.approval != "approved":
        return "unapproved"
    return "embargoed" if row.embargo and row.embargo > now else ""
