"""How a table is fitted to paper: upright or across, the size of its text, and the width of each column.

Text is never set smaller than 8 points. Columns that find no room at that size are left out from the right, and named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asm_desktop.domain.manner import Manner
from asm_desktop.packs import fonts
from asm_desktop.packs.printout import Column, Printout
from asm_desktop.packs.style import BINDING, HEADER, MM, Style, TextStyle, style_for

SIZES = (TextStyle(9, 12.6), TextStyle(8.5, 11.8), TextStyle(8, 11))
"""How the cells may be set, the best first."""
GUTTER, INSET = 9.0, 9.0
SIDE, TOP, BOTTOM, BAND = 15 * MM, 19 * MM, 25.5 * MM, 5 * MM
NARROWEST, WIDEST, READABLE = 30.0, 230.0, 64.0
"""Points: the least and the most a column of text asks for, and what a long text needs to be read."""
LONGEST_WORD = 84.0
"""A longer word is broken inside rather than given more room."""
UPRIGHT = 6
"""More columns than this always lie across."""
LOOSE = 0.35
"""How much of the room that they would like columns must get before smaller text is tried."""
MEASURED = 300
"""So many texts of a column are measured, and as many of the longest."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a table is set: the page, the cells, the columns printed with their widths, and those left out."""

    style: Style
    cell: TextStyle
    shown: tuple[int, ...]
    widths: tuple[float, ...]
    left_out: tuple[int, ...] = ()

    def inset(self, place: int) -> float:
        """How far numbers keep from the right edge of a column, so that they do not touch the words beside them."""
        return INSET if place < len(self.shown) - 1 else 0.0


@dataclass(frozen=True, slots=True)
class Need:
    """The least width that a column can be read in, and the width it would like, in points."""

    least: float
    like: float


def page_style(manner: Manner, *, across: bool, band: bool) -> Style:
    """A page for tables, its margins narrower than a briefing's. Raises KeyError for another paper."""
    style = style_for(manner, across=across)
    if manner.large:
        return style
    shift = BINDING if manner.duplex else 0.0
    return replace(style, left=SIDE + shift, right=SIDE, top=TOP + (BAND if band else 0.0), bottom=BOTTOM)


def fit(printout: Printout, manner: Manner, *, band: bool) -> Fit:
    """The best way to set a table: upright where its columns are few and narrow, and as large as can be read well."""
    texts = [_telling(printout, place) for place in range(len(printout.columns))]
    upright, lying = (page_style(manner, across=across, band=band) for across in (False, True))
    everything = tuple(range(len(printout.columns)))
    needs = [_need(column, each, SIZES[0]) for column, each in zip(printout.columns, texts, strict=True)]
    if len(needs) <= UPRIGHT and sum(need.like for need in needs) <= _room(upright, everything):
        return Fit(upright, SIZES[0], everything, _shared(printout.columns, needs, _room(upright, everything)))
    for cell in SIZES:
        needs = [_need(column, each, cell) for column, each in zip(printout.columns, texts, strict=True)]
        if _looseness(needs, _room(lying, everything)) >= LOOSE:
            return Fit(lying, cell, everything, _shared(printout.columns, needs, _room(lying, everything)))
    return _smallest(printout.columns, needs, lying)


def widths_for(printout: Printout, room: float) -> tuple[float, ...]:
    """The widths of all the columns of a small table at the best size, sharing the room."""
    needs = [_need(column, _telling(printout, place), SIZES[0]) for place, column in enumerate(printout.columns)]
    return _shared(printout.columns, needs, room)


def _smallest(columns: Sequence[Column], needs: Sequence[Need], style: Style) -> Fit:
    """As many columns as can be read at the smallest size, from the left; one at the least."""
    count = len(needs)
    while count > 1 and sum(need.least for need in needs[:count]) > _room(style, range(count)):
        count -= 1
    widths = _shared(columns[:count], needs[:count], _room(style, range(count)))
    return Fit(style, SIZES[-1], tuple(range(count)), widths, tuple(range(count, len(needs))))


def _room(style: Style, columns: Sequence[int]) -> float:
    return style.width - GUTTER * (len(columns) - 1)


def _looseness(needs: Sequence[Need], room: float) -> float:
    """How much of the room between the least and what they like the columns get; negative where some find none."""
    least, like = sum(need.least for need in needs), sum(need.like for need in needs)
    return (room - least) / max(like - least, 1.0)


def _shared(columns: Sequence[Column], needs: Sequence[Need], room: float) -> tuple[float, ...]:
    """The room as widths: each its least and an equal part of its wish; what is over goes to columns of text."""
    part = min(1.0, max(0.0, _looseness(needs, room)))
    widths = [need.least + (need.like - need.least) * part for need in needs]
    over = room - sum(widths)
    growing = [place for place, column in enumerate(columns) if not column.whole]
    total = sum(widths[place] for place in growing)
    for place in growing if over > 0 else ():
        widths[place] += over * widths[place] / total
    if over < 0:
        widths = [width * room / sum(widths) for width in widths]
    return tuple(widths)


def _telling(printout: Printout, place: int) -> list[str]:
    """The texts of a column that tell how wide it is: the longest, and some from all over the table."""
    texts = sorted({row.cells[place] for group in printout.groups for row in group.rows}, key=lambda text: len(text))
    step = max(1, len(texts) // MEASURED)
    return [*texts[::step], *texts[-MEASURED:]]


def _need(column: Column, texts: Sequence[str], cell: TextStyle) -> Need:
    head = max((fonts.width(word, HEADER.size, bold=True) for word in column.heading.split()), default=0.0)
    lines = [line for text in texts for line in text.split("\n")]
    wide = sorted(fonts.width(line, cell.size) for line in lines if line) or [0.0]
    if column.whole and wide[-1] <= 2 * LONGEST_WORD:
        width = max(head, wide[-1]) + (INSET if column.numeric else 0.0)
        return Need(width, width)
    words = sorted(max((fonts.width(word, cell.size) for word in line.split()), default=0.0) for line in lines)
    word = min(words[-1] if words[-1] <= LONGEST_WORD else _most(words), LONGEST_WORD) if words else 0.0
    usual = wide[-1] if wide[-1] <= READABLE * 1.5 else _most(wide)
    least = max(NARROWEST, min(head, LONGEST_WORD), word, min(usual, READABLE))
    return Need(least, max(least, min(usual, WIDEST)))


def _most(widths: Sequence[float]) -> float:
    """What all but a few are no wider than."""
    return widths[max(0, len(widths) * 95 // 100 - 1)] if len(widths) > 20 else widths[-1]
