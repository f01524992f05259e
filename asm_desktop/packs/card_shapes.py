"""What cards are cut from: their sizes, and where each stands on its sheet (DOMAIN §4). Lengths are millimetres."""

from __future__ import annotations

from dataclasses import dataclass

SHEETS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
MARGIN = 5.0
"""Most printers leave so much of each edge blank, and a little less."""
INCH = 25.4


@dataclass(frozen=True, slots=True)
class Sizes:
    """The largest and the smallest size of name, local name and office, in points; smaller is not read any more."""

    name: tuple[float, float]
    local: tuple[float, float]
    office: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of card: its size, the sizes of its words, and the room left blank along its edges.

    `folded` is a card that stands: two faces, the upper inverted. `stock` is a sheet of labels that is bought cut: its
    paper, how many stand beside and below each other, where the first begins from the left and from the top, and the
    distance from each to the next.
    """

    width: float
    height: float
    sizes: Sizes
    inset: float
    folded: bool = False
    stock: tuple[str, int, int, float, float, float, float] | None = None


SMALL = Sizes((20, 10), (14, 8), (9.5, 7))
TINY = Sizes((14, 8), (11, 7), (8, 6))
SHAPES: dict[str, Shape] = {
    "tent": Shape(210, 99, Sizes((60, 24), (36, 16), (22, 12)), 14, folded=True),
    "place": Shape(89, 51, SMALL, 5),
    "large": Shape(102, 64, Sizes((24, 11), (17, 9), (11, 7.5)), 6),
    "badge": Shape(90, 55, SMALL, 5),
    "labels_14": Shape(99.1, 38.1, SMALL, 4, stock=("a4", 2, 7, 4.65, 15.15, 101.6, 38.1)),
    "labels_21": Shape(63.5, 38.1, TINY, 3, stock=("a4", 3, 7, 7.25, 15.15, 66.0, 38.1)),
    "labels_8": Shape(
        3.375 * INCH,
        2.3333 * INCH,
        SMALL,
        5,
        stock=("letter", 2, 4, 0.6875 * INCH, 0.5833 * INCH, 3.75 * INCH, 2.5 * INCH),
    ),
    "labels_30": Shape(
        2.625 * INCH, INCH, TINY, 2.5, stock=("letter", 3, 10, 0.1875 * INCH, 0.5 * INCH, 2.75 * INCH, INCH)
    ),
}
"""By kind. The stock is the usual one: 99.1 × 38.1 and 63.5 × 38.1 mm on A4, 3⅜ × 2⅓ and 2⅝ × 1 inches on Letter."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet of paper and the places on it, each by its left and upper edge, from the upper left corner of the sheet.

    Places count from the left, then down.
    """

    paper: tuple[float, float]
    places: tuple[tuple[float, float], ...]


def grid(shape: Shape, paper: str = "a4") -> Grid:
    """How cards of a shape stand on a sheet; stock has its own paper. Raises KeyError for another paper."""
    if shape.stock:
        own, across, down, left, top, over, under = shape.stock
        return Grid(SHEETS[own], _places(across, down, left, top, over, under))
    width, height = SHEETS[paper]
    if shape.folded:
        return Grid((width, height), (((width - shape.width) / 2, 0.0),))
    return max(_filled(shape, width, height), _filled(shape, height, width), key=lambda found: len(found.places))


def _filled(shape: Shape, width: float, height: float) -> Grid:
    """A sheet filled with cards edge to edge, in its middle."""
    across = int((width - 2 * MARGIN) // shape.width)
    down = int((height - 2 * MARGIN) // shape.height)
    left, top = (width - across * shape.width) / 2, (height - down * shape.height) / 2
    return Grid((width, height), _places(across, down, left, top, shape.width, shape.height))


def _places(
    across: int, down: int, left: float, top: float, over: float, under: float
) -> tuple[tuple[float, float], ...]:
    return tuple((left + column * over, top + row * under) for row in range(down) for column in range(across))
