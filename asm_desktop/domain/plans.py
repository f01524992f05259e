"""Plans as drawings: tables and seats as plain measures in millimetres, which window and pack draw alike (DOMAIN §4).

A plan is seen from above; x runs to the viewer's right and y away from the viewer, from the corner at their left hand.
It names its viewpoint. From the opposite one it is turned round: what was left is right, and each row its exact mirror.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from asm_desktop.domain.rows import TABLE_VIEWS, Viewpoint, Views
from asm_desktop.domain.said import Said, say
from asm_desktop.domain.seating import Pin, Seated, Sitter, honours, seat

PITCH, DEPTH, TABLE, MARGIN = 700.0, 1000.0, 700.0, 600.0
"""Between seats, between rows, across a table, and round the whole, in millimetres."""
PER_ROW, PER_ROUND = 10, 8
"""Seats in a row of the hall or for photographs, and at a round table, where nothing is said [P]."""
ROOM_VIEWS = Views(say("from behind the head table"), say("from the room"))
HALL_VIEWS = Views(say("from the stage"), say("from the back of the hall"))
U_VIEWS = Views(say("from behind the head of the U"), say("from the open end of the U"))
PHOTOGRAPH_VIEWS = Views(say("from behind the rows"), say("from the camera"))


class Spot(NamedTuple):
    """A seat or a place to stand: its middle, its line and its number in it, and whose it is; None for nobody's."""

    x: float
    y: float
    line: int
    number: int
    key: str | None
    label: str


class Shape(NamedTuple):
    """A table or stage: its middle and its size; round where it says so; the label is empty where there is none."""

    x: float
    y: float
    width: float
    height: float
    label: Said | None = None
    is_round: bool = False


class Pole(NamedTuple):
    """A flag on its pole: the middle of the flag, and what it is the flag of."""

    x: float
    y: float
    name: str


class Plan(NamedTuple):
    """A drawing of who sits where, from one of the two viewpoints of its layout; `flag_order` names the flags' rule."""

    views: Views
    viewpoint: Viewpoint
    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    questions: tuple[Said, ...] = ()
    poles: tuple[Pole, ...] = ()
    flag_order: Said | None = None

    def captions(self) -> tuple[Said, ...]:
        """The viewpoint in words, and the rule that the flags follow."""
        flags = (say("Flags: {rule}", rule=self.flag_order),) if self.poles and self.flag_order else ()
        return (self.views.caption(self.viewpoint), *flags)

    def mirrored(self) -> Plan:
        """The same plan from the opposite viewpoint."""
        return self._replace(
            viewpoint="audience" if self.viewpoint == "behind" else "behind",
            shapes=tuple(each._replace(x=self.width - each.x, y=self.height - each.y) for each in self.shapes),
            spots=tuple(each._replace(x=self.width - each.x, y=self.height - each.y) for each in self.spots),
            poles=tuple(each._replace(x=self.width - each.x, y=self.height - each.y) for each in self.poles),
        )

    def seen_from(self, viewpoint: Viewpoint) -> Plan:
        """The same plan from this viewpoint."""
        return self if self.viewpoint == viewpoint else self.mirrored()

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The place nearest to a point, within half the distance between seats; for dragging."""
        near = min(self.spots, key=lambda each: math.hypot(each.x - x, each.y - y), default=None)
        return near if near and math.hypot(near.x - x, near.y - y) <= PITCH / 2 else None


class _Drawing(NamedTuple):
    """Shapes and where the seats of each line are, from the left to the right from behind it, around any origin."""

    shapes: list[Shape]
    lines: list[list[tuple[float, float]]]
    views: Views
    viewpoint: Viewpoint


def head_table(sitters: Sequence[Sitter], pins: Sequence[Pin] = (), seats: int | None = None) -> Plan:
    """One long table whose guests look at the audience; as many seats as guests where nothing is said."""
    return _plan(sitters, [seats or len(sitters)], pins, lambda lines: _rows_at_table(lines, ROOM_VIEWS))


def theatre(
    sitters: Sequence[Sitter], pins: Sequence[Pin] = (), rows: int | None = None, seats: int | None = None
) -> Plan:
    """Rows that look at the stage, the first row next to it."""
    return _plan(sitters, _many(len(sitters), rows, seats or PER_ROW), pins, _hall)


def photograph(sitters: Sequence[Sitter], pins: Sequence[Pin] = (), seats: int | None = None) -> Plan:
    """Rows that look at the photographer, the front row first."""
    return _plan(sitters, _many(len(sitters), None, seats or PER_ROW), pins, _standing)


def rounds(
    sitters: Sequence[Sitter], pins: Sequence[Pin] = (), tables: int | None = None, seats: int | None = None
) -> Plan:
    """Round tables, the first in the middle of the front; seat 1 of each looks at the stage."""
    return _plan(sitters, _many(len(sitters), tables, seats or PER_ROUND), pins, _round_tables)


def u_shape(sitters: Sequence[Sitter], pins: Sequence[Pin] = (), head: int | None = None) -> Plan:
    """A table of three sides: so many at its head, the others along both arms; seats run on round the corners."""
    count = len(sitters)
    wide = min(count, head or max(3, count // 3))
    wide += (count - wide) % 2
    return _plan(sitters, [count], pins, lambda lines: _horseshoe(lines, min(wide, count)))


def signing_table(seated: Sequence[Sitter], standing: Sequence[Sitter], pins: Sequence[Pin] = ()) -> Plan:
    """Those who sign, sitting, and the others in a row behind them; each as in a `rows.Row` from behind.

    A pin of line 1 is a seat at the table, one of line 2 a place behind it.
    """
    lines = [len(seated), len(standing)]
    wanted = {
        each.key: Pin(each.key, line, honours(len(row))[index])
        for line, row in enumerate((seated, standing), start=1)
        for index, each in enumerate(row)
    }
    everybody = [each._replace(beside=()) for each in (*seated, *standing)]
    return _drawn(seat(everybody, lines, pins, wanted), everybody, lambda lines: _rows_at_table(lines, TABLE_VIEWS))


def with_flags(table: Plan, names: Sequence[str], order: Said) -> Plan:
    """A signing table seen from behind with flags, named from the left, in a row behind everybody; `order` names why.

    That row is nearest to the viewer. From the audience it is the farthest, as it is in the hall.
    """
    if not names:
        return table
    aside = max(0.0, len(names) * PITCH + 2 * MARGIN - table.width) / 2
    return table._replace(
        width=table.width + 2 * aside,
        height=table.height + DEPTH,
        shapes=tuple(each._replace(x=each.x + aside, y=each.y + DEPTH) for each in table.shapes),
        spots=tuple(each._replace(x=each.x + aside, y=each.y + DEPTH) for each in table.spots),
        poles=tuple(
            Pole(x + table.width / 2 + aside, y, name)
            for (x, y), name in zip(_row(len(names), MARGIN + PITCH / 2), names, strict=True)
        ),
        flag_order=order,
    )


def _many(guests: int, lines: int | None, seats: int) -> list[int]:
    """How many seats each line has; as many lines as are needed where nothing is said."""
    return [seats] * (lines or max(1, -(-guests // seats)))


def _plan(
    sitters: Sequence[Sitter], lines: Sequence[int], pins: Sequence[Pin], draw: Callable[[Sequence[int]], _Drawing]
) -> Plan:
    return _drawn(seat(sitters, lines, pins), sitters, draw)


def _drawn(seated: Seated, sitters: Sequence[Sitter], draw: Callable[[Sequence[int]], _Drawing]) -> Plan:
    """The drawing moved so that it begins at the corner, with its margin."""
    names = {each.key: each.name for each in sitters}
    drawing = draw([len(line) for line in seated.lines])
    points = [point for line in drawing.lines for point in line]
    half = PITCH / 2
    edges = [(x - half, y - half, x + half, y + half) for x, y in points] or [(0.0, 0.0, 0.0, 0.0)]
    edges += [(s.x - s.width / 2, s.y - s.height / 2, s.x + s.width / 2, s.y + s.height / 2) for s in drawing.shapes]
    left, near = min(edge[0] for edge in edges) - MARGIN, min(edge[1] for edge in edges) - MARGIN
    spots = [
        Spot(x - left, y - near, line, number, key, names.get(key or "", ""))
        for line, (keys, at) in enumerate(zip(seated.lines, drawing.lines, strict=True), start=1)
        for key, (x, y), number in zip(keys, at, honours(len(keys)), strict=True)
    ]
    return Plan(
        drawing.views,
        drawing.viewpoint,
        max(edge[2] for edge in edges) + MARGIN - left,
        max(edge[3] for edge in edges) + MARGIN - near,
        tuple(each._replace(x=each.x - left, y=each.y - near) for each in drawing.shapes),
        tuple(spots),
        seated.questions,
    )


def _row(seats: int, y: float) -> list[tuple[float, float]]:
    """A row about the middle line, from the left to the right."""
    return [((index - (seats - 1) / 2) * PITCH, y) for index in range(seats)]


def _rows_at_table(lines: Sequence[int], views: Views) -> _Drawing:
    """A table seen from behind: the audience is far, those seated are before it, any others stand nearer."""
    table = Shape(0.0, TABLE, PITCH * max(lines[0], 1), TABLE, say("Table"))
    return _Drawing([table], [_row(seats, -DEPTH * line) for line, seats in enumerate(lines)], views, "behind")


def _standing(lines: Sequence[int]) -> _Drawing:
    rows = [_row(seats, -DEPTH * line) for line, seats in enumerate(lines)]
    return _Drawing([], rows, PHOTOGRAPH_VIEWS, "behind")


def _hall(lines: Sequence[int]) -> _Drawing:
    """A hall seen from its back, where the audience is: the stage is far, the first row next to it."""
    stage = Shape(0.0, 2 * DEPTH, PITCH * max((*lines, 4)), DEPTH, say("The stage"))
    rows = [_row(seats, -DEPTH * line) for line, seats in enumerate(lines)]
    return _Drawing([stage], rows, HALL_VIEWS, "audience")


def _round_tables(lines: Sequence[int]) -> _Drawing:
    """Round tables seen from the back of the hall, in rows of which each has its first table in the middle."""
    width = math.ceil(math.sqrt(len(lines)))
    size = max(TABLE, max(lines, default=1) * PITCH / math.pi)
    apart = size + 3 * PITCH
    shapes, seats = [], []
    for table, count in enumerate(lines):
        row, place = divmod(table, width)
        here = honours(min(width, len(lines) - row * width))
        x, y = (here.index(place + 1) - (len(here) - 1) / 2) * apart, -row * apart
        shapes.append(Shape(x, y, size, size, say("Table {number}", number=table + 1), is_round=True))
        seats.append(_ring(x, y, size / 2 + PITCH / 2, count))
    stage = Shape(0.0, apart, max(4 * PITCH, apart * width / 2), DEPTH, say("The stage"))
    return _Drawing([stage, *shapes], seats, HALL_VIEWS, "audience")


def _ring(x: float, y: float, radius: float, seats: int) -> list[tuple[float, float]]:
    """A line of seats laid round a table, seat 1 nearest to the viewer, so that it looks at the stage.

    From behind seat 1, the next ones at its right hand are to the viewer's right.
    """
    first = honours(seats).index(1) if seats else 0
    angles = [2 * math.pi * (index - first) / seats for index in range(seats)]
    return [(x + radius * math.sin(angle), y - radius * math.cos(angle)) for angle in angles]


def _horseshoe(lines: Sequence[int], head: int) -> _Drawing:
    """A U seen from behind its head: the line runs down the left arm, along the head, and down the right arm."""
    (seats,) = lines
    left = (seats - head) // 2
    right = seats - head - left
    side = (head - 1) / 2 * PITCH + TABLE + PITCH
    at = [(-side, TABLE + PITCH * (left - index)) for index in range(left)]
    at += _row(head, 0.0)
    at += [(side, TABLE + PITCH * (index + 1)) for index in range(right)]
    shapes = [Shape(0.0, TABLE, 2 * side - PITCH, TABLE, say("Table"))]
    for arm, x in ((left, -side + TABLE), (right, side - TABLE)):
        if arm:
            length = PITCH * (arm + 1)
            shapes.append(Shape(x, TABLE + length / 2, TABLE, length))
    return _Drawing(shapes, [at], U_VIEWS, "behind")
