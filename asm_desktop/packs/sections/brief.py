"""The meeting brief: one page that is read on the way in (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Columns, Rule, Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Promise
from asm_desktop.packs.one_page import Advice
from asm_desktop.packs.parts import bullets, facts, side_by_side, spans, subtitle
from asm_desktop.packs.style import BODY, HAIRLINE, MUTED, SMALL, Style
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.values import Value

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """What for and with whom, what is open, and how to go about it."""
    brief = briefing.brief
    blocks: list[Block] = [*facts(brief.facts, style)]
    for label, lines, numbered in (
        (say("With"), brief.people, False),
        (say("Objectives"), brief.objectives, True),
        (say("Messages"), brief.messages, True),
    ):
        if lines:
            blocks += [Rule(HAIRLINE, 0.6).spaced(7).kept()]
            blocks.append(side_by_side(style.speak(label), bullets(lines, style, numbered=numbered)).spaced(4))
    for group in brief.promises:
        listed = [_promise(promise, style).spaced(3.5) for promise in group.promises]
        blocks += [Rule(HAIRLINE, 0.6).spaced(7).kept(), side_by_side(group.title, listed).spaced(4)]
    return [*blocks, *_conduct(brief.do, brief.avoid, style)]


def _promise(promise: Promise, style: Style) -> Text:
    """A promise in two lines at most: what, then by whom, until when, and how it stands."""
    due = [Span(" · "), *spans(promise.due, style)] if promise.due and promise.due.text else []
    about = [Span(f"\n{promise.by}"), Span(f" · {promise.status}" if promise.status else ""), *due]
    small = [Span(each.text, size=SMALL.size, colour=MUTED, link=each.link) for each in about]
    return Text([*spans(promise.text, style), *small], BODY, bullet="•", indent=16)


def _conduct(do: Sequence[Value], avoid: Sequence[Value], style: Style) -> list[Block]:
    """What to do and what to avoid, side by side; one under another in large print."""
    parts: list[Block] = []
    for label, lines in ((say("Do"), do), (say("Avoid"), avoid)):
        if lines:
            parts.append(Stack([subtitle(style.speak(label)), *bullets(lines, style)]))
    if not parts:
        return []
    rule: Block = Rule(HAIRLINE, 0.6).spaced(9).kept()
    if style.large:
        return [rule, *(part.spaced(6) for part in parts)]
    return [rule, Columns([(0, part) for part in parts], gutter=24).spaced(4)]


def advice(briefing: Briefing) -> Advice:
    """What may be cut from the page."""
    brief = briefing.brief
    promises = tuple(promise.text.text or "" for group in brief.promises for promise in group.promises)
    return Advice(
        lists=(
            (say("the lines at “With”"), [value.text or "" for value in brief.people]),
            (say("the objectives"), brief.objectives),
            (say("the messages"), brief.messages),
            (say("what is open"), promises),
            (say("“do”"), [value.text or "" for value in brief.do]),
            (say("“avoid”"), [value.text or "" for value in brief.avoid]),
        ),
        texts=tuple((say("what stands at “{label}”", label=each.label), each.value.text or "") for each in brief.facts),
    )
