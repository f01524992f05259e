"""Lists that documents print as tables: guests, contacts, tasks, what may go wrong, agreements, meetings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.deadlines import deadlines
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    Agreement,
    ChecklistItem,
    Contingency,
    Engagement,
    FollowUp,
    Relation,
)
from asm_desktop.domain.said import say
from asm_desktop.packs.printout import Column, Row
from asm_desktop.packs.sheet import NOTHING, Listed
from asm_desktop.services.briefings.ceremony import guest_words
from asm_desktop.services.briefings.participants import ways
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.ties import Tie, percent
from asm_desktop.services.ceremonies.checklist import checklist
from asm_desktop.services.ceremonies.contingency_sheet import sheet
from asm_desktop.services.ceremonies.guest_list import Guest, GuestList
from asm_desktop.services.printing import column

REPLY = "rsvp"
REGISTER = ("ref", "title", "between", "type", "stage", "binding", "signed_on", "expires_on", "lead")
SHORT = ("ref", "title", "stage", "signed_on", "expires_on")
"""The columns of agreements across a sheet, and of those upright."""
MEETING = (("held_on", "channel"), ("name", "with_whom"), ("information",), ("issues",))
"""The columns of meetings, each with the fields that stand one under another in it."""


def guests(scope: Scope, found: GuestList) -> Listed:
    """Everybody invited, in order of precedence, with the office and the reply."""
    speak = scope.speak
    columns = (
        Column(speak(say("No.")), whole=True),
        Column(speak(say("Guest"))),
        Column(speak(say("In another script"))),
        Column(speak(say("Office"))),
        Column(speak(say("Role"))),
        Column(speak(say("Reply")), hold="internal"),
        Column(speak(say("Note")), hold="internal"),
    )
    return _told("", columns, [_guest(scope, guest) for guest in found.guests])


def _guest(scope: Scope, guest: Guest) -> Row:
    name, local, office, _ = guest_words(guest, scope)
    number = str(guest.number) if guest.place else ""
    stands = scope.speak(say("stands in for {name}", name=guest.represented)) if guest.represented else ""
    role = " · ".join(filter(None, (scope.shown(guest.row, "role"), stands)))
    return Row((number, name, local, office, role, scope.shown(guest.row, REPLY), guest.row.note or ""))


def contacts(scope: Scope, found: GuestList) -> Listed:
    """How everybody at the event is reached; what is confidential stays out."""
    speak = scope.speak
    columns = tuple(Column(speak(each)) for each in (say("Name"), say("Office"), say("Contact")))
    rows = []
    for guest in found.guests:
        name, _, office, _ = guest_words(guest, scope)
        rows.append(Row((name, office, "\n".join(ways(scope, guest.person.key)))))
    return _told("", columns, rows)


def countdown(scope: Scope) -> Listed:
    """What is to be done for the event, in order of its days."""
    items = checklist(scope.register, scope.event, scope.manner.today)
    fields = ("due", "text", "responsible", "status", "note")
    rows = []
    for item in items:
        far = scope.speak(item.away) if item.away else ""
        due = "\n".join(filter(None, (scope.shown(item.row, "due"), far)))
        rows.append(Row((due, item.row.text or "", item.who, scope.shown(item.row, "status"), item.row.note or "")))
    return _told("", _columns(scope, ChecklistItem, fields), rows)


def contingencies(scope: Scope) -> Listed:
    """What is done if something goes wrong, by whom."""
    plans = sheet(scope.register, scope.event).plans
    fields = ("kind", "plan", "person", "authority", "ready")
    rows = [
        Row((scope.shown(row, "kind"), row.plan or "", who, row.authority or "", scope.shown(row, "ready")))
        for row, who in plans
    ]
    return _told("", _columns(scope, Contingency, fields), rows)


def agreements(scope: Scope, rows: Sequence[Agreement], fields: Sequence[str] = REGISTER) -> Listed:
    """Agreements as a register, in these columns; an expiry is the one that follows from the term and amendments."""
    columns = _columns(scope, Agreement, fields)
    listed = [
        Row(tuple(_of_agreement(scope, row, name) for name in fields), bool(row.example), of_agreement(row))
        for row in rows
    ]
    return _told("", columns, listed)


def _of_agreement(scope: Scope, row: Agreement, name: str) -> str:
    match name:
        case "title":
            return scope.title(row.key)
        case "between":
            parties = [scope.short(each.party) for each in scope.parties.get(row.key, [])]
            return ", ".join(parties) or row.between or ""
        case "expires_on":
            amended = as_amended(row, [], scope.amendments.get(row.key, []), scope.event.held_on)
            return scope.day(deadlines(row, amended)[0].date)
        case "lead":
            return scope.title(row.lead)
        case _:
            return scope.shown(row, name)


def engagements(scope: Scope, rows: Iterable[Engagement], heading: str = "") -> Listed:
    """Meetings and other contacts, the latest first."""
    columns = _columns(scope, Engagement, [names[0] for names in MEETING])
    listed = [Row(tuple(_lines(scope, row, names) for names in MEETING), bool(row.example)) for row in rows]
    return _told(heading, columns, listed)


def _lines(scope: Scope, row: Engagement, names: Iterable[str]) -> str:
    """What is known of these fields, one under another."""
    return "\n".join(filter(None, (scope.shown(row, name) for name in names)))


def relations(scope: Scope, ties: Sequence[Tie]) -> Listed:
    """How a party is tied to others, read from its side."""
    rows = [Row((tie.words, tie.name, percent(tie.row), tie.row.note or "")) for tie in ties]
    kind, *others = _columns(scope, Relation, ("kind", "other", "share", "note"))
    return _told("", (replace(kind, heading=scope.speak(say("Relation"))), *others), rows)


def follow_ups(scope: Scope, rows: Sequence[FollowUp]) -> Listed:
    """What is to be done, by whom and until when."""
    names = scope.named(row.responsible for row in rows)
    cells = [
        (scope.shown(row, "due"), row.text or "", names.get(row.responsible, ""), scope.shown(row, "status"))
        for row in rows
    ]
    listed = [Row(each, bool(row.example)) for each, row in zip(cells, rows, strict=True)]
    return _told("", _columns(scope, FollowUp, ("due", "text", "responsible", "status")), listed)


def _columns(scope: Scope, record: type[Record], names: Iterable[str]) -> tuple[Column, ...]:
    return tuple(column(record, record.fields[name], scope.speak) for name in names)


def _told(heading: str, columns: tuple[Column, ...], rows: Sequence[Row]) -> Listed:
    """The list without the columns that say nothing in any row."""
    if not rows:
        return NOTHING
    telling = [place for place in range(len(columns)) if any(row.cells[place] for row in rows)]
    kept = tuple(Row(tuple(row.cells[place] for place in telling), row.example, row.hold) for row in rows)
    return Listed(heading, tuple(columns[place] for place in telling), kept)
