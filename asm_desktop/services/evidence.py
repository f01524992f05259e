"""Citations that follow from recording: the sentence of the chosen source that holds what is typed in (DOMAIN §2)."""

from __future__ import annotations

from collections.abc import Iterable

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import BY_NOUN, Citation, CustomField, PartyName, RegisterSettings, SavedView, Source
from asm_desktop.services import own_fields
from asm_desktop.store.store import Store

# Kept for the person's own order, and never said by a source.
OWN_ORDER = frozenset(
    {"position", "example", "tags", "pinned", "archived", "order_note", "script", "preferred", "stage_reason"}
)
NEVER_CITED = (Source, Citation, CustomField, SavedView, RegisterSettings)


def note(store: Store, source: str | None, record: type[Record], key: str, fields: Iterable[str]) -> None:
    """Within an open action, cite the source that is recorded from for the fields of a row that were typed in.

    The sentence that holds the value makes it stated; a value that the text does not hold is implied.
    """
    kept = store.get(Source, source) if source else None
    if kept is None or issubclass(record, NEVER_CITED):
        return
    from asm_desktop.domain import sentences

    row = store.get(record, key)
    assert row is not None
    row, declared = own_fields.completed(store, row), own_fields.fields_of(store, record)
    for name in fields:
        field, value = declared[name], row.values.get(name)
        if value is not None and name not in OWN_ORDER and name != record.owner:
            written = _names(store, value, field.target) if field.target else sentences.spellings(field.kind, value)
            sentence = sentences.sentence_with(kept.text or "", written)
            if sentence or value != field.default:
                keep(store, key, name, kept.key, sentence)


def _names(store: Store, key: str, noun: str) -> list[str]:
    """What a linked record may be called, the longest name first."""
    found = [name.full or "" for name in store.rows_of(PartyName, key)]
    row = store.get(BY_NOUN[noun], key)
    titles = [str(row.values.get(name) or "") for name in ("title", "short")] if row is not None else []
    return sorted({*found, *titles}, key=len, reverse=True)


def keep(store: Store, key: str, field: str, source: str, sentence: str | None) -> None:
    """Within an open action, note what a source says of a field, in the place of what it said before."""
    before = [each.key for each in store.citing([key]) if each.field == field and each.source == source]
    store.delete(Citation, before)
    values = {"subject": key, "field": field, "source": source, "sentence": sentence}
    store.insert(Citation, {**values, "status": "stated" if sentence else "implied"})
