"""Drawing a briefing pack: a briefing in, the bytes of a PDF out. The same briefing gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.packs import document, fonts
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing, Gap, GapGroup, texts
from asm_desktop.packs.cover import Contents, Entry, cover
from asm_desktop.packs.document import About
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import Heading
from asm_desktop.packs.sections import SECTIONS
from asm_desktop.packs.style import Style, style_for

# The part of a page that must be left for a section to start there, unless the whole section takes less.
ROOM = 0.22


@dataclass(frozen=True, slots=True)
class Layout:
    """A pack measured and placed, with the headings of its sections, ready to draw."""

    pages: list[Page]
    headings: list[Heading]
    contents: Contents


def draw_pack(briefing: Briefing, paper: str = "a4") -> bytes:
    """The pack of a briefing as a PDF, on A4 or Letter. Raises KeyError for another paper."""
    style = style_for(paper)
    complete = with_missing_characters(briefing)
    layout = arrange(complete, style)
    _number(layout)
    return document.draw(layout.pages, style, Furniture.of(complete, style), _about(complete))


def with_missing_characters(briefing: Briefing) -> Briefing:
    """The briefing with the characters that no font draws listed among its gaps (DESIGN, Packs)."""
    lost = fonts.missing(texts(briefing))
    if not lost:
        return briefing
    listed = ", ".join(fonts.code_point(character) for character in lost[:60])
    more = f" and {len(lost) - 60} more" if len(lost) > 60 else ""
    what = f"How to write these characters, which no font of this pack holds: {listed}{more}"
    gap = Gap(what, "whoever entered them")
    return replace(briefing, gaps=(*briefing.gaps, GapGroup("Characters not printed", (gap,))))


def arrange(briefing: Briefing, style: Style) -> Layout:
    """Cover and sections, placed on pages."""
    headings: list[Heading] = []
    body: list[Block] = []
    alone = True
    for section in SECTIONS:
        blocks = section.flowables(briefing, style)
        if not blocks:
            continue
        heading = Heading(len(headings) + 1, section.title, f"section-{len(headings) + 1}")
        heading.need = min(style.height * ROOM, heading.height(style.width) + _height(blocks, style))
        heading.fresh = section.alone or alone
        alone = section.alone
        headings.append(heading)
        body += [heading, *blocks]
    contents = Contents([Entry(heading.number, heading.title, heading.key) for heading in headings])
    return Layout(place([*cover(briefing, style, contents), *body], style), headings, contents)


def _height(blocks: list[Block], style: Style) -> float:
    """The height of the first of these blocks, as far as it matters to where their section may start."""
    total = 0.0
    for block in blocks:
        if total > style.height * ROOM:
            break
        total += block.before + block.height(style.width)
    return total


def _number(layout: Layout) -> None:
    """Write the page of each section into the contents."""
    found = {id(block): number for number, page in enumerate(layout.pages, start=1) for block, _ in page.placed}
    layout.contents.pages = {heading.key: found[id(heading)] for heading in layout.headings}


def _about(briefing: Briefing) -> About:
    subject = f"{briefing.ref}, version {briefing.version}"
    return About(f"Briefing pack: {briefing.title}", briefing.prepared_by or "", subject)
