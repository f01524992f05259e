"""Drawing a briefing pack: a briefing in, the bytes of a PDF out. The same briefing gives the same bytes."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from reportlab import rl_config

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.briefing import Briefing, Gap, GapGroup, texts
from asm_desktop.packs.cover import Contents, Entry, cover
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.parts import Heading
from asm_desktop.packs.sections import SECTIONS
from asm_desktop.packs.style import Style, style_for

_DRAWING = threading.Lock()
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
    with _DRAWING, _compact():
        return _draw(complete, layout, style)


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


def _draw(briefing: Briefing, layout: Layout, style: Style) -> bytes:
    out = io.BytesIO()
    anchors = frozenset(key for page in layout.pages for block, _ in page.placed for key in block.anchors())
    sheet = Sheet(out, pagesize=style.paper, pageCompression=1, invariant=1, lang="en", anchors=anchors)
    _describe(sheet, briefing)
    furniture = Furniture.of(briefing, style)
    for number, page in enumerate(layout.pages, start=1):
        furniture.draw(sheet, style, number, len(layout.pages))
        for block, top in page.placed:
            block.draw(sheet, style.left, top, style.width)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def _describe(sheet: Sheet, briefing: Briefing) -> None:
    """Title, author and viewer's settings, and nothing else, in the file's own description."""
    sheet.setTitle(_encodable(f"Briefing pack: {briefing.title}"))
    sheet.setAuthor(_encodable(briefing.prepared_by or ""))
    sheet.setSubject(_encodable(f"{briefing.ref}, version {briefing.version}"))
    sheet.setCreator("ASM Desktop")
    sheet.setProducer("ASM Desktop")
    sheet.setKeywords("")
    sheet.setViewerPreference("DisplayDocTitle", "true")
    sheet.showOutline()


def _encodable(text: str) -> str:
    """The text without what Unicode cannot hold: half surrogate pairs become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


@contextmanager
def _compact() -> Iterator[None]:
    """Streams as bytes rather than ASCII85, for this drawing only; ReportLab reads a global setting."""
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before
