"""Fonts of the packs: which font draws which character, how wide it is, and what no font can draw.

Noto Sans comes first, Noto Sans KR second, Noto Sans JP third, for each run of text: the Korean font lacks kanji as
common as those of 金属鉱山. A character in none of them is drawn as its code point in brackets, [U+1F600], and is
reported, never left out or drawn as an empty box (DESIGN, Packs).
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asm_desktop import resources

FAMILIES = ("NotoSans", "NotoSansKR", "NotoSansJP")
CHAIN = {bold: tuple(f"{family}-{'Bold' if bold else 'Regular'}" for family in FAMILIES) for bold in (False, True)}
# Of Noto Sans Bold, in parts of the font size.
CAP_HEIGHT = 0.714
# Controls that reorder text would show something else than what is kept, so they are drawn as code points.
REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
SOFT_HYPHEN = "\u00ad"
_LOADING = threading.Lock()
_GLYPHS: dict[bool, dict[str, tuple[str, float] | None]] = {False: {}, True: {}}


@dataclass(frozen=True, slots=True)
class Run:
    """Characters one font draws; `width` is in parts of the font size, `actual` the text they stand for if another."""

    font: str
    text: str
    width: float
    actual: str | None = None


@cache
def face(name: str) -> Any:
    """ReportLab's face of one of our fonts, registered at its first use."""
    with _LOADING:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", f"{name}.ttf"))))
    return pdfmetrics.getFont(name).face


def glyph(character: str, bold: bool = False) -> tuple[str, float] | None:
    """The font that draws a character and its width in parts of the font size; None if no font has it."""
    known = _GLYPHS[bold]
    if character not in known:
        known[character] = _look_up(character, bold)
    return known[character]


def missing(texts: Iterable[str]) -> list[str]:
    """The characters of these texts that no font draws, in order of their code points, each once."""
    characters = set().union(*(unicodedata.normalize("NFC", text) for text in texts))
    return sorted(c for c in characters if c not in "\t\n\r\u2028\u2029\x0b\x0c\x85" and glyph(c) is None)


def code_point(character: str) -> str:
    """How a character is called where it cannot be drawn: U+1F600."""
    return f"U+{ord(character):04X}"


def runs(word: str, bold: bool = False) -> tuple[Run, ...]:
    """The word, composed (NFC), as runs of one font each."""
    return _short_runs(word, bold) if len(word) <= 40 else _runs(word, bold)


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text on one line, in points."""
    return size * sum(run.width for run in runs(text, bold))


def _look_up(character: str, bold: bool) -> tuple[str, float] | None:
    if character == SOFT_HYPHEN:
        return CHAIN[bold][0], 0.0
    if character in REORDERING or unicodedata.category(character) in ("Cc", "Cs", "Cn", "Co"):
        return None
    for name in CHAIN[bold]:
        if ord(character) in face(name).charToGlyph:
            return name, face(name).charWidths[ord(character)] / 1000
    return None


def _runs(word: str, bold: bool) -> tuple[Run, ...]:
    found: list[Run] = []
    font, start, total = "", 0, 0.0
    composed = unicodedata.normalize("NFC", word).replace(SOFT_HYPHEN, "")
    for place, character in enumerate(composed):
        drawn = glyph(character, bold)
        if drawn is None or drawn[0] != font:
            if start < place and font:
                found.append(Run(font, composed[start:place], total))
            font, start, total = (drawn[0] if drawn else ""), place, 0.0
        if drawn is None:
            found.append(_placeholder(character, bold))
        else:
            total += drawn[1]
    if font:
        found.append(Run(font, composed[start:], total))
    return tuple(found)


_short_runs = lru_cache(maxsize=8192)(_runs)


def _placeholder(character: str, bold: bool) -> Run:
    text, name = f"[{code_point(character)}]", CHAIN[bold][0]
    widths = face(name).charWidths
    extractable = unicodedata.category(character) not in ("Cc", "Cs", "Cf")
    return Run(name, text, sum(widths[ord(c)] for c in text) / 1000, character if extractable else None)
