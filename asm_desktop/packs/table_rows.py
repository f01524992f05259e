"""The parts of a printed table: the heads of its columns, the bands of its groups, and its rows."""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Columns, Rule, Space, Stack
from asm_desktop.packs.printout import UNKNOWN, Printout, Row
from asm_desktop.packs.style import ACCENT, HAIRLINE, HEADER, MARK_SIZE, MUTED, STRONG, TINT, TextStyle
from asm_desktop.packs.text import Line, Span, Text, draw_line, ink, short
from asm_desktop.packs.widths import GUTTER, Fit

PAD = 3.0
BLEED = 6.0
"""How far the tint of a group reaches over its words on both sides, so that they stand on the edge of the rows."""
LONGEST_HEAD = 120
SHORT = 80
"""Shorter texts are expected to come again, and are broken into lines once."""


class Heads(Block):
    """The heads of the columns, their feet on one line, over a strong rule."""

    def __init__(self, printout: Printout, fitted: Fit) -> None:
        heads = [_head(printout, place) for place in fitted.shown]
        rooms = [
            width - (fitted.inset(place) if head.style.align == "right" else 0.0)
            for place, (head, width) in enumerate(zip(heads, fitted.widths, strict=True))
        ]
        tall = max(head.height(room) for head, room in zip(heads, rooms, strict=True))
        parts: list[tuple[float, Block]] = []
        for head, room, width in zip(heads, rooms, fitted.widths, strict=True):
            lowered = Stack([Space(tall - head.height(room)), head])
            parts.append((width, Columns([(room, lowered), (0, Space(0))], 0.0)))
        self._columns, self._tall = Columns(parts, GUTTER), tall + PAD

    def height(self, width: float) -> float:
        """The highest head, and the room above the rule."""
        return self._tall

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The heads and the rule."""
        self._columns.draw(sheet, x, top, width)
        Rule(ACCENT, 0.9).draw(sheet, x, top - self._tall + 0.9, width)


def _head(printout: Printout, place: int) -> Text:
    column = printout.columns[place]
    style = TextStyle(HEADER.size, HEADER.leading, HEADER.bold, HEADER.colour, "right" if column.numeric else "left")
    words = [Span(short(column.heading, LONGEST_HEAD))]
    if column.confidential:
        words.append(Span(f"\n{printout.phrases.confidential}", bold=False, size=MARK_SIZE + 0.4))
    return Text(words, style)


class Band(Block):
    """The heading of a group with the number of its rows, on a tint; a place in the outline where it has a key."""

    def __init__(self, heading: str, count: int, key: str, fitted: Fit) -> None:
        number = [Span(f"  {count:,}", bold=False, colour=MUTED)] if count else []
        self._words = Text([Span(short(heading, LONGEST_HEAD)), *number], STRONG)
        self._key, self._heading, self._count = key, heading, count
        self._tall = len(self._words.lines(fitted.style.width)) * STRONG.leading + 9

    def height(self, width: float) -> float:
        """The words, and the room around them."""
        return self._tall

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The tint, the words and the bookmark."""
        if self._key:
            sheet.bookmarkHorizontal(self._key, 0, top + 8)
            sheet.addOutlineEntry(f"{_plain(self._heading)} ({self._count:,})", self._key, 0)
        sheet.setFillColor(ink(TINT))
        sheet.rect(x - BLEED, top - self._tall + 1.5, width + 2 * BLEED, self._tall - 3, stroke=0, fill=1)
        self._words.draw(sheet, x, top - 4.5, width)

    def anchors(self) -> Iterator[str]:
        """The group's own place."""
        if self._key:
            yield self._key


def _plain(text: str) -> str:
    """A text that an entry of the outline can hold."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


class TableRow(Block):
    """A row laid out: the lines of each cell. It is placed as it is, however wide the page."""

    __slots__ = ("_cells", "_fit", "_rights", "tall")

    def __init__(self, cells: list[list[Line]], rights: tuple[bool, ...], fitted: Fit) -> None:
        self._cells, self._rights, self._fit = cells, rights, fitted
        self.tall = max(map(len, cells)) * fitted.cell.leading + 2 * PAD

    def height(self, width: float) -> float:
        """The highest cell, and the room around it."""
        return self.tall

    def parted(self, room: float) -> tuple[TableRow, TableRow] | None:
        """In two, the first no higher than the room; None where that holds too few lines."""
        count = int((room - 2 * PAD) / self._fit.cell.leading + 0.001)
        if count < 2:
            return None
        first, rest = ([cell[:count] for cell in self._cells], [cell[count:] for cell in self._cells])
        return TableRow(first, self._rights, self._fit), TableRow(rest, self._rights, self._fit)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The cells over a hairline."""
        Rule(HAIRLINE, 0.5).draw(sheet, x, top - self.tall + 0.25, width)
        for place, (lines, wide) in enumerate(zip(self._cells, self._fit.widths, strict=True)):
            baseline, room = top - PAD - self._fit.cell.baseline, wide - self._fit.inset(place)
            for line in lines:
                start = max(0.0, room - sum(piece.width for piece in line)) if self._rights[place] else 0.0
                draw_line(sheet, line, x + start, baseline)
                baseline -= self._fit.cell.leading
            x += wide + GUTTER


class RowMaker:
    """Lays rows out; a short text that comes again is broken into lines once."""

    def __init__(self, printout: Printout, fitted: Fit) -> None:
        self._printout, self._fit = printout, fitted
        self._rights = tuple(printout.columns[place].numeric for place in fitted.shown)
        self._known: dict[tuple[int, str], list[Line]] = {}

    def row(self, row: Row) -> TableRow:
        """A row laid out."""
        cells = [self._lines(place, row.cells[column]) for place, column in enumerate(self._fit.shown)]
        if row.example:
            first = row.cells[self._fit.shown[0]] or UNKNOWN
            mark = Span(self._printout.phrases.example, size=MARK_SIZE, colour=MUTED, unbroken=True)
            cells[0] = Text([Span(first), Span(" "), mark], self._fit.cell).lines(self._fit.widths[0])
        return TableRow(cells, self._rights, self._fit)

    def _lines(self, place: int, text: str) -> list[Line]:
        if len(text) > SHORT:
            return self._broken(place, text)
        if (place, text) not in self._known:
            self._known[place, text] = self._broken(place, text)
        return self._known[place, text]

    def _broken(self, place: int, text: str) -> list[Line]:
        words = Span(text) if text else Span(UNKNOWN, colour=MUTED)
        return Text(words, self._fit.cell).lines(self._fit.widths[place])
