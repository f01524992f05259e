"""Participants by role, with the posts valid on the day; attending is never signing (DOMAIN §1, §4)."""

from __future__ import annotations

from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Columns, Picture, Rule, Stack
from asm_desktop.packs.briefing import Briefing, Group, Participant, PostLine
from asm_desktop.packs.parts import note, spans, subtitle
from asm_desktop.packs.style import BODY, HAIRLINE, MUTED, NAME, SMALL, SMALL_INK, TINT, UNKNOWN, Style
from asm_desktop.packs.text import Span, Text, ink
from asm_desktop.packs.values import Fact

title = "Participants"
alone = False
PORTRAIT = (58.0, 72.5)


class Silhouette(Block):
    """What stands where a portrait is missing among others: an empty frame with the word."""

    def height(self, width: float) -> float:
        """The height of a portrait."""
        return PORTRAIT[1]

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The frame and the word."""
        sheet.setFillColor(ink(TINT))
        sheet.rect(x, top - PORTRAIT[1], *PORTRAIT, stroke=0, fill=1)
        Text("No portrait", SMALL).draw(sheet, x + 6, top - PORTRAIT[1] / 2 + 6, PORTRAIT[0])


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
        blocks.append(_card(person, pictured, style).spaced(10 if place else 6))
    return blocks


def _card(person: Participant, pictured: bool, style: Style) -> Block:
    words = Stack([block for block in _words(person) if block is not None])
    rule = Rule(HAIRLINE, 0.5)
    if not pictured:
        return Stack([rule, words.spaced(7)], whole=style.height)
    picture = Picture(person.portrait, *PORTRAIT) if person.portrait else Silhouette()
    return Stack([rule, Columns([(PORTRAIT[0], picture), (0, words)], gutter=14).spaced(8)], whole=style.height)


def _words(person: Participant) -> list[Block | None]:
    return [
        Text([*spans(person.name), *(Span(f"   {other}", bold=False) for other in person.other_names)], NAME),
        *(_post(post) for post in person.posts),
        Text([Span("Represents ", colour=MUTED), Span(person.representing)], BODY) if person.representing else None,
        _line(_details(person)).spaced(2) if _details(person) else None,
        Text(spans(person.biography), BODY).spaced(4) if person.biography and person.biography.text else None,
    ]


def _post(post: PostLine) -> Block:
    line = spans(post.text)
    if post.local:
        line.append(Span(f" · {post.local}"))
    if post.caution:
        line.append(Span(f"\n{post.caution}", size=SMALL.size, colour=UNKNOWN))
    return Text(line, BODY)


def _details(person: Participant) -> list[Fact]:
    return [*([Fact("Attended", person.attended)] if person.attended else []), *person.details]


def _line(details: list[Fact]) -> Text:
    """Details in one small paragraph, each after its label."""
    line: list[Span] = []
    for fact in details:
        line += [Span("   " if line else "", size=SMALL.size), Span(f"{fact.label}: ", colour=MUTED)]
        line += spans(fact.value)
    return Text(line, SMALL_INK)
