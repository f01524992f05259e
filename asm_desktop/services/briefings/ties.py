"""How a party is tied to others, read from its side; and an organisation sketched with them (DOMAIN §1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asm_desktop.domain.ownership import UNDER
from asm_desktop.domain.records import Person, Relation
from asm_desktop.domain.records.parties import Party
from asm_desktop.domain.said import say
from asm_desktop.packs.sketch import Sketch, Tied
from asm_desktop.services.briefings.scope import Scope

MOST = 5
"""So many people or partners are sketched; how many more there are is told."""
MOST_OWNED = 6
APART = frozenset({"distinct_from"})
"""Relations that tie nobody."""


class Tie(NamedTuple):
    """A relation read from one side: what this party is to the other, and whether the other stands above it."""

    words: str
    name: str
    row: Relation
    above: bool


def ties(scope: Scope, key: str) -> list[Tie]:
    """The ties of a party, its own first."""
    store = scope.register.store
    own, others = store.referring(Relation, "party", [key]), store.referring(Relation, "other", [key])
    called = scope.named([*(row.other for row in own), *(row.party for row in others)])
    found = [Tie(scope.shown(row, "kind"), called.get(row.other, ""), row, above=True) for row in own]
    found += [
        Tie(scope.speak(say(Relation.INVERSE[row.kind or ""])), called.get(row.party, ""), row, above=False)
        for row in others
    ]
    return [tie for tie in found if tie.row.archived is None]


def percent(row: Relation) -> str:
    """The share held as it is printed: a bare number is per cent."""
    share = (row.share or "").strip()
    return f"{share} %" if share.replace(".", "", 1).isdigit() else share


def sketch(party: Party, scope: Scope, found: Sequence[Tie], people: Sequence[Person]) -> Sketch | None:
    """An organisation with those around it; None where nobody is known to stand around it."""
    standing = [tie for tie in found if tie.row.ended is None and tie.row.kind not in APART]
    owning = [tie for tie in standing if tie.row.kind in UNDER]
    persons = [Tied(scope.title(each.key), _office(scope, each, party)) for each in people]
    made = Sketch(
        scope.title(party.key),
        _few(scope, [_tied(tie) for tie in owning if tie.above], MOST_OWNED),
        _few(scope, [_tied(tie) for tie in owning if not tie.above], MOST_OWNED),
        _few(scope, persons, MOST),
        _few(scope, [_tied(tie) for tie in standing if tie not in owning], MOST),
    )
    return made if made.owners or made.owned or made.partners else None


def _office(scope: Scope, person: Person, body: Party) -> str:
    posts = [post for post in scope.posts_on_day(person.key) if post.organisation == body.key]
    return scope.office(posts[0]) if posts else ""


def _tied(tie: Tie) -> Tied:
    return Tied(tie.name, " · ".join(filter(None, (tie.words, percent(tie.row)))))


def _few(scope: Scope, tied: Sequence[Tied], most: int) -> tuple[Tied, ...]:
    if len(tied) <= most:
        return tuple(tied)
    return (*tied[: most - 1], Tied(scope.speak(say("and {count} more", count=len(tied) - most + 1))))
