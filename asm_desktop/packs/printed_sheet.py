"""One record printed: its facts, and the lists around it as small tables. The same sheet gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from asm_desktop.domain.manner import Manner
from asm_desktop.packs import document
from asm_desktop.packs.block import Block
from asm_desktop.packs.block import Sheet as Canvas
from asm_desktop.packs.boxes import Columns, Picture, Rule, Stack
from asm_desktop.packs.document import About
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.listed import PAD, listed
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import LABEL_WIDTH
from asm_desktop.packs.sheet import Facts, Sheet, SheetFact
from asm_desktop.packs.style import (
    ACCENT,
    BODY,
    DISPLAY_LONG,
    LABEL,
    MARK_SIZE,
    SMALL,
    STEP,
    SUBTITLE,
    Style,
    enlarged,
)
from asm_desktop.packs.style import UNKNOWN as MISSING
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Span, Text, short
from asm_desktop.packs.widths import page_style

PORTRAIT = (66.0, 82.5)
LONGEST_TITLE = 200
TIGHT = 2.2
LITTLE = 56.0
"""Points; a last page with less on it is not worth a sheet of paper: three lines of text."""


class Part(Text):
    """The heading of a part of the sheet, with its entry in the outline."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__(short(words, LONGEST_TITLE), SUBTITLE)
        self._key, self._words = key, short(words, LONGEST_TITLE)
        self.keep, self.before = True, 3 * STEP

    def enlarge(self) -> Text:
        """The heading in large print, still an entry of the outline."""
        part = Part(self._words, self._key)
        part.style = enlarged(part.style)
        return part

    def draw(self, sheet: Canvas, x: float, top: float, width: float) -> None:
        """The heading and its bookmark."""
        sheet.bookmarkHorizontal(self._key, 0, top + 8)
        sheet.addOutlineEntry(document.encodable(self._words), self._key, 0)
        super().draw(sheet, x, top, width)

    def anchors(self) -> Iterator[str]:
        """The part's own place."""
        yield self._key


def draw_sheet(sheet: Sheet, manner: Manner | None = None) -> bytes:
    """The sheet of a record as a PDF. Raises KeyError for another paper."""
    style = page_style(manner or Manner(), across=False, band=sheet.example)
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
    for number, each in enumerate(sheet.lists):
        blocks += [
            Part(each.heading, f"list-{number}"),
            *listed(each, style, confidential=sheet.phrases.confidential, pad=pad),
        ]
    for number, facts in enumerate(sheet.others):
        blocks += [Part(facts.heading, f"facts-{number}"), *_facts(sheet, facts, style, pad)]
    if sheet.none:
        blocks.append(Text(sheet.none, SMALL).spaced(3 * STEP))
    return [block.large() for block in blocks] if style.large else blocks


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
