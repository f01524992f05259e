"""The people at the event in words, and whom to reach; nobody is shown as having signed for having attended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from asm_desktop.domain.gaps import OVER
from asm_desktop.domain.posts import is_stale, last_known
from asm_desktop.domain.records import Attendance, PartyName, Person, Post
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Contact, Group
from asm_desktop.packs.profile import Participant, PostLine
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services import portraits
from asm_desktop.services.briefings.naming import office
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import known, marks, other_names, said

# Roles in the order of the pack, with the heading of their group.
ROLES = {
    "host": say("Hosts"),
    "signatory": say("Signatories"),
    "witness": say("Witnesses"),
    "speaker": say("Speakers"),
    "stand_in": say("Stand-ins"),
    "attendee": say("Attendees"),
    "mc": say("Master of ceremonies"),
    "interpreter": say("Interpreters"),
    "aide": say("Aides"),
    "companion": say("Companions"),
    "media": say("Media"),
    "staff": say("Staff"),
}
OF_PERSON = ("form_of_address", "languages", "access")


def groups(scope: Scope) -> tuple[Group, ...]:
    """The guests by role."""
    found = []
    pictures = portraits_of(scope, (scope.people[guest.person or ""] for guest in scope.guests))
    for role, heading in ROLES.items():
        people = tuple(_participant(scope, guest, pictures) for guest in scope.guests if _role(scope, guest) == role)
        if people:
            found.append(Group(scope.speak(heading), people))
    return tuple(found)


def _role(scope: Scope, guest: Attendance) -> str | None:
    """The role on the guest list; a stand-in who signs the event's agreement takes a signatory's place (DOMAIN §4)."""
    signing = scope.signatories.get(scope.event.agreement or "", [])
    signs = any(row.person == guest.person and row.role != "witness" for row in signing)
    return "signatory" if guest.role == "stand_in" and signs else guest.role


def _participant(scope: Scope, guest: Attendance, pictures: Mapping[str, bytes]) -> Participant:
    person = scope.people[guest.person or ""]
    posts = scope.posts_on_day(guest.person)
    represented = guest.organisation if guest.organisation not in [post.organisation for post in posts] else None
    return replace(
        card(scope, person, pictures),
        name=said(scope, guest, scope.title(person.key), "person", "name_as_written"),
        representing=scope.title(represented),
        attended=_attended(scope, guest),
        details=_details(scope, guest, person),
    )


def portraits_of(scope: Scope, people: Iterable[Person]) -> dict[str, bytes]:
    """Their portraits as JPEGs, by digest."""
    return portraits.printed(scope.register, (each.portrait for each in people))


def card(scope: Scope, person: Person, pictures: Mapping[str, bytes]) -> Participant:
    """Somebody with names, the posts on the day, biography and portrait, which is one of the pictures."""
    posts = scope.posts_on_day(person.key)
    return Participant(
        name=said(scope, person, scope.title(person.key), "title"),
        other_names=other_names(scope, person.key, scope.title(person.key)),
        posts=tuple(_post(scope, post) for post in posts) or _former(scope, person),
        biography=said(scope, person, person.biography, "biography") if person.biography else None,
        portrait=pictures.get(person.portrait or ""),
    )


def _names(scope: Scope, person: Person) -> list[PartyName]:
    return scope.names.get(person.key, [])


def _post(scope: Scope, post: Post) -> PostLine:
    body = scope.title(post.organisation)
    title, other = office(post, scope.language)
    words = ", ".join(filter(None, (title, post.unit, body)))
    words = scope.speak(say("{post} (acting)", post=words)) if post.acting else words
    days = scope.stale_days
    stale = is_stale(post, scope.day_or_today(), days)
    caution = say("Last verified {day}, more than {days} days ago", day=post.verified_on, days=days)
    line = said(scope, post, words, "title", "organisation", "unit")
    return PostLine(line, other, scope.speak(caution) if stale else "")


def _former(scope: Scope, person: Person) -> tuple[PostLine, ...]:
    """What stands for somebody without a post on the day: the last one known, and that it had ended."""
    last = last_known(scope.posts.get(person.key, []))
    if last is None:
        return ()
    line = _post(scope, last)
    until = say("Until {day}; no post on the day of the event is known", day=last.ended)
    return (PostLine(line.text, line.local, scope.speak(until)),)


def _attended(scope: Scope, guest: Attendance) -> Value | None:
    if guest.attended is None:
        return Value(scope.speak(say("not recorded"))) if scope.event.status in OVER else None
    return Value(scope.speak(say("yes") if guest.attended else say("no")), marks=marks(scope, guest, "attended"))


def _details(scope: Scope, guest: Attendance, person: Person) -> tuple[Fact, ...]:
    spoken = next((name.pronunciation for name in _names(scope, person) if name.pronunciation), None)
    told = [
        (say("Pronounced"), spoken, ""),
        (say("In the source"), guest.name_as_written if guest.name_as_written != person.heading else None, "internal"),
        (say("Side"), guest.side, ""),
        (say("Stands in for"), _with_post(scope, guest.stand_in_for), ""),
        (say("Reply"), scope.shown(guest, "rsvp") if scope.event.status not in OVER else None, "personal"),
        (say("Interpreter"), scope.speak(say("needed")) if guest.interpreter or person.interpreter else None, ""),
    ]
    facts = [Fact(scope.speak(label), Value(words, hold=hold)) for label, words, hold in told if words]
    diet = known(scope, guest, ("diet",)) or known(scope, person, ("diet",))
    return (*facts, *known(scope, person, OF_PERSON), *diet, *known(scope, guest, ("note",)))


def _with_post(scope: Scope, person: str | None) -> str | None:
    """A person's name with the posts they hold on the day; None for nobody."""
    posts = [scope.office(post) for post in scope.posts_on_day(person)]
    return ", ".join(filter(None, (scope.title(person), *posts))) or None


def contacts(scope: Scope) -> tuple[Contact, ...]:
    """The contact on the day and the host, with every way to reach them."""
    event = scope.event
    found = []
    for key, role in ((event.contact, say("Contact on the day")), (event.host, say("Host"))):
        if key:
            none = scope.speak(say("No way to reach them is recorded"))
            found.append(Contact(scope.title(key), scope.speak(role), ways(scope, key) or (none,)))
    return tuple(found)


def ways(scope: Scope, party: str) -> tuple[str, ...]:
    """Every way to reach a party that is not confidential, the preferred first."""
    points = [row for row in scope.contact_points.get(party, []) if row.confidentiality != "confidential"]
    points.sort(key=lambda row: not row.preferred)
    return tuple(
        f"{scope.shown(row, 'kind')}: {row.value}" + (f" ({row.usage})" if row.usage else "") for row in points
    )
