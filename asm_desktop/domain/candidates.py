"""The guests of an event as precedence compares them, read from the records (DOMAIN §1, §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain.guests import UNRANKED, guest_for
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.precedence import Candidate, Held, Rules
from asm_desktop.domain.records import Attendance, Event, Organisation, Post, PrecedenceOffice, PrecedenceRules
from asm_desktop.domain.records.precedence import USUAL, codes
from asm_desktop.domain.said import Said, say


class Around(NamedTuple):
    """Names and posts by the key of the person, organisations by theirs, and the offices that the rules list."""

    names: Mapping[str, str]
    posts: Mapping[str, Sequence[Post]]
    organisations: Mapping[str, Organisation]
    offices: Sequence[PrecedenceOffice] = ()


def rules_of(event: Event, rules: PrecedenceRules | None = None) -> Rules:
    """The rules an event is ordered by; without any, what is usual."""
    criteria, roles = (rules.criteria, rules.role_order) if rules else (None, None)
    plain = Rules(codes(criteria or USUAL), codes(roles))
    return plain._replace(several="highest") if event.several_posts == "highest" else plain


def candidates(
    guests: Sequence[Attendance], around: Around, day: PartialDate | None = None
) -> tuple[list[Candidate], list[Said]]:
    """The guests that have a place by precedence, by the posts they hold on the day; and what is to be asked.

    Whoever is there to work has none, but for those that belong to somebody as companions.
    """
    ranked = [guest for guest in guests if guest.role not in UNRANKED]
    found = [_candidate(guest, ranked, around, day) for guest in ranked]
    return [candidate for candidate, _ in found], [question for _, asked in found for question in asked]


def office(guest: Attendance, around: Around, day: PartialDate | None) -> Post | None:
    """The post in which a guest comes: the one that counts, else at the body represented, else the first of the day."""
    held = valid_on(around.posts.get(str(guest.person), ()), day)
    return min(held, key=lambda post: (post.key != guest.post, post.organisation != guest.organisation), default=None)


def _candidate(
    guest: Attendance, guests: Sequence[Attendance], around: Around, day: PartialDate | None
) -> tuple[Candidate, list[Said]]:
    person = str(guest.stand_in_for or guest.person)
    posts = valid_on(around.posts.get(person, ()), day)
    listed = [_office(post, around) for post in posts] if guest.list_number is None else [(None, None)] * len(posts)
    leader = guest_for(guest.companion_of, guests)
    candidate = Candidate(
        key=guest.key,
        name=around.names.get(str(guest.person), ""),
        posts=tuple(_held(post, office, guest, around) for post, (office, _) in zip(posts, listed, strict=True))
        or ((Held("", number=guest.list_number),) if guest.list_number is not None else ()),
        role=guest.role or "attendee",
        counts=_counts(guest, posts),
        stands_in_for=around.names.get(guest.stand_in_for, "") if guest.stand_in_for else "",
        companion_of=leader.key if leader else None,
        decided=guest.place_override,
        reason=guest.override_reason or "",
    )
    return candidate, [question for _, question in listed if question]


def _held(post: Post, office: PrecedenceOffice | None, guest: Attendance, around: Around) -> Held:
    body = around.organisations.get(post.organisation or "")
    return Held(
        title=post.title or "",
        number=guest.list_number if guest.list_number is not None else office.number if office else None,
        rank=post.rank if post.rank is not None else office.rank if office else None,
        institution=body.institution_order if body else None,
        founded=body.founded if body else None,
        head=bool(post.head),
        acting=bool(post.acting),
        appointed=post.started,
    )


def _counts(guest: Attendance, posts: Sequence[Post]) -> int | None:
    """Which post is relevant: the one chosen for the event, else the only one, or only one of whom they represent."""
    chosen = [place for place, post in enumerate(posts) if post.key == guest.post]
    at_body = [place for place, post in enumerate(posts) if post.organisation == guest.organisation is not None]
    return next((found[0] for found in (chosen, list(range(len(posts))), at_body) if len(found) == 1), None)


def _office(post: Post, around: Around) -> tuple[PrecedenceOffice | None, Said | None]:
    """The office that the rules list for a post's title; none, and a question, where several fit."""
    titles = {_plain(title) for title in (post.title, post.title_local) if title}
    fitting = [office for office in around.offices if titles & _titles(office)]
    if len({(office.number, office.rank) for office in fitting}) > 1:
        numbers = ", ".join(str(office.number or office.rank or "?") for office in fitting)
        return None, say(
            "{post} fits several offices of the rules ({numbers}). Which one is it?", post=post.title, numbers=numbers
        )
    return (fitting[0] if fitting else None), None


def _titles(office: PrecedenceOffice) -> set[str]:
    others = (office.other_titles or "").split(";")
    return {_plain(title) for title in (office.title, office.title_local, *others) if title and title.strip()}


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())
