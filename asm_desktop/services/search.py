"""Finding records by what a person types, in any script: by part, by initials, by likeness where that finds little."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.services import matching
from asm_desktop.services.register import Register

FEW = 3
"""Where fewer records than these fit exactly, those are looked for that may have been meant."""
CANDIDATES = 100


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that fits; `where` says what it is, in a few words, and `matched` what fits if it is not the title."""

    key: str
    noun: str
    ref: str
    title: str
    where: str
    matched: str = ""
    pinned: bool = False


def search(register: Register, text: str, limit: int = 50, noun: str | None = None, *, meant: bool = True) -> list[Hit]:
    """The records that fit best, best first, exact names before all others. No text raises an error.

    `meant` looks for what a mistyped text may have meant where little fits as typed.
    """
    index = register.store.index
    found = dict(index.find(text, limit, noun))
    if len(found) < limit:
        found |= dict(index.find_by_initials(text, limit, noun))
    found = dict(list(found.items())[:limit])
    rows = _located(register, found, found.values())
    said = matching.matched(register, rows, text)
    hits = [_hit(row, said.get(row.key, "")) for row in rows]
    if meant and len(hits) < min(FEW, limit):
        hits += _meant(register, text, limit, noun, found)
    return hits[:limit]


def _meant(register: Register, text: str, limit: int, noun: str | None, known: Container[str]) -> list[Hit]:
    meant = dict(register.store.index.find_meant(text, max(limit, CANDIDATES), noun))
    rows = _located(register, [key for key in meant if key not in known], meant.values())
    return [_hit(row, name) for row, name in matching.ranked_by_likeness(register, rows, text)[:limit]]


def hits(register: Register, keys: Iterable[str]) -> list[Hit]:
    """Records as hits, in the order given; those that are gone are left out."""
    return [_hit(row, "") for row in _located(register, keys, BY_NOUN)]


def _located(register: Register, keys: Iterable[str], nouns: Iterable[str]) -> list[Titled]:
    """The records with these keys, in this order; they are of these nouns."""
    wanted, kinds = list(keys), set(nouns)
    rows = register.store.locate(wanted, [record for record in TITLED if record.noun in kinds])
    return [rows[key] for key in wanted if key in rows]


def _hit(row: Titled, matched: str) -> Hit:
    about = row.values.get("position") or row.values.get("between") or ""
    where = f"{row.label} · {about}" if about else row.label
    return Hit(row.key, type(row).noun, row.ref or "", row.heading, where, matched, bool(row.pinned))
