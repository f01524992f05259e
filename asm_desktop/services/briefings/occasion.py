"""The event itself in words: when, where, summary, run sheet, what to say and know, logistics."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain import run_sheet as clock
from asm_desktop.domain.gaps import OVER
from asm_desktop.domain.records import RunItem, TalkingPoint
from asm_desktop.packs.briefing import Point, Question, RunLine, RunSheet, Summary
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import BINDING, OF_TITLE, signing
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, listing, marks, said, value

WHEN = ("held_on", "starts", "ends", "zone", "second_zone")
# Cooperation areas up to this many have a line each on the summary, which must fit on its page.
FEW = 3
LOGISTICS = ("address", "formality", "languages", "dress", "transport", "logistics", "programme_note", "notes")


def when(scope: Scope) -> Value:
    """Date and times, with the second place's time where it is known."""
    event = scope.event
    times = " to ".join(filter(None, (event.shown("starts"), event.shown("ends"))))
    place = clock.city(event.zone)
    if times and place:
        times += f" in {place}"
    start = event.starts.hour * 60 + event.starts.minute if event.starts else None
    other = clock.elsewhere(start, event.held_on, event.zone, event.second_zone)
    if other:
        times += f" ({clock.days_apart(other)} in {clock.city(event.second_zone)})"
    day = event.shown("held_on") or ("date not known" if times else "")
    words = ", ".join(filter(None, (day, times)))
    return said(scope, event, words or None, *WHEN, ask=asking.about_event(scope))


def where(scope: Scope) -> Value:
    """Venue and address."""
    words = ", ".join(filter(None, (scope.event.venue, scope.event.address)))
    return said(scope, scope.event, words or None, "venue", "address", ask=asking.about_event(scope))


def summary(scope: Scope) -> Summary:
    """The summary page. Without a purpose, its true sentence is the one that the agreement's status rests on."""
    event, ask = scope.event, asking.about_event(scope)
    facts = [Fact("When", when(scope)), Fact("Where", where(scope)), fact(scope, event, "host", ask)]
    facts += [fact(scope, event, "our_role", ask)] if event.our_role or event.status not in OVER else []
    if event.agreement and scope.agreements:
        facts += _agreement(scope)
    facts += _guests(scope)
    facts += [Fact(label, Value(None, asking.WRITER)) for label in unsaid(scope)]
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
    between = f" between {listing(bodies)}" if len(bodies) > 1 else ""
    about = agreement.formal_title or agreement.shown("type")
    kind = scope.event.shown("type")
    return Value(f"{kind}: {about}{between}.") if kind and about else Value()


def unsaid(scope: Scope) -> list[str]:
    """What the summary of an event ahead should hold and nobody has written yet (DOMAIN §5)."""
    kinds = {point.kind for point in scope.points}
    missing = {
        "Purpose": not scope.event.purpose and _sentence(scope).text is None,
        "Objectives": not scope.event.objectives,
        "Messages": "message" not in kinds,
    }
    missing["Do not say"] = "avoid" not in kinds
    return [] if scope.event.status in OVER else [label for label, absent in missing.items() if absent]


def _agreement(scope: Scope) -> list[Fact]:
    agreement = scope.agreements[0]
    parties = ", ".join(scope.title(row.party) for row in scope.parties.get(agreement.key, []))
    names = [area.name or "" for area in scope.areas.get(agreement.key, [])]
    areas = ("\n" if len(names) <= FEW else "; ").join(names)
    binding = BINDING.get(agreement.binding or "", "binding status not known")
    words = f"{agreement.formal_title or agreement.shown('type')} ({binding}), {agreement.ref}"
    found = [Fact("Agreement", said(scope, agreement, words, *OF_TITLE))]
    found += [Fact("Between", Value(parties))] if parties else []
    found += [Fact("Areas", Value(areas))] if areas else []
    return found + ([Fact("Signatories", signing(scope, agreement))] if parties else [])


def _guests(scope: Scope) -> list[Fact]:
    """How many are expected, or who is recorded as having attended; attending says nothing of signing (DOMAIN §4)."""
    if scope.event.status not in OVER:
        count = len(scope.guests)
        return [Fact("Guests", Value(f"{count} on the list"))] if count else []
    there = [scope.title(guest.person) for guest in scope.guests if guest.attended]
    return [Fact("Known to have attended", Value(", ".join(there)))] if 0 < len(there) <= 6 else []


def run_sheet(scope: Scope, slots: Sequence[clock.Slot]) -> RunSheet:
    """The run sheet with its times; remarks say what keeps a time from being shown."""
    event = scope.event
    lines = tuple(_line(scope, slot) for slot in slots)
    second = any(line.second_start for line in lines)
    remarks = []
    if any(line.minutes.startswith("2 ×") for line in lines):
        remarks.append("2 × marks what is interpreted consecutively and takes twice its own length.")
    if event.second_zone and lines and not second:
        why = "the day and both time zones must be known"
        remarks.append(f"Times in {clock.city(event.second_zone)} cannot be computed: {why}.")
    if lines and slots[0].start is None:
        remarks.append("Times cannot be computed: the event’s start is not known.")
    return RunSheet(lines, clock.city(event.zone), clock.city(event.second_zone) if second else "", tuple(remarks))


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
        language=item.language or "",
        note=item.note or "",
        flags=tuple(map(str, slot.flags)),
    )


def _who(scope: Scope, item: RunItem) -> str:
    return ", ".join(filter(None, (scope.title(item.person), item.who)))


def points(scope: Scope, kind: str) -> tuple[Point, ...]:
    """The talking points of a kind."""
    return tuple(_point(scope, row) for row in scope.points if row.kind == kind)


def background(scope: Scope, *, disclosed: bool) -> tuple[Point, ...]:
    """Background that may be used, or that is not to be disclosed; what nobody judged counts as the latter."""
    rows = [row for row in scope.points if row.kind == "background"]
    return tuple(_point(scope, row) for row in rows if (row.disclosure == "usable") is disclosed)


def _point(scope: Scope, row: TalkingPoint) -> Point:
    words = "\n".join(filter(None, (row.text, row.answer)))
    return Point(said(scope, row, words, "text", "answer"), row.audience or "")


def questions(scope: Scope) -> tuple[Question, ...]:
    """Questions with their answers: certain, possible, defensive, then those not judged."""
    order = {"certain": 0, "might": 1, "defensive": 2}
    asked = [row for row in scope.points if row.kind == "question"]
    rows = sorted(asked, key=lambda row: order.get(row.likelihood or "", 3))
    ask = scope.event.prepared_by or asking.about_event(scope)
    return tuple(Question(row.text or "", value(scope, row, "answer", ask), row.shown("likelihood")) for row in rows)


def logistics(scope: Scope) -> tuple[Fact, ...]:
    """What is known of the practical side."""
    return known(scope, scope.event, LOGISTICS)
