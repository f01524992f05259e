"""Placing blocks on pages: one pass that measures and splits, so that every page number is known before drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from asm_desktop.packs.block import Block
from asm_desktop.packs.style import Style


@dataclass(slots=True)
class Page:
    """The blocks of one page, each with the y of its upper edge."""

    placed: list[tuple[Block, float]] = field(default_factory=list)


@dataclass(slots=True)
class Placing:
    """Pages being filled from the top; `y` is where the next block may start."""

    style: Style
    pages: list[Page] = field(default_factory=lambda: [Page()])
    y: float = 0.0

    def __post_init__(self) -> None:
        self.y = self.top

    @property
    def top(self) -> float:
        """The upper edge of the text."""
        return self.style.paper[1] - self.style.top

    @property
    def room(self) -> float:
        """The height left on the page."""
        return self.y - self.style.bottom

    @property
    def at_top(self) -> bool:
        """Whether the page is still empty."""
        return not self.pages[-1].placed

    def turn(self) -> None:
        """Start a new page, unless this one is empty."""
        if not self.at_top:
            self.pages.append(Page())
            self.y = self.top

    def open(self) -> None:
        """Start a page for a section: the next one, or the next on the right where the style asks for that."""
        self.turn()
        if self.style.right_hand and len(self.pages) % 2 == 0:
            self.pages.append(Page())

    def put(self, block: Block) -> None:
        """Place a block that fits."""
        self.y -= 0.0 if self.at_top else block.before
        self.pages[-1].placed.append((block, self.y))
        self.y -= block.height(self.style.width)


def place(blocks: Sequence[Block], style: Style) -> list[Page]:
    """The pages that these blocks fill, headings never parted from what they head."""
    placing, waiting = Placing(style), list(reversed(blocks))
    while waiting:
        group = _group(waiting, style)
        if group[0].opens and style.right_hand:
            placing.open()
        elif group[0].fresh:
            placing.turn()
        if not placing.at_top and not _starts(group, placing):
            placing.turn()
        for block in group[:-1]:
            placing.put(block)
        rest = _put(group[-1], placing)
        if rest is not None:
            placing.turn()
            waiting.append(rest)
    return placing.pages


def _group(waiting: list[Block], style: Style) -> list[Block]:
    """The next block with those that must stay with it, as long as together they leave half a page."""
    group = [waiting.pop()]
    height = group[0].height(style.width)
    while group[-1].keep and waiting and not waiting[-1].fresh and height < style.height / 2:
        group.append(waiting.pop())
        height += group[-1].before + group[-1].height(style.width)
    return group


def _starts(group: Sequence[Block], placing: Placing) -> bool:
    """Whether the group may start in the room that is left."""
    width = placing.style.width
    used = sum(block.before + block.height(width) for block in group[:-1])
    last = group[-1]
    left = placing.room - used - last.before
    if placing.room < max(block.need for block in group) + group[0].before:
        return False
    return last.height(width) <= left or (left > 0 and last.split(width, left) is not None)


def _put(block: Block, placing: Placing) -> Block | None:
    """Place a block, or as much of it as fits; what is left of it. What cannot be split is placed as it is."""
    width = placing.style.width
    room = placing.room - (0.0 if placing.at_top else block.before)
    parts = None if block.height(width) <= room else block.split(width, room)
    placing.put(parts[0] if parts else block)
    return parts[1] if parts else None
