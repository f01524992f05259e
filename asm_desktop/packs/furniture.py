"""What stands on every page: marking top and bottom, version, DRAFT, who prepared it, page x of y (DOMAIN §5)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Sheet
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.style import (
    ACCENT,
    HAIRLINE,
    INK,
    LARGE,
    MARKING_SIZE,
    MM,
    MUTED,
    PAPER,
    Style,
    TextStyle,
    enlarged,
)
from asm_desktop.packs.text import Span, Text, ink, short

MARKING = TextStyle(MARKING_SIZE, 24, bold=True, colour=INK, align="centre")
FOOT = TextStyle(7.6, 10, colour=MUTED)
BAND = TextStyle(7.6, 11, bold=True, colour=PAPER, align="centre")
BLANK = TextStyle(8.5, 12, colour=MUTED, align="centre")
EXAMPLE = say("INVENTED EXAMPLE · the people, organisations and facts in this pack are made up")
EXAMPLE_LARGE = say("INVENTED EXAMPLE")
BLANK_PAGE = say("This page is blank, so that the next section starts on a right-hand page.")
PAGE_OF_PAGES = "Page {page} of {pages}"
LONGEST = {"marking": 40, "title": 70, "ref": 20, "version": 20, "prepared_by": 40, "cleared_by": 40}
"""After so many characters the running parts cut what a briefing has under these names."""
# Distances of the marking's middle from the edge of the paper.
MARKING_TOP = 11 * MM
MARKING_BOTTOM = 9.5 * MM


@dataclass(frozen=True, slots=True)
class Measures:
    """Where the running parts stand: the band's foot from the upper edge, the rule of the foot from the lower one.

    `number` is the room of the page number, `lines` how many the state of the document may take.
    """

    band: float
    tall: float
    foot: float
    number: float
    lines: int


USUAL, IN_LARGE = Measures(20.5 * MM, 11.5, 22.5 * MM, 80, 1), Measures(25 * MM, 24, 41 * MM, 150, 2)
BILINGUAL = Measures(20.5 * MM, 11.5, 26 * MM, 130, 2)


@dataclass(frozen=True, slots=True)
class Furniture:
    """The running parts of one pack's pages; `is_cut` where they have no room for all their words.

    In large print the title, which stands on the first page, is cut there as a matter of course.
    """

    marking: Text
    identity: Text
    state: Text
    example: Text | None
    numbering: str = PAGE_OF_PAGES
    blank: str = ""
    is_cut: bool = False

    @classmethod
    def of(cls, briefing: Briefing, style: Style) -> Furniture:
        """The running parts for a briefing."""
        ref = short(briefing.ref, LONGEST["ref"])
        identity = [Span(short(briefing.title, LONGEST["title"]), bold=True), Span(f" · {ref}" if ref else "")]
        if briefing.copy:
            identity = [Span(f"{briefing.copy} · ", bold=True), Span(short(briefing.title, LONGEST["title"]))]
        example = style.speak(EXAMPLE_LARGE if style.large else EXAMPLE) if briefing.example else ""
        page = style.speak(say("Page {page} of {pages}", page="{page}", pages="{pages}"))
        return cls.saying(briefing.marking, identity, _state(briefing, style), example, style, page)

    @classmethod
    def saying(
        cls,
        marking: str,
        identity: list[Span],
        state: list[Span],
        example: str,
        style: Style,
        numbering: str = PAGE_OF_PAGES,
    ) -> Furniture:
        """The running parts in these words; no band where `example` is empty."""
        at, foot = _measures(style), enlarged(FOOT) if style.large else FOOT
        band = replace(enlarged(BAND), align=BAND.align) if style.large else BAND
        lines = [
            _lines(Text(identity, foot), style.width - at.number, 1),
            _lines(Text(state, foot), style.width, at.lines),
            _lines(Text(example, band), style.width, 1),
        ]
        return cls(
            marking=Text(short(marking.upper(), LONGEST["marking"]), MARKING),
            identity=lines[0][0],
            state=lines[1][0],
            example=lines[2][0] if example else None,
            numbering=numbering,
            blank=style.speak(BLANK_PAGE),
            is_cut=any(cut for _, cut in (lines[1:] if style.large else lines)),
        )

    def draw(self, sheet: Sheet, style: Style, page: int, pages: int) -> None:
        """Draw them on a page."""
        (width, height), at, middle = style.paper, _measures(style), MARKING.leading / 2
        self.marking.draw(sheet, 0, height - MARKING_TOP + middle, width)
        self.marking.draw(sheet, 0, MARKING_BOTTOM + middle, width)
        if self.example:
            band = height - at.band
            sheet.setFillColor(ink(ACCENT))
            sheet.rect(style.left, band, style.width, at.tall, stroke=0, fill=1)
            self.example.draw(sheet, style.left, band + at.tall - 0.1, style.width)
        sheet.setFillColor(ink(HAIRLINE))
        sheet.rect(style.left, at.foot, style.width, 0.6, stroke=0, fill=1)
        self.identity.draw(sheet, style.left, at.foot - 3, style.width - at.number)
        self.state.draw(sheet, style.left, at.foot - 3 - self.identity.style.leading - 0.5, style.width)
        number = replace(enlarged(FOOT) if style.large else FOOT, align="right")
        Text(self.numbering.format(page=page, pages=pages), number).draw(sheet, style.left, at.foot - 3, style.width)

    def draw_blank(self, sheet: Sheet, style: Style) -> None:
        """Say on an empty page that it is meant to be."""
        words = Text(self.blank, replace(enlarged(BLANK), align=BLANK.align) if style.large else BLANK)
        words.draw(sheet, style.left, style.paper[1] / 2, style.width)


def _measures(style: Style) -> Measures:
    return IN_LARGE if style.large else BILINGUAL if style.bilingual else USUAL


def _state(briefing: Briefing, style: Style) -> list[Span]:
    """Version, whether it was cleared and by whom, who prepared it, which large print has no room for, and its age."""
    speak = style.speak
    by, on = short(briefing.cleared_by or "", LONGEST["cleared_by"]), briefing.cleared_on
    cleared = say("cleared by {name}, {day}", name=by, day=on) if on else say("cleared by {name}", name=by)
    cleared = cleared if by else say("cleared")
    by = short(briefing.prepared_by or "", LONGEST["prepared_by"])
    prepared = speak(say("prepared by {name}", name=by) if by else say("preparer not recorded"))
    as_at = f"{speak(say('Data as at'))} {briefing.as_at}" if briefing.as_at else ""
    if not briefing.version:
        return [Span(" · ".join(filter(None, (briefing.edition, as_at))))]
    told = briefing.edition or ("" if style.large else prepared)
    return [
        Span(speak(say("Version {number}", number=short(briefing.version, LONGEST["version"]))) + " · "),
        Span(speak(say("DRAFT, not cleared") if briefing.draft else cleared), bold=True),
        *(Span(f" · {words}") for words in (told, as_at) if words),
    ]


def _lines(text: Text, width: float, most: int) -> tuple[Text, bool]:
    """The text on so many lines, made smaller down to three quarters if it is alone on one; whether the rest is cut."""
    style = text.style
    if most == 1 and style.size < LARGE:
        fitting = max(0.75, min(1.0, width / max(text.natural_width(), 1.0)))
        style = replace(style, size=style.size * fitting)
    lines = Text(text.spans, style).lines(width)
    return Text(text.spans, style, lines=lines[:most]), len(lines) > most
