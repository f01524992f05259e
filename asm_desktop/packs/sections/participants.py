"""Participants by role, with the posts valid on the day; attending is never signing (DOMAIN §1, §4)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import PICTURES_GROW, Columns, Picture, Rule, Stack
from asm_desktop.packs.briefing import Briefing, Group
from asm_desktop.packs.parts import note, spans, subtitle
from asm_desktop.packs.profile import Participant, PostLine
from asm_desktop.packs.style import BODY, HAIRLINE, MUTED, NAME, SMALL, SMALL_INK, TINT, UNKNOWN, Style, enlarged
from asm_desktop.packs.text import Span, Text, ink
from asm_desktop.packs.values import Fact

alone = False
PORTRAIT = (58.0, 72.5)


class Silhouette(Block):
    """What stands where a portrait is missing among others: an empty frame with the word."""

    def __init__(self, word: str, grown: float = 1.0) -> None:
        self._word, self._grown = word, grown

    def height(self, width: float) -> float:
        """The height of a portrait."""
        return PORTRAIT[1] * self._grown

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The frame and the word."""
        wide, high = PORTRAIT[0] * self._grown, self.height(width)
        sheet.setFillColor(ink(TINT))
        sheet.rect(x, top - high, wide, high, stroke=0, fill=1)
        words = Text(self._word, enlarged(SMALL) if self._grown > 1 else SMALL)
        words.draw(sheet, x + 6, top - (high - words.height(wide - 12)) / 2, wide - 12)

    def enlarge(self) -> Block:
        """As large as the portraits are."""
        return Silhouette(self._word, PICTURES_GROW)

    def least_width(self) -> float:
        """The width of a portrait."""
        return PORTRAIT[0] * self._grown


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The people under headings of their roles."""
    if not any(group.people for group in briefing.participants):
        return []
    pictured = any(person.portrait for group in briefing.participants for person in group.people)
    blocks: list[Block] = [note(briefing.participants_note)] if briefing.participants_note else []
    for group in briefing.participants:
        blocks += _group(group, pictured, style)
    return blocks


def _group(group: Group, pictured: bool, style: Style) -> list[Block]:
    blocks: list[Block] = [subtitle(f"{group.title} ({len(group.people)})")] if group.people else []
    for place, person in enumerate(group.people):
        blocks.append(card(person, pictured, style).spaced(10 if place else 6))
    return blocks


def card(person: Participant, pictured: bool, style: Style) -> Block:
    """Somebody with their posts and particulars, beside the portrait where the people of the document have any."""
    words = Stack([block for block in _words(person, style) if block is not None])
    rule = Rule(HAIRLINE, 0.5)
    if not pictured:
        return Stack([rule, words.spaced(7)], whole=style.height)
    silhouette = Silhouette(style.speak(say("No portrait")))
    picture = Picture(person.portrait, *PORTRAIT) if person.portrait else silhouette
    return Stack([rule, Columns([(PORTRAIT[0], picture), (0, words)], gutter=14).spaced(8)], whole=style.height)


def _words(person: Participant, style: Style) -> list[Block | None]:
    represents = style.speak(say("Represents {body}", body=person.representing))
    return [
        Text([*spans(person.name, style), *(Span(f"   {other}", bold=False) for other in person.other_names)], NAME),
        *(_post(post, style) for post in person.posts),
        Text(represents, BODY) if person.representing else None,
        _line(_details(person, style), style).spaced(2) if _details(person, style) else None,
        Text(spans(person.biography, style), BODY).spaced(4) if person.biography and person.biography.text else None,
    ]


def _post(post: PostLine, style: Style) -> Block:
    line = spans(post.text, style)
    if post.local:
        line.append(Span(f" · {post.local}"))
    if post.caution:
        line.append(Span(f"\n{post.caution}", size=SMALL.size, colour=UNKNOWN))
    return Text(line, BODY)


def _details(person: Participant, style: Style) -> list[Fact]:
    return [*([Fact(style.speak(say("Attended")), person.attended)] if person.attended else []), *person.details]


def _line(details: list[Fact], style: Style) -> Text:
    """Details in one small paragraph, each after its label."""
    line: list[Span] = []
    for fact in details:
        line += [Span("   " if line else "", size=SMALL.size), Span(f"{fact.label}: ", colour=MUTED)]
        line += spans(fact.value, style)
    return Text(line, SMALL_INK)
