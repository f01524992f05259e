"""Tent cards, place cards, badges and labels of guests, in exact millimetres, with marks where to cut and to fold.

Words that are too long for a card shrink to a floor. What does not fit then is left out and told, never clipped: the
body and the office first, the whole card where the name has no room. The same cards give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asm_desktop.packs import document, fonts
from asm_desktop.packs.block import Sheet
from asm_desktop.packs.card_shapes import SHAPES, Grid, Shape, grid
from asm_desktop.packs.document import About
from asm_desktop.packs.style import ACCENT, INK, MM, MUTED, TextStyle
from asm_desktop.packs.text import Text, ink

BREAKS = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029]+")
LEADING = 1.22
STEPS = 24
"""So many sizes are tried from the largest to the smallest."""
ONE_LINE = 0.62
"""A name shrinks to this part of its largest size before it goes over two lines."""
CUT, FOLD, HAIR = 2.0, 8.0, 0.25
"""Half of a cut mark's arms and the length of a fold mark, in millimetres; the width of their lines in points."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a guest's card; whatever is empty leaves no gap."""

    name: str
    local: str = ""
    office: str = ""
    body: str = ""


class Complaint(NamedTuple):
    """What could not be printed as it is.

    `problem` is "card" (left out: the name has no room), "body" or "office" (left out of the card), "broken" (the name
    has no room but cut inside words) or "characters" (`detail` are those no font has, drawn as their code points).
    """

    name: str
    problem: str
    detail: str = ""


class NameCards(NamedTuple):
    """Cards as a PDF; `sheets` and `printed` count the pages and the cards."""

    pdf: bytes
    sheets: int
    printed: int
    complaints: tuple[Complaint, ...] = ()


def draw_cards(cards: Sequence[Card], kind: str, about: About, paper: str = "a4", first: int = 1) -> NameCards:
    """The cards on sheets of paper, the first at the `first` place, counted from 1. Raises KeyError for another kind.

    A folded card has a sheet of its own, where every place is the first. At least one sheet is made.
    """
    shape = SHAPES[kind]
    layout = grid(shape, paper)
    found = [(card, _set(card, shape)) for card in map(_plain, cards)]
    ready = [words for _, (words, _) in found if words is not None]
    skipped = min(max(first, 1), len(layout.places)) - 1
    sheets = max(1, -(-(len(ready) + skipped) // len(layout.places)))

    def draw(sheet: Sheet) -> None:
        for page in range(sheets):
            start = page * len(layout.places) - skipped
            taken = [(place, start + number) for number, place in enumerate(layout.places)]
            _page(sheet, shape, layout, [(place, ready[each]) for place, each in taken if 0 <= each < len(ready)])
            sheet.showPage()

    size = (layout.paper[0] * MM, layout.paper[1] * MM)
    complaints = tuple(complaint for _, (_, complaints) in found for complaint in complaints)
    return NameCards(document.drawn(size, about, draw), sheets, len(ready), complaints)


def _plain(card: Card) -> Card:
    """The card with its texts on one line each, as they are written otherwise."""
    return Card(*(BREAKS.sub(" ", text) for text in (card.name, card.local, card.office, card.body)))


class Words(NamedTuple):
    """What stands on a card, set: the names, and the office and body below them."""

    names: tuple[Text, ...] = ()
    below: tuple[Text, ...] = ()

    def gap(self) -> float:
        """The room between the two, in points."""
        return 0.45 * self.names[0].style.size if self.names and self.below else 0.0

    def height(self, width: float) -> float:
        """All of it, in points."""
        return sum(text.height(width) for text in (*self.names, *self.below)) + self.gap()


def _set(card: Card, shape: Shape) -> tuple[Words | None, list[Complaint]]:
    """The words of a card set as large as they fit, and what they lack; None where the name has no room."""
    complaints = [
        Complaint(card.name, "characters", " ".join(fonts.code_point(each) for each in absent))
        for absent in [fonts.missing([card.name, card.local, card.office, card.body])]
        if absent
    ]
    for left_out in ((), ("body",), ("body", "office")):
        words = _fitted(card, shape, left_out)
        if words is not None:
            lacking = [Complaint(card.name, part) for part in left_out if getattr(card, part).strip()]
            return words, [*lacking, *complaints]
    words = _broken(card, shape)
    lacking = [Complaint(card.name, part) for part in ("body", "office") if getattr(card, part).strip()]
    if words is not None:
        return words, [Complaint(card.name, "broken"), *lacking, *complaints]
    return None, [Complaint(card.name, "card"), *complaints]


def _fitted(card: Card, shape: Shape, left_out: Sequence[str]) -> Words | None:
    """All words but those left out, no higher than the card; None where they have no room."""
    sizes, width = shape.sizes, _width(shape)
    names = [(card.name, sizes.name, True, INK), (card.local, sizes.local, False, INK)]
    below = [(card.office, "office", INK), (card.body, "body", MUTED)]
    rest = [(text, sizes.office, False, tone) for text, part, tone in below if part not in left_out]
    for step in range(STEPS + 1):
        above, under = (
            tuple(_text(text, _part(size, step), bold, tone, width) for text, size, bold, tone in parts if text.strip())
            for parts in (names, rest)
        )
        if None in above or None in under:
            return None
        words = Words(tuple(filter(None, above)), tuple(filter(None, under)))
        if not words.names:
            return None
        if words.height(width) <= _room(shape):
            return words
    return None


def _broken(card: Card, shape: Shape) -> Words | None:
    """The names alone at their smallest, cut inside words where they must; None where they still have no room."""
    width, sizes = _width(shape), shape.sizes
    parts = [(card.name, sizes.name[1], True), (card.local, sizes.local[1], False)]
    most = width * _room(shape)
    if sum(fonts.width(text, points, bold) * points for text, points, bold in parts) > most:
        return None
    words = Words(tuple(Text(text, _style(points, bold, INK)) for text, points, bold in parts if text.strip()))
    return words if words.names and words.height(width) <= _room(shape) else None


def _width(shape: Shape) -> float:
    """The width for words, in points."""
    return (shape.width - 2 * shape.inset) * MM


def _room(shape: Shape) -> float:
    """The height for words, in points."""
    return (shape.height - 2 * shape.inset) * MM


def _part(size: tuple[float, float], step: int) -> tuple[float, float]:
    """The sizes allowed after so many steps down from the largest."""
    return size[0] - (size[0] - size[1]) * step / STEPS, size[1]


def _text(text: str, size: tuple[float, float], bold: bool, tone: str, width: float) -> Text | None:
    """A text at the largest size at which it stands on one line, else on two; None where no size is small enough."""
    largest, floor = size
    if fonts.width(text, floor, bold) > 2 * width:
        return None
    for most, least in ((1, max(floor, largest * ONE_LINE)), (2, floor)):
        for step in range(STEPS + 1):
            points = round(largest - (largest - least) * step / STEPS, 2)
            found = Text(text, _style(points, bold, tone))
            if len(found.lines(width)) <= most and _is_whole(text, points, bold, width):
                return found
    return None


def _style(points: float, bold: bool, tone: str) -> TextStyle:
    return TextStyle(points, points * LEADING, bold, tone, "centre")


def _is_whole(text: str, points: float, bold: bool, width: float) -> bool:
    """Whether no word is cut at the end of a line."""
    return all(fonts.width(word, points, bold) <= width for word in text.split(" "))


def _page(sheet: Sheet, shape: Shape, layout: Grid, placed: Sequence[tuple[tuple[float, float], Words]]) -> None:
    """One sheet, its cards with their marks."""
    sheet.setStrokeColor(ink(MUTED))
    sheet.setLineWidth(HAIR)
    marks = _folds(shape, layout) if shape.folded else _cuts(shape, [place for place, _ in placed])
    for left, top, right, bottom in [] if shape.stock else marks:
        high = layout.paper[1]
        sheet.line(left * MM, (high - top) * MM, right * MM, (high - bottom) * MM)
    for (left, top), words in placed:
        x, y = left * MM, (layout.paper[1] - top) * MM
        if shape.folded:
            sheet.saveState()
            sheet.translate(x + shape.width * MM, y - shape.height * MM)
            sheet.rotate(180)
            _face(sheet, shape, words, 0, 0)
            sheet.restoreState()
            y -= shape.height * MM
        _face(sheet, shape, words, x, y)


def _face(sheet: Sheet, shape: Shape, words: Words, x: float, top: float) -> None:
    """The words in the middle of one face, whose upper left corner is given in points."""
    width = _width(shape)
    top -= (shape.height * MM - words.height(width)) / 2
    for text in words.names:
        text.draw(sheet, x + shape.inset * MM, top, width)
        top -= text.height(width)
    if words.below:
        size = words.names[0].style.size
        sheet.setFillColor(ink(ACCENT))
        thick = max(0.6, size / 36)
        sheet.rect(x + shape.width * MM / 2 - size / 2, top - words.gap() / 2, size, thick, stroke=0, fill=1)
        top -= words.gap()
    for text in words.below:
        text.draw(sheet, x + shape.inset * MM, top, width)
        top -= text.height(width)


Mark = tuple[float, float, float, float]


def _folds(shape: Shape, layout: Grid) -> Iterator[Mark]:
    """Where a tent is folded: at both edges of the sheet; and where it is cut on paper that is wider."""
    width, height = layout.paper
    for fold in (shape.height, 2 * shape.height):
        yield 0, fold, FOLD, fold
        yield width - FOLD, fold, width, fold
    for edge in (layout.places[0][0], layout.places[0][0] + shape.width):
        if 0 < edge < width:
            yield edge, 0, edge, FOLD
            yield edge, height - FOLD, edge, height


def _cuts(shape: Shape, places: Sequence[tuple[float, float]]) -> Iterator[Mark]:
    """A cross at each corner of each card, once."""
    corners = {
        (round(left + x, 4), round(top + y, 4))
        for left, top in places
        for x in (0, shape.width)
        for y in (0, shape.height)
    }
    for x, y in sorted(corners):
        yield x - CUT, y, x + CUT, y
        yield x, y - CUT, x, y + CUT
