"""What is around a record: links that point at it, titles of linked records, and the citations of its fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Citation, Source, pointing_at
from asm_desktop.services.register import Register


@dataclass(frozen=True, slots=True)
class Heading:
    """How a record is shown in a link."""

    key: str
    noun: str
    ref: str
    title: str
    short: str
    archived: bool
    example: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """The records that point at one record through one link field; `count` may exceed the rows given."""

    record: type[Record]
    field: str
    heading: str
    rows: list[Record]
    count: int


@dataclass(frozen=True, slots=True)
class Cited:
    """One source's word on a field: `reads` is its own wording where it differs."""

    key: str
    source_key: str
    source_ref: str
    headline: str
    sentence: str | None
    status: str
    reads: str | None
    note: str | None


def headings(register: Register, keys: Iterable[str]) -> dict[str, Heading]:
    """How the records with these identifiers are shown."""
    return {
        key: Heading(
            key=key,
            noun=type(row).noun,
            ref=row.ref or "",
            title=row.heading,
            short=row.short or row.heading,
            archived=bool(row.archived),
            example=bool(row.example),
        )
        for key, row in register.store.locate(keys).items()
    }


def incoming(register: Register, row: Record, limit: int = 50) -> list[Incoming]:
    """The lists of other records that point at this one, without the rows it owns."""
    found = []
    for record, field in pointing_at(type(row)):
        if record.owner == field or record is Citation:
            continue
        rows = register.store.referring(record, field, [row.key], limit=limit)
        if rows:
            count = len(rows) if len(rows) < limit else register.store.count(record, field, row.key)
            heading = record.fields[field].inverse or record.label_plural
            found.append(Incoming(record, field, heading, rows, count))
    return found


def citations(register: Register, keys: Iterable[str]) -> dict[tuple[str, str], list[Cited]]:
    """The citations of these records and rows, by (identifier, field)."""
    cited = register.store.citing(list(keys))
    sources = register.store.locate(citation.source or "" for citation in cited)
    found: dict[tuple[str, str], list[Cited]] = {}
    for citation in cited:
        source = sources.get(citation.source or "")
        entry = Cited(
            key=citation.key,
            source_key=citation.source or "",
            source_ref=(source.ref or "") if source else "",
            headline=(source.headline or "") if isinstance(source, Source) else "",
            sentence=citation.sentence,
            status=citation.status or "stated",
            reads=citation.reads,
            note=citation.note,
        )
        found.setdefault((citation.subject or "", citation.field or ""), []).append(entry)
    return found
