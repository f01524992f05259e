"""The event itself in words: when, where, summary, run sheet, what to say and know, logistics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asm_desktop.domain import run_sheet as clock
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.gaps import OVER
from asm_desktop.domain.records import Agreement, RunItem, TalkingPoint
from asm_desktop.domain.run_sheet import city
from asm_desktop.domain.said import Said, say
from asm_desktop.packs.briefing import Point, Question, RunLine, RunSheet, Summary
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import BINDING, OF_TITLE, signing
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, listing, marks, said, span, value

WHEN = ("held_on", "starts", "ends", "zone", "second_zone")
# Cooperation areas up to this many have a line each on the summary, which must fit on its page.
FEW = 3
LOGISTICS = ("address", "formality", "languages", "dress", "transport", "logistics", "programme_note", "notes")


def when(scope: Scope) -> Value:
    """Date and times, with the second place's time where it is known."""
    event = scope.event
    times = span(event.shown("starts"), event.shown("ends"))
    if times and event.zone:
        times = say("{times} in {place}", times=times, place=say(city(event.zone)))
    start = event.starts.hour * 60 + event.starts.minute if event.starts else None
    other = clock.elsewhere(start, event.held_on, event.zone, event.second_zone)
    if times and other and event.second_zone:
        there = say("{times} in {place}", times=_days_apart(other), place=say(city(event.second_zone)))
        times = say("{times} ({there})", times=times, there=there)
    day = say("{date}", date=event.held_on) if event.held_on else say("date not known") if times else None
    words = say("{day}, {times}", day=day, times=times) if day and times else day
    return said(scope, event, scope.speak(words) if words else None, *WHEN, ask=asking.about_event(scope))


def where(scope: Scope) -> Value:
    """Venue and address."""
    words = ", ".join(filter(None, (scope.event.venue, scope.event.address)))
    return said(scope, scope.event, words or None, "venue", "address", ask=asking.about_event(scope))


def summary(scope: Scope) -> Summary:
    """The summary page. Without a purpose, its true sentence is the one that the agreement's status rests on."""
    event, ask = scope.event, asking.about_event(scope)
    speak = scope.speak
    facts = [Fact(speak(say("When")), when(scope)), Fact(speak(say("Where")), where(scope))]
    facts += [fact(scope, event, "host", ask)]
    facts += [fact(scope, event, "our_role", ask)] if event.our_role or event.status not in OVER else []
    if event.agreement and scope.agreements:
        facts += _agreement(scope)
    facts += _guests(scope)
    facts += [Fact(speak(label), Value(None, speak(asking.WRITER))) for label in unsaid(scope)]
    return Summary(
        sentence=value(scope, event, "purpose") if event.purpose else _sentence(scope),
        facts=tuple(facts),
        objectives=tuple(line.strip() for line in (event.objectives or "").splitlines() if line.strip()),
        messages=tuple(point.text or "" for point in scope.points if point.kind == "message"),
        avoid=tuple(point.text or "" for point in scope.points if point.kind == "avoid"),
    )


def _sentence(scope: Scope) -> Value:
    """What the agreement's status rests on, else what kind of event about which agreement of whom."""
    if not scope.event.agreement or not scope.agreements:
        return Value()
    agreement = scope.agreements[0]
    for name in ("binding", "stage", "type"):
        for cited in scope.cited.get((agreement.key, name), []):
            if cited.sentence and cited.status == "stated":
                return Value(cited.sentence, marks=marks(scope, agreement, name)[:1])
    bodies = [scope.title(row.party) for row in scope.parties.get(agreement.key, [])]
    about = _document(scope, agreement)
    kind = scope.shown(scope.event, "type")
    if not (kind and about):
        return Value()
    if len(bodies) < 2:
        return Value(scope.speak(say("{kind}: {document}.", kind=kind, document=about)))
    parties = listing(bodies, scope.speak)
    words = say("{kind}: {document} between {parties}.", kind=kind, document=about, parties=parties)
    return Value(scope.speak(words))


def _document(scope: Scope, agreement: Agreement) -> str:
    """The title of an agreement's document, else what type it is of."""
    titled = agreement.formal_title or agreement.title_local
    return scope.title(agreement.key) if titled else scope.shown(agreement, "type")


def _days_apart(time: str) -> Said | str:
    """A time with the day it falls on in words."""
    before, after = time.removesuffix(" (-1)"), time.removesuffix(" (+1)")
    if before != time:
        return say("{time} the day before", time=before)
    return say("{time} the day after", time=after) if after != time else time


def unsaid(scope: Scope) -> list[Said]:
    """What the summary of an event ahead should hold and nobody has written yet (DOMAIN §5)."""
    kinds = {point.kind for point in scope.points}
    missing = {
        say("Purpose"): not scope.event.purpose and _sentence(scope).text is None,
        say("Objectives"): not scope.event.objectives,
        say("Messages"): "message" not in kinds,
    }
    missing[say("Do not say")] = "avoid" not in kinds
    return [] if scope.event.status in OVER else [label for label, absent in missing.items() if absent]


def _agreement(scope: Scope) -> list[Fact]:
    agreement = scope.agreements[0]
    parties = ", ".join(scope.title(row.party) for row in scope.parties.get(agreement.key, []))
    names = [area.name or "" for area in scope.areas.get(agreement.key, [])]
    areas = ("\n" if len(names) <= FEW else "; ").join(names)
    speak = scope.speak
    binding = speak(BINDING.get(agreement.binding or "", say("binding status not known")))
    words = f"{_document(scope, agreement)} ({binding}), {agreement.ref}"
    found = [Fact(speak(say("Agreement")), said(scope, agreement, words, *OF_TITLE))]
    found += [Fact(speak(say("Between")), Value(parties))] if parties else []
    found += [Fact(speak(say("Areas")), Value(areas))] if areas else []
    found += [Fact(speak(say("Signatories")), signing(scope, agreement))] if parties else []
    return [replace(each, value=replace(each.value, hold=of_agreement(agreement))) for each in found]


def _guests(scope: Scope) -> list[Fact]:
    """How many are expected, or who is recorded as having attended; attending says nothing of signing (DOMAIN §4)."""
    if scope.event.status not in OVER:
        count = scope.speak(say("{count} on the list", count=len(scope.guests)))
        return [Fact(scope.speak(say("Guests")), Value(count))] if scope.guests else []
    there = [scope.title(guest.person) for guest in scope.guests if guest.attended]
    return [Fact(scope.speak(say("Known to have attended")), Value(", ".join(there)))] if 0 < len(there) <= 6 else []


def run_sheet(scope: Scope, slots: Sequence[clock.Slot]) -> RunSheet:
    """The run sheet with its times; remarks say what keeps a time from being shown."""
    event = scope.event
    lines = tuple(_line(scope, slot) for slot in slots)
    second = any(line.second_start for line in lines)
    remarks = []
    if any(line.minutes.startswith("2 ×") for line in lines):
        remarks.append(say("2 × marks what is interpreted consecutively and takes twice its own length."))
    if event.second_zone and lines and not second:
        there = scope.city(event.second_zone)
        remarks.append(
            say("Times in {place} cannot be computed: the day and both time zones must be known.", place=there)
        )
    if lines and slots[0].start is None:
        remarks.append(say("Times cannot be computed: the event’s start is not known."))
    places = scope.city(event.zone), scope.city(event.second_zone) if second else ""
    return RunSheet(lines, *places, tuple(map(scope.speak, remarks)))


def _line(scope: Scope, slot: clock.Slot) -> RunLine:
    event, item = scope.event, slot.item
    minutes = "" if item.minutes is None else f"2 × {item.minutes}" if item.consecutive else f"{item.minutes}"
    return RunLine(
        item=item.item or "",
        start=clock.clock(slot.start),
        end=clock.clock(slot.end),
        second_start=clock.elsewhere(slot.start, event.held_on, event.zone, event.second_zone),
        minutes=minutes,
        who=_who(scope, item),
        cue=item.cue or "",
        microphone=item.microphone or "",
        language=scope.shown(item, "language"),
        note=item.note or "",
        flags=tuple(map(scope.speak, slot.flags)),
    )


def _who(scope: Scope, item: RunItem) -> str:
    return ", ".join(filter(None, (scope.title(item.person), item.who)))


def points(scope: Scope, kind: str) -> tuple[Point, ...]:
    """The talking points of a kind."""
    return tuple(_point(scope, row) for row in scope.points if row.kind == kind)


def background(scope: Scope, *, disclosed: bool) -> tuple[Point, ...]:
    """Background that may be used, or that is not to be disclosed; what nobody judged counts as the latter."""
    rows = [row for row in scope.points if row.kind == "background"]
    told = [_point(scope, row) for row in rows if (row.disclosure == "usable") is disclosed]
    hold = of_agreement(scope.agreement(scope.event.agreement))
    return tuple(replace(each, text=replace(each.text, hold=hold)) for each in told)


def _point(scope: Scope, row: TalkingPoint) -> Point:
    words = "\n".join(filter(None, (row.text, row.answer)))
    return Point(said(scope, row, words, "text", "answer"), row.audience or "")


def questions(scope: Scope) -> tuple[Question, ...]:
    """Questions with their answers: certain, possible, defensive, then those not judged."""
    order = {"certain": 0, "might": 1, "defensive": 2}
    asked = [row for row in scope.points if row.kind == "question"]
    rows = sorted(asked, key=lambda row: order.get(row.likelihood or "", 3))
    ask = scope.event.prepared_by or asking.about_event(scope)
    return tuple(Question(row.text or "", value(scope, row, "answer", ask), row.likelihood or "") for row in rows)


def logistics(scope: Scope) -> tuple[Fact, ...]:
    """What is known of the practical side."""
    return known(scope, scope.event, LOGISTICS)
