"""The parts that sections are composed of: headings, values with their source marks, lists of facts, bullets, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Badge, Columns, Rule, Space, Stack
from asm_desktop.packs.style import (
    ACCENT,
    BODY,
    HAIRLINE,
    LABEL,
    MARK_SIZE,
    MUTED,
    SECTION,
    SMALL,
    STEP,
    SUBTITLE,
    UNKNOWN,
    WARNING_TINT,
    Style,
    TextStyle,
)
from asm_desktop.packs.table import GUTTER, Column, Table
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.values import Fact, Mark, Value

LABEL_WIDTH = 112.0
PAIR_LABEL = 88.0
"""Points for a label where two facts stand beside one another."""
PART = TextStyle(14, 18, bold=True, colour=ACCENT)
"""The heading of a section where there are no contents to number it for."""
STATUSES = {"implied": say("implied"), "outside": say("outside"), "unconfirmed": say("unconfirmed")}
"""How far a source says a value; what it states goes without saying."""


class Heading(Stack):
    """A section's heading: its number and title under a strong rule, a place to link to and an entry in the outline."""

    def __init__(
        self, number: int, title: str, key: str, section: str, *, numbered: bool = True, shown: bool = True
    ) -> None:
        if numbered:
            words = Text([Span(f"{number}  ", colour=MUTED), Span(title)], SECTION)
            blocks = [Rule(ACCENT, 2.2, 34), words.spaced(6), Space(STEP)]
        else:
            blocks = [Rule(ACCENT, 1.2), Text(title, PART).spaced(5), Space(STEP / 2)]
        super().__init__(blocks if shown else [])
        self.number, self.title, self.key, self.section, self.numbered = number, title, key, section, numbered
        self.keep, self.before = True, 26.0 if shown else 0.0

    def large(self) -> Heading:
        """The heading in large print."""
        heading = Heading(self.number, self.title, self.key, self.section, numbered=self.numbered)
        heading.blocks = [block.large() for block in self.blocks]
        heading.before = self.before
        return heading

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The heading, with its bookmark just above it."""
        sheet.bookmarkHorizontal(self.key, 0, top + 8)
        sheet.addOutlineEntry(f"{self.number}  {self.title}" if self.numbered else self.title, self.key, 0)
        super().draw(sheet, x, top, width)

    def anchors(self) -> Iterator[str]:
        """The section's own place."""
        yield self.key


class Anchor(Block):
    """A place that links point at; it takes no room and stays with the block that follows."""

    keep = True

    def __init__(self, key: str) -> None:
        self.key = key

    def height(self, width: float) -> float:
        """Nothing."""
        return 0.0

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The bookmark."""
        sheet.bookmarkHorizontal(self.key, 0, top + 6)

    def anchors(self) -> Iterator[str]:
        """The place."""
        yield self.key


def source_key(ref: str) -> str:
    """The name of a source's place in the document."""
    return f"source-{ref}"


def marks(given: Sequence[Mark], style: Style) -> list[Span]:
    """Small references to sources, each linked to its entry: [S-0001], [S-0002 unconfirmed]."""
    spans = []
    for mark in given if style.marked else ():
        status = "" if mark.status == "stated" else f" {style.speak(STATUSES.get(mark.status, say(mark.status)))}"
        label = f"[{mark.ref}{status}]"
        spans.append(Span(" ", size=MARK_SIZE, unbroken=True))
        spans.append(
            Span(label, bold=False, size=MARK_SIZE, colour=MUTED, link=source_key(mark.ref), unbroken=len(label) < 40)
        )
    return spans


def unknown(value: Value, style: Style) -> str:
    """What stands where a value is not known."""
    what = value.missing or style.speak(say("Not known"))
    return style.speak(say("{what}: ask {ask}", what=what, ask=value.ask)) if value.ask else what


def spans(value: Value, style: Style, *, bold: bool | None = None) -> list[Span]:
    """A value with its source marks and what other sources read, or that it is not known and whom to ask."""
    known = value.text is not None
    words = Span(value.text or "", bold=bold) if known else Span(unknown(value, style), bold=False, colour=UNKNOWN)
    found = [words, *marks(value.marks, style)]
    for reading in value.readings:
        differ = style.speak(say("Sources differ: {ref} reads “{text}”", ref="\0", text=reading.text)).split("\0", 1)
        found.append(Span(f"\n{differ[0]}", bold=False, colour=UNKNOWN))
        found.append(Span(reading.ref, bold=False, colour=UNKNOWN, link=source_key(reading.ref)))
        found.append(Span(differ[-1].replace("\0", reading.ref), bold=False, colour=UNKNOWN))
    return found


def facts(given: Sequence[Fact], style: Style) -> list[Block]:
    """A list of labelled values with hairlines between them; nothing for no facts."""
    rows = [[Text(fact.label, LABEL), Text(spans(fact.value, style), BODY)] for fact in given]
    return [Table([Column(width=LABEL_WIDTH), Column()], rows, pad=3.2)] if rows else []


def paired(given: Sequence[Fact], style: Style) -> list[Block]:
    """A list of labelled values, two beside one another where both are short; as `facts` where labels are long."""
    if style.large or any(Text(fact.label, LABEL).natural_width() > PAIR_LABEL for fact in given):
        return facts(given, style)
    room = style.width / 2 - PAIR_LABEL - 1.5 * GUTTER
    blocks: list[Block] = []
    waiting = list(given)
    while waiting:
        pair = waiting[:2]
        cells = [(Text(fact.label, LABEL), Text(spans(fact.value, style), BODY)) for fact in pair]
        is_short = len(pair) == 2 and all(words.natural_width() <= room for _, words in cells)
        shown = cells if is_short else cells[:1]
        columns = [Column(width=PAIR_LABEL), Column()] * len(shown)
        blocks += [*([Rule(HAIRLINE, 0.5)] if blocks else []), Table(columns, [[*chain(*shown)]], pad=3.2)]
        del waiting[: len(shown)]
    return blocks


def subtitle(text: str) -> Text:
    """A heading inside a section."""
    return Text(text, SUBTITLE).spaced(3 * STEP).kept()


def bullets(lines: Sequence[str | Value], style: Style, *, numbered: bool = False) -> list[Block]:
    """A list, bulleted or numbered."""
    values = [Value(line) if isinstance(line, str) else line for line in lines]
    return [
        Text(spans(value, style), BODY, bullet=f"{place}." if numbered else "•", indent=16).spaced(3.5)
        for place, value in enumerate(values, start=1)
    ]


def note(text: str, label: str = "") -> Stack:
    """A remark that must be seen, with a word that says what it is."""
    head = [Span(f"{label}  ", bold=True)] if label else []
    return Stack([Text([*head, Span(text)], BODY)], pad=(10, 6), fill=WARNING_TINT, bar=UNKNOWN).spaced(2 * STEP)


def remark(text: str) -> Text:
    """A small explanation."""
    return Text(text, SMALL).spaced(STEP)


def tall(blocks: Sequence[Block], style: Style) -> float:
    """The height of blocks one under another, as they are printed."""
    stack = Stack(blocks)
    return (stack.large() if style.large else stack).height(style.width)


def together(blocks: Sequence[Block], style: Style) -> list[Block]:
    """Blocks as one that stays on a page, unless that would leave half a page empty."""
    stack = Stack(blocks, whole=style.height)
    if not blocks or tall(blocks, style) > style.height / 2:
        return list(blocks)
    return [stack.spaced(blocks[0].before)]


def badge_row(badges: Sequence[Badge]) -> Columns:
    """Badges in a row from the left."""
    columns: list[tuple[float, Block]] = [(badge.natural_width(), badge) for badge in badges]
    return Columns([*columns, (0, Stack([]))], gutter=6)


def titled(title: Text, badge: Badge | None) -> Block:
    """A title with a badge beside it, on the right."""
    if badge is None:
        return title
    lowered = Stack([Stack([]), badge.spaced((title.style.leading - badge.height(0)) / 2)])
    return Columns([(0, title), (badge.natural_width(), lowered)])


def side_by_side(label: str, blocks: Sequence[Block]) -> Block:
    """A label in the margin column beside its content."""
    return Columns([(LABEL_WIDTH, Text(label, SUBTITLE)), (0, Stack(blocks))])
