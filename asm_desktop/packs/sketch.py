"""The sketch of an organisation: who stands above and below it, its people on the left, its partners on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import INK, MUTED, PAPER, TINT, TextStyle
from asm_desktop.packs.text import Text, ink

IN_ROW = 3
GAP, BUS, STACKED = 26.0, 13.0, 7.0
"""Points: between columns and rows, from a row to the line that joins it, and between boxes one under another."""
PAD, THIN, STRONG = 5.0, 0.7, 1.3
NAME = TextStyle(8.5, 10.8, bold=True)
NOTE = TextStyle(7.6, 9.6, colour=MUTED)


@dataclass(frozen=True, slots=True)
class Tied:
    """Somebody or some body beside the one that is sketched, and what they are to it."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sketch:
    """An organisation with its owners, what it owns, its people and its other ties."""

    name: str
    owners: tuple[Tied, ...] = ()
    owned: tuple[Tied, ...] = ()
    people: tuple[Tied, ...] = ()
    partners: tuple[Tied, ...] = ()


class Box(NamedTuple):
    """A box in points, from the upper left corner of the sketch downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


Line = tuple[float, float, float, float]


class Plan(NamedTuple):
    """Where everything stands: the boxes in the order of the sketch, itself first, and the lines that join them."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    height: float


class Heights(NamedTuple):
    """How high the boxes are, in points."""

    own: float
    owners: Sequence[float] = ()
    owned: Sequence[float] = ()
    people: Sequence[float] = ()
    partners: Sequence[float] = ()


def column(width: float) -> float:
    """The width of a box in a sketch of this width."""
    return (width - 2 * GAP) / 3


def arranged(heights: Heights, width: float) -> Plan:
    """Boxes of these heights set out over a width, each group joined with the organisation in the middle."""
    each = column(width)
    above, y = _rows(heights.owners, 0.0, width)
    tall = max(heights.own, _stack(heights.people), _stack(heights.partners))
    own = Box(each + GAP, y + (tall - heights.own) / 2, each, heights.own)
    left = _stacked(heights.people, 0.0, y, tall, each)
    right = _stacked(heights.partners, 2 * (each + GAP), y, tall, each)
    below, end = _rows(heights.owned, y + tall + (GAP if heights.owned else 0.0), width)
    lines = [
        *_bus(above, own, down=True),
        *_bus(below, own, down=False),
        *_bracket(left, own.x, own),
        *_bracket(right, own.x + each, own),
    ]
    return Plan((own, *above, *below, *left, *right), tuple(lines), end - (GAP if heights.owned else 0.0))


def _rows(heights: Sequence[float], y: float, width: float) -> tuple[list[Box], float]:
    """Boxes in rows, each row in the middle, and where what follows may start."""
    each, boxes = column(width), []
    for start in range(0, len(heights), IN_ROW):
        row = heights[start : start + IN_ROW]
        left = (width - len(row) * each - (len(row) - 1) * GAP) / 2
        boxes += [Box(left + place * (each + GAP), y, each, tall) for place, tall in enumerate(row)]
        y += max(row) + GAP
    return boxes, y


def _stack(heights: Sequence[float]) -> float:
    return sum(heights) + STACKED * max(len(heights) - 1, 0)


def _stacked(heights: Sequence[float], x: float, y: float, tall: float, width: float) -> list[Box]:
    y += (tall - _stack(heights)) / 2
    boxes = []
    for height in heights:
        boxes.append(Box(x, y, width, height))
        y += height + STACKED
    return boxes


def _bus(boxes: Sequence[Box], own: Box, *, down: bool) -> list[Line]:
    """From each box a stalk to a line beside its row, and from that line to the organisation."""
    lines = []
    x = own.middle[0]
    for each in boxes:
        middle = each.middle[0]
        start = each.y + each.height if down else each.y
        row = max(box.y + box.height for box in boxes if box.y == each.y) + BUS if down else each.y - BUS
        lines += [(middle, start, middle, row), (middle, row, x, row)]
        lines.append((x, row, x, own.y if down else own.y + own.height))
    return list(dict.fromkeys(lines))


def _bracket(boxes: Sequence[Box], edge: float, own: Box) -> list[Line]:
    """A line beside a stack, joined with each of its boxes and with the organisation."""
    if not boxes:
        return []
    on_left = boxes[0].x < own.x
    x = edge - BUS if on_left else edge + BUS
    ends = [each.x + each.width if on_left else each.x for each in boxes]
    middles = [each.middle[1] for each in boxes]
    spine = (x, min(*middles, own.middle[1]), x, max(*middles, own.middle[1]))
    return [
        spine,
        (edge, own.middle[1], x, own.middle[1]),
        *((end, y, x, y) for end, y in zip(ends, middles, strict=True)),
    ]


class SketchDrawing(Block):
    """A sketch drawn over the whole width; boxes are as high as their words need."""

    def __init__(self, sketch: Sketch) -> None:
        self._sketch = sketch

    def height(self, width: float) -> float:
        """The height of the plan."""
        return self._plan(width).height

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The lines first, then the boxes with their words."""
        plan, sketch = self._plan(width), self._sketch
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(THIN)
        for from_x, from_y, to_x, to_y in plan.lines:
            sheet.line(x + from_x, top - from_y, x + to_x, top - to_y)
        tied = (*sketch.owners, *sketch.owned, *sketch.people, *sketch.partners)
        for place, (each, box) in enumerate(zip((Tied(sketch.name), *tied), plan.boxes, strict=True)):
            self._box(sheet, each, box, x, top, own=not place)

    def _plan(self, width: float) -> Plan:
        sketch, room = self._sketch, column(width) - 2 * PAD
        groups = (sketch.owners, sketch.owned, sketch.people, sketch.partners)
        own = _tall(Tied(sketch.name), room)
        return arranged(Heights(own, *([_tall(each, room) for each in group] for group in groups)), width)

    def _box(self, sheet: Sheet, each: Tied, box: Box, x: float, top: float, *, own: bool) -> None:
        sheet.setFillColor(ink(TINT if own else PAPER))
        sheet.setStrokeColor(ink(INK))
        sheet.setLineWidth(STRONG if own else THIN)
        sheet.roundRect(x + box.x, top - box.y - box.height, box.width, box.height, 3, stroke=1, fill=1)
        y, room = top - box.y - PAD, box.width - 2 * PAD
        for words in _words(each):
            words.draw(sheet, x + box.x + PAD, y, room)
            y -= words.height(room)


def _words(each: Tied) -> list[Text]:
    return [*([Text(each.note, NOTE)] if each.note else []), Text(each.name, NAME)]


def _tall(each: Tied, room: float) -> float:
    return sum(words.height(room) for words in _words(each)) + 2 * PAD
