"""Diagrams of who sits where: the domain's drawing set on paper, with its viewpoint (DOMAIN §4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import HAIRLINE, INK, MUTED, PAPER, TINT, TextStyle
from asm_desktop.packs.text import Text, ink

SIDE = 640.0
"""The side of a seat in the drawing, in its millimetres."""
SIZES = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
"""Sizes a name is tried in, in points; one that fits in none is told below the drawing by its number."""
AROUND = 40.0
"""Millimetres of the drawing that stay empty around it."""
FEW = 5
"""One in so many names may be set smaller than the rest."""
MOST = 0.11
"""Points to a millimetre of the drawing, at most: four seats need not fill a page."""
THIN, POLE, PENNANT = 0.6, 1.6, 0.62
"""Points: lines, and the pole of a flag; and the part of a seat's side that a flag is high."""
NUMBER = TextStyle(5.5, 6.6, colour=MUTED, align="right")
LARGE_NUMBER = TextStyle(18, 22, bold=True, align="center")
LABEL = TextStyle(8.5, 11, bold=True, colour=MUTED, align="center")


@dataclass(frozen=True, slots=True)
class Form:
    """A table or the stage: its middle and size in millimetres, y away from the viewer."""

    x: float
    y: float
    width: float
    height: float
    label: str = ""
    is_round: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A seat: its middle in millimetres, its line and number, and whose it is; empty for nobody's."""

    x: float
    y: float
    line: int
    number: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag on its pole: its middle in millimetres, and its name."""

    x: float
    y: float
    name: str


@dataclass(frozen=True, slots=True)
class Diagram:
    """A plan as it is printed: its name, its viewpoint in words, and its measures in millimetres."""

    title: str
    viewpoint: str
    width: float
    height: float
    forms: tuple[Form, ...] = ()
    places: tuple[Place, ...] = ()
    flags: tuple[Flag, ...] = ()


def trimmed(diagram: Diagram) -> Diagram:
    """The diagram without the empty room around what stands in it."""
    half = SIDE / 2
    points = [(each.x, each.y) for each in diagram.places] + [(each.x, each.y) for each in diagram.flags]
    edges = [(x - half, y - half, x + half, y + half) for x, y in points]
    edges += [
        (each.x - each.width / 2, each.y - each.height / 2, each.x + each.width / 2, each.y + each.height / 2)
        for each in diagram.forms
    ]
    if not edges:
        return diagram
    left, near = min(edge[0] for edge in edges) - AROUND, min(edge[1] for edge in edges) - AROUND
    return replace(
        diagram,
        width=max(edge[2] for edge in edges) + AROUND - left,
        height=max(edge[3] for edge in edges) + AROUND - near,
        forms=tuple(replace(each, x=each.x - left, y=each.y - near) for each in diagram.forms),
        places=tuple(replace(each, x=each.x - left, y=each.y - near) for each in diagram.places),
        flags=tuple(replace(each, x=each.x - left, y=each.y - near) for each in diagram.flags),
    )


class Drawing(Block):
    """A diagram, as large as the width and `most` points of height let it be."""

    def __init__(self, diagram: Diagram, most: float, *, numbered: bool = False) -> None:
        self.diagram, self._most, self._numbered = trimmed(diagram), most, numbered

    def height(self, width: float) -> float:
        """The height at the scale that the width gives."""
        return self.diagram.height * self.scale(width)

    def scale(self, width: float) -> float:
        """Points to a millimetre."""
        wide, high = max(self.diagram.width, 1.0), max(self.diagram.height, 1.0)
        return min(width / wide, self._most / high, MOST)

    def unnamed(self, width: float) -> list[Place]:
        """The seats whose names fit in no size."""
        inside = SIDE * self.scale(width) - 4
        return [each for each in self.diagram.places if each.name and _in_seat(each.name, inside) is None]

    def smallest(self, width: float) -> list[Place]:
        """The seats whose names fit in the smallest size only."""
        inside = SIDE * self.scale(width) - 4
        fitting = ((each, _in_seat(each.name, inside)) for each in self.diagram.places if each.name)
        return [each for each, text in fitting if text is not None and text.style.size <= SIZES[-1]]

    def _size(self, inside: float) -> float:
        """The size of most names: that in which all but the longest few fit, so that they look alike."""
        found = [text.style.size for each in self.diagram.places if (text := _in_seat(each.name, inside))]
        return sorted(found)[len(found) // FEW] if found else SIZES[0]

    def enlarge(self) -> Drawing:
        """The drawing with large numbers and without names, which are told below it."""
        return Drawing(self.diagram, self._most, numbered=True)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Tables first, then seats with number and name."""
        scale = self.scale(width)
        left = x + (width - self.diagram.width * scale) / 2
        bottom = top - self.height(width)
        sheet.setLineWidth(THIN)
        for form in self.diagram.forms:
            self._form(sheet, form, left + form.x * scale, bottom + form.y * scale, scale)
        size = self._size(SIDE * scale - 4)
        for place in self.diagram.places:
            self._place(sheet, place, left + place.x * scale, bottom + place.y * scale, SIDE * scale, size)
        for flag in self.diagram.flags:
            self._flag(sheet, flag, left + flag.x * scale, bottom + flag.y * scale, SIDE * scale)

    def _form(self, sheet: Sheet, form: Form, x: float, y: float, scale: float) -> None:
        wide, high = form.width * scale, form.height * scale
        sheet.setFillColor(ink(TINT))
        sheet.setStrokeColor(ink(HAIRLINE))
        if form.is_round:
            sheet.ellipse(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2, stroke=1, fill=1)
        else:
            sheet.roundRect(x - wide / 2, y - high / 2, wide, high, 4, stroke=1, fill=1)
        if form.label:
            style = replace(LARGE_NUMBER, colour=LABEL.colour) if self._numbered else LABEL
            label = Text(form.label, style)
            label.draw(sheet, x - wide / 2, y + label.height(wide) / 2, wide)

    def _place(self, sheet: Sheet, place: Place, x: float, y: float, side: float, size: float) -> None:
        sheet.setFillColor(ink(PAPER))
        sheet.setStrokeColor(ink(INK if place.name else HAIRLINE))
        sheet.roundRect(x - side / 2, y - side / 2, side, side, 3, stroke=1, fill=1)
        if self._numbered:
            number = Text(str(place.number), LARGE_NUMBER)
            number.draw(sheet, x - side / 2, y + LARGE_NUMBER.leading / 2, side)
            return
        Text(str(place.number), NUMBER).draw(sheet, x - side / 2 + 2, y + side / 2 - 1, side - 4)
        found = _in_seat(place.name, side - 4, size) if place.name else None
        if found is not None:
            high = found.height(side - 4)
            found.draw(sheet, x - side / 2 + 2, y + high / 2 - NUMBER.leading / 2, side - 4)

    def _flag(self, sheet: Sheet, flag: Flag, x: float, y: float, side: float) -> None:
        """A pennant with its name on a pole: told by words, so that it is the same on any printer."""
        left, right, top = x - side / 2, x + side / 2, y + side / 2
        foot = top - side * PENNANT
        sheet.setFillColor(ink(PAPER))
        sheet.setStrokeColor(ink(INK))
        path = sheet.beginPath()
        path.moveTo(left, top)
        for at_x, at_y in ((right, top), (right - side / 10, (top + foot) / 2), (right, foot), (left, foot)):
            path.lineTo(at_x, at_y)
        path.close()
        sheet.drawPath(path, stroke=1, fill=1)
        sheet.setLineWidth(POLE)
        sheet.line(left, top, left, y - side / 2)
        sheet.setLineWidth(THIN)
        found = _fitting(flag.name, side * 0.8, side * PENNANT)
        if found is not None:
            found.draw(sheet, left + 2, (top + foot + found.height(side * 0.8)) / 2, side * 0.8)


def _in_seat(name: str, side: float, most: float = SIZES[0]) -> Text | None:
    """A name as it fits a seat below its number, no larger than `most`."""
    return _fitting(name, side, side - NUMBER.leading, most)


@lru_cache(maxsize=1024)
def _fitting(name: str, side: float, high: float, most: float = SIZES[0]) -> Text | None:
    """A name in the largest size in which it fits so much room without a word cut; None for none."""
    for size in (each for each in SIZES if each <= most):
        text = Text(name, TextStyle(size, size * 1.2, align="center"))
        widest = max((Text(word, text.style).natural_width() for word in name.split()), default=0.0)
        if widest <= side and text.height(side) <= high:
            return text
    return None
