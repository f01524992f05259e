"""Tables: columns of cells under a header that returns on each page, with hairlines between rows and none between
columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import WIDEST_LABEL, Columns, Rule, Stack
from asm_desktop.packs.style import ACCENT, HAIRLINE, HEADER
from asm_desktop.packs.text import Text

# The room between columns.
GUTTER = 9.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its width in points (0: a share of what is left)."""

    heading: str = ""
    width: float = 0.0


class Table(Block):
    """Rows of blocks. A row moves to the next page whole, unless no page could hold it."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Block]], *, pad: float = 4.0, whole: float = 0.0
    ) -> None:
        self.columns, self.pad, self.whole = list(columns), pad, whole
        self.rows = [self._columns(row) for row in rows]

    @cached_property
    def header(self) -> Columns | None:
        """The headings; None for a table without any."""
        if not any(column.heading for column in self.columns):
            return None
        return self._columns([Text(column.heading, HEADER) for column in self.columns])

    def height(self, width: float) -> float:
        """Header and rows with their padding."""
        return self._head(width) + sum(self._row(row, width) for row in self.rows)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """In two between rows; inside a row only if it is higher than a page."""
        left = room - self._head(width)
        page = (self.whole or 500.0) - self._head(width)
        for place, row in enumerate(self.rows):
            tall = self._row(row, width)
            if tall <= left:
                left -= tall
                continue
            parts = row.split(width, left - 2 * self.pad) if tall > page else None
            if parts and isinstance(parts[0], Columns) and isinstance(parts[1], Columns):
                return self._with([*self.rows[:place], parts[0]]), self._with([parts[1], *self.rows[place + 1 :]])
            return self._parted(place, width)
        return None

    def _parted(self, place: int, width: float) -> tuple[Block, Block] | None:
        """In two before a row; a single row is not left alone on either side where a page could hold them all."""
        if len(self.rows) > 2 and place == len(self.rows) - 1:
            place -= 1
        alone = place <= 1 and len(self.rows) > 1 and self.height(width) <= (self.whole or 500.0)
        if not place or alone:
            return None
        first = self._with(self.rows[:place])
        first.before = self.before
        return first, self._with(self.rows[place:])

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The header over a strong rule, then rows parted by hairlines."""
        y = top
        if header := self.header:
            header.draw(sheet, x, y, width)
            y -= self._head(width)
            Rule(ACCENT, 0.9).draw(sheet, x, y + 0.9, width)
        for place, row in enumerate(self.rows):
            if place:
                Rule(HAIRLINE, 0.5).draw(sheet, x, y + 0.25, width)
            row.draw(sheet, x, y - self.pad, width)
            y -= self._row(row, width)

    def enlarge(self) -> Block:
        """In large print: columns without headings grow; under headings each row becomes a list of labelled values."""
        if self.header is None:
            rows = [row.enlarge() for row in self.rows]
            table = self._with([row for row in rows if isinstance(row, Columns)])
            table.columns = [Column(width=width) for width, _ in table.rows[0].columns] if rows else self.columns
            return table
        return Table([Column()], [[self._told(row)] for row in self.rows], pad=2 * self.pad, whole=self.whole)

    def _told(self, row: Columns) -> Block:
        """A row as a list: each cell beside the heading of its column."""
        cells = zip(self.columns, row.columns, strict=True)
        pairs = [
            (Text(column.heading, HEADER).large(), block.large()) for column, (_, block) in cells if block.height(1.0)
        ]
        return Stack([Columns([(WIDEST_LABEL, label), (0, block)]) for label, block in pairs])

    def inner(self) -> Iterator[Block]:
        """Its rows."""
        return iter(self.rows)

    def _columns(self, cells: Sequence[Block]) -> Columns:
        return Columns([(column.width, each) for column, each in zip(self.columns, cells, strict=True)], GUTTER)

    def _row(self, row: Columns, width: float) -> float:
        return row.height(width) + 2 * self.pad

    def _head(self, width: float) -> float:
        header = self.header
        return header.height(width) + self.pad if header else 0.0

    def _with(self, rows: Sequence[Columns]) -> Table:
        table = Table(self.columns, [], pad=self.pad, whole=self.whole)
        table.rows = list(rows)
        return table


def cell(*blocks: Block | None) -> Stack:
    """Blocks one under another in a cell; those that are None are left out."""
    return Stack([block for block in blocks if block is not None])
