"""Blocks: what a page is made of. A block knows its height at a width, where it may be split, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from reportlab.pdfgen.canvas import Canvas

from asm_desktop.domain.said import Said

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
    `remarks` say what of it does not fit as it should, to be told before it is printed.
    """

    before: float = 0.0
    keep: bool = False
    fresh: bool = False
    opens: bool = False
    need: float = 0.0
    remarks: tuple[Said, ...] = ()

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
        block.need, block.remarks = self.need, self.remarks
        return block

    def least_width(self) -> float:
        """The width in points that the block must have; 0 for one that makes do with any."""
        return 0.0

    def anchors(self) -> Iterator[str]:
        """The places in the block, and in those in it, that links may point at."""
        for block in self.inner():
            yield from block.anchors()

    def told(self) -> Iterator[Said]:
        """The remarks on the block and on those in it."""
        yield from self.remarks
        for block in self.inner():
            yield from block.told()

    def inner(self) -> Iterator[Block]:
        """The blocks that it holds."""
        return iter(())

    def spaced(self, before: float) -> Self:
        """The same block with this space above it."""
        self.before = before
        return self

    def kept(self) -> Self:
        """The same block, staying with the one that follows."""
        self.keep = True
        return self
