"""What does not fit a document as it should, told before it is printed (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from asm_desktop.domain.said import Listed, Said, say
from asm_desktop.packs import fonts
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.furniture import LONGEST, Furniture
from asm_desktop.packs.pages import Page
from asm_desktop.packs.style import Style

MOST_NAMED = 60
"""So many characters that no font holds are named."""
LONG_SECTIONS = 3
"""So many of the longest sections are named where a document is long."""
HAIR = 1.0
"""Points that a block may reach below its page for rounding."""
RUNNING = {
    "marking": say("the marking"),
    "title": say("the title"),
    "ref": say("the reference"),
    "version": say("the version"),
    "prepared_by": say("who prepared it"),
    "cleared_by": say("who cleared it"),
}


def without_glyph(texts: Iterable[str]) -> Said | None:
    """The characters of these texts that no font draws, by their codes; None where there are none."""
    lost = fonts.missing(texts)
    if not lost:
        return None
    codes = ", ".join(fonts.code_point(character) for character in lost[:MOST_NAMED])
    if len(lost) <= MOST_NAMED:
        return say("{codes}", codes=codes)
    return say("{sentence} and {count} more", sentence=codes, count=len(lost) - MOST_NAMED)


def not_drawn(*codes: Said | None) -> Iterator[Said]:
    """That characters stand as their codes, where no font draws them."""
    for each in filter(None, codes):
        yield say("No font holds these characters, so their codes are printed instead: {codes}.", codes=each)


def shortened(briefing: Briefing, furniture: Furniture) -> Iterator[Said]:
    """What the head and foot of each page cut short."""
    if furniture.is_cut:
        yield say("The foot of each page has no room for all that it says, and its end is cut off.")
    for name, most in LONGEST.items():
        if len(" ".join((getattr(briefing, name) or "").split())) > most:
            yield say("At the edge of each page {what} is cut after {most} characters.", what=RUNNING[name], most=most)


def overhanging(pages: Sequence[Page], style: Style) -> Iterator[Said]:
    """Pages on which something is higher than the page, so that its foot is lost."""
    for number, page in enumerate(pages, start=1):
        block, top = page.placed[-1] if page.placed else (None, 0.0)
        if block is not None and top - block.height(style.width) < style.bottom - HAIR:
            yield say("Page {page}: something is higher than the page, and its foot is cut off.", page=number)


def too_many(pages: int, most: int, starts: Sequence[tuple[Said, int]]) -> Iterator[Said]:
    """That a document takes more than so many pages, and which sections take the most; 0 for as many as it likes.

    `starts` are the sections with the pages that they start on, in order.
    """
    if not most or pages <= most:
        return
    ends = [start for _, start in starts[1:]] + [pages + 1]
    long = sorted(zip((title for title, _ in starts), _lengths(starts, ends), strict=True), key=lambda each: -each[1])
    named = Listed(say("{section} ({pages})", section=title, pages=length) for title, length in long[:LONG_SECTIONS])
    yield say(
        "{pages} pages, and more than {most} are seldom read. Longest, in pages: {sections}.",
        pages=pages,
        most=most,
        sections=named,
    )


def _lengths(starts: Sequence[tuple[Said, int]], ends: Sequence[int]) -> list[int]:
    return [max(end - start, 1) for (_, start), end in zip(starts, ends, strict=True)]
