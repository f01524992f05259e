"""A table printed: a printout in, the bytes of a PDF out. The same printout gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.packs import document
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Columns, Rule, Space
from asm_desktop.packs.document import About
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.pages import Page, Placing, place
from asm_desktop.packs.printout import UNKNOWN, Group, Printout
from asm_desktop.packs.style import ACCENT, MUTED, SECTION, SMALL_INK, STEP, SUBTITLE, TextStyle
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.table_rows import Band, Heads, RowMaker, TableRow
from asm_desktop.packs.text import Span, Text, short
from asm_desktop.packs.widths import Fit, fit, page_style

COUNT = TextStyle(11, 24, bold=True, colour=MUTED, align="right", beside=19)
EMPTY = TextStyle(11, 16, colour=MUTED)
LONGEST_TITLE, LONGEST = 150, 600
AT_ONCE = 100
"""So many rows are placed before it is asked whether to go on."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A table as a PDF, with the headings of the columns that found no room."""

    pdf: bytes
    pages: int
    left_out: tuple[str, ...]


def draw_table(printout: Printout, manner: Manner | None = None, progress: Progress = on_and_on) -> Printed:
    """The table as a PDF; progress is counted in rows, twice over. Raises Stopped, and KeyError for another paper.

    In large print each row is a list, upright, and no column is left out.
    """
    manner = manner or Manner()
    band = any(row.example for group in printout.groups for row in group.rows)
    fitted, rows = fit(printout, manner, band=band), max(printout.rows(), 1)
    left_out = () if manner.large else tuple(printout.columns[place].heading for place in fitted.left_out)
    if manner.large:
        fitted = replace(fitted, style=page_style(manner, across=False, band=band))
        pages = place([*_lists(printout)], fitted.style)
    else:
        pages = _Pages(printout, fitted, progress).placed(_head(printout, left_out))
    about = About(printout.title, subject=printout.count, language=printout.phrases.language)

    def drawn(done: int, of: int) -> bool:
        return progress(rows + rows * done // of, 2 * rows)

    pdf = document.draw(pages, fitted.style, _furniture(printout, fitted, band), about, drawn)
    return Printed(pdf, len(pages), left_out)


def _furniture(printout: Printout, fitted: Fit, band: bool) -> Furniture:
    identity = [Span(short(printout.title, LONGEST_TITLE), bold=True), Span(f" · {short(printout.identity, 60)}")]
    example = printout.phrases.examples if band else ""
    state = [Span(printout.state)]
    return Furniture.saying(printout.marking, identity, state, example, fitted.style, printout.phrases.page)


def _head(printout: Printout, left_out: tuple[str, ...]) -> list[Block]:
    """What stands above the table on the first page: what it is, how many records, and what was asked for."""
    count = Text(printout.count, COUNT)
    title: Block = Columns(
        [(0, Text(short(printout.title, LONGEST_TITLE), SECTION)), (count.natural_width() + 1, count)]
    )
    about = [*printout.about]
    if left_out:
        about.append((printout.phrases.left_out, " · ".join(left_out)))
    lines = [
        Text([Span(f"{label}  ", bold=True, colour=MUTED), Span(short(words, LONGEST))], SMALL_INK)
        for label, words in about
    ]
    kind = [Text(short(printout.kind, LONGEST_TITLE), SUBTITLE)] if printout.kind else []
    return [Rule(ACCENT, 2.2, 34), title.spaced(6), *kind, *(line.spaced(1.5) for line in lines), Space(2 * STEP)]


def _lists(printout: Printout) -> Iterator[Block]:
    """The table in large print: each row a list of its values beside the headings of their columns."""
    yield from (block.large() for block in _head(printout, ()))
    columns = [Column(each.heading) for each in printout.columns]
    for group in printout.groups:
        if group.heading:
            yield Text(short(group.heading, LONGEST_TITLE), SUBTITLE).spaced(3 * STEP).kept().large()
        for row in group.rows:
            mark = f" ({printout.phrases.example})" if row.example else ""
            words = [f"{row.cells[0] or UNKNOWN}{mark}", *(cell or UNKNOWN for cell in row.cells[1:])]
            yield Rule().spaced(STEP).kept()
            yield Table(columns, [[Text(word) for word in words]]).large()
    if not printout.rows():
        yield Text(printout.phrases.nothing, EMPTY).large()


class _Pages:
    """Places the rows of a printout on pages, the heads of the columns on top of each."""

    def __init__(self, printout: Printout, fitted: Fit, progress: Progress) -> None:
        self._printout, self._fit, self._progress = printout, fitted, progress
        self._heads = Heads(printout, fitted)
        self._make = RowMaker(printout, fitted)
        self._placing = Placing(fitted.style)
        self._done, self._of = 0, max(printout.rows(), 1)

    def placed(self, head: list[Block]) -> list[Page]:
        """The pages. Raises Stopped."""
        for block in head:
            self._placing.put(block)
        if not self._printout.rows():
            self._placing.put(Text(self._printout.phrases.nothing, EMPTY).spaced(STEP))
            return self._placing.pages
        self._placing.put(self._heads)
        for number, group in enumerate(self._printout.groups):
            self._place_group(number, group)
        return self._placing.pages

    def _place_group(self, number: int, group: Group) -> None:
        rows = self._rows(group)
        row = next(rows, None)
        if group.heading:
            band = Band(group.heading, len(group.rows), f"group-{number}", self._fit)
            if band.height(0) + (row.tall if row else 0.0) > self._placing.room:
                self._turn(None)
            self._placing.put(band)
        while row is not None:
            self._place_row(row, group)
            row = next(rows, None)

    def _rows(self, group: Group) -> Iterator[TableRow]:
        for row in group.rows:
            self._done += 1
            if self._done % AT_ONCE == 0:
                go_on(self._progress, self._done, 2 * self._of)
            yield self._make.row(row)

    def _place_row(self, row: TableRow, group: Group) -> None:
        """A row goes to the next page whole, unless no page could hold it."""
        while row.tall > self._placing.room:
            parts = row.parted(self._placing.room) if row.tall > self._whole(group) else None
            if parts is not None:
                self._placing.put(parts[0])
                row = parts[1]
            self._turn(group)
        self._placing.put(row)

    def _whole(self, group: Group) -> float:
        """The room for rows on a page of their own."""
        band = Band(group.heading, 0, "", self._fit).height(0) if group.heading else 0.0
        return self._fit.style.height - self._heads.height(0) - band

    def _turn(self, group: Group | None) -> None:
        self._placing.turn()
        self._placing.put(self._heads)
        if group is not None and group.heading:
            words = self._printout.phrases.continued.format(group=group.heading)
            self._placing.put(Band(words, 0, "", self._fit))
