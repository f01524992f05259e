"""Who goes before whom, and why: rules of precedence are data, and the reason is told for each place (DOMAIN §4).

The order is total: whoever is equal in everything compared is put in the order of names, which is said and asked about.
What is not known goes after what is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Attendance
from asm_desktop.domain.records.precedence import COMPARED, USUAL, codes
from asm_desktop.domain.said import Said, Sayings, say

BY = {
    **{code: Said(words) for code, words in COMPARED},
    "own_right": say("In their own right before stand-ins"),
}
UNKNOWN = say("not known")
_KIND = Attendance.role.kind
assert isinstance(_KIND, Choice)
ROLES = _KIND.labels
Key = tuple[Any, ...]


class Held(NamedTuple):
    """A post as precedence compares it; None where it is not known."""

    title: str
    number: int | None = None
    rank: int | None = None
    institution: int | None = None
    founded: PartialDate | None = None
    head: bool = False
    acting: bool = False
    appointed: PartialDate | None = None


class Candidate(NamedTuple):
    """Somebody to be put in order: a guest, or whoever a stand-in represents, by the key of the guest.

    `posts` are those of the one represented where `stands_in_for` names one; `counts` is the place among them of the
    post that is relevant to the event; a companion shares the place of the guest with the key `companion_of`;
    `decided` is a place given by decision, counted from 1, with its `reason`.
    """

    key: str
    name: str
    posts: tuple[Held, ...] = ()
    role: str = "attendee"
    counts: int | None = None
    stands_in_for: str = ""
    companion_of: str | None = None
    decided: int | None = None
    reason: str = ""


class Rules(NamedTuple):
    """What is compared in which order (codes of `BY`), the order of roles, and which of several posts counts."""

    criteria: tuple[str, ...] = codes(USUAL)
    roles: tuple[str, ...] = ()
    several: Literal["relevant", "highest"] = "relevant"


class Place(NamedTuple):
    """A guest's place, from 1 on, and its reason; companions have the number of whom they accompany."""

    number: int
    key: str
    reason: Sayings
    is_tied: bool = False


class Order(NamedTuple):
    """Everybody in order of precedence, and what is to be asked before the order holds."""

    places: tuple[Place, ...]
    questions: tuple[Said, ...] = ()

    @property
    def keys(self) -> list[str]:
        """The keys of the guests in order."""
        return [place.key for place in self.places]


class _Ranked(NamedTuple):
    """A candidate with the post that counts, and what they are compared by."""

    candidate: Candidate
    post: Held
    key: Key

    @property
    def name(self) -> str:
        return self.candidate.name


def order(candidates: Iterable[Candidate], rules: Rules = Rules()) -> Order:  # noqa: B008
    """Put candidates in order; their keys differ, and the order they are given in does not matter."""
    everybody = {each.key: each for each in sorted(candidates, key=lambda each: each.key)}
    leaders = {key: _leader(each, everybody) for key, each in everybody.items()}
    ranked = sorted((_ranked(each, rules) for key, each in everybody.items() if leaders[key] == key), key=_total)
    natural = [each for each in ranked if not _is_decided(each.candidate)]
    reasons = _reasons(natural, rules)
    placed = _placed(natural, [each for each in ranked if _is_decided(each.candidate)])
    tied = {each.candidate.key for pair in pairwise(natural) if pair[0].key == pair[1].key for each in pair}
    places = []
    for number, each in enumerate(placed, start=1):
        key, about = each.candidate.key, _about(each, rules)
        places.append(Place(number, key, Sayings((*about, reasons.get(key, _decided(each)))), key in tied))
        with_them = [one for one in everybody.values() if leaders[one.key] == key != one.key]
        for companion in sorted(with_them, key=lambda one: (one.name.casefold(), one.name, one.key)):
            places.append(Place(number, companion.key, Sayings((say("Companion of {name}.", name=each.name),))))
    return Order(tuple(places), tuple(_questions(ranked, natural, rules)))


def _leader(candidate: Candidate, everybody: dict[str, Candidate]) -> str:
    """The guest whose place a companion shares; oneself for all others, and where companions go round in a circle."""
    seen, each = {candidate.key}, candidate
    while each.companion_of in everybody:
        each = everybody[each.companion_of]
        if each.key in seen:
            return candidate.key
        seen.add(each.key)
    return each.key


def _ranked(candidate: Candidate, rules: Rules) -> _Ranked:
    posts = candidate.posts or (Held(""),)
    keys = [tuple(_measure(each, candidate, post, rules) for each in _criteria(rules)) for post in posts]
    chosen = keys.index(min(keys))
    if rules.several == "relevant" and candidate.counts is not None:
        chosen = candidate.counts
    return _Ranked(candidate, posts[chosen], keys[chosen])


def _criteria(rules: Rules) -> tuple[str, ...]:
    return (*rules.criteria, "own_right")


def _measure(criterion: str, candidate: Candidate, post: Held, rules: Rules) -> tuple[bool, int]:
    """What a criterion makes of a post: the smaller goes first, and whatever is unknown last."""
    if criterion == "role":
        return False, (*rules.roles, candidate.role).index(candidate.role)
    value = _value(criterion, candidate, post)
    if isinstance(value, PartialDate):
        return False, value.first().toordinal()
    return value is None, int(value or 0)


def _value(criterion: str, candidate: Candidate, post: Held) -> int | PartialDate | None:
    match criterion:
        case "head":
            return not post.head
        case "substantive":
            return post.acting
        case "own_right":
            return bool(candidate.stands_in_for)
        case "list":
            return post.number
        case "rank" | "institution" | "founded" | "appointed":
            found: int | PartialDate | None = getattr(post, criterion)
            return found
    return None


def _total(each: _Ranked) -> Key:
    return (each.key, each.name.casefold(), each.name, each.candidate.key)


def _is_decided(candidate: Candidate) -> bool:
    return candidate.decided is not None and candidate.decided > 0 and bool(candidate.reason)


def _placed(natural: Sequence[_Ranked], decided: Sequence[_Ranked]) -> list[_Ranked]:
    """Everybody, those with a place by decision at it, as far as so many are there."""
    placed = list(natural)
    wanted = [((each.candidate.decided or 1) - 1, -rank, each) for rank, each in enumerate(decided)]
    for place, _, each in sorted(wanted, key=lambda each: each[:2]):
        placed.insert(place, each)
    return placed


def _decided(each: _Ranked) -> Said:
    return say("By decision, place {place}: {reason}.", place=each.candidate.decided, reason=each.candidate.reason)


def _about(each: _Ranked, rules: Rules) -> Iterator[Said]:
    """What has to be known of a place before it is compared: for whom it is, and by which post."""
    if each.candidate.stands_in_for:
        yield say("Takes the place of {name}.", name=each.candidate.stands_in_for)
    if len(each.candidate.posts) > 1:
        if rules.several == "highest":
            yield say("Counted as {post}, the highest post.", post=each.post.title)
        else:
            yield say("Counted as {post}.", post=each.post.title)


def _reasons(natural: Sequence[_Ranked], rules: Rules) -> dict[str, Said]:
    """Why each goes after the one before, and the first before the second."""
    found = {}
    for before, after in pairwise(natural):
        found[after.candidate.key] = _compared(after, before, rules, "after")
        if before is natural[0]:
            found[before.candidate.key] = _compared(before, after, rules, "before")
    return found or {each.candidate.key: say("Nobody else is compared.") for each in natural}


def _compared(one: _Ranked, other: _Ranked, rules: Rules, way: str) -> Said:
    for criterion, mine, theirs in zip(_criteria(rules), one.key, other.key, strict=True):
        if mine != theirs:
            words = {
                "by": BY[criterion],
                "mine": _words(criterion, one),
                "theirs": _words(criterion, other),
                "other": other.name,
            }
            if way == "after":
                return say("{by}: {mine}, after {theirs} ({other}).", **words)
            return say("{by}: {mine}, before {theirs} ({other}).", **words)
    return say("Equal to {other} in everything compared; the name decides.", other=other.name)


def _words(criterion: str, each: _Ranked) -> object:
    """What a criterion found, for a sentence."""
    match criterion:
        case "role":
            return Said(ROLES.get(each.candidate.role, each.candidate.role))
        case "head":
            return say("head of the body") if each.post.head else say("not head of the body")
        case "substantive":
            return say("acting") if each.post.acting else say("substantive")
        case "own_right":
            return say("stand-in") if each.candidate.stands_in_for else say("in their own right")
    value = _value(criterion, each.candidate, each.post)
    return UNKNOWN if value is None else value


def _questions(ranked: Sequence[_Ranked], natural: Sequence[_Ranked], rules: Rules) -> Iterator[Said]:
    for each in ranked:
        yield from _open(each, rules)
    places: dict[int, list[str]] = {}
    for each in ranked:
        if _is_decided(each.candidate):
            places.setdefault(each.candidate.decided or 0, []).append(each.name)
    for place, names in places.items():
        if len(names) > 1:
            yield say("Place {place} was given to several: {names}. Who has it?", place=place, names=", ".join(names))
    tie: list[str] = []
    for one, other in pairwise(natural):
        if one.key == other.key:
            tie = [*tie, other.name] if tie else [one.name, other.name]
            continue
        yield from _tie(tie)
        tie = []
        yield from _doubt(one, other, rules)
    yield from _tie(tie)


def _open(each: _Ranked, rules: Rules) -> Iterator[Said]:
    who = each.candidate
    if rules.several == "relevant" and who.counts is None and len(set(who.posts)) > 1:
        titles = ", ".join(post.title for post in who.posts)
        yield say("{name} holds several posts: {posts}. Which one counts here?", name=who.name, posts=titles)
    if who.decided is not None and not _is_decided(who):
        yield say("Place {place} of {name} has no reason and is not applied.", place=who.decided, name=who.name)


def _tie(names: Sequence[str]) -> Iterator[Said]:
    if names:
        yield say("Equal in everything compared: {names}. Who goes first?", names=", ".join(names))


def _doubt(one: _Ranked, other: _Ranked, rules: Rules) -> Iterator[Said]:
    """A date that decides although it is known too roughly to."""
    for criterion, mine, theirs in zip(_criteria(rules), one.key, other.key, strict=True):
        if mine != theirs:
            first, second = (_value(criterion, each.candidate, each.post) for each in (one, other))
            if isinstance(first, PartialDate) and isinstance(second, PartialDate) and first.last() >= second.first():
                yield say(
                    "{by}: {first} ({one}) and {second} ({other}) may be in either order. Who goes first?",
                    by=BY[criterion],
                    first=first,
                    one=one.name,
                    second=second,
                    other=other.name,
                )
            return
