"""The cover: what, when, where, who prepared and cleared it, and the contents with page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Badge, Rule, Space
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import badge_row, facts
from asm_desktop.packs.style import ACCENT, DISPLAY, DISPLAY_LONG, HAIRLINE, MUTED, SUBTITLE, UNKNOWN, Style, TextStyle
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.values import Fact, Value

KIND = TextStyle(11, 15, bold=True, colour=MUTED)
ENTRY = TextStyle(10, 19)
ENTRY_PAGE = TextStyle(10, 19, align="right")
# More entries than this stand in two columns, with this room between them.
ONE_COLUMN, COLUMN_GAP = 9, 24.0
# Titles longer than this are set smaller.
LONG_TITLE = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents."""

    number: int
    title: str
    key: str


@dataclass
class Contents(Block):
    """The contents; its page numbers are filled in once the pages are known."""

    entries: Sequence[Entry]
    pages: dict[str, int] = field(default_factory=dict)

    def height(self, width: float) -> float:
        """A line for each entry of the longer column."""
        return self._rows() * ENTRY.leading

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Each entry with its page, linked to its section."""
        each = (width - COLUMN_GAP) / 2 if len(self.entries) > ONE_COLUMN else width
        for place, entry in enumerate(self.entries):
            column, row = divmod(place, self._rows())
            self._entry(sheet, entry, x + column * (each + COLUMN_GAP), top - row * ENTRY.leading, each)

    def _rows(self) -> int:
        return (len(self.entries) + 1) // 2 if len(self.entries) > ONE_COLUMN else len(self.entries)

    def _entry(self, sheet: Sheet, entry: Entry, x: float, top: float, width: float) -> None:
        number = Span(f"{entry.number:>2}", colour=MUTED, link=entry.key)
        Text(number, ENTRY).draw(sheet, x, top, 22)
        Text(Span(entry.title, link=entry.key), ENTRY).draw(sheet, x + 22, top, width - 62)
        Text(Span(str(self.pages[entry.key]), link=entry.key), ENTRY_PAGE).draw(sheet, x, top, width)
        Rule(HAIRLINE, 0.5).draw(sheet, x, top - ENTRY.leading + 0.5, width)


def cover(briefing: Briefing, style: Style, contents: Contents) -> list[Block]:
    """The blocks of the first page."""
    long = len(briefing.title) > LONG_TITLE or fonts.width(briefing.title, DISPLAY.size, True) > style.width * 3
    kind = " · ".join(filter(None, ("Briefing pack", briefing.kind)))
    return [
        Space(26),
        Rule(ACCENT, 5, 62),
        Text(kind, KIND).spaced(16),
        Text(briefing.title, DISPLAY_LONG if long else DISPLAY).spaced(6),
        _state(briefing),
        *[block.spaced(20) for block in facts(_facts(briefing))],
        Text("Contents", SUBTITLE).spaced(24).kept(),
        contents.spaced(4),
    ]


def _state(briefing: Briefing) -> Block:
    version = Badge(f"Version {briefing.version}"[:40], filled=False)
    state = Badge("Draft", colour=UNKNOWN) if briefing.draft else Badge("Cleared")
    return badge_row([state, version]).spaced(14)


def _facts(briefing: Briefing) -> list[Fact]:
    cleared = " · ".join(filter(None, (briefing.cleared_by, briefing.cleared_on)))
    draft = "Not cleared: this pack is a DRAFT until somebody clears it"
    return [
        Fact("When", briefing.when),
        Fact("Where", briefing.where),
        *(Fact("Agreement", Value(_agreement(card.title, card.binding.text))) for card in briefing.agreements[:1]),
        Fact("Reference", Value(briefing.ref)),
        Fact("Prepared by", Value(briefing.prepared_by or "Not recorded")),
        Fact("Cleared by", Value(draft if briefing.draft else cleared)),
        *([Fact("Data as at", Value(briefing.as_at))] if briefing.as_at else []),
    ]


def _agreement(title: str, binding: str | None) -> str:
    return f"{title} ({binding.upper()})" if binding else title
