"""Laying a document out: its front, its sections and their dividers, measured and placed on pages, ready to draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asm_desktop.domain.manner import Part
from asm_desktop.domain.printables import PACK, TITLES, Printable
from asm_desktop.domain.said import Said, say
from asm_desktop.packs import fit
from asm_desktop.packs.annex_pages import AnnexPage
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cover import Contents, Entry, cover, masthead
from asm_desktop.packs.divider import Divider, Tabs
from asm_desktop.packs.one_page import too_long
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import Heading, note
from asm_desktop.packs.sections import SECTIONS, brief
from asm_desktop.packs.style import Style

# The part of a page that must be left for a section to start there, unless the whole section takes less.
ROOM = 0.22


@dataclass(frozen=True, slots=True)
class Layout:
    """A document measured and placed, with the headings of its sections, and what does not fit as it should."""

    pages: list[Page]
    headings: list[Heading]
    contents: Contents
    remarks: tuple[Said, ...] = ()

    def starts(self) -> list[tuple[Said, int]]:
        """Each section with the page on which it starts."""
        found = {id(block): number for number, page in enumerate(self.pages, start=1) for block, _ in page.placed}
        return [(TITLES[heading.section], found[id(heading)]) for heading in self.headings]

    def number(self) -> None:
        """Write the page of each section, and of each annex, into the contents."""
        starts = (page for _, page in self.starts())
        placed = [(number, block) for number, page in enumerate(self.pages, start=1) for block, _ in page.placed]
        pages = {heading.key: page for heading, page in zip(self.headings, starts, strict=True)}
        pages |= {block.key: number for number, block in placed if isinstance(block, AnnexPage) and block.key}
        for block in (self.contents, *(block for _, block in placed)):
            if isinstance(block, Contents):
                block.pages = pages

    def tabs(self) -> Tabs | None:
        """The tabs at the edge of each page; none for a document of one section."""
        if len(self.headings) < 2:
            return None
        on_pages: list[tuple[int, ...]] = []
        last: tuple[int, ...] = ()
        for page in self.pages:
            blocks = [block for block, _ in page.placed]
            new = tuple(block.number for block in blocks if isinstance(block, Heading | Divider))
            goes_on = bool(blocks) and not isinstance(blocks[0], Heading | Divider)
            on_pages.append(tuple(dict.fromkeys((*last, *new) if goes_on else new)))
            last = new[-1:] or last
        return Tabs(tuple(heading.title for heading in self.headings), on_pages)


def arrange(briefing: Briefing, style: Style, printable: Printable = PACK, parts: Sequence[Part] = ()) -> Layout:
    """Cover or masthead, and the sections, placed on pages; `parts` are the sections in another order or number."""
    wanted = parts or [Part(name) for name in printable.sections]
    found = [(part, blocks) for part in wanted if (blocks := _section(briefing, part, style))]
    headings: list[Heading] = []
    body: list[Block] = []
    alone = printable.cover
    for part, blocks in found:
        section = SECTIONS[part.section]
        heading = _heading(part.section, len(headings) + 1, printable, len(found), style)
        heading.need = min(style.height * ROOM, heading.height(style.width) + _height(blocks, style))
        heading.fresh = section.alone or alone
        heading.opens = printable.cover or bool(headings)
        alone = section.alone and printable.cover
        headings.append(heading)
        body += [*_divider(heading, briefing, len(found), style), heading, *blocks]
    contents = Contents([Entry(heading.number, heading.title, heading.key) for heading in headings])
    contents = contents.enlarge() if style.large else contents
    front = cover(briefing, printable.title, style, contents) if printable.cover else None
    front = front or masthead(briefing, printable.title, style)
    front = [block if block is contents else block.large() if style.large else block for block in front]
    return _placed(front, body, Layout([], headings, contents), briefing, printable, style)


def _placed(
    front: list[Block], body: list[Block], layout: Layout, briefing: Briefing, printable: Printable, style: Style
) -> Layout:
    """The layout with its pages; a document that should be one page says on top what to cut where it takes more."""
    pages = place([*front, *body], style)
    if printable.one_page and len(pages) > 1:
        over = sum(block.before + block.height(style.width) for page in pages[1:] for block, _ in page.placed)
        note_on_top = too_long(over, brief.advice(briefing), style)
        front = [*front, note_on_top.large() if style.large else note_on_top]
        pages = place([*front, *body], style)
    placed = replace(layout, pages=pages)
    placed.number()
    remarks = (each for block in (*front, *body) for each in block.told())
    told = [page for page in pages if page.placed and not isinstance(page.placed[0][0], Divider)]
    long = fit.too_many(len(told), printable.sides, replace(layout, pages=told).starts())
    return replace(placed, remarks=(*remarks, *fit.overhanging(pages, style), *long))


def _section(briefing: Briefing, part: Part, style: Style) -> list[Block]:
    """The blocks of a section as they are printed, its note first; none leaves it out."""
    blocks = SECTIONS[part.section].flowables(briefing, style)
    if blocks and part.note:
        blocks = [note(part.note, style.speak(say("Note"))), *blocks]
    return [block.large() for block in blocks] if style.large else blocks


def _heading(section: str, number: int, printable: Printable, of: int, style: Style) -> Heading:
    """The heading of a section: numbered where there are contents, unseen where the document is nothing else."""
    title, shown = style.speak(TITLES[section]), printable.cover or of > 1
    heading = Heading(number, title, f"section-{number}", section, numbered=printable.cover, shown=shown)
    return heading.large() if style.large else heading


def _divider(heading: Heading, briefing: Briefing, of: int, style: Style) -> list[Block]:
    """The leaf before a section, where they are wanted and there are several sections."""
    if not style.dividers or of < 2:
        return []
    heading.fresh = True
    return [Divider(heading.number, heading.title, briefing.title, style.height)]


def _height(blocks: list[Block], style: Style) -> float:
    """The height of the first of these blocks, as far as it matters to where their section may start."""
    total = 0.0
    for block in blocks:
        if total > style.height * ROOM:
            break
        total += block.before + block.height(style.width)
    return total
