"""What lets a reader turn to a section: a leaf of its own before it, and tabs at the outer edge of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Rule
from asm_desktop.packs.style import ACCENT, DISPLAY, INK, LEAD, MM, MUTED, PAPER, STEP, Style, TextStyle
from asm_desktop.packs.text import Text, draw_line, ink

NUMBER = TextStyle(64, 70, bold=True, colour=ACCENT)
DOWN = 0.24
"""The part of the page above what stands on a divider."""
TAB_WIDTH, TAB_HEIGHT, TAB_GAP = 11 * MM, 24 * MM, 1.2
"""A tab reaches over the edge of what most printers print; its number keeps clear of that."""
UNPRINTED = 4.5 * MM
TAB_NUMBER = TextStyle(11, 13, bold=True, colour=PAPER, align="center")
TAB_TITLE = 6.2
SHORTEST = 16 * MM
"""Points that a tab must be high for the title of its section to stand on it."""


class Divider(Block):
    """A page that holds nothing but the number and the title of the section after it, and of what it is a part."""

    fresh = True
    opens = True

    def __init__(self, number: int, title: str, of: str, tall: float) -> None:
        self._words = (Text(f"{number}", NUMBER), Text(title, DISPLAY), Text(of, replace(LEAD, colour=MUTED)))
        self.number, self._tall = number, tall

    def height(self, width: float) -> float:
        """The whole page."""
        return self._tall

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The number and the titles under a rule, above the middle of the page."""
        y = top - self._tall * DOWN
        Rule(ACCENT, 5, 62).draw(sheet, x, y, width)
        y -= 2 * STEP
        for words in self._words:
            words.draw(sheet, x, y, width)
            y -= words.height(width) + STEP


@dataclass(frozen=True, slots=True)
class Tabs:
    """The titles of the sections in order, and for each page the numbers of those on it, counted from 1."""

    titles: tuple[str, ...]
    on_pages: Sequence[tuple[int, ...]]

    def draw(self, sheet: Sheet, style: Style, page: int) -> None:
        """The tabs of a page at its outer edge: the right one, in duplex the left one of the back of a leaf."""
        for number in self.on_pages[page - 1]:
            self._tab(sheet, style, number, left=style.duplex and page % 2 == 0)

    def _tab(self, sheet: Sheet, style: Style, number: int, *, left: bool) -> None:
        each = min(TAB_HEIGHT, style.height / len(self.titles))
        tall, top = each - TAB_GAP, style.paper[1] - style.top - (number - 1) * each
        x = 0.0 if left else style.paper[0] - TAB_WIDTH
        inner = x + (UNPRINTED if left else 0.0)
        room = TAB_WIDTH - UNPRINTED
        sheet.setFillColor(ink(INK))
        sheet.rect(x, top - tall, TAB_WIDTH, tall, stroke=0, fill=1)
        Text(f"{number}", TAB_NUMBER).draw(sheet, inner, top - 2, room)
        if tall >= SHORTEST:
            self._title(sheet, self.titles[number - 1], inner + room / 2, top - TAB_NUMBER.leading - 4, top - tall + 3)

    def _title(self, sheet: Sheet, title: str, middle: float, top: float, foot: float) -> None:
        """The title running down the tab, if it fits there."""
        size = min(TAB_TITLE, TAB_TITLE * (top - foot) / max(fonts.width(title, TAB_TITLE, True), 1.0))
        if size < TAB_TITLE * 0.8:
            return
        (line,) = Text(title, TextStyle(size, size * 1.2, bold=True, colour=PAPER)).lines(10 * top)
        sheet.saveState()
        sheet.translate(middle - size * 0.36, top)
        sheet.rotate(-90)
        draw_line(sheet, line, 0, 0)
        sheet.restoreState()
