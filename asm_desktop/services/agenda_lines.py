"""What a line of an agenda says of a record: who is to do something, and for whom or what."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import (
    Agreement,
    ChecklistItem,
    Commitment,
    Delivery,
    Engagement,
    FollowUp,
    Milestone,
    PrivacyRequest,
)
from asm_desktop.domain.said import Said, say


class Around(NamedTuple):
    """What the lines name: records by key, the keys of what is ours, and who of us took part in an engagement."""

    rows: Mapping[str, Titled]
    ours: Collection[str]
    took_part: Mapping[str, tuple[str, ...]]

    def name(self, key: str | None) -> str:
        """What a record is called; empty for none."""
        row = self.rows.get(key or "")
        return (row.short or row.heading) if row is not None else ""

    def owners_of(self, row: Record) -> tuple[str, ...]:
        """Whose matter a record is."""
        took_part = self.took_part.get(row.key, ())
        return took_part or self.owners(row.values.get("responsible"), row.values.get("agreement"))

    def owners(self, person: str | None, agreement: str | None = None) -> tuple[str, ...]:
        """Who is responsible; where nobody is named, those whose agreement it is."""
        row = self.rows.get(agreement or "")
        found = (person,) if person or not isinstance(row, Agreement) else (row.lead, row.backup_lead)
        return tuple(key for key in found if key)


def about(row: Record, around: Around) -> Iterator[str | Said | None]:
    """Who is to do something, and for whom or what."""
    name = around.name
    if isinstance(row, Commitment):
        yield _promise(row, around)
        yield name(row.responsible)
    elif isinstance(row, ChecklistItem):
        yield name(row.responsible) or say("Nobody named")
        yield name(row.event)
    elif isinstance(row, FollowUp):
        yield name(row.responsible) or say("Nobody named")
        yield next(filter(None, map(name, (row.party, row.agreement, row.event, row.engagement))), None)
    elif isinstance(row, PrivacyRequest):
        yield say(row.shown("kind"))
        yield name(row.responsible) or say("Nobody named")
    elif isinstance(row, Milestone):
        yield name(row.agreement) or name(row.party)
    elif isinstance(row, Engagement):
        yield say("Next contact with {who}", who=row.with_whom) if row.with_whom else say("Next contact")
        yield name(row.agreement)
    elif isinstance(row, Delivery):
        yield say("Dispatched, not delivered yet") if row.status == "dispatched" else None
        yield name(row.agreement)


def _promise(row: Commitment, around: Around) -> Said | None:
    """Who promised whom, told from our side."""
    by, to = around.name(row.by), around.name(row.to)
    if row.by in around.ours:
        return say("We promised {to}", to=to) if to else say("We promised")
    if row.to in around.ours and by:
        return say("{by} promised us", by=by)
    if by and to:
        return say("{by} promised {to}", by=by, to=to)
    return say("Promised by {by}", by=by) if by else say("Promised to {to}", to=to) if to else None
