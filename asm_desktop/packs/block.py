"""Blocks: what a page is made of. A block knows its height at a width, where it may be split, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Iterator


class Sheet(Canvas):  # type: ignore[misc]
    """ReportLab's canvas, knowing which places in the document links may point at."""

    def __init__(self, *args: Any, anchors: frozenset[str] = frozenset(), **options: Any) -> None:
        super().__init__(*args, **options)
        self.anchors = anchors

    def _make_preamble(self) -> None:
        """What ReportLab begins each page with, without choosing Helvetica, which no text of ours uses."""
        self._preamble = "1 0 0 1 0 0 cm"


class Block:
    """A rectangle of the page. Lengths are points; `before` is the space above it, dropped at the top of a page.

    `keep` asks to stay on the page of the block that follows; `fresh` starts a new page, and `opens` one on the right
    where the style asks for that; `need` is the height that must be left on the page for the block to start there.
    """

    before: float = 0.0
    keep: bool = False
    fresh: bool = False
    opens: bool = False
    need: float = 0.0

    def height(self, width: float) -> float:
        """The height at a width."""
        raise NotImplementedError

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """The block in two, the first no higher than the room; None where it cannot be split there."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw the block downwards from its upper left corner."""
        raise NotImplementedError

    def enlarge(self) -> Block:
        """The block in large print; what it stands beside and what it is kept with is seen to by `large`."""
        return self

    def large(self) -> Block:
        """The block in large print, placed as this one is."""
        block = self.enlarge()
        block.before, block.keep, block.fresh, block.opens = self.before, self.keep, self.fresh, self.opens
        block.need = self.need
        return block

    def least_width(self) -> float:
        """The width in points that the block must have; 0 for one that makes do with any."""
        return 0.0

    def anchors(self) -> Iterator[str]:
        """The places in the block that links may point at."""
        return iter(())

    def spaced(self, before: float) -> Self:
        """The same block with this space above it."""
        self.before = before
        return self

    def kept(self) -> Self:
        """The same block, staying with the one that follows."""
        self.keep = True
        return self
