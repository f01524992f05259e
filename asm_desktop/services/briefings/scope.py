"""Which records a pack speaks of: the event's own, its agreement, related agreements, and what hangs on them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import valid_on
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
from asm_desktop.domain.run_sheet import city
from asm_desktop.domain.said import Speak, say
from asm_desktop.services import settings
from asm_desktop.services.briefings.naming import agreement_title, called, office
from asm_desktop.services.links import Cited, citations
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker, value_of

R = TypeVar("R", bound=Record)
# Cards of other agreements between the same parties; the rest is only counted.
MOST_RELATED = 5


@dataclass(slots=True)
class Scope:
    """The records of one pack. Lists of rows are kept by the identifier of the record they belong to."""

    register: Register
    event: Event
    stale_days: int
    languages: tuple[str, ...] = ("en",)
    speak: Speak = str
    called: dict[str, str] = field(default_factory=dict)
    guests: list[Attendance] = field(default_factory=list)
    run_items: list[RunItem] = field(default_factory=list)
    points: list[TalkingPoint] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    not_shown: int = 0
    parties: dict[str, list[AgreementParty]] = field(default_factory=dict)
    signatories: dict[str, list[Signatory]] = field(default_factory=dict)
    areas: dict[str, list[CooperationArea]] = field(default_factory=dict)
    milestones: dict[str, list[Milestone]] = field(default_factory=dict)
    sales_lines: dict[str, list[SalesLine]] = field(default_factory=dict)
    amendments: dict[str, list[Amendment]] = field(default_factory=dict)
    deliveries: dict[str, list[Delivery]] = field(default_factory=dict)
    quotes: list[Quote] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    names: dict[str, list[PartyName]] = field(default_factory=dict)
    posts: dict[str, list[Post]] = field(default_factory=dict)
    contact_points: dict[str, list[ContactPoint]] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    titles: dict[str, Titled] = field(default_factory=dict)
    rows: dict[str, Record] = field(default_factory=dict)
    cited: dict[tuple[str, str], list[Cited]] = field(default_factory=dict)

    def short(self, key: str | None) -> str:
        """The short title of a record; empty for None."""
        row = self.titles.get(key or "")
        return (self.called.get(f"{key} short") or self.called.get(row.key) or row.short or row.heading) if row else ""

    def title(self, key: str | None) -> str:
        """The title of a record; empty for None."""
        row = self.titles.get(key or "")
        return self.called.get(row.key, row.heading) if row else ""

    def shown(self, row: Record, name: str) -> str:
        """A field's value in the reader's language; nothing for unknown."""
        value = row.values.get(name)
        return "" if value is None else value_of(row.fields[name], value, self.speak)

    def office(self, post: Post) -> str:
        """The title of a post in the reader's language."""
        return office(post, self.languages[0])[0]

    def day(self, day: PartialDate | None) -> str:
        """A day in the reader's language; nothing for None."""
        return self.speak(say("{date}", date=day)) if day else ""

    def city(self, zone: str | None) -> str:
        """What people call a time zone, in the reader's language."""
        return self.speak(say(city(zone))) if zone else ""

    def posts_on_day(self, person: str | None) -> list[Post]:
        """The posts a person held on the day of the event (DOMAIN §1)."""
        return valid_on(self.posts.get(person or "", []), self.event.held_on)

    def as_at(self) -> PartialDate | None:
        """The day on which what is printed last changed, in UTC: the same data gives the same pack."""
        changed = max((row.changed or "" for row in self.rows.values()), default="")
        return PartialDate.parse(changed[:10]) if changed else None

    def day_or_today(self) -> PartialDate | None:
        """The day against which particulars are judged old: the event's, or that of the data if it is earlier."""
        days = [day for day in (self.event.held_on, self.as_at()) if day is not None]
        return min(days, key=lambda day: day.first(), default=None)

    def may_print(self, row: type[Record], name: str) -> bool:
        """Whether the pack's marking allows a field: confidential ones only under a confidential marking."""
        return not row.fields[name].confidential or self.event.marking not in ("public", "internal")

    def organisation_of(self, guest: Attendance) -> str | None:
        """Whom a guest represents: as recorded, else the body of the first post on the day."""
        posts = self.posts_on_day(guest.person)
        return guest.organisation or next((post.organisation for post in posts if post.organisation), None)


def gather(register: Register, event: Event, languages: tuple[str, ...] = ("en",)) -> Scope:
    """The records a pack of this event speaks of, in a fixed number of queries."""
    store = register.store
    scope = Scope(register, event, settings.figure(store, "stale_days"), languages, speaker(languages))
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


def _titles(scope: Scope) -> None:
    """Titles of all that is linked, the bodies behind them, and the citations of everything in the pack."""
    scope.rows = {row.key: row for row in _rows(scope)}
    linked = {
        str(row.values[name]): None
        for row in scope.rows.values()
        for name, each in row.fields.items()
        if each.target and row.values.get(name)
    }
    scope.titles = scope.register.store.locate([*scope.rows, *linked])
    parties = sorted({key for rows in scope.parties.values() for row in rows if (key := row.party)})
    bodies = [key for key, row in scope.titles.items() if row.noun == "organisation" or isinstance(row, Organisation)]
    scope.organisations = {row.key: row for row in scope.register.store.get_many(Organisation, [*bodies, *parties])}
    known = [*scope.people, *scope.organisations]
    scope.names = _grouped(scope, PartyName, "party", known)
    scope.called = called(scope.names, scope.languages[0])
    agreements = [row for row in scope.titles.values() if isinstance(row, Agreement)]
    scope.called |= {row.key: agreement_title(row, scope.languages[0]) for row in agreements}
    scope.contact_points = _grouped(scope, ContactPoint, "party", known)
    relations = _grouped(scope, Relation, "party", parties)
    scope.relations = [row for rows in relations.values() for row in rows if row.other in parties]
    extra: list[Record] = [*scope.organisations.values(), *scope.relations]
    extra += [name for names in scope.names.values() for name in names]
    scope.rows |= {row.key: row for row in extra}
    scope.cited = citations(scope.register, list(scope.rows))


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
