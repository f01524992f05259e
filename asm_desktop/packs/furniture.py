"""What stands on every page: marking top and bottom, version, DRAFT, who prepared it, page x of y (DOMAIN §5)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asm_desktop.packs.block import Sheet
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.style import (
    ACCENT,
    HAIRLINE,
    INK,
    MARKING_SIZE,
    MM,
    MUTED,
    PAPER,
    Style,
    TextStyle,
)
from asm_desktop.packs.text import Span, Text, ink

MARKING = TextStyle(MARKING_SIZE, 24, bold=True, colour=INK, align="centre")
FOOT = TextStyle(7.6, 10, colour=MUTED)
FOOT_RIGHT = TextStyle(7.6, 10, colour=MUTED, align="right")
BAND = TextStyle(7.6, 11, bold=True, colour=PAPER, align="centre")
EXAMPLE = "INVENTED EXAMPLE · the people, organisations and facts in this pack are made up"
PAGE_OF_PAGES = "Page {page} of {pages}"
# Distances of the marking's middle from the edge of the paper.
MARKING_TOP = 11 * MM
MARKING_BOTTOM = 9.5 * MM


@dataclass(frozen=True, slots=True)
class Furniture:
    """The running parts of one pack's pages."""

    marking: Text
    identity: Text
    state: Text
    example: Text | None
    numbering: str = PAGE_OF_PAGES

    @classmethod
    def of(cls, briefing: Briefing, style: Style) -> Furniture:
        """The running parts for a briefing."""
        identity = [Span(short(briefing.title, 70), bold=True), Span(f" · {short(briefing.ref, 20)}")]
        example = EXAMPLE if briefing.example else ""
        return cls.saying(briefing.marking, identity, _state(briefing), example, style)

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
        return cls(
            marking=Text(short(marking.upper(), 40), MARKING),
            identity=_one_line(Text(identity, FOOT), style.width - 80),
            state=_one_line(Text(state, FOOT), style.width),
            example=Text(example, BAND) if example else None,
            numbering=numbering,
        )

    def draw(self, sheet: Sheet, style: Style, page: int, pages: int) -> None:
        """Draw them on a page."""
        width, height = style.paper
        middle = MARKING.leading / 2
        self.marking.draw(sheet, 0, height - MARKING_TOP + middle, width)
        self.marking.draw(sheet, 0, MARKING_BOTTOM + middle, width)
        if self.example:
            band = height - 20.5 * MM
            sheet.setFillColor(ink(ACCENT))
            sheet.rect(style.left, band, style.width, 11.5, stroke=0, fill=1)
            self.example.draw(sheet, style.left, band + 11.4, style.width)
        foot = 22.5 * MM
        sheet.setFillColor(ink(HAIRLINE))
        sheet.rect(style.left, foot, style.width, 0.6, stroke=0, fill=1)
        self.identity.draw(sheet, style.left, foot - 3, style.width - 80)
        self.state.draw(sheet, style.left, foot - 13.5, style.width)
        Text(self.numbering.format(page=page, pages=pages), FOOT_RIGHT).draw(sheet, style.left, foot - 3, style.width)


def _state(briefing: Briefing) -> list[Span]:
    """Version, whether it was cleared and by whom, who prepared it, and how old its data is."""
    cleared = f"cleared by {short(briefing.cleared_by or '', 40)}"
    cleared += f", {briefing.cleared_on}" if briefing.cleared_on else ""
    prepared = f"prepared by {short(briefing.prepared_by, 40)}" if briefing.prepared_by else "preparer not recorded"
    return [
        Span(f"Version {short(briefing.version, 20)} · "),
        Span("DRAFT, not cleared" if briefing.draft else cleared, bold=True),
        Span(f" · {prepared}" + (f" · data as at {briefing.as_at}" if briefing.as_at else "")),
    ]


def _one_line(text: Text, width: float) -> Text:
    """The text made small enough for one line, down to three quarters; what is longer still is cut."""
    fitting = max(0.75, min(1.0, width / max(text.natural_width(), 1.0)))
    small = replace(text.style, size=text.style.size * fitting)
    return Text(text.spans, small, lines=Text(text.spans, small).lines(width)[:1])


def short(text: str, length: int) -> str:
    """The text on one line, cut with … where it is longer."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
