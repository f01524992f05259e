"""Drawing a document: a briefing in, the bytes of a PDF out. The same briefing gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asm_desktop.domain.editions import Withheld
from asm_desktop.domain.manner import Manner, Part
from asm_desktop.domain.printables import PACK, TITLES, Printable
from asm_desktop.domain.said import Speak, say
from asm_desktop.packs import document, fonts
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing, Gap, GapGroup, texts
from asm_desktop.packs.cover import Contents, Entry, cover, masthead
from asm_desktop.packs.document import About
from asm_desktop.packs.edition import cut
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.one_page import too_long
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import Heading, note
from asm_desktop.packs.sections import SECTIONS, brief, printed
from asm_desktop.packs.style import Style, style_for

# The part of a page that must be left for a section to start there, unless the whole section takes less.
ROOM = 0.22
MOST_NAMED = 60
"""So many characters that no font holds are named."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A document measured and placed, with the headings of its sections, ready to draw."""

    pages: list[Page]
    headings: list[Heading]
    contents: Contents


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document as a PDF, the number of sections that have anything to say, and what its edition withholds."""

    pdf: bytes
    sections: int
    withheld: tuple[Withheld, ...]


def draw_briefing(
    briefing: Briefing, printable: Printable = PACK, manner: Manner | None = None, speak: Speak = str
) -> Drawn:
    """A document of a briefing, cut to its edition first. Raises KeyError for another paper, edition or section."""
    manner = manner or Manner()
    wanted = manner.parts or tuple(Part(name) for name in printable.sections)
    style = style_for(manner, across=printable.across, speak=speak)
    style = replace(style, marked=any(part.section == "sources" for part in wanted))
    content = printed(briefing, [part.section for part in wanted], cover=printable.cover)
    held, withheld = cut(content, manner.edition, speak)
    complete = held if held.edition else with_missing_characters(held, speak)
    layout = arrange(complete, style, printable, wanted)
    _number(layout)
    about = _about(complete, printable, manner, speak)
    pdf = document.draw(layout.pages, style, Furniture.of(complete, style), about)
    return Drawn(pdf, len(layout.headings), withheld)


def with_missing_characters(briefing: Briefing, speak: Speak = str) -> Briefing:
    """The briefing with the characters that no font draws listed among its gaps (DESIGN, Packs)."""
    lost = fonts.missing(texts(briefing))
    if not lost:
        return briefing
    listed = ", ".join(fonts.code_point(character) for character in lost[:MOST_NAMED])
    what = say("How to write these characters, which no font of this pack holds: {codes}", codes=listed)
    if len(lost) > MOST_NAMED:
        what = say("{sentence} and {count} more", sentence=what, count=len(lost) - MOST_NAMED)
    gap = Gap(speak(what), speak(say("whoever entered them")))
    return replace(briefing, gaps=(*briefing.gaps, GapGroup(speak(say("Characters not printed")), (gap,))))


def arrange(briefing: Briefing, style: Style, printable: Printable = PACK, parts: Sequence[Part] = ()) -> Layout:
    """Cover or masthead, and the sections, placed on pages; `parts` are the sections in another order or number."""
    wanted = parts or [Part(name) for name in printable.sections]
    found = [(part, blocks) for part in wanted if (blocks := _section(briefing, part, style))]
    headings: list[Heading] = []
    body: list[Block] = []
    alone = printable.cover
    for part, blocks in found:
        section = SECTIONS[part.section]
        heading = _heading(style.speak(TITLES[part.section]), len(headings) + 1, printable, len(found), style)
        heading.need = min(style.height * ROOM, heading.height(style.width) + _height(blocks, style))
        heading.fresh = section.alone or alone
        heading.opens = printable.cover or bool(headings)
        alone = section.alone and printable.cover
        headings.append(heading)
        body += [heading, *blocks]
    contents = Contents([Entry(heading.number, heading.title, heading.key) for heading in headings])
    contents = contents.enlarge() if style.large else contents
    front = cover(briefing, printable.title, style, contents) if printable.cover else None
    front = front or masthead(briefing, printable.title, style)
    front = [block if block is contents else block.large() if style.large else block for block in front]
    return Layout(_placed(front, body, briefing, printable, style), headings, contents)


def _placed(
    front: list[Block], body: list[Block], briefing: Briefing, printable: Printable, style: Style
) -> list[Page]:
    """The pages; a document that should be one page says on top what to cut where it takes more."""
    pages = place([*front, *body], style)
    if not printable.one_page or len(pages) == 1:
        return pages
    over = sum(block.before + block.height(style.width) for page in pages[1:] for block, _ in page.placed)
    told = too_long(over, brief.advice(briefing), style)
    return place([*front, told.large() if style.large else told, *body], style)


def _section(briefing: Briefing, part: Part, style: Style) -> list[Block]:
    """The blocks of a section as they are printed, its note first; none leaves it out."""
    blocks = SECTIONS[part.section].flowables(briefing, style)
    if blocks and part.note:
        blocks = [note(part.note, style.speak(say("Note"))), *blocks]
    return [block.large() for block in blocks] if style.large else blocks


def _heading(title: str, number: int, printable: Printable, of: int, style: Style) -> Heading:
    """The heading of a section: numbered where there are contents, unseen where the document is nothing else."""
    heading = Heading(number, title, f"section-{number}", numbered=printable.cover, shown=printable.cover or of > 1)
    return heading.large() if style.large else heading


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


def _about(briefing: Briefing, printable: Printable, manner: Manner, speak: Speak) -> About:
    title = speak(say("{document}: {title}", document=speak(printable.title), title=briefing.title))
    subject = speak(say("{ref}, version {version}", ref=briefing.ref, version=briefing.version))
    return About(title, briefing.prepared_by or "", subject, manner.languages[0])
