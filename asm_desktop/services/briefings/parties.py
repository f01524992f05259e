"""Everything the documents of a person or an organisation print: who they are, and what there is between us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.records import Agreement, AgreementParty, Event, Organisation, Person, Signatory
from asm_desktop.domain.records.parties import Party
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Briefing, Group
from asm_desktop.packs.profile import Participant, Profile
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services import marking
from asm_desktop.services.briefings import chronicle, lists, meetings, participants, promises, ties
from asm_desktop.services.briefings.gathering import gather_about
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import known, other_names, said
from asm_desktop.services.register import Register

P = TypeVar("P", bound=Party)
OF_PERSON = ("form_of_address", "languages", "interpreter", "diet", "access", "gifts", "verified_on", "notes")
OF_ORGANISATION = (
    "type",
    "type_note",
    "sector",
    "legal_suffix",
    "registration",
    "listed",
    "founded",
    "country",
    "location",
    "website",
    "description",
    "verified_on",
    "notes",
)


def of_person(register: Register, key: str, manner: Manner) -> Briefing:
    """What the stakeholder profile prints. Raises RecordNotFound for what is no person."""
    person = _read(register, Person, key)
    signed = register.store.referring(Signatory, "person", [key])
    owned = [row for name in ("lead", "backup_lead") for row in register.store.referring(Agreement, name, [key])]
    rows = _agreements(register, person, [*(str(row.agreement) for row in signed), *(row.key for row in owned)])
    scope = gather_about(register, _occasion(person, manner, "confidential"), manner, parties=[key], agreements=rows)
    card = participants.card(scope, person, participants.portraits_of(scope, [person]))
    do, avoid = (tuple(meetings.conduct(scope, [person], name)) for name in ("do", "avoid"))
    return _composed(scope, person, Profile(card, _facts(scope, person, OF_PERSON), do, avoid), rows)


def of_organisation(register: Register, key: str, manner: Manner) -> Briefing:
    """What the organisation profile prints, with its people. Raises RecordNotFound for what is no organisation."""
    body = _read(register, Organisation, key)
    between = register.store.referring(AgreementParty, "party", [key])
    rows = _agreements(register, body, [str(row.agreement) for row in between])
    scope = gather_about(register, _occasion(body, manner, "internal"), manner, parties=[key], agreements=rows)
    card = Participant(said(scope, body, scope.title(key), "title"), other_names(scope, key, scope.title(key)))
    profile = Profile(card, _facts(scope, body, OF_ORGANISATION))
    return _composed(scope, body, profile, rows, _in_office(scope, key))


def _facts(scope: Scope, party: Party, names: Sequence[str]) -> tuple[Fact, ...]:
    """What is known of a party, and how they are reached."""
    ways = participants.ways(scope, party.key)
    reached = Fact(scope.speak(say("Contact")), Value("\n".join(ways)))
    return (*known(scope, party, names), *([reached] if ways else []))


def _read(register: Register, kind: type[P], key: str) -> P:
    row = register.store.get(kind, key)
    if row is None:
        raise RecordNotFound(reference=key)
    return row


def _occasion(party: Party, manner: Manner, least: str) -> Event:
    """What stands for the event: today, as confidential as the party and no less than `least`."""
    level = max(party.confidentiality or "public", least, key=marking.LEVELS.index)
    return Event({"id": "", "held_on": PartialDate.on(manner.today), "marking": level, "example": party.example})


def _agreements(register: Register, party: Party, keys: Sequence[str]) -> list[Agreement]:
    rows = register.store.get_many(Agreement, list(dict.fromkeys(keys)))
    fitting = [row for row in rows if not row.archived and bool(row.example) == bool(party.example)]
    return sorted(fitting, key=lambda row: row.ref or "")


def _in_office(scope: Scope, body: str) -> list[Person]:
    """The people of an organisation with a present post there, the heads first."""
    posts = [post for rows in scope.posts.values() for post in rows if post.organisation == body]
    present = valid_on(posts, scope.event.held_on)
    present.sort(key=lambda post: (not post.head, post.rank is None, post.rank or 0, scope.title(post.person)))
    return [scope.people[key] for key in dict.fromkeys(post.person for post in present) if key in scope.people]


def _cards(scope: Scope, people: Sequence[Person]) -> tuple[Group, ...]:
    pictures = participants.portraits_of(scope, people)
    cards = tuple(participants.card(scope, person, pictures) for person in people)
    return (Group(scope.speak(say("In office")), cards),) if cards else ()


def _composed(
    scope: Scope, party: Party, profile: Profile, rows: Sequence[Agreement], people: Sequence[Person] = ()
) -> Briefing:
    as_at, event = scope.as_at(), scope.event
    scope.commitments = [row for row in scope.commitments if row.status in meetings.UNFINISHED]
    tied = ties.ties(scope, party.key)
    contacts = meetings.around(scope, [party.key])[: meetings.MOST]
    return Briefing(
        ref=party.ref or "",
        title=scope.title(party.key),
        kind="",
        example=bool(party.example),
        marking=scope.speak(say(marking.WORDS[event.marking or "internal"])),
        level=event.marking or "internal",
        version="",
        as_at=scope.day(as_at),
        profile=profile,
        participants=_cards(scope, people),
        relations=lists.relations(scope, tied),
        sketch=ties.sketch(party, scope, tied, people) if isinstance(party, Organisation) else None,
        agreement_list=lists.agreements(scope, rows, lists.SHORT),
        engagements=lists.engagements(scope, contacts),
        timeline=chronicle.chronicle(scope, rows, contacts),
        promises=promises.groups(scope),
        quotes=promises.quotes(scope),
    )
