"""Records with all that belongs to them, and how the records they link to are called; few queries for many records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.own_fields import OwnField, told
from asm_desktop.domain.records import BY_NOUN, owned_by
from asm_desktop.services import own_fields
from asm_desktop.services.links import Cited, citations
from asm_desktop.services.register import Register

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Called:
    """How a record is called where others link to it; rows that belong to a record have no reference of their own."""

    ref: str | None
    title: str


@dataclass(frozen=True, slots=True)
class Whole:
    """A record, its lists of owned rows in their order, and, if asked for, the citations of all these rows' fields.

    `cited` is by (identifier, field); None if citations were not asked for. `own` holds the fields of a person's own
    in which the record says something, with the values.
    """

    row: Record
    owned: dict[type[Record], list[Record]] = field(default_factory=dict)
    cited: dict[tuple[str, str], list[Cited]] | None = None
    own: tuple[tuple[OwnField, Any], ...] = ()

    def rows(self) -> Iterator[Record]:
        """The record and every row it owns."""
        yield self.row
        for rows in self.owned.values():
            yield from rows


def wholes(register: Register, rows: Iterable[Record], *, cited: bool = False) -> list[Whole]:
    """The records with their owned rows; with their citations too, if asked for."""
    own = [each for each in own_fields.every(register.store).values() if each.custom.archived is None]
    found = [
        Whole(row, {child: [] for child in owned_by(type(row))}, {} if cited else None, _own(row, own)) for row in rows
    ]
    for start in range(0, len(found), CHUNK):
        _fill(register, {whole.row.key: whole for whole in found[start : start + CHUNK]})
    return found


def _own(row: Record, fields: list[OwnField]) -> tuple[tuple[OwnField, Any], ...]:
    values = told(row, fields)
    return tuple((field, values[field.name]) for field in fields if field.name in values)


def _fill(register: Register, by_key: dict[str, Whole]) -> None:
    for child in {child: None for whole in by_key.values() for child in whole.owned}:
        for row in register.store.referring(child, child.owner, list(by_key), order=child.order):
            by_key[row.values[child.owner]].owned[child].append(row)
    for whole in by_key.values():
        if whole.cited is not None:
            whole.cited.update(citations(register, [row.key for row in whole.rows()]))


def called(register: Register, found: Iterable[Whole]) -> dict[str, Called]:
    """How every record that these link to is called, by identifier."""
    wanted: dict[type[Record], dict[str, Any]] = {}
    for row in (row for whole in found for row in whole.rows()):
        for link in (link for link in row.fields.values() if link.target):
            if key := row.values.get(link.name):
                wanted.setdefault(BY_NOUN[link.target], {})[key] = None
    return {row.key: name_of(row) for kind, keys in wanted.items() for row in register.store.get_many(kind, keys)}


def name_of(row: Record) -> Called:
    """How a record is called; an owned row by its first column."""
    if isinstance(row, Titled):
        return Called(row.ref, row.heading)
    first = min((each for each in row.fields.values() if each.column), key=lambda each: each.column)
    return Called(None, row.shown(first.name) or row.label)
