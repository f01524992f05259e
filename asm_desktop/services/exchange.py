"""The whole register as one JSON file, and such a file taken in: all of it in one action, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain.errors import InvalidData
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.records import OWNED, TITLED, Agreement, Citation, Event, Organisation, Person
from asm_desktop.domain.said import Sayings
from asm_desktop.exchange import json_text, layout, register_reading
from asm_desktop.exchange.files import File
from asm_desktop.exchange.register_json import Content, Entry, serialise
from asm_desktop.exchange.values import written
from asm_desktop.services import gates, imported_pictures, own_fields
from asm_desktop.services.register import Register
from asm_desktop.services.resolving import Resolution
from asm_desktop.store.store import Store

LARGEST = json_text.LARGEST
"""Bytes; a larger file is not taken in, so no more of it need be read."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was taken in: `created` counts the records, `rows` those and all that belongs to them.

    `again` holds the titles of new people, organisations, agreements and events that the register held before; `gaps`
    (path in the file, sentence) for each agreement at a stage for which something is missing and no reason is told.
    """

    created: int
    rows: int
    again: tuple[str, ...] = ()
    gaps: tuple[tuple[str, str], ...] = ()


def export_register(register: Register) -> bytes:
    """The whole register as JSON, archived records included; its history stays behind."""
    store = register.store
    own = {field.key: field for field in own_fields.every(store).values()}
    nested: dict[str, list[Entry]] = {}
    for citation in store.all(Citation):
        nested.setdefault(str(citation.subject), []).append(_entry(citation, {}, own))
    for record in OWNED:
        for row in store.select(record, order=record.order):
            nested.setdefault(row.values[record.owner], []).append(_entry(row, nested, own))
    entries = [_entry(row, nested, own) for record in TITLED for row in store.all(record)]
    digests = set(_digests(entries))
    files = {digest: File(media_type, content) for digest, media_type, content in store.blobs(digests)}
    return serialise(Content(entries, files))


def _entry(row: Record, nested: dict[str, list[Entry]], own: dict[str, OwnField]) -> Entry:
    values = dict(row.values)
    if said := values.get(Titled.own.name):
        values[Titled.own.name] = tuple((key, written(own[key], own[key].decode(stored))) for key, stored in said)
    return Entry(type(row), values, name=row.key, nested=nested.get(row.key, []))


def _digests(entries: list[Entry]) -> Iterator[str]:
    for entry in entries:
        for name, field in layout.fields_of(entry.record).items():
            if field.kind.name == "file" and entry.values.get(name):
                yield entry.values[name]
        yield from _digests(entry.nested)


def import_register(register: Register, data: bytes, label: str = "Import a data file") -> ImportReport:
    """Take in a JSON register as one action that can be undone.

    Names of the writer's choosing become identifiers, records without a reference get the next one. What an agreement
    lacks for its stage is told and not refused (`gates`). Raises InvalidData with every problem, and then nothing is
    changed.
    """
    content = register_reading.parse(data)
    resolution = Resolution(register.store, content)
    rows = resolution.rows()
    if not content.problems:
        imported_pictures.make_safe(content, rows)
    if content.problems:
        raise InvalidData(content.problems)
    with register.action(label) as store:
        _write(store, content, rows)
    created = sum(issubclass(record, Titled) for record, _ in rows)
    again = tuple(_again(register.store, rows))
    return ImportReport(created=created, rows=len(rows), again=again, gaps=tuple(_gaps(register.store, content)))


def _gaps(store: Store, content: Content) -> Iterator[tuple[str, str]]:
    """The path of each new agreement's stage for which something is missing, and what that is."""
    for entry in content.entries:
        lacking = gates.short(store, entry.key) if entry.record is Agreement else []
        if lacking:
            stage = Agreement.stage.format(entry.values[gates.STAGE])
            yield entry.at(gates.STAGE), f"Kept as “{stage}”, though not everything is there. {Sayings(lacking)}"


def _again(store: Store, rows: list[tuple[type[Record], dict[str, Any]]]) -> Iterator[str]:
    """Titles that new records share with older ones of their kind: two of the same, perhaps (DOMAIN §7)."""
    new = {values["id"] for _, values in rows}
    for record in (Organisation, Person, Agreement, Event):
        titles = store.titles(record)
        older = {title for key, title in titles.items() if key not in new}
        own = [titles.get(values["id"], "") for kind, values in rows if kind is record]
        yield from (title for title in own if title in older)


def _write(store: Store, content: Content, rows: list[tuple[type[Record], dict[str, Any]]]) -> None:
    for digest, file in content.files.items():
        store.put_blob(digest, file.media_type, file.content)
    for record, values in rows:
        store.insert(record, values)
