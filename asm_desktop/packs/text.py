"""Set text: left-aligned lines broken at spaces, in as many fonts as the characters need.

There is no markup anywhere: a text is drawn to the character, so nothing in the data can break or colour a page. What a
reader copies out of the PDF equals the text, no-break and double spaces included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import BODY, LARGE, TextStyle, enlarged

TOKENS = re.compile(r"\n|[ \t]+|[^ \t\n]+")
# Spaces that readers of PDF would fold into one; drawn with the text they stand for beside them.
FOLDED = re.compile(r"([^ \u00a0]?(?:\u00a0| {2,})[ \u00a0]*)")
OTHER_BREAKS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n") | {"\t": " "})


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text; size, weight and colour of None are the paragraph's. `unbroken` keeps it on one line."""

    text: str
    bold: bool | None = None
    size: float | None = None
    colour: str | None = None
    link: str | None = None
    unbroken: bool = False


class Piece(NamedTuple):
    """A run of one line as drawn; `width` is in points."""

    text: str
    font: str
    size: float
    colour: str
    width: float
    actual: str | None = None
    link: str | None = None


Line = tuple[Piece, ...]
Word = list[Piece]


class Text(Block):
    """A paragraph. `bullet` hangs to the left of it, in the indent."""

    def __init__(
        self,
        spans: str | Span | Sequence[Span],
        style: TextStyle = BODY,
        *,
        bullet: str = "",
        indent: float = 0.0,
        lines: list[Line] | None = None,
    ) -> None:
        given = [Span(spans)] if isinstance(spans, str) else [spans] if isinstance(spans, Span) else list(spans)
        self.spans, self.style, self.bullet, self.indent = given, style, bullet, indent
        self._lines, self._fixed, self._width = lines or [], lines is not None, -1.0

    def lines(self, width: float) -> list[Line]:
        """The text broken into lines for a width."""
        if not self._fixed and width != self._width:
            self._lines = list(_break(_words(self.spans, self.style), max(width - self.indent, 1.0)))
            self._width = width
        return self._lines

    def natural_width(self) -> float:
        """The width the text takes on one line."""
        return self.indent + sum(piece.width for piece in _words(self.spans, self.style) if not isinstance(piece, str))

    def height(self, width: float) -> float:
        """The lines' leading."""
        return len(self.lines(width)) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """In two between lines, never leaving a single line on either page."""
        lines = self.lines(width)
        count = min(int(room / self.style.leading + 0.001), len(lines) - 2)
        if count < 2:
            return None
        first = Text(self.spans, self.style, bullet=self.bullet, indent=self.indent, lines=lines[:count])
        rest = Text(self.spans, self.style, indent=self.indent, lines=lines[count:])
        first.before, rest.keep = self.before, self.keep
        return first, rest

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The lines, and the areas of their links."""
        baseline = top - self.style.baseline
        if self.bullet:
            mark = [_piece(run, self.style.size, self.style.colour, None) for run in fonts.runs(self.bullet)]
            draw_line(sheet, mark, x, baseline)
        for line in self.lines(width):
            draw_line(sheet, line, x + self.indent + self._offset(line, width - self.indent), baseline)
            baseline -= self.style.leading

    def enlarge(self) -> Text:
        """The text in large print, no part of it smaller than the rest; what stood at the right edge moves left."""
        style = replace(enlarged(self.style), align="left")
        spans = [replace(span, size=None if span.size and span.size < LARGE else span.size) for span in self.spans]
        return Text(spans, style, bullet=self.bullet, indent=self.indent * LARGE / BODY.size)

    def _offset(self, line: Iterable[Piece], width: float) -> float:
        if self.style.align == "left":
            return 0.0
        room = width - sum(piece.width for piece in line)
        return max(0.0, room if self.style.align == "right" else room / 2)


def _words(spans: Sequence[Span], style: TextStyle) -> Iterator[Piece | str]:
    """Pieces in order; a space stands before a space that a line may end at, a line feed for a forced break."""
    for span in spans:
        bold = style.bold if span.bold is None else span.bold
        size, colour = span.size or style.size, span.colour or style.colour
        text = span.text.replace("\r\n", "\n").translate(OTHER_BREAKS)
        tokens = [text.replace("\n", " ")] if span.unbroken else TOKENS.findall(text)
        for token in tokens:
            if token == "\n":
                yield "\n"
                continue
            if token[0:1] == " " and not span.unbroken:
                yield " "
            for run in fonts.runs(token, bold):
                yield _piece(run, size, colour, span.link)


def _piece(run: fonts.Run, size: float, colour: str, link: str | None) -> Piece:
    return Piece(run.text, run.font, size, colour, run.width * size, run.actual, link)


def _break(pieces: Iterable[Piece | str], width: float) -> Iterator[Line]:
    """Greedy lines. Spaces at the end of a line stay out of it; a word wider than the line is cut inside."""
    line: Word = []
    word: Word = []
    space: Word = []
    used = 0.0
    filling = word
    for piece in (*pieces, "\n"):
        if isinstance(piece, Piece):
            filling.append(piece)
            if filling is space:
                filling = word
            continue
        size = _measure(word)
        if word and used + _measure(space) + size > width + 0.01:
            yield from [_merged(line)] if line else []
            line, used, space = [], 0.0, []
        while size > width + 0.01:
            head, word = _cut(word, width)
            yield _merged(head)
            size = _measure(word)
        if word:
            line, used = line + space + word, used + _measure(space) + size
            word, space = [], []
        filling = space
        if piece == "\n":
            yield _merged(line)
            line, used, space = [], 0.0, []
            filling = word


def _measure(pieces: Iterable[Piece]) -> float:
    return sum(piece.width for piece in pieces)


def _cut(word: Word, width: float) -> tuple[Word, Word]:
    """The word in two, the first part filling the width with one character at the least."""
    head: Word = []
    used = 0.0
    for place, piece in enumerate(word):
        if used + piece.width <= width:
            head.append(piece)
            used += piece.width
            continue
        count = 0 if piece.actual else _fitting(piece, width - used)
        if not head and not count:
            count = len(piece.text) if piece.actual else 1
        first, second = _divided(piece, count)
        rest = [part for part in (second,) if part.text]
        return [*head, *(part for part in (first,) if part.text)], [*rest, *word[place + 1 :]]
    return head, []


def _fitting(piece: Piece, room: float) -> int:
    widths = fonts.face(piece.font).charWidths
    used = 0.0
    for count, character in enumerate(piece.text):
        used += widths[ord(character)] * piece.size / 1000
        if used > room:
            return count
    return len(piece.text)


def _divided(piece: Piece, count: int) -> tuple[Piece, Piece]:
    widths = fonts.face(piece.font).charWidths
    first = sum(widths[ord(character)] for character in piece.text[:count]) * piece.size / 1000
    return (
        piece._replace(text=piece.text[:count], width=first),
        piece._replace(text=piece.text[count:], width=piece.width - first),
    )


def _merged(line: Word) -> Line:
    """The line with neighbouring pieces of one look joined."""
    joined: Word = []
    for look, pieces in groupby(line, _look):
        alike = list(pieces)
        if look[0]:
            joined += alike
        else:
            text, width = "".join(piece.text for piece in alike), sum(piece.width for piece in alike)
            joined.append(alike[0]._replace(text=text, width=width))
    return tuple(joined)


def _look(piece: Piece) -> tuple[bool, str, float, str, str | None]:
    return piece.actual is not None, piece.font, piece.size, piece.colour, piece.link


def draw_line(sheet: Sheet, line: Iterable[Piece], x: float, baseline: float) -> None:
    """Draw a line from x on, and the areas of its links."""
    text = sheet.beginText(x, baseline)
    place, look, colour = x, None, ""
    for piece in line:
        if look != (piece.font, piece.size):
            look = piece.font, piece.size
            text.setFont(*look)
        if colour != piece.colour:
            colour = piece.colour
            text.setFillColor(ink(colour))
        _show(text, piece)
        if piece.link and piece.link in sheet.anchors:
            area = (place, baseline - piece.size * 0.3, place + piece.width, baseline + piece.size * 0.9)
            sheet.linkRect("", piece.link, area, Border="[0 0 0]")
        place += piece.width
    sheet.drawText(text)


@cache
def ink(colour: str) -> Color:
    """ReportLab's colour for a hexadecimal one."""
    return HexColor(colour)


def _show(text: Any, piece: Piece) -> None:
    """Write a piece, saying beside it what it stands for where a reader would take something else from its look."""
    if piece.actual:
        _show_as(text, piece.text, piece.actual)
        return
    for place, part in enumerate(FOLDED.split(piece.text)):
        if place % 2:
            _show_as(text, part, part)
        elif part:
            text.textOut(part)


def _show_as(text: Any, drawn: str, actual: str) -> None:
    text._code.append(f"/Span <</ActualText <FEFF{actual.encode('utf-16-be').hex().upper()}>>> BDC")
    text.textOut(drawn)
    text._code.append("EMC")


def short(text: str, length: int) -> str:
    """The text on one line, cut with … where it is longer."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
