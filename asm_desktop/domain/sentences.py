"""Sentences of a source: which of them says a value, to the character (DOMAIN §2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from asm_desktop.domain.kinds import Choice, Kind
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import QUALIFIERS, UNITS, Quantity

# An end of a sentence, with the quotation marks that close it, before a space; or the end of a line.
END = re.compile(r"[.!?。](?:[”’\"'）)]*)(?=\s)|\n+")
SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|No|Inc|Co|Ltd|St|vs|approx)|\b[A-Z])\.$")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence, without the space around it."""
    start = 0
    for found in END.finditer(text):
        if found[0].startswith("\n") or not SHORT.search(text[start : found.end()]):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end].strip()
    if words:
        first = text.index(words, start)
        yield first, first + len(words)


def sentence_with(text: str, spellings: Iterable[str]) -> str | None:
    """The sentence of the text that holds one of the spellings as whole words, all those that a longer one spans.

    Case and the kind of space between words do not matter; a part of a word, hyphens included, is not the word. None
    where no spelling is found.
    """
    for spelling in spellings:
        words = spelling.split()
        if not words:
            continue
        pattern = r"\s+".join(map(re.escape, words))
        found = re.search(rf"(?<![\w-]){pattern}(?![\w-])", text, re.IGNORECASE)
        if found:
            spans = [span for span in sentences(text) if span[1] > found.start() and span[0] < found.end()]
            return text[spans[0][0] : spans[-1][1]]
    return None


def spellings(kind: Kind[object], value: object) -> list[str]:
    """How a source may write a value, the fullest way first; links and yes or no have no spelling of their own."""
    if isinstance(value, Quantity):
        return list(_quantities(value))
    if isinstance(value, PartialDate):
        return [value.words(), str(value)]
    if isinstance(kind, Choice):
        label = kind.labels.get(str(value), "")
        return [label, re.sub(r"\s*\(.*\)", "", label)]
    return [value] if isinstance(value, str) else []


def _quantities(quantity: Quantity) -> Iterator[str]:
    number = f"{quantity.value:f}"
    for said in QUALIFIERS.get(quantity.qualifier or "", ("",)):
        for unit in UNITS.get(quantity.unit, (quantity.unit,)):
            yield f"{said} {number} {unit}".strip()
            yield f"{said} {number}{unit}".strip()
