"""One record printed: its facts, and the lists around it as small tables. The same sheet gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asm_desktop.packs import document
from asm_desktop.packs.block import Block
from asm_desktop.packs.block import Sheet as Canvas
from asm_desktop.packs.boxes import Columns, Picture, Rule, Stack
from asm_desktop.packs.document import About
from asm_desktop.packs.furniture import Furniture, short
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import LABEL_WIDTH
from asm_desktop.packs.printout import UNKNOWN, Group, Printout
from asm_desktop.packs.sheet import Facts, Listed, Sheet, SheetFact
from asm_desktop.packs.style import (
    ACCENT,
    BODY,
    DISPLAY_LONG,
    LABEL,
    MARK_SIZE,
    MUTED,
    SMALL,
    STEP,
    SUBTITLE,
    Style,
)
from asm_desktop.packs.style import UNKNOWN as MISSING
from asm_desktop.packs.table import GUTTER, Column, Table
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.widths import SIZES, page_style, widths_for

PORTRAIT = (66.0, 82.5)
LONGEST_TITLE = 200
PAD, TIGHT = 3.2, 2.2
LITTLE = 56.0
"""Points; a last page with less on it is not worth a sheet of paper: three lines of text."""


class Part(Text):
    """The heading of a part of the sheet, with its entry in the outline."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__(short(words, LONGEST_TITLE), SUBTITLE)
        self._key, self._words = key, short(words, LONGEST_TITLE)
        self.keep, self.before = True, 3 * STEP

    def draw(self, sheet: Canvas, x: float, top: float, width: float) -> None:
        """The heading and its bookmark."""
        sheet.bookmarkHorizontal(self._key, 0, top + 8)
        sheet.addOutlineEntry(document.encodable(self._words), self._key, 0)
        super().draw(sheet, x, top, width)

    def anchors(self) -> Iterator[str]:
        """The part's own place."""
        yield self._key


def draw_sheet(sheet: Sheet, paper: str = "a4") -> bytes:
    """The sheet of a record as a PDF on A4 or Letter. Raises KeyError for another paper."""
    style = page_style(paper, across=False, band=sheet.example)
    identity = [Span(short(sheet.title, 90), bold=True), Span(f" · {short(sheet.identity, 60)}")]
    example = sheet.phrases.example.upper() if sheet.example else ""
    furniture = Furniture.saying(sheet.marking, identity, [Span(sheet.state)], example, style, sheet.phrases.page)
    about = About(sheet.title, subject=sheet.kind, language=sheet.phrases.language)
    return document.draw(_pages(sheet, style), style, furniture, about)


def _pages(sheet: Sheet, style: Style) -> list[Page]:
    """The pages, the last of them with three lines at least: set a little tighter, else with more put on the last."""
    pages: list[Page] = []
    for pad, lower in ((PAD, 0.0), (TIGHT, 0.0), (PAD, LITTLE), (PAD, 2 * LITTLE)):
        pages = place(_blocks(sheet, style, pad), replace(style, bottom=style.bottom + lower))
        if len(pages) == 1 or _filled(pages[-1], style) >= LITTLE:
            break
    return pages


def _filled(page: Page, style: Style) -> float:
    """How much of a page is taken from its top."""
    return max(page.placed[0][1] - (top - block.height(style.width)) for block, top in page.placed)


def _blocks(sheet: Sheet, style: Style, pad: float) -> list[Block]:
    """All that stands on the pages, one under another; `pad` is the room above and below each row."""
    blocks = [*_head(sheet), *_facts(sheet, sheet.main, style, pad)]
    for number, listed in enumerate(sheet.lists):
        blocks += [Part(listed.heading, f"list-{number}"), *_listed(sheet, listed, style, pad)]
    for number, facts in enumerate(sheet.others):
        blocks += [Part(facts.heading, f"facts-{number}"), *_facts(sheet, facts, style, pad)]
    if sheet.none:
        blocks.append(Text(sheet.none, SMALL).spaced(3 * STEP))
    return blocks


def _head(sheet: Sheet) -> list[Block]:
    """Title and kind, beside the portrait where there is one."""
    words: list[Block] = [
        Rule(ACCENT, 2.2, 34),
        Text(short(sheet.title, LONGEST_TITLE), DISPLAY_LONG).spaced(6),
        Text(short(sheet.kind, LONGEST_TITLE), SMALL).spaced(2),
    ]
    if sheet.portrait is None:
        return words
    return [Columns([(0, Stack(words)), (PORTRAIT[0], Picture(sheet.portrait, *PORTRAIT))])]


def _facts(sheet: Sheet, facts: Facts, style: Style, pad: float) -> list[Block]:
    rows = [[_label(sheet, fact), _value(sheet, fact)] for fact in facts.facts]
    table = Table([Column(width=LABEL_WIDTH), Column()], rows, pad=pad, whole=style.height)
    return [table.spaced(2 * STEP if not facts.heading else 4)] if rows else []


def _label(sheet: Sheet, fact: SheetFact) -> Block:
    words = [Span(fact.label)]
    if fact.confidential:
        words += [Span(" "), Span(sheet.phrases.confidential, bold=False, size=MARK_SIZE + 0.4)]
    return Text(words, LABEL)


def _value(sheet: Sheet, fact: SheetFact) -> Block:
    return Text(fact.text, BODY) if fact.text else Text(Span(sheet.unknown, colour=MISSING), BODY)


def _listed(sheet: Sheet, listed: Listed, style: Style, pad: float) -> list[Block]:
    """A table whose columns are as wide as what stands in them asks for."""
    printout = Printout("", "", "", (), listed.columns, (Group("", listed.rows),), "", "", "")
    room = style.width - GUTTER * (len(listed.columns) - 1)
    columns = [
        Column(f"{each.heading}\n{sheet.phrases.confidential}" if each.confidential else each.heading, width)
        for each, width in zip(listed.columns, widths_for(printout, room), strict=True)
    ]
    table = Table(columns, [_cells(row.cells) for row in listed.rows], pad=pad, whole=style.height)
    more = [Text(listed.more, SMALL).spaced(3)] if listed.more else []
    return [table.spaced(4), *more]


def _cells(texts: Sequence[str]) -> list[Block]:
    cell = SIZES[0]
    return [Text(text, cell) if text else Text(Span(UNKNOWN, colour=MUTED), cell) for text in texts]
