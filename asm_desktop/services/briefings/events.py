"""Everything the documents of an event print."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain.ceremony import slots
from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import Event
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.charts import Mark
from asm_desktop.services.briefings import (
    agreements,
    ceremony,
    chronicle,
    gaps,
    lists,
    meetings,
    occasion,
    participants,
    promises,
    sales,
    sources,
    speaking,
)
from asm_desktop.services.briefings.gathering import gather
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.ceremonies.guest_list import guests_of
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register


def briefing(register: Register, event_key: str, manner: Manner | None = None) -> Briefing:
    """Everything the documents of an event print, as plain data. Raises RecordNotFound for what is no event."""
    event = register.store.get(Event, event_key)
    if event is None:
        raise RecordNotFound(reference=event_key)
    return _compose(gather(register, event, manner or Manner()))


def _compose(scope: Scope) -> Briefing:
    planned = ceremony.in_language(read(scope.register, scope.event), scope)
    guests = guests_of(scope.register, planned)
    scenes, questions = speaking.script(scope, planned)
    return Briefing(
        **_identity(scope),
        when=occasion.when(scope),
        where=occasion.where(scope),
        summary=occasion.summary(scope),
        run_sheet=occasion.run_sheet(scope, slots(planned)),
        participants=participants.groups(scope),
        seating=ceremony.seating(scope, planned, guests),
        signing=ceremony.signing(scope, planned),
        say=occasion.points(scope, "say"),
        usable=occasion.background(scope, disclosed=True),
        undisclosed=occasion.background(scope, disclosed=False),
        timeline=_timeline(scope),
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
        brief=meetings.brief(scope),
        script=scenes,
        script_questions=questions,
        guests=lists.guests(scope, guests),
        contact_list=lists.contacts(scope, guests),
        countdown=lists.countdown(scope),
        contingencies=lists.contingencies(scope),
    )


def _timeline(scope: Scope) -> tuple[Mark, ...]:
    """The days of the event's own agreement, and of the contacts about it."""
    own = [row for row in scope.agreements if row.key == scope.event.agreement]
    contacts = meetings.around(scope, (), [row.key for row in own]) if own else []
    return chronicle.chronicle(scope, own, contacts[: meetings.MOST])


def _identity(scope: Scope) -> dict[str, Any]:
    """What the document is, whose, and how far it has come."""
    event = scope.event
    return {
        "ref": event.ref or "",
        "title": scope.title(event.key),
        "kind": scope.shown(event, "type"),
        "example": bool(event.example),
        "marking": scope.shown(event, "marking") or scope.speak(say("CONFIDENTIAL")),
        "level": event.marking or "confidential",
        "version": event.version or "1",
        "prepared_by": event.prepared_by,
        "cleared_by": event.cleared_by,
        "cleared_on": scope.day(event.cleared_on),
        "as_at": scope.day(scope.as_at()),
    }
