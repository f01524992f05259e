"""The ceremony desk's reading of the register: one event with all that its rules need (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from asm_desktop.domain.candidates import Around
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Attendance,
    Conformity,
    Event,
    Flag,
    Organisation,
    Original,
    PartyName,
    Post,
    PrecedenceOffice,
    PrecedenceRules,
    RunItem,
    Seat,
    SeatingPlan,
    Signatory,
    Signature,
)
from asm_desktop.domain.signing import Papers
from asm_desktop.services.register import Register
from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)


def ceremony(register: Register, event: Event) -> Ceremony:
    """An event with its guests and what is known of them, in a fixed number of queries."""
    store = register.store
    guests, items = store.rows_of(Attendance, event.key), store.rows_of(RunItem, event.key)
    papers = _papers(store, event.agreement)
    people = [*(guest.person for guest in guests), *(guest.stand_in_for for guest in guests)]
    people += [each.person for each in items]
    others = (
        [*(each.person for each in papers.signatories), *(each.person for each in papers.signatures)] if papers else []
    )
    named = _keys([*people, *(guest.companion_of for guest in guests)])
    located = store.locate(_keys([*named, *others, event.host]))
    posts = _grouped(store, Post, "person", people)
    bodies = [post.organisation for rows in posts.values() for post in rows]
    represented = [guest.organisation for guest in guests]
    organisations = {row.key: row for row in store.get_many(Organisation, _keys([*bodies, *represented]))}
    rules = store.get(PrecedenceRules, event.precedence_rules) if event.precedence_rules else None
    offices = store.rows_of(PrecedenceOffice, rules.key) if rules else []
    names = {key: row.heading for key, row in located.items()}
    plans = _plans(store, event)
    return Ceremony(
        event,
        guests,
        Around(names, posts, organisations, offices),
        rules,
        papers,
        items,
        store.rows_of(Flag, event.key),
        plans,
        _grouped(store, Seat, "seating_plan", [plan.key for plan in plans]),
        _grouped(store, PartyName, "party", [*named, *organisations]),
    )


def _plans(store: Store, event: Event) -> list[SeatingPlan]:
    """The seating plans of an event that are not archived, the oldest first."""
    found = store.referring(SeatingPlan, "event", [event.key])
    return sorted((plan for plan in found if plan.archived is None), key=lambda plan: (plan.created or "", plan.key))


def _papers(store: Store, key: str | None) -> Papers | None:
    agreement = store.get(Agreement, key) if key else None
    if agreement is None:
        return None
    owner = agreement.key
    return Papers(
        agreement,
        store.rows_of(AgreementParty, owner),
        store.rows_of(Signatory, owner),
        store.rows_of(Signature, owner),
        store.rows_of(Original, owner),
        store.rows_of(Conformity, owner),
    )


def _grouped(store: Store, record: type[R], link: str, keys: Iterable[str | None]) -> dict[str, list[R]]:
    """The rows that point at these records, by the record they point at, in their order."""
    found: dict[str, list[R]] = {}
    rows = store.referring(record, link, _keys(keys))
    for row in sorted(rows, key=lambda row: (row.values.get("position") or 0, row.key)):
        found.setdefault(row.values[link], []).append(row)
    return found


def _keys(keys: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(key for key in keys if key))
