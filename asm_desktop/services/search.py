"""Finding records by what a person types, in any script."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.register import Register


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that fits; `where` says what it is, in a few words."""

    key: str
    noun: str
    ref: str
    title: str
    where: str


def search(register: Register, text: str, limit: int = 50, noun: str | None = None) -> list[Hit]:
    """The records that fit best, best first. No text raises an error."""
    found = register.store.index.find(text, limit, noun)
    records = register.store.locate(key for key, _ in found)
    hits = []
    for key, kind in found:
        if key in records:
            row = records[key]
            where = BY_NOUN[kind].label
            about = row.values.get("position") or row.values.get("between") or ""
            hits.append(Hit(key, kind, row.ref or "", row.heading, f"{where} · {about}" if about else where))
    return hits
