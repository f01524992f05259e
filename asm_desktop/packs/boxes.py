"""Blocks that hold other blocks: stacks, panels, columns; and rules, pictures and badges."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.utils import ImageReader

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.style import ACCENT, BADGE_SIZE, BODY, HAIRLINE, LARGE, PAPER
from asm_desktop.packs.text import ink

GROWTH = LARGE / BODY.size
"""How much larger what is no text is in large print."""


PICTURES_GROW = 1.4
WIDEST_LABEL = 150.0
"""Points: the most that a column beside the text takes in large print."""


class Stack(Block):
    """Blocks one under another, kept on one page where a page can hold them.

    `fill` is the colour behind it, `bar` that of a rule on its left edge, `frame` that of a line around it; `pad` is
    the space inside them.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        pad: tuple[float, float] = (0.0, 0.0),
        fill: str = "",
        bar: str = "",
        frame: str = "",
        whole: float = 0.0,
    ) -> None:
        self.blocks, self.pad, self.fill, self.bar, self.frame = list(blocks), pad, fill, bar, frame
        self.whole = whole
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """The blocks, the spaces between them and the padding."""
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: float) -> float:
        inner = width - 2 * self.pad[0]
        gaps = sum(block.before for block in self.blocks[1:])
        return sum(block.height(inner) for block in self.blocks) + gaps + 2 * self.pad[1]

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """In two between blocks, or inside the one that crosses the edge; never where `whole` would fit on a page."""
        if self.whole and self.height(width) <= self.whole:
            return None
        inner, used = width - 2 * self.pad[0], self.pad[1]
        left = room - self.pad[1]
        first: list[Block] = []
        for place, block in enumerate(self.blocks):
            before = block.before if first else 0.0
            if used + before + block.height(inner) <= left:
                used += before + block.height(inner)
                first.append(block)
                continue
            parts = block.split(inner, left - used - before)
            return self._parts([*first, parts[0]] if parts else first, [parts[1] if parts else block], place)
        return None

    def _parts(self, first: list[Block], rest: list[Block], place: int) -> tuple[Block, Block] | None:
        rest = [*rest, *self.blocks[place + 1 :]]
        while first and first[-1].keep:
            rest.insert(0, first.pop())
        if not first:
            return None
        head = Stack(first, **self._looks())
        head.before = self.before
        return head, Stack(rest, **self._looks())

    def _looks(self) -> dict[str, Any]:
        return {"pad": self.pad, "fill": self.fill, "bar": self.bar, "frame": self.frame, "whole": self.whole}

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The background, then the blocks."""
        height = self.height(width)
        if self.fill or self.frame:
            sheet.setFillColor(ink(self.fill or PAPER))
            sheet.setStrokeColor(ink(self.frame or PAPER))
            sheet.setLineWidth(0.75)
            sheet.rect(x, top - height, width, height, stroke=int(bool(self.frame)), fill=int(bool(self.fill)))
        if self.bar:
            sheet.setFillColor(ink(self.bar))
            sheet.rect(x, top - height, 3, height, stroke=0, fill=1)
        inner, y = width - 2 * self.pad[0], top - self.pad[1]
        for place, block in enumerate(self.blocks):
            y -= block.before if place else 0.0
            block.draw(sheet, x + self.pad[0], y, inner)
            y -= block.height(inner)

    def enlarge(self) -> Block:
        """The same blocks in large print."""
        return Stack([block.large() for block in self.blocks], **self._looks())

    def least_width(self) -> float:
        """That of the widest block."""
        return max((block.least_width() for block in self.blocks), default=0.0)

    def inner(self) -> Iterator[Block]:
        """Its blocks."""
        return iter(self.blocks)


class Columns(Block):
    """Blocks side by side; widths are in points, 0 shares what is left. Splits where a block in it can."""

    def __init__(self, columns: Sequence[tuple[float, Block]], gutter: float = 12.0) -> None:
        self.columns, self.gutter = list(columns), gutter
        self._heights: dict[float, float] = {}

    def widths(self, width: float) -> list[float]:
        """The width of each column."""
        fixed = sum(wanted for wanted, _ in self.columns) + self.gutter * (len(self.columns) - 1)
        share = max(1.0, (width - fixed) / max(1, sum(1 for wanted, _ in self.columns if not wanted)))
        return [wanted or share for wanted, _ in self.columns]

    def height(self, width: float) -> float:
        """The highest column."""
        if width not in self._heights:
            placed = zip(self.columns, self.widths(width), strict=True)
            self._heights[width] = max(block.height(each) for (_, block), each in placed)
        return self._heights[width]

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Each column at the room; those that fit stay on the first page."""
        first: list[tuple[float, Block]] = []
        rest: list[tuple[float, Block]] = []
        for (wanted, block), each in zip(self.columns, self.widths(width), strict=True):
            if block.height(each) <= room:
                parts: tuple[Block, Block] | None = (block, Stack([]))
            else:
                parts = block.split(each, room)
            if parts is None:
                return None
            first.append((wanted, parts[0]))
            rest.append((wanted, parts[1]))
        head = Columns(first, self.gutter)
        head.before = self.before
        return head, Columns(rest, self.gutter)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The columns from left to right."""
        for (_, block), each in zip(self.columns, self.widths(width), strict=True):
            block.draw(sheet, x, top, each)
            x += each + self.gutter

    def enlarge(self) -> Block:
        """The columns in large print; one of a fixed width grows, as far as the text beside it lets it."""
        columns = [(wanted, block.large()) for wanted, block in self.columns]
        return Columns([(_grown(wanted, block), block) for wanted, block in columns], self.gutter)

    def inner(self) -> Iterator[Block]:
        """Its columns."""
        return (block for _, block in self.columns)


def _grown(wanted: float, block: Block) -> float:
    """The fixed width of a column in large print; 0 stays a share of what is left."""
    return (block.least_width() or min(wanted * GROWTH, WIDEST_LABEL)) if wanted else 0.0


class Rule(Block):
    """A horizontal line."""

    def __init__(self, colour: str = HAIRLINE, weight: float = 0.6, length: float = 0.0) -> None:
        self.colour, self.weight, self.length = colour, weight, length

    def height(self, width: float) -> float:
        """Its weight."""
        return self.weight

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The line, over the whole width unless it has a length."""
        sheet.setFillColor(ink(self.colour))
        sheet.rect(x, top - self.weight, self.length or width, self.weight, stroke=0, fill=1)


class Space(Block):
    """Empty room."""

    def __init__(self, size: float) -> None:
        self.size = size

    def height(self, width: float) -> float:
        """The room."""
        return self.size

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Nothing."""


class Jpeg(ImageReader):  # type: ignore[misc]
    """A JPEG that goes into the file as it is; ReportLab would decode it only to give it a name."""

    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content))
        self._content, self._dataA = content, None

    def getRGBData(self) -> bytes:
        """What the picture's name is made from."""
        return self._content


class Picture(Block):
    """A JPEG at a fixed size."""

    def __init__(self, jpeg: bytes, width: float, height: float) -> None:
        self.jpeg, self.size = jpeg, (width, height)

    def height(self, width: float) -> float:
        """The picture's own height."""
        return self.size[1]

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The picture at the left edge."""
        sheet.drawImage(Jpeg(self.jpeg), x, top - self.size[1], *self.size)

    def enlarge(self) -> Block:
        """A larger picture."""
        return Picture(self.jpeg, self.size[0] * PICTURES_GROW, self.size[1] * PICTURES_GROW)

    def least_width(self) -> float:
        """The picture's own width."""
        return self.size[0]


class Badge(Block):
    """A word in capitals inside a box: filled for what must not be missed, outlined otherwise."""

    def __init__(self, word: str, *, filled: bool = True, colour: str = ACCENT, size: float = BADGE_SIZE) -> None:
        self.word, self.filled, self.colour, self.size = word.upper(), filled, colour, size

    def natural_width(self) -> float:
        """The word and its padding."""
        return fonts.width(self.word, self.size, bold=True) + self.size * 1.5

    def height(self, width: float) -> float:
        """The box."""
        return self.size * 1.9

    def enlarge(self) -> Block:
        """A larger badge."""
        return Badge(self.word, filled=self.filled, colour=self.colour, size=LARGE)

    def least_width(self) -> float:
        """What the word takes."""
        return self.natural_width()

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The box and the word in it."""
        height = self.height(width)
        sheet.setFillColor(ink(self.colour if self.filled else PAPER))
        sheet.setStrokeColor(ink(self.colour))
        sheet.setLineWidth(0.9)
        sheet.rect(x, top - height, self.natural_width(), height, stroke=1, fill=1)
        text = sheet.beginText(x + self.size * 0.75, top - height / 2 - self.size * 0.36)
        text.setFillColor(ink(PAPER if self.filled else self.colour))
        for run in fonts.runs(self.word, bold=True):
            text.setFont(run.font, self.size)
            text.textOut(run.text)
        sheet.drawText(text)
