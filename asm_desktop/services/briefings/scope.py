"""Which records a pack speaks of: the event's own, its agreement, related agreements, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.manner import Manner
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
from asm_desktop.services.briefings.naming import office
from asm_desktop.services.links import Cited
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import value_of


@dataclass(slots=True)
class Scope:
    """The records of one pack. Lists of rows are kept by the identifier of the record they belong to."""

    register: Register
    event: Event
    stale_days: int
    manner: Manner
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

    @property
    def language(self) -> str:
        """The language that names and titles are in; a second one stands beside it only in our own words."""
        return self.manner.languages[0]

    def named(self, keys: Iterable[str | None]) -> dict[str | None, str]:
        """What records are called by their keys, of those that are there."""
        located = self.register.store.locate([key for key in keys if key])
        return {key: self.called.get(key, row.heading) for key, row in located.items()}

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
        return office(post, self.language)[0]

    def day(self, day: PartialDate | None) -> str:
        """A day in the reader's language; nothing for None."""
        return self.speak(say("{date}", date=day)) if day else ""

    def city(self, zone: str | None) -> str:
        """What people call a time zone, in the reader's language."""
        return self.speak(say(city(zone))) if zone else ""

    def agreement(self, key: str | None) -> Agreement | None:
        """An agreement by its key: one with a card, or one that is only spoken of."""
        row = self.titles.get(key or "")
        return row if isinstance(row, Agreement) else None

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
