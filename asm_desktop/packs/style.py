"""The typographic system of the packs: paper, grid, sizes and colours. Lengths are in points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.said import Speak

MM = 72 / 25.4
PAPERS = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}

# Colours, as hexadecimal RGB; every pair in use keeps a contrast of at least 4.5 in greyscale.
INK = "#1B2127"
ACCENT = "#123F5C"
MUTED = "#56616B"
UNKNOWN = "#8A4A00"
HAIRLINE = "#C6CDD3"
TINT = "#EEF2F5"
WARNING_TINT = "#FBF3E6"
PAPER = "#FFFFFF"

# One step between levels of spacing.
STEP = 6.0


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: size and leading, weight, colour, alignment (left, centre, right).

    `beside` is the size of the text it stands beside, whose baseline it shares; 0 for its own.
    """

    size: float
    leading: float
    bold: bool = False
    colour: str = INK
    align: str = "left"
    beside: float = 0.0

    @property
    def baseline(self) -> float:
        """How far the baseline lies under the upper edge of a line."""
        return self.leading / 2 + (self.beside or self.size) * 0.36


DISPLAY = TextStyle(27, 33, bold=True, colour=ACCENT)
DISPLAY_LONG = TextStyle(20, 26, bold=True, colour=ACCENT)
SECTION = TextStyle(19, 24, bold=True, colour=ACCENT)
LEAD = TextStyle(14.5, 21)
TITLE = TextStyle(13, 17.5, bold=True)
SUBTITLE = TextStyle(10.5, 14.5, bold=True, colour=ACCENT)
BODY = TextStyle(10, 14.2)
STRONG = TextStyle(10, 14.2, bold=True)
NAME = TextStyle(11.5, 15.5, bold=True)
QUOTE = TextStyle(11.5, 17)
LABEL = TextStyle(8.5, 14.2, bold=True, colour=MUTED, beside=10)
SMALL = TextStyle(8.5, 12, colour=MUTED)
SMALL_INK = TextStyle(8.5, 12)
HEADER = TextStyle(8, 11, bold=True, colour=MUTED)
CELL = TextStyle(9, 12.6)
CELL_STRONG = TextStyle(9, 12.6, bold=True)
BADGE_SIZE = 7.6
MARK_SIZE = 6.6
# Capitals of Noto Sans Bold are 0.714 of the size: 20 pt gives the 5 mm that a marking needs (DOMAIN §5).
MARKING_SIZE = 20.0


# Large print: no text is smaller than this, and lines are 1.25 times as far apart (DOMAIN §5).
LARGE, LARGE_LEADING = 18.0, 1.25
# Headings grow less than the text they head, which would else fill the page.
HEADINGS_GROW = 0.7
BINDING = 5 * MM
"""How far the text moves away from the edge where the leaves are bound."""


@dataclass(frozen=True, slots=True)
class Style:
    """The page: its paper and the frame that holds the text, measured from the lower left corner.

    `speak` says the fixed words of a document in the reader's language; `marked` refers each value to its sources.
    """

    paper: tuple[float, float]
    left: float = 22 * MM
    right: float = 22 * MM
    top: float = 26 * MM
    bottom: float = 27 * MM
    large: bool = False
    duplex: bool = False
    right_hand: bool = False
    dividers: bool = False
    bilingual: bool = False
    speak: Speak = str
    marked: bool = True

    @property
    def width(self) -> float:
        """The width of the text."""
        return self.paper[0] - self.left - self.right

    @property
    def height(self) -> float:
        """The height of the text on one page."""
        return self.paper[1] - self.top - self.bottom

    def on(self, page: int) -> Style:
        """The style of a page, counted from 1: in duplex the back of a leaf is bound at its right edge."""
        return replace(self, left=self.right, right=self.left) if self.duplex and page % 2 == 0 else self


def enlarged(style: TextStyle) -> TextStyle:
    """How a paragraph is set in large print."""
    size = LARGE + max(0.0, style.size - BODY.size) * HEADINGS_GROW
    return replace(style, size=size, leading=size * LARGE_LEADING, beside=LARGE if style.beside else 0.0)


def style_for(manner: Manner, *, across: bool = False, speak: Speak = str) -> Style:
    """The style of a document's pages, upright or across. Raises KeyError for another paper."""
    width, height = PAPERS[manner.paper]
    side = 25 * MM if manner.large else 22 * MM
    shift = BINDING if manner.duplex else 0.0
    two = len(manner.languages) > 1
    return Style(
        (height, width) if across else (width, height),
        left=side + shift,
        right=side if manner.large else side - shift,
        top=(32 if manner.large else 26) * MM,
        bottom=(46 if manner.large else 30.5 if two else 27) * MM,
        large=manner.large,
        duplex=manner.duplex,
        right_hand=manner.right_hand or (manner.dividers and manner.duplex),
        dividers=manner.dividers,
        bilingual=two,
        speak=speak,
    )
