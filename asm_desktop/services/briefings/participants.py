"""The people at the event in words, and whom to reach; nobody is shown as having signed for having attended."""

from __future__ import annotations

from collections.abc import Mapping

from asm_desktop.domain.gaps import OVER
from asm_desktop.domain.posts import is_stale, last_known
from asm_desktop.domain.records import Attendance, ContactPoint, PartyName, Person, Post
from asm_desktop.packs.briefing import Contact, Group, Participant, PostLine
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services import portraits
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import known, marks, other_names, said

# Roles in the order of the pack, with the heading of their group.
ROLES = {
    "host": "Hosts",
    "signatory": "Signatories",
    "witness": "Witnesses",
    "speaker": "Speakers",
    "stand_in": "Stand-ins",
    "attendee": "Attendees",
    "mc": "Master of ceremonies",
    "interpreter": "Interpreters",
    "aide": "Aides",
    "companion": "Companions",
    "media": "Media",
    "staff": "Staff",
}
OF_PERSON = ("form_of_address", "languages", "access")


def groups(scope: Scope) -> tuple[Group, ...]:
    """The guests by role."""
    found = []
    pictures = portraits.printed(scope.register, (scope.people[guest.person or ""].portrait for guest in scope.guests))
    for role, heading in ROLES.items():
        people = tuple(_participant(scope, guest, pictures) for guest in scope.guests if _role(scope, guest) == role)
        if people:
            found.append(Group(heading, people))
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
    return Participant(
        name=said(scope, guest, person.heading, "person", "name_as_written"),
        other_names=other_names(scope, person.key, person.heading),
        representing=scope.title(represented),
        posts=tuple(_post(scope, post) for post in posts) or _former(scope, person),
        attended=_attended(scope, guest),
        details=_details(scope, guest, person),
        biography=said(scope, person, person.biography, "biography") if person.biography else None,
        portrait=pictures.get(person.portrait or ""),
    )


def _names(scope: Scope, person: Person) -> list[PartyName]:
    return scope.names.get(person.key, [])


def _post(scope: Scope, post: Post) -> PostLine:
    body = scope.title(post.organisation)
    words = ", ".join(filter(None, (post.title, post.unit, body)))
    words += " (acting)" if post.acting else ""
    days = scope.stale_days
    stale = is_stale(post, scope.day_or_today(), days)
    caution = f"Last verified {post.shown('verified_on')}, more than {days} days ago" if stale else ""
    return PostLine(said(scope, post, words, "title", "organisation", "unit"), post.title_local or "", caution)


def _former(scope: Scope, person: Person) -> tuple[PostLine, ...]:
    """What stands for somebody without a post on the day: the last one known, and that it had ended."""
    last = last_known(scope.posts.get(person.key, []))
    if last is None:
        return ()
    line = _post(scope, last)
    return (PostLine(line.text, line.local, f"Until {last.shown('ended')}; no post on the day of the event is known"),)


def _attended(scope: Scope, guest: Attendance) -> Value | None:
    if guest.attended is None:
        return Value("not recorded") if scope.event.status in OVER else None
    return Value("yes" if guest.attended else "no", marks=marks(scope, guest, "attended"))


def _details(scope: Scope, guest: Attendance, person: Person) -> tuple[Fact, ...]:
    spoken = next((name.pronunciation for name in _names(scope, person) if name.pronunciation), None)
    told = [
        ("Pronounced", spoken),
        ("In the source", guest.name_as_written if guest.name_as_written != person.heading else None),
        ("Side", guest.side),
        ("Stands in for", _with_post(scope, guest.stand_in_for)),
        ("Reply", guest.shown("rsvp") if scope.event.status not in OVER else None),
        ("Interpreter", "needed" if guest.interpreter or person.interpreter else None),
    ]
    facts = [Fact(label, Value(words)) for label, words in told if words]
    diet = known(scope, guest, ("diet",)) or known(scope, person, ("diet",))
    return (*facts, *known(scope, person, OF_PERSON), *diet, *known(scope, guest, ("note",)))


def _with_post(scope: Scope, person: str | None) -> str | None:
    """A person's name with the posts they hold on the day; None for nobody."""
    posts = [post.title or "" for post in scope.posts_on_day(person)]
    return ", ".join(filter(None, (scope.title(person), *posts))) or None


def contacts(scope: Scope) -> tuple[Contact, ...]:
    """The contact on the day and the host, with every way to reach them."""
    event = scope.event
    found = []
    for key, role in ((event.contact, "Contact on the day"), (event.host, "Host")):
        if key:
            ways = [row for row in scope.contact_points.get(key, []) if row.confidentiality != "confidential"]
            ways.sort(key=lambda row: not row.preferred)
            listed = tuple(_way(row) for row in ways)
            found.append(Contact(scope.title(key), role, listed or ("No way to reach them is recorded",)))
    return tuple(found)


def _way(row: ContactPoint) -> str:
    return f"{row.shown('kind')}: {row.value}" + (f" ({row.usage})" if row.usage else "")
