"""Agreement cards: parties, signatories and witnesses, dates, terms, cooperation areas, sales and milestones."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Badge, Rule, Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Agreement, Milestone, Party, SalesTerms, Signature
from asm_desktop.packs.parts import facts, note, remark, spans, subtitle, titled
from asm_desktop.packs.style import ACCENT, BODY, CELL, CELL_STRONG, LABEL, MUTED, SMALL, STRONG, TITLE, UNKNOWN, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.values import Fact

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A card for each agreement, the event's own first."""
    blocks = [block for card in briefing.agreements for block in _card(card, style)]
    return [*blocks, *([remark(briefing.agreements_note)] if blocks and briefing.agreements_note else [])]


def _card(card: Agreement, style: Style) -> list[Block]:
    return [
        *_head(card, style),
        *([Text(spans(card.purpose, style), BODY).spaced(6)] if card.purpose else []),
        *_parties(card.parties, style),
        *_areas(card, style),
        *_signatures(card, style),
        *_listed(style.speak(say("Dates and term")), card.dates, style),
        *_listed(style.speak(say("Text and terms")), card.terms, style),
        *(block for line in card.sales for block in _sales(line, style)),
        *_milestones(card.milestones, style),
        *(note(text) for text in card.remarks),
    ]


def _head(card: Agreement, style: Style) -> list[Block]:
    line = Text(" · ".join(filter(None, (card.ref, card.kind))), SMALL).kept()
    name = Text(card.title, TITLE)
    status_unknown = style.speak(say("Binding status not known"))
    binding = Badge(card.binding.text or status_unknown, colour=ACCENT if card.binding.text else UNKNOWN)
    local = [Text(card.local_title, BODY).kept()] if card.local_title else []
    status = [Fact(style.speak(say("Present stage")), card.stage)]
    if card.binding.marks or card.binding.readings or card.binding.text is None:
        status.insert(0, Fact(style.speak(say("Binding status")), card.binding))
    head = Rule(ACCENT, 1.2).spaced(18).kept()
    head.need = 150
    return [head, line.spaced(6), titled(name, binding).kept(), *local, *[b.spaced(6) for b in facts(status, style)]]


def _listed(heading: str, given: Sequence[Fact], style: Style) -> list[Block]:
    return [subtitle(heading), *facts(given, style)] if given else []


def _parties(parties: Sequence[Party], style: Style) -> list[Block]:
    if not parties:
        return []
    side, written = any(party.side for party in parties), any(party.written for party in parties)
    roles = any(party.role for party in parties)
    speak = style.speak
    columns = [Column(speak(say("No.")), 24), Column(speak(say("Party")))]
    columns += [Column(speak(say("Role")), 64)] if roles else []
    columns += [Column(speak(say("Side")), 70)] if side else []
    columns += [Column(speak(say("Named in the text as")), 130)] if written else []
    rows: list[list[Block]] = []
    for place, party in enumerate(parties, start=1):
        others = Text(" · ".join(party.others), CELL) if party.others else None
        row: list[Block] = [Text(f"{place}", CELL), cell(Text(spans(party.name, style), CELL_STRONG), others)]
        row += [Text(party.role, CELL)] if roles else []
        row += ([Text(party.side, CELL)] if side else []) + ([Text(party.written, CELL)] if written else [])
        rows.append(row)
    return [subtitle(speak(say("Parties"))), Table(columns, rows, whole=style.height).spaced(4)]


def _areas(card: Agreement, style: Style) -> list[Block]:
    if not card.areas:
        return []
    blocks: list[Block] = [subtitle(style.speak(say("Cooperation areas")))]
    for place, area in enumerate(card.areas, start=1):
        name = Text(spans(area.name, style), STRONG if area.facts else BODY, bullet=f"{place}.", indent=16)
        details = [Text(_inline(area.facts, style), SMALL, indent=16)] if area.facts else []
        blocks.append(Stack([name.kept(), *details], whole=style.height).spaced(4))
    return blocks


def _inline(given: Sequence[Fact], style: Style) -> list[Span]:
    line: list[Span] = []
    for fact in given:
        line += [Span(" · " if line else ""), Span(f"{fact.label}: ", colour=MUTED), *spans(fact.value, style)]
    return line


def _signatures(card: Agreement, style: Style) -> list[Block]:
    if not card.signatures and not card.signatures_note:
        return []
    speak = style.speak
    blocks: list[Block] = [subtitle(speak(say("Signatories and witnesses")))]
    if card.signatures:
        columns = [Column(speak(say("Role")), 56), Column(speak(say("Person")))]
        columns += [Column(speak(say("For")), 120), Column(speak(say("Signed on")), 92)]
        rows = [_signature(each, style) for each in card.signatures]
        blocks.append(Table(columns, rows, whole=style.height).spaced(4))
    if card.signatures_note:
        blocks.append(Text(Span(card.signatures_note, colour=UNKNOWN), BODY).spaced(4))
    return blocks


def _signature(signature: Signature, style: Style) -> list[Block]:
    office = Text(signature.title, CELL) if signature.title else None
    return [
        Text(signature.role, LABEL),
        cell(Text(spans(signature.person, style), CELL_STRONG), office),
        Text(signature.party, CELL),
        Text(spans(signature.signed, style), CELL),
    ]


def _sales(line: SalesTerms, style: Style) -> list[Block]:
    product = Text(spans(line.product, style), STRONG).spaced(2).kept()
    return [subtitle(style.speak(say("Sale"))), product, *facts(line.facts, style)]


def _milestones(milestones: Sequence[Milestone], style: Style) -> list[Block]:
    if not milestones:
        return []
    blocks: list[Block] = [subtitle(style.speak(say("Milestones")))]
    for milestone in milestones:
        words = spans(milestone.name, style)
        if milestone.state:
            words.append(Span(f" · {milestone.state}", colour=MUTED))
        if milestone.detail:
            words.append(Span(f"\n{milestone.detail}", size=SMALL.size, colour=MUTED))
        blocks.append(Text(words, BODY, bullet="•", indent=16).spaced(4))
    return blocks
