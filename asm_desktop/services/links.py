"""What is around a record: links that point at it, titles of linked records, and the citations of its fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Citation, Commitment, Source, pointing_at
from asm_desktop.services.register import Register

KINDS = dict(Commitment.kind.kind.options) if isinstance(Commitment.kind.kind, Choice) else {}
"""Labels of the kinds of promises by their codes, in their order."""


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
    """The records that point at one record through one link field; `count` may exceed the rows given.

    Promises come in a list for each kind, whose label is `kind`, save commitments, which need none (DOMAIN §3).
    """

    record: type[Record]
    field: str
    heading: str
    rows: list[Record]
    count: int
    kind: str = ""


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
        rows = _in_order(register.store.referring(record, field, [row.key], limit=limit))
        if rows:
            count = len(rows) if len(rows) < limit else register.store.count(record, field, row.key)
            heading = record.fields[field].inverse or record.label_plural
            found += _by_kind(Incoming(record, field, heading, rows, count))
    return found


def _in_order(rows: list[Record]) -> list[Record]:
    """Rows in the order that their table starts in, what is unknown last."""
    for name, down in reversed(type(rows[0]).sort if rows else ()):
        known = [row for row in rows if row.values.get(name) is not None]
        unknown = [row for row in rows if row.values.get(name) is None]
        rows = [*sorted(known, key=partial(_place, name=name), reverse=down), *unknown]
    return rows


def _place(row: Record, name: str) -> Any:
    """What a known value is sorted by: a choice by its place among the options."""
    kind, value = row.fields[name].kind, row.values[name]
    return [code for code, _ in kind.options].index(value) if isinstance(kind, Choice) else value


def _by_kind(part: Incoming) -> list[Incoming]:
    """Promises of one kind never stand in a list with those of another."""
    if part.record is not Commitment:
        return [part]
    kinds = [row.values["kind"] for row in part.rows]
    found = []
    for code in sorted(set(kinds), key=(*KINDS,).index):
        rows = [row for row in part.rows if row.values["kind"] == code]
        more = part.count - len(part.rows) if code == kinds[-1] else 0
        label = "" if code == Commitment.kind.default else KINDS[code]
        found.append(dataclasses.replace(part, rows=rows, count=len(rows) + more, kind=label))
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
