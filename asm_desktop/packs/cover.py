"""The cover: what, when, where, who prepared and cleared it, and the contents with page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from asm_desktop.domain.said import Said, say
from asm_desktop.packs import fonts
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Badge, Rule, Space
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import badge_row, facts, titled
from asm_desktop.packs.style import (
    ACCENT,
    DISPLAY,
    DISPLAY_LONG,
    HAIRLINE,
    LARGE,
    MUTED,
    SMALL_INK,
    STEP,
    SUBTITLE,
    UNKNOWN,
    Style,
    TextStyle,
    enlarged,
)
from asm_desktop.packs.text import Span, Text, short
from asm_desktop.packs.values import Fact, Value

KIND = TextStyle(11, 15, bold=True, colour=MUTED)
ENTRY = TextStyle(10, 19)
# More entries than this stand in two columns, with this room between them.
ONE_COLUMN, COLUMN_GAP = 9, 24.0
# Titles longer than this are set smaller, and cut where there is no cover.
LONG_TITLE, LONGEST_TITLE = 90, 200


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
    style: TextStyle = ENTRY

    def height(self, width: float) -> float:
        """A line for each entry of the longer column."""
        return self._rows(width) * self.style.leading

    def enlarge(self) -> Contents:
        """The contents in large print, in one column."""
        return Contents(self.entries, self.pages, enlarged(self.style))

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Each entry with its page, linked to its section."""
        rows = self._rows(width)
        each = width if rows == len(self.entries) else (width - COLUMN_GAP) / 2
        for place, entry in enumerate(self.entries):
            column, row = divmod(place, rows)
            self._entry(sheet, entry, x + column * (each + COLUMN_GAP), top - row * self.style.leading, each)

    def _rows(self, width: float) -> int:
        """In two columns where the entries are many and each takes one line there."""
        room = (width - COLUMN_GAP) / 2 - self._indent() * 2.8
        short = all(Text(entry.title, self.style).natural_width() <= room for entry in self.entries)
        two = len(self.entries) > ONE_COLUMN and self.style.size < LARGE and short
        return (len(self.entries) + 1) // 2 if two else len(self.entries)

    def _indent(self) -> float:
        return 2.2 * self.style.size

    def _entry(self, sheet: Sheet, entry: Entry, x: float, top: float, width: float) -> None:
        style, indent = self.style, self._indent()
        number = Span(f"{entry.number:>2}", colour=MUTED, link=entry.key)
        Text(number, style).draw(sheet, x, top, indent)
        Text(Span(entry.title, link=entry.key), style).draw(sheet, x + indent, top, width - 2.8 * indent)
        page = Text(Span(str(self.pages[entry.key]), link=entry.key), replace(style, align="right"))
        page.draw(sheet, x, top, width)
        Rule(HAIRLINE, 0.5).draw(sheet, x, top - style.leading + 0.5, width)


def cover(briefing: Briefing, kind: Said, style: Style, contents: Contents) -> list[Block]:
    """The blocks of the first page."""
    long = len(briefing.title) > LONG_TITLE or fonts.width(briefing.title, DISPLAY.size, True) > style.width * 3
    return [
        Space(26),
        Rule(ACCENT, 5, 62),
        Text(_kind(briefing, kind, style), KIND).spaced(16),
        Text(briefing.title, DISPLAY_LONG if long else DISPLAY).spaced(6),
        badge_row(_badges(briefing, style)).spaced(14),
        *[block.spaced(20) for block in facts(_facts(briefing, style), style)],
        Text(style.speak(say("Contents")), SUBTITLE).spaced(24).kept(),
        contents.spaced(4),
    ]


def masthead(briefing: Briefing, kind: Said, style: Style) -> list[Block]:
    """What stands above a document without a cover: what it is, of what, when and where, and whether it is cleared."""
    when = " · ".join(filter(None, (briefing.when.text, briefing.where.text)))
    title = Text(short(briefing.title, LONGEST_TITLE), DISPLAY_LONG)
    return [
        Rule(ACCENT, 2.2, 34),
        Text(_kind(briefing, kind, style), KIND).spaced(6),
        titled(title, _badges(briefing, style)[0] if briefing.version else None).spaced(2),
        *([Text(when, SMALL_INK).spaced(4)] if when else []),
        Space(2 * STEP),
    ]


def _kind(briefing: Briefing, kind: Said, style: Style) -> str:
    """What it is, unless that is its title, of what kind, and for whom."""
    what = style.speak(kind)
    return " · ".join(filter(None, (what if what != briefing.title else "", briefing.kind, briefing.edition)))


def _badges(briefing: Briefing, style: Style) -> list[Badge]:
    """Whether it is cleared, and which version."""
    speak = style.speak
    state = Badge(speak(say("Draft")), colour=UNKNOWN) if briefing.draft else Badge(speak(say("Cleared")))
    return [state, Badge(speak(say("Version {number}", number=briefing.version))[:40], filled=False)]


def _facts(briefing: Briefing, style: Style) -> list[Fact]:
    speak = style.speak
    cleared = " · ".join(filter(None, (briefing.cleared_by, briefing.cleared_on)))
    draft = speak(say("Not cleared: this pack is a DRAFT until somebody clears it"))
    by = briefing.prepared_by or speak(say("Not recorded"))
    dated = [Fact(speak(say("Copy")), Value(briefing.copy))] if briefing.copy else []
    dated += [Fact(speak(say("Data as at")), Value(briefing.as_at))] if briefing.as_at else []
    if briefing.edition:
        return [*_occasion(briefing, style), Fact(speak(say("Edition")), Value(briefing.edition)), *dated]
    return [
        *_occasion(briefing, style),
        Fact(speak(say("Reference")), Value(briefing.ref)),
        Fact(speak(say("Prepared by")), Value(by)),
        Fact(speak(say("Cleared by")), Value(draft if briefing.draft else cleared)),
        *dated,
    ]


def _occasion(briefing: Briefing, style: Style) -> list[Fact]:
    speak = style.speak
    return [
        Fact(speak(say("When")), briefing.when),
        Fact(speak(say("Where")), briefing.where),
        *(
            Fact(speak(say("Agreement")), Value(_agreement(card.title, card.binding.text)))
            for card in briefing.agreements[:1]
        ),
    ]


def _agreement(title: str, binding: str | None) -> str:
    return f"{title} ({binding.upper()})" if binding else title
