"""What restoring a backup would change, in words."""

from __future__ import annotations

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.restoring_backups import Comparison, Count
from ui.translation import record_label, translate

MOST_KINDS = 6


def comparison_words(comparison: Comparison) -> tuple[str, str]:
    """What would change of each kind, and the records that were changed last; the latter empty where nothing would."""
    if not comparison.counts:
        return translate("Backups", "It holds what is there now: restoring it would change nothing."), ""
    kinds = [_kind(count) for count in comparison.counts]
    if len(kinds) > MOST_KINDS:
        more = translate("Backups", "and {count} kinds more").format(count=len(kinds) - MOST_KINDS)
        kinds = [*kinds[:MOST_KINDS], more]
    told = translate("Backups", "Restoring it would change: {kinds}.").format(kinds="; ".join(kinds))
    named = ", ".join(f"{named.title} ({_how(named.how)})" for named in comparison.latest)
    return told, translate("Backups", "Changed last: {names}").format(names=named) if named else ""


def _kind(count: Count) -> str:
    """Such as “People: 2 brought back, 1 changed”."""
    parts = [
        words.format(count=f"{number:,}")
        for number, words in (
            (count.added, translate("Backups", "{count} brought back")),
            (count.changed, translate("Backups", "{count} changed back")),
            (count.removed, translate("Backups", "{count} taken away")),
        )
        if number
    ]
    return f"{record_label(BY_NOUN[count.noun], plural=True)}: {', '.join(parts)}"


def _how(how: str) -> str:
    return {
        "added": translate("Backups", "brought back"),
        "changed": translate("Backups", "changed back"),
        "removed": translate("Backups", "taken away"),
    }[how]
