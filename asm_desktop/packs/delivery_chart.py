"""The chart of deliveries: what was planned and delivered so far, period by period, under what was agreed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import HAIRLINE, INK, MUTED, PAPER, TextStyle
from asm_desktop.packs.text import Text, ink, short

TALL, HEAD, SIDE = 112.0, 18.0, 34.0
LONGEST_CAP = 50
"""Points: the plot, the key above it, the values beside it; and after so many characters the cap is cut in the key."""
SMALL = TextStyle(7.6, 9.4, colour=MUTED)
NAME = replace(SMALL, align="center")
STEP = replace(SMALL, align="right")
KEY = TextStyle(8, 11)
BAR, THIN, CAP = 0.34, 0.6, 1.1
"""Of the room of a period, the width of each of its two bars; and lines, in points."""
DASHES = (4, 2.5)


@dataclass(frozen=True, slots=True)
class Bars:
    """A period in words, with how high its bars are, in parts of the plot; None for what was not delivered yet."""

    name: str
    planned: float
    delivered: float | None = None


@dataclass(frozen=True, slots=True)
class DeliveryChart:
    """The chart as it is printed: its name, words of its key, bars, grid and cap, in parts of the plot's height."""

    title: str
    planned: str
    delivered: str
    bars: tuple[Bars, ...] = ()
    steps: tuple[tuple[str, float], ...] = ()
    cap: float | None = None
    cap_words: str = ""
    remark: str = ""


class ChartDrawing(Block):
    """A chart drawn over the whole width: white bars for what was planned, dark ones for what was delivered."""

    def __init__(self, chart: DeliveryChart) -> None:
        self._chart = chart

    def height(self, width: float) -> float:
        """Key, plot and the names of the periods."""
        room = self._room(width) - 2
        return HEAD + TALL + 5 + max((Text(bars.name, NAME).height(room) for bars in self._chart.bars), default=0.0)

    def _room(self, width: float) -> float:
        return (width - self._side()) / max(len(self._chart.bars), 1)

    def _side(self) -> float:
        """The room of the values, as wide as the widest of them."""
        return max([SIDE, *(fonts.width(words, STEP.size) + 6 for words, _ in self._chart.steps)])

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The key, the grid, the bars, and the cap over them."""
        chart, side, foot = self._chart, self._side(), top - HEAD - TALL
        left = x + side
        self._key(sheet, left, top)
        for words, at in chart.steps:
            y = foot + at * TALL
            Text(words, STEP).draw(sheet, x, y + SMALL.leading / 2, side - 5)
            self._line(sheet, HAIRLINE if at else INK, THIN, (left, x + width), y)
        room = self._room(width)
        for place, bars in enumerate(chart.bars):
            self._bars(sheet, bars, left + place * room, foot, room)
        if chart.cap is not None:
            sheet.setDash(*DASHES)
            self._line(sheet, INK, CAP, (left, x + width), foot + chart.cap * TALL)
            sheet.setDash()

    def _key(self, sheet: Sheet, x: float, top: float) -> None:
        for words, colour in ((self._chart.planned, PAPER), (self._chart.delivered, INK)):
            self._box(sheet, colour, (x, top - 9, 8, 7))
            Text(words, KEY).draw(sheet, x + 12, top, 400)
            x += 26 + fonts.width(words, KEY.size)
        if self._chart.cap is not None:
            sheet.setDash(*DASHES)
            self._line(sheet, INK, CAP, (x, x + 18), top - 5.5)
            sheet.setDash()
            Text(short(self._chart.cap_words, LONGEST_CAP), KEY).draw(sheet, x + 22, top, 400)

    def _bars(self, sheet: Sheet, bars: Bars, x: float, foot: float, room: float) -> None:
        wide = min(room * BAR, 22.0)
        start = x + room / 2 - wide
        self._box(sheet, PAPER, (start, foot, wide, bars.planned * TALL))
        if bars.delivered is not None:
            self._box(sheet, INK, (start + wide, foot, wide, bars.delivered * TALL))
        Text(bars.name, NAME).draw(sheet, x + 1, foot - 3, room - 2)

    def _box(self, sheet: Sheet, colour: str, at: tuple[float, float, float, float]) -> None:
        if at[3] <= 0:
            return
        sheet.setFillColor(ink(colour))
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(THIN)
        sheet.rect(*at, stroke=1, fill=1)

    def _line(self, sheet: Sheet, colour: str, weight: float, ends: tuple[float, float], y: float) -> None:
        sheet.setStrokeColor(ink(colour))
        sheet.setLineWidth(weight)
        sheet.line(ends[0], y, ends[1], y)
