"""The alternat: as many originals as parties, each party first in its own, in every language (DOMAIN §4).

Parties and languages are given by any names that are each used once, such as identifiers and codes; where sentences
name parties, `name` turns an identifier into words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain.languages import names_of
from asm_desktop.domain.said import Said, say

Name = Callable[[str], str]


class Original(NamedTuple):
    """One original: for whom it is, and the order in which title, text and signatures name the parties."""

    number: int
    party: str
    order: tuple[str, ...]


class Signature(NamedTuple):
    """One signature: whose, in which original, under the text in which language, at which place, in which round."""

    round: int
    party: str
    original: int
    language: str
    place: int


def originals(parties: Sequence[str]) -> list[Original]:
    """An original for each party, which is first in it; the others follow in the order agreed."""
    return [
        Original(number, party, (party, *(other for other in parties if other != party)))
        for number, party in enumerate(parties, start=1)
    ]


def signatures(parties: Sequence[str], languages: Sequence[str], seated: Sequence[str] = ()) -> list[Signature]:
    """Every signature due, round by round: N parties, N originals, M languages make N × N × M.

    In each round every party has one folder before it: in the first its own original, then the next party's in the
    order in which they sit (whoever has no seat follows in the order agreed), so that nobody waits.
    """
    made = {original.party: original for original in originals(parties)}
    seats = list(dict.fromkeys([*(party for party in seated if party in made), *made]))
    return [
        Signature(turn + 1, party, folder.number, language, folder.order.index(party) + 1)
        for turn in range(len(seats))
        for seat, party in enumerate(seats)
        for folder in [made[seats[(seat + turn) % len(seats)]]]
        for language in languages
    ]


def custody(made: Sequence[Original], holders: Mapping[int, str | None], name: Name = str) -> list[Said]:
    """What is to be asked about who holds each original: nobody known, or another than the party first in it."""
    asked = []
    for original in made:
        holder = holders.get(original.number)
        if holder is None:
            asked.append(say("It is not known who holds original {original}.", original=original.number))
        elif holder != original.party:
            asked.append(
                say(
                    "Original {original} names {party} first but is held by {holder}.",
                    original=original.number,
                    party=name(original.party),
                    holder=name(holder),
                )
            )
    return asked


def uncertified(languages: Sequence[str], certified: Mapping[str, tuple[str | None, object]]) -> list[Said]:
    """The texts whose conformity nobody has certified, by whom and when, before the text is agreed (DOMAIN §4)."""
    if len(languages) < 2:
        return []
    return [
        say(
            "Nobody is known to have certified, with a date, that the {language} text conforms.",
            language=language_name(language),
        )
        for language in languages
        if not all(certified.get(language, (None, None)))
    ]


def language_name(code: str) -> Said:
    """The name of a language by its code, to be said in the language of the window; other words as they are."""
    return Said(names_of(code)[0].replace("{", "{{").replace("}", "}}"))
