"""Quotes, verbatim to the character, each with its speaker, its attribution and its approval (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Quote
from asm_desktop.packs.parts import marks, spans
from asm_desktop.packs.style import ACCENT, MUTED, QUOTE, SMALL_INK, Style
from asm_desktop.packs.text import Span, Text

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Each quote beside a rule, kept on one page so that nothing stands between its words."""
    return [_quote(quote, style).spaced(14) for quote in briefing.quotes]


def _quote(quote: Quote, style: Style) -> Block:
    words = Text([Span(f"“{quote.text}”"), *marks(quote.marks, style)], QUOTE)
    attribution = f" · {quote.attribution}" if quote.attribution else ""
    who = Text([*spans(quote.speaker, style, bold=True), Span(attribution)], SMALL_INK)
    about = Text(Span(" · ".join(filter(None, (quote.ref, quote.approval, quote.about))), colour=MUTED), SMALL_INK)
    return Stack([words, who.spaced(5), about], pad=(14, 2), bar=ACCENT, whole=style.height)
