"""Drawing a document: a briefing in, the bytes of a PDF out. The same briefing gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.domain.editions import Withheld
from asm_desktop.domain.manner import Manner, Part
from asm_desktop.domain.printables import PACK, Printable
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.packs import document, fit
from asm_desktop.packs.annex_pages import inserted, inserts
from asm_desktop.packs.briefing import Briefing, Gap, GapGroup, texts
from asm_desktop.packs.document import About
from asm_desktop.packs.edition import cut
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.layout import arrange
from asm_desktop.packs.sections import printed
from asm_desktop.packs.style import style_for


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document as a PDF, the number of sections that have anything to say, and what its edition withholds.

    `remarks` say what does not fit as it should: cut, too long, or in no font.
    """

    pdf: bytes
    sections: int
    withheld: tuple[Withheld, ...]
    remarks: tuple[Said, ...] = ()


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
    codes = fit.without_glyph(texts(held))
    complete = held if held.edition else with_missing_characters(held, codes, speak)
    layout = arrange(complete, style, printable, wanted)
    furniture = Furniture.of(complete, style)
    lost = fit.not_drawn(codes, fit.without_glyph(part.note for part in wanted))
    remarks = dict.fromkeys((*lost, *fit.shortened(held, furniture), *layout.remarks))
    about = _about(complete, printable, manner, speak)
    tabs = layout.tabs() if manner.tabs else None
    pdf = document.draw(layout.pages, style, furniture, about, tabs=tabs)
    pdf = inserted(pdf, inserts(layout.pages, style))
    return Drawn(pdf, len(layout.headings), withheld, tuple(remarks))


def with_missing_characters(briefing: Briefing, codes: Said | None, speak: Speak = str) -> Briefing:
    """The briefing with the codes of the characters that no font draws among its gaps (DESIGN, Packs)."""
    if codes is None:
        return briefing
    what = say("How to write these characters, which no font of this pack holds: {codes}", codes=codes)
    gap = Gap(speak(what), speak(say("whoever entered them")))
    return replace(briefing, gaps=(*briefing.gaps, GapGroup(speak(say("Characters not printed")), (gap,))))


def _about(briefing: Briefing, printable: Printable, manner: Manner, speak: Speak) -> About:
    called, title = speak(printable.title), briefing.title
    title = title if title == called else speak(say("{document}: {title}", document=called, title=title))
    subject = speak(say("{ref}, version {version}", ref=briefing.ref, version=briefing.version))
    return About(title, briefing.prepared_by or "", subject, manner.languages[0])
