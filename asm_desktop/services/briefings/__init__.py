"""Briefings: an event's records gathered, put into words, and printed as a pack."""

from __future__ import annotations

from asm_desktop.domain.ceremony import slots
from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.records import Event
from asm_desktop.packs.briefing import Briefing
from asm_desktop.services.briefings import agreements, ceremony, gaps, occasion, participants, promises, sales, sources
from asm_desktop.services.briefings.scope import Scope, gather
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register


def briefing(register: Register, event_key: str) -> Briefing:
    """Everything the pack of an event prints, as plain data. Raises RecordNotFound for what is no event."""
    event = register.store.get(Event, event_key)
    if event is None:
        raise RecordNotFound(reference=event_key)
    return _compose(gather(register, event))


def print_pack(register: Register, event_key: str, paper: str = "a4") -> bytes:
    """The briefing pack of an event as a PDF, on "a4" or "letter". Raises RecordNotFound, KeyError for other paper."""
    from asm_desktop.packs.pack import draw_pack

    return draw_pack(briefing(register, event_key), paper)


def _compose(scope: Scope) -> Briefing:
    event, as_at = scope.event, scope.as_at()
    planned = read(scope.register, event)
    return Briefing(
        ref=event.ref or "",
        title=event.title or event.heading,
        kind=event.shown("type"),
        example=bool(event.example),
        marking=event.shown("marking") or "CONFIDENTIAL",
        version=event.version or "1",
        prepared_by=event.prepared_by,
        cleared_by=event.cleared_by,
        cleared_on=event.shown("cleared_on"),
        as_at=as_at.words() if as_at else "",
        when=occasion.when(scope),
        where=occasion.where(scope),
        summary=occasion.summary(scope),
        run_sheet=occasion.run_sheet(scope, slots(planned)),
        participants=participants.groups(scope),
        seating=ceremony.seating(scope.register, planned),
        signing=ceremony.signing(scope.register, planned),
        say=occasion.points(scope, "say"),
        usable=occasion.background(scope, disclosed=True),
        undisclosed=occasion.background(scope, disclosed=False),
        agreements=agreements.cards(scope),
        agreements_note=agreements.left_out(scope),
        quotes=promises.quotes(scope),
        sensitivities=occasion.points(scope, "sensitivity"),
        questions=occasion.questions(scope),
        promises=promises.groups(scope),
        ledgers=sales.ledgers(scope),
        logistics=occasion.logistics(scope),
        contacts=participants.contacts(scope),
        gaps=gaps.groups(scope),
        sources=sources.entries(scope),
    )


__all__ = ["briefing", "print_pack"]
