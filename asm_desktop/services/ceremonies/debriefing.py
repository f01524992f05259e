"""The debrief of an event: who signed, when things happened, who is thanked, and what follows (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.errors import InvalidValue, UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Attendance, Commitment, Event, FollowUp, RunItem, Signatory
from asm_desktop.domain.run_sheet import Slot
from asm_desktop.domain.said import Said, say
from asm_desktop.services import records
from asm_desktop.services.ceremonies.guest_list import Guest, guest_list
from asm_desktop.services.engagements import Parties, add_follow_up, read_follow_up
from asm_desktop.services.register import Register


class NoDay(UserError):
    """Signatures were to be noted of an event without a date."""

    template = "{event} has no date, so no signature was noted. Give the event its date first."


STANDS = frozenset({"proposed", "confirmed", None})
"""States of an event that end when it is debriefed: it was held."""


class Signer(NamedTuple):
    """A signatory or witness of the agreement; `stand_in` is the guest who came in their place."""

    row: Signatory
    name: str
    party: str = ""
    stand_in: Guest | None = None


class Following(NamedTuple):
    """A follow-up or a commitment that came of the event, and the name of whoever is responsible."""

    row: FollowUp | Commitment
    who: str = ""


class Debrief(NamedTuple):
    """All that is looked back on; `slots` hold the times planned, `came` the guests who were there."""

    event: Event
    slots: tuple[Slot, ...] = ()
    signers: tuple[Signer, ...] = ()
    came: tuple[Guest, ...] = ()
    following: tuple[Following, ...] = ()

    def open_points(self) -> list[Said]:
        """What is still to be noted, a sentence each."""
        found = []
        if self.event.began is None or self.event.ended is None:
            found.append(say("When the event began and ended is not noted."))
        missing = sum(each.row.signed_on is None for each in self.signers)
        if missing:
            found.append(say("Signatories and witnesses without a date of signing: {count}.", count=missing))
        if any(slot.item.began is None for slot in self.slots):
            count = sum(slot.item.began is None for slot in self.slots)
            found.append(say("Items without the time they began: {count}.", count=count))
        if self.event.photograph_rights is None:
            found.append(say("Whose the photographs are is not noted."))
        thankless = sum(guest.row.thanked_on is None for guest in self.came)
        if thankless:
            found.append(say("Guests who came and are not thanked yet: {count}.", count=thankless))
        return found


def debrief(register: Register, event: Event) -> Debrief:
    """Look back on an event, in a fixed number of queries."""
    found = guest_list(register, event)
    ceremony = found.ceremony
    if ceremony is None:
        return Debrief(event)
    came = tuple(guest for guest in found.guests if guest.arrival == "arrived")
    slots = tuple(rules.slots(ceremony))
    return Debrief(event, slots, _signers(register, ceremony, found.guests), came, _following(register, event))


def _signers(register: Register, ceremony: Ceremony, guests: Sequence[Guest]) -> tuple[Signer, ...]:
    rows = ceremony.papers.signatories if ceremony.papers else ()
    called = register.store.locate([key for row in rows for key in (row.person, row.party) if key])
    names = {key: each.heading for key, each in called.items()}
    stand_ins = {guest.row.stand_in_for: guest for guest in guests if guest.row.stand_in_for and guest.is_coming}
    away = {guest.row.person for guest in guests if not guest.is_coming}
    return tuple(
        Signer(
            row,
            names.get(row.person or "", row.name_as_signed or ""),
            names.get(row.party or "", ""),
            stand_ins.get(row.person) if row.person and row.person in away else None,
        )
        for row in rows
    )


def _following(register: Register, event: Event) -> tuple[Following, ...]:
    store = register.store
    rows: list[FollowUp | Commitment] = [
        *store.referring(FollowUp, "event", [event.key]),
        *store.referring(Commitment, "event", [event.key]),
    ]
    kept = sorted((row for row in rows if row.archived is None), key=lambda row: (row.noun, row.ref or ""))
    people = store.locate([row.responsible for row in kept if row.responsible])
    return tuple(Following(row, people[row.responsible].heading if row.responsible in people else "") for row in kept)


def sign(register: Register, event: Event, signers: Sequence[Signer]) -> None:
    """Note that these signed on the day of the event, each with name and title as on the day, in one action.

    Where a stand-in came, they are who signed. If all have signed already, the dates are taken away again. Raises
    NoDay.
    """
    if event.held_on is None:
        raise NoDay(event=event.heading)
    posts = guest_list(register, event).guests
    titles = {guest.person.key: (guest.name, guest.post) for guest in posts}
    undone = [each for each in signers if each.row.signed_on is None]
    words = "Note who signed" if undone else "Take dates of signing away"
    with register.action(f"{words} at {event.heading}") as store:
        for each in undone or signers:
            news: dict[str, Any] = {"signed_on": event.held_on if undone else None}
            if undone and each.stand_in is not None:
                news |= {"person": each.stand_in.person.key, "name_as_signed": None, "title_as_signed": None}
            row = each.row.replace(**news)
            name, title = titles.get(row.person or "", ("", ""))
            if undone:
                news["name_as_signed"] = row.name_as_signed or name or None
                news["title_as_signed"] = row.title_as_signed or title or None
            store.update(Signatory, each.row.key, news)


def thank(register: Register, event: Event, rows: Sequence[Attendance], today: datetime.date) -> None:
    """Note that these guests were thanked today; if all were already, that they were not."""
    undone = [row for row in rows if row.thanked_on is None]
    day = PartialDate.on(today) if undone else None
    words = "Note the thanks" if undone else "Take back the thanks"
    records.update_many(register, undone or rows, {"thanked_on": day}, f"{words} after {event.heading}")


def keep_times(register: Register, item: RunItem, began: datetime.time | None, ended: datetime.time | None) -> RunItem:
    """Note when an item began and ended. Raises InvalidRecord."""
    return records.update(register, item, {"began": began, "ended": ended}, f"Note the times of {item.item}")


def add(register: Register, event: Event, line: str, noun: str, today: datetime.date) -> Record:
    """Add a follow-up or a commitment read from “what – who – by when”. Raises InvalidValue, InvalidRecord."""
    about = {"event": event.key, "agreement": event.agreement}
    if noun == FollowUp.noun:
        return add_follow_up(register, line, about)
    read = read_follow_up(register, line, (), today)
    if read.problem:
        raise InvalidValue(reason=read.problem)
    with register.action(f"Add commitment {read.text}") as store:
        who = Parties(register, store).key(read.who) if read.who else None
        key = records.add(store, Commitment, {**about, "text": read.text, "responsible": who, "due": read.due})
    return records.get(register, key)


def mark_debriefed(register: Register, event: Event, today: datetime.date) -> Event:
    """Mark an event as debriefed today, and as held; if it was debriefed already, as not yet."""
    if event.debriefed_on is not None:
        return records.update(register, event, {"debriefed_on": None}, f"Open the debrief of {event.heading} again")
    news: dict[str, Any] = {"debriefed_on": PartialDate.on(today)}
    if event.status in STANDS:
        news["status"] = "held"
    return records.update(register, event, news, f"Debrief {event.heading}")
