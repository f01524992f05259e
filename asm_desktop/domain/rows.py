"""Who stands or sits where in one row: the signing table, the row for photographs, the flags (DOMAIN §4).

A row always names its viewpoint, because the same row reads the other way round from the other side.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

from asm_desktop.domain.said import Said, say

T = TypeVar("T")
Viewpoint = Literal["behind", "audience"]
VIEWPOINTS = {"behind": say("Seen from behind the table"), "audience": say("Seen from the audience")}
FLAG_ORDER = ("national", "foreign", "state", "prescribed", "local", "company")
"""Australian order: national, other nations, state, other prescribed, local, then companies (DOMAIN §4)."""


class Row(NamedTuple, Generic[T]):
    """A row from the left to the right of whoever looks at it from its viewpoint."""

    viewpoint: Viewpoint
    places: tuple[T, ...]

    def title(self) -> Said:
        """The viewpoint in words, for the heading of every diagram."""
        return VIEWPOINTS[self.viewpoint]

    def mirrored(self) -> Row[T]:
        """The same row from the opposite viewpoint."""
        return Row("audience" if self.viewpoint == "behind" else "behind", self.places[::-1])

    def seen_from(self, viewpoint: Viewpoint) -> Row[T]:
        """The same row from this viewpoint."""
        return self if self.viewpoint == viewpoint else self.mirrored()


def ranked_row(ranked: Sequence[T]) -> Row[T]:
    """The row of people in order of precedence, from behind: 2-1, 3-1-2, 4-2-1-3, 5-3-1-2-4 (DOMAIN §4).

    In an odd row the first is in the middle and the second at their right; in an even one the first is right of the
    middle and the second left of it.
    """
    if len(ranked) % 2:
        return Row("behind", (*ranked[2::2][::-1], *ranked[:1], *ranked[1::2]))
    return Row("behind", (*ranked[1::2][::-1], *ranked[0::2]))


def bilateral_row(hosts: Sequence[T], guests: Sequence[T]) -> Row[T]:
    """Two sides, from behind: the first guest at the host's right, the others of each side outwards (DOMAIN §4)."""
    return Row("behind", (*hosts[::-1], *guests))


class SigningTable(NamedTuple, Generic[T]):
    """Those who sign, sitting; those who witness or attend, standing behind them; and what has to be explained."""

    seated: Row[T]
    standing: Row[T]
    notes: tuple[Said, ...]


def signing_table(ranked: Sequence[T], signing: Sequence[T], host: T | None = None) -> SigningTable[T]:
    """The table for people in order of precedence, of whom only those signing sit, whatever the rank of the others.

    With two who sign and the host one of them, the other sits at the host's right.
    """
    seated = [each for each in ranked if each in signing]
    standing = [each for each in ranked if each not in signing]
    row = ranked_row(seated)
    if len(seated) == 2 and host in seated:
        row = bilateral_row([each for each in seated if each == host], [each for each in seated if each != host])
    last = max((place for place, each in enumerate(ranked) if each in signing), default=-1)
    notes = tuple(
        say("{name} goes before a signatory but does not sign, and so stands behind the table.", name=each)
        for each in ranked[: last + 1]
        if each not in signing
    )
    return SigningTable(row, ranked_row(standing), notes)


def photograph(ranked: Sequence[T], width: int) -> tuple[Row[T], ...]:
    """Rows for a photograph, the front row first, none longer than `width`; the first in rank in the middle of each."""
    if width < 1:
        return ()
    return tuple(ranked_row(ranked[start : start + width]) for start in range(0, len(ranked), width))


class Flag(NamedTuple):
    """A flag, what it is of (of FLAG_ORDER; the host nation's is national), and the party that signs under it."""

    name: str
    kind: str = "foreign"
    party: str | None = None


def flags_korean(flags: Sequence[Flag]) -> Row[Flag]:
    """Korean practice, from the audience: of an odd number the host nation's in the middle, else at the far left.

    The others are in alphabetical order: about the middle they alternate from the viewer's left (DOMAIN §4).
    """
    if not flags:
        return Row("audience", ())
    host, *others = _by_kind(flags)
    if len(flags) % 2:
        return Row("audience", (*others[0::2][::-1], host, *others[1::2]))
    return Row("audience", (host, *others))


def flags_australian(flags: Sequence[Flag]) -> Row[Flag]:
    """Australian practice, from the audience: by FLAG_ORDER, from the viewer's left to the right (DOMAIN §4)."""
    return Row("audience", tuple(_by_kind(flags)))


def flag_question(flags: Row[Flag], seated: Row[str]) -> Said | None:
    """What to ask where the flags' own order does not put each behind its signatory; None where both agree (DOMAIN §4).

    `seated` are the parties that sign. The program asks; it does not choose between the two rules.
    """
    behind = flags.seen_from("behind").places
    own = [flag.party for flag in behind if flag.party in seated.places]
    parties = [party for party in seated.seen_from("behind").places if party in own]
    if own == parties:
        return None
    return say(
        "The order of flags ({flags}) does not put each behind its signatory ({parties}). Which should hold?",
        flags=" - ".join(flag.name for flag in behind),
        parties=" - ".join(next(flag.name for flag in behind if flag.party == party) for party in parties),
    )


def _by_kind(flags: Sequence[Flag]) -> list[Flag]:
    return sorted(flags, key=lambda flag: (FLAG_ORDER.index(flag.kind), flag.name.casefold(), flag.name))
