"""The order of flags, and where it conflicts with who signs: asked, not guessed (DOMAIN §4).

Rows of flags are told from the audience; all flags are of the same size and height.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from asm_desktop.domain.rows import Row
from asm_desktop.domain.said import Said, say

ORDER = ("national", "foreign", "state", "prescribed", "local", "company")
"""Australian order: the host nation, other nations, states, otherwise prescribed, local, companies (DOMAIN §4)."""


RULES = {"korean": say("Korean practice"), "australian": say("Australian order")}
"""The rules that flags may follow, and what they are called."""


class Flag(NamedTuple):
    """A flag, what it is of (of ORDER; “national” is the host nation's), and the party that signs under it."""

    name: str
    kind: str = "foreign"
    party: str | None = None


class Flags(NamedTuple):
    """The row of flags, the rule it follows in words, and what is to be asked before it holds."""

    row: Row[Flag]
    order: Said
    questions: tuple[Said, ...] = ()


def flags(shown: Sequence[Flag], seated: Row[str], rule: str | None = None, answer: str | None = None) -> Flags:
    """The flags of an event by its rule, “korean” or “australian”; `seated` are the parties that sign.

    `answer` is what was said before where the rule and the signatories conflict: “order” or “signatory”. Without rule
    or answer Korean practice and the order of flags are shown for the time being, and it is asked.
    """
    questions = []
    korean, australian = flags_korean(shown), flags_australian(shown)
    row = australian if rule == "australian" else korean
    words = RULES["australian" if rule == "australian" else "korean"]
    if rule is None and len(shown) > 1:
        words = say("{rule} for now", rule=words)
    if rule is None and korean != australian:
        questions.append(say("Do the flags stand by Korean practice or in Australian order?"))
    hosts = [flag.name for flag in shown if flag.kind == "national"]
    if len(hosts) > 1:
        questions.append(
            say("Several flags are marked as the host nation’s: {names}. Which one is it?", names=_names(hosts))
        )
    if shown and not hosts:
        questions.append(
            say("No flag is marked as the host nation’s. {name} is first for now.", name=_by_kind(shown)[0].name)
        )
    conflict = flag_question(row, seated)
    if conflict and answer == "signatory":
        row = behind_signatories(row, seated)
        words = say("{rule}, each behind its signatory", rule=words)
    elif conflict and answer is None:
        questions.append(conflict)
    return Flags(row, words, tuple(questions))


def flags_korean(shown: Sequence[Flag]) -> Row[Flag]:
    """Korean practice, from the audience: of an odd number the host nation's in the middle, else at the far left.

    The others are in alphabetical order: about the middle they alternate from the viewer's left (DOMAIN §4).
    """
    if not shown:
        return Row("audience", ())
    host, *others = _by_kind(shown)
    if len(shown) % 2:
        return Row("audience", (*others[0::2][::-1], host, *others[1::2]))
    return Row("audience", (host, *others))


def flags_australian(shown: Sequence[Flag]) -> Row[Flag]:
    """Australian practice, from the audience: by ORDER, from the viewer's left to the right (DOMAIN §4)."""
    return Row("audience", tuple(_by_kind(shown)))


def behind_signatories(row: Row[Flag], seated: Row[str]) -> Row[Flag]:
    """The row with the flags of those who sign in the order in which they sit; the others keep their places."""
    places = _first_places(row, seated)
    own = {str(flag.party): flag for flag in (row.places[place] for place in places)}
    in_order = [own[party] for party in seated.seen_from(row.viewpoint).places if party in own]
    found = list(row.places)
    for place, flag in zip(places, in_order, strict=True):
        found[place] = flag
    return Row(row.viewpoint, tuple(found))


def _first_places(row: Row[Flag], seated: Row[str]) -> list[int]:
    """Where the first flag of each party that signs is in the row."""
    parties = [flag.party for flag in row.places]
    return [place for place, party in enumerate(parties) if party in seated.places and party not in parties[:place]]


def flag_question(row: Row[Flag], seated: Row[str]) -> Said | None:
    """What to ask where the flags' own order does not put each behind its signatory; None where both agree (DOMAIN §4).

    `seated` are the parties that sign. The program asks; it does not choose between the two rules.
    """
    behind = row.seen_from("behind").places
    own = [behind[place].party for place in _first_places(row.seen_from("behind"), seated)]
    parties = [party for party in seated.seen_from("behind").places if party in own]
    if own == parties:
        return None
    return say(
        "Seen from behind, the order of flags ({flags}) does not put each behind its signatory ({parties}). "
        "Which should hold?",
        flags=_names([flag.name for flag in behind]),
        parties=_names([next(flag.name for flag in behind if flag.party == party) for party in parties]),
    )


def _names(names: Sequence[str]) -> str:
    return " - ".join(names)


def _by_kind(shown: Sequence[Flag]) -> list[Flag]:
    return sorted(shown, key=lambda flag: (ORDER.index(flag.kind), flag.name.casefold(), flag.name))
