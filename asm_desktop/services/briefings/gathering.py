"""Gathering the records a document speaks of: an event's own, its agreement, related ones, and what hangs on them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from asm_desktop.domain.fields import Record
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.own_words import heading_in
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Amendment,
    Attendance,
    Commitment,
    ContactPoint,
    CooperationArea,
    Delivery,
    Event,
    Milestone,
    Organisation,
    PartyName,
    Person,
    Post,
    Quote,
    Relation,
    RunItem,
    SalesLine,
    Signatory,
    TalkingPoint,
)
from asm_desktop.services import settings
from asm_desktop.services.briefings.naming import called
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.links import citations
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

R = TypeVar("R", bound=Record)
# Cards of other agreements between the same parties; the rest is only counted.
MOST_RELATED = 5


def gather(register: Register, event: Event, manner: Manner) -> Scope:
    """The records a pack of this event speaks of, in a fixed number of queries."""
    store = register.store
    scope = Scope(register, event, settings.figure(store, "stale_days"), manner, speaker(manner.languages))
    scope.guests = store.rows_of(Attendance, event.key)
    scope.run_items = store.rows_of(RunItem, event.key)
    scope.points = store.rows_of(TalkingPoint, event.key)
    _people(scope, [guest.person for guest in scope.guests])
    scope.posts |= _grouped(scope, Post, "person", [guest.stand_in_for for guest in scope.guests if guest.stand_in_for])
    scope.agreements = _agreements(scope)
    _belongings(scope)
    _statements(scope)
    _people(scope, [*_speakers(scope), event.contact, event.host])
    _titles(scope)
    return scope


def gather_about(
    register: Register,
    occasion: Event,
    manner: Manner,
    *,
    parties: Iterable[str] = (),
    agreements: Iterable[Agreement] = (),
    commitments: Iterable[Commitment] = (),
) -> Scope:
    """The records of a document that is of no event: these, what hangs on them, and what is told of the parties.

    `occasion` stands for the event: the day on which posts are valid, the marking, and whether it is an example.
    """
    scope = Scope(register, occasion, settings.figure(register.store, "stale_days"), manner, speaker(manner.languages))
    scope.agreements, keys = list(agreements), list(parties)
    _belongings(scope)
    scope.quotes = [*_present(register.store.referring(Quote, "speaker", keys))]
    promises = register.store.referring(Commitment, "by", keys) + register.store.referring(Commitment, "to", keys)
    scope.commitments = sorted(_present([*commitments, *promises]), key=lambda row: row.ref or "")
    _people(scope, [*keys, *_speakers(scope)])
    bodies = _grouped(scope, Post, "organisation", keys)
    _people(scope, [post.person for rows in bodies.values() for post in rows])
    _titles(scope, keys)
    return scope


def _people(scope: Scope, keys: Iterable[str | None]) -> None:
    wanted = [key for key in dict.fromkeys(keys) if key and key not in scope.people]
    found = {person.key: person for person in scope.register.store.get_many(Person, wanted)}
    scope.people |= {key: found[key] for key in wanted if key in found}
    scope.posts |= _grouped(scope, Post, "person", list(found))


def _agreements(scope: Scope) -> list[Agreement]:
    """The event's agreement, then those that share most parties with it, or with the bodies present."""
    store, own = scope.register.store, scope.event.agreement
    bodies = [row.party for row in store.referring(AgreementParty, "agreement", [own])] if own else []
    if not own:
        bodies = [scope.event.host, *(scope.organisation_of(guest) for guest in scope.guests)]
    keys = [key for key in dict.fromkeys(bodies) if key]
    shared = Counter(row.agreement for row in store.referring(AgreementParty, "party", keys) if row.agreement != own)
    rows = {row.key: row for row in store.get_many(Agreement, [key for key in (own, *shared) if key])}
    event, others = scope.event, [rows[key] for key in shared if key in rows]
    others = [row for row in others if not row.archived and bool(row.example) == bool(event.example)]
    others.sort(key=lambda row: (-shared[row.key], row.ref or ""))
    scope.not_shown = max(0, len(others) - MOST_RELATED)
    return [*([rows[own]] if own in rows else []), *others[:MOST_RELATED]]


def _belongings(scope: Scope) -> None:
    keys = [agreement.key for agreement in scope.agreements]
    scope.parties = _grouped(scope, AgreementParty, "agreement", keys)
    scope.signatories = _grouped(scope, Signatory, "agreement", keys)
    scope.sales_lines = _grouped(scope, SalesLine, "agreement", keys)
    scope.amendments = _grouped(scope, Amendment, "agreement", keys)
    scope.areas = _grouped(scope, CooperationArea, "agreement", keys, ("position", "ref"))
    scope.milestones = _grouped(scope, Milestone, "agreement", keys, ("ref",))
    found = _grouped(scope, Delivery, "agreement", keys, ("ref",))
    scope.deliveries = {key: sorted(rows, key=_when_delivered) for key, rows in found.items()}


def _when_delivered(row: Delivery) -> tuple[bool, int]:
    """By the planned date, else the actual one; those without either last."""
    day = row.planned_on or row.actual_on
    return day is None, day.first().toordinal() if day else 0


def _statements(scope: Scope) -> None:
    """Quotes about the event or its agreements, and the promises made there, or in those quotes."""
    store, event = scope.register.store, scope.event.key
    keys = [agreement.key for agreement in scope.agreements]
    quotes = store.referring(Quote, "agreement", keys) + store.referring(Quote, "event", [event])
    scope.quotes = sorted(_present(quotes), key=lambda row: (row.position is None, row.position or 0, row.ref or ""))
    promises = store.referring(Commitment, "agreement", keys) + store.referring(Commitment, "event", [event])
    promises += store.referring(Commitment, "quote", [quote.key for quote in scope.quotes])
    scope.commitments = sorted(_present(promises), key=lambda row: row.ref or "")


def _present(rows: Iterable[R]) -> list[R]:
    return [row for row in {row.key: row for row in rows}.values() if not row.archived]


def _speakers(scope: Scope) -> list[str | None]:
    signing = [row.person for rows in scope.signatories.values() for row in rows]
    owners = [key for row in scope.agreements for key in (row.lead, row.backup_lead)]
    sides = [key for rows in scope.areas.values() for row in rows for key in (row.our_owner, row.their_owner)]
    return [*(quote.speaker for quote in scope.quotes), *signing, *owners, *sides]


def _grouped(
    scope: Scope, record: type[R], link: str, keys: Sequence[str], order: tuple[str, ...] = ()
) -> dict[str, list[R]]:
    rows: dict[str, list[R]] = defaultdict(list)
    if keys:
        for row in scope.register.store.referring(record, link, list(keys), order=order or record.order):
            if not row.archived:
                rows[str(row.values[link])].append(row)
    return dict(rows)


def _titles(scope: Scope, about: Sequence[str] = ()) -> None:
    """Titles of all that is linked, the bodies behind them, and the citations of everything in the pack."""
    scope.rows = {row.key: row for row in _rows(scope)}
    linked = {
        str(row.values[name]): None
        for row in scope.rows.values()
        for name, each in row.fields.items()
        if each.target and row.values.get(name)
    }
    scope.titles = scope.register.store.locate([*scope.rows, *linked, *about])
    parties = sorted({*about, *(key for rows in scope.parties.values() for row in rows if (key := row.party))})
    bodies = [key for key, row in scope.titles.items() if row.noun == "organisation" or isinstance(row, Organisation)]
    scope.organisations = {row.key: row for row in scope.register.store.get_many(Organisation, [*bodies, *parties])}
    known = [*scope.people, *scope.organisations]
    scope.names = _grouped(scope, PartyName, "party", known)
    scope.contact_points = _grouped(scope, ContactPoint, "party", known)
    relations = _grouped(scope, Relation, "party", parties)
    scope.relations = [row for rows in relations.values() for row in rows if row.other in parties]
    extra: list[Record] = [*scope.organisations.values(), *scope.relations]
    extra += [name for names in scope.names.values() for name in names]
    scope.rows |= {row.key: row for row in extra}
    scope.cited = citations(scope.register, list(scope.rows))
    _call(scope)


def _call(scope: Scope) -> None:
    """What everybody is called in the reader's language, by names that a source here says (DOMAIN §2)."""
    names = {
        key: [row for row in rows if {cited.status for cited in scope.cited.get((row.key, "full"), [])} != {"outside"}]
        for key, rows in scope.names.items()
    }
    scope.called = called(names, scope.language)
    titled = [row for row in scope.titles.values() if isinstance(row, Agreement | Event)]
    scope.called |= {row.key: heading_in(row, scope.language) for row in titled}


def _rows(scope: Scope) -> Iterable[Record]:
    yield scope.event
    yield from (*scope.guests, *scope.run_items, *scope.points, *scope.agreements, *scope.quotes, *scope.commitments)
    yield from scope.people.values()
    for lists in (scope.posts, scope.parties, scope.signatories, scope.areas, scope.milestones):
        for rows in lists.values():
            yield from rows
    for more in (scope.sales_lines, scope.deliveries):
        for each in more.values():
            yield from each
