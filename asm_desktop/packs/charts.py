"""Drawings that tell of time and amounts: a timeline, and the chart of deliveries. They tell nothing by colour.

The domain computes the geometry; here it is set on paper. In large print lists say the same, and stand alone.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from asm_desktop.domain.said import Speak, say
from asm_desktop.domain.time_axis import Axis, axis, lanes
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import HAIRLINE, INK, MUTED, PAPER, TextStyle
from asm_desktop.packs.text import Text, ink

TICK = TextStyle(7.6, 9.4, colour=MUTED)
NUMBER = TextStyle(7.6, 9.4, bold=True)
LINE, THIN = 1.1, 0.6
RADIUS = 3.6
LANE = 13.0
"""Points: the height of a lane of marks, each with its number beside it."""
BEFORE, AFTER = 6.0, 18.0
"""Points that a mark takes along the line before its day, and with its number after it."""
AXIS_FOOT = 24.0
"""Points below the line for the names of its ticks."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A day, month or year that stands out: in words, its first and last day, what it is, and how it stands.

    `shape` is the code of how it is drawn: done, ahead, deadline or missed; `hold` keeps it out of some editions.
    """

    when: str
    first: datetime.date
    last: datetime.date
    what: str
    state: str
    shape: str = "done"
    hold: str = ""


class TimeLine(Block):
    """Marks numbered along a line, which is as long as their time; what would overlap stands higher."""

    def __init__(self, marks: tuple[Mark, ...], speak: Speak) -> None:
        self._marks, self._speak = marks, speak
        self._axis: Axis = axis([day for mark in marks for day in (mark.first, mark.last)])

    def places(self, width: float) -> list[tuple[float, float, int]]:
        """Where each mark begins and ends, in points from the left, and its lane."""
        ends = [(self._axis.at(each.first) * width, self._axis.at(each.last) * width) for each in self._marks]
        rooms = [(start - BEFORE, max(end, start + AFTER)) for start, end in ends]
        return [(*end, lane) for end, lane in zip(ends, lanes(rooms), strict=True)]

    def height(self, width: float) -> float:
        """The lanes, the line and the names of the ticks."""
        return (max(lane for *_, lane in self.places(width)) + 1) * LANE + AXIS_FOOT

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The line with its ticks, then each mark over its day."""
        foot = top - self.height(width) + AXIS_FOOT
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(LINE)
        sheet.line(x, foot, x + width, foot)
        sheet.setLineWidth(THIN)
        ticks = self._axis.ticks()
        room = width / max(len(ticks), 1) - 3
        for at, day in ticks:
            sheet.setStrokeColor(ink(INK))
            sheet.line(x + at * width, foot, x + at * width, foot - 3.5)
            Text(self._speak(say("{date}", date=day)), TICK).draw(sheet, x + at * width + 1, foot - 4, room)
        places = [(x + start, x + end, foot + lane * LANE + RADIUS + 4) for start, end, lane in self.places(width)]
        sheet.setStrokeColor(ink(HAIRLINE))
        for start, _, middle in places:
            sheet.line(start, foot, start, middle)
        for number, (mark, (start, end, middle)) in enumerate(zip(self._marks, places, strict=True), 1):
            self._mark(sheet, mark, number, (start, end), middle)

    def _mark(self, sheet: Sheet, mark: Mark, number: int, ends: tuple[float, float], middle: float) -> None:
        """A mark with its number beside it; a month or a year is as wide as it is long."""
        start, end = ends
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(LINE)
        after = start + AFTER - 3
        if end > after:
            sheet.line(after, middle, end, middle)
        sheet.setFillColor(ink(INK if mark.shape == "done" else PAPER))
        _shape(sheet, mark.shape, start, middle)
        Text(f"{number}", NUMBER).draw(sheet, start + RADIUS + 2.5, middle + NUMBER.leading / 2, 20)


class MarkShape(Block):
    """The shape of a mark beside its number in the list of a timeline."""

    def __init__(self, number: int, shape: str) -> None:
        self._number, self._shape = number, shape

    def height(self, width: float) -> float:
        """A line."""
        return 12.6

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The shape, and the number after it."""
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(LINE)
        sheet.setFillColor(ink(INK if self._shape == "done" else PAPER))
        _shape(sheet, self._shape, x + RADIUS + 1, top - 6.3)
        Text(f"{self._number}", replace(NUMBER, size=9, leading=12.6)).draw(sheet, x + 14, top, 20)

    def large(self) -> Block:
        """The number alone."""
        return Text(f"{self._number}", NUMBER).large()


def _shape(sheet: Sheet, shape: str, x: float, y: float) -> None:
    """A dot for what is done, a ring for what lies ahead, a diamond for a deadline, a cross for what was missed."""
    if shape == "deadline":
        path = sheet.beginPath()
        path.moveTo(x - RADIUS - 0.6, y)
        for at_x, at_y in ((x, y + RADIUS + 0.6), (x + RADIUS + 0.6, y), (x, y - RADIUS - 0.6)):
            path.lineTo(at_x, at_y)
        path.close()
        sheet.drawPath(path, stroke=1, fill=1)
    elif shape == "missed":
        sheet.line(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
        sheet.line(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS)
    else:
        sheet.circle(x, y, RADIUS, stroke=1, fill=1)
