"""Which sentence of which source a field rests on: told by hand, or found while recording from a source (DOMAIN §2)."""

from __future__ import annotations

from asm_desktop.domain import sentences
from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import Citation, Quote, Source
from asm_desktop.services import evidence, own_fields, records
from asm_desktop.services.register import Register


def cite(
    register: Register,
    row: Record,
    field: str,
    source: str,
    sentence: str | None,
    status: str = "stated",
    reads: str | None = None,
) -> None:
    """Note which sentence of which source a field rests on. Raises InvalidRecord."""
    values = {
        "subject": row.key,
        "field": field,
        "source": source,
        "sentence": sentence,
        "status": status,
        "reads": reads,
    }
    label = own_fields.fields_of(register.store, type(row))[field].label
    records.create(register, Citation, values, label=f"Cite {label} of {row.heading}")


def record_from(register: Register, source: str | None) -> None:
    """From now on, cite this source for every value that is typed in; None for no longer. Raises RecordNotFound."""
    if source is not None and register.store.get(Source, source) is None:
        raise RecordNotFound(reference=source)
    register.recording_from = source


def quote(register: Register, key: str, words: str) -> Titled:
    """Add words of a source as a quote, to the character, with its citation. Raises RecordNotFound, InvalidRecord."""
    source = register.store.get(Source, key)
    if source is None:
        raise RecordNotFound(reference=key)
    with register.action(f"Quote {source.heading}") as store:
        quoted = records.add(store, Quote, {"text": words})
        sentence = sentences.sentence_with(source.text or "", [words]) or words
        evidence.keep(store, quoted, "text", source.key, sentence)
    row = register.store.get(Quote, quoted)
    assert row is not None
    return row
