"""Who stands or sits where in one row: the signing table, and rows for photographs (DOMAIN §4).

A row always names its viewpoint, because the same row reads the other way round from the other side.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

from asm_desktop.domain.said import Said, say

T = TypeVar("T")
Viewpoint = Literal["behind", "audience"]


class Views(NamedTuple):
    """From where a layout is seen: behind those who sit, and the other side, which is where the audience is."""

    behind: Said
    audience: Said

    def caption(self, viewpoint: Viewpoint) -> Said:
        """The viewpoint as the heading of a diagram."""
        return say("Seen {place}", place=self.behind if viewpoint == "behind" else self.audience)


TABLE_VIEWS = Views(say("from behind the table"), say("from the audience"))


class Row(NamedTuple, Generic[T]):
    """A row from the left to the right of whoever looks at it from its viewpoint."""

    viewpoint: Viewpoint
    places: tuple[T, ...]

    def title(self) -> Said:
        """The viewpoint in words, for the heading of every diagram."""
        return TABLE_VIEWS.caption(self.viewpoint)

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
    """Those who sign, sitting; those who do not, standing behind them; what is explained, and what is to be asked."""

    seated: Row[T]
    standing: Row[T]
    notes: tuple[Said, ...] = ()
    questions: tuple[Said, ...] = ()


def signing_table(
    ranked: Sequence[T],
    signing: Collection[T],
    hosts: Collection[T] = (),
    rule: str | None = None,
    name: Callable[[T], str] = str,
) -> SigningTable[T]:
    """The table for people in order of precedence, of whom only those signing sit, whatever the rank of the others.

    The rule is “ranked”, by precedence from the middle, or “sides”, the guests at the hosts' right. Without one, a host
    and one guest sit as two sides (DOMAIN §4); where several of the host's side sign, it is asked.
    """
    seated = [each for each in ranked if each in signing]
    standing = [each for each in ranked if each not in signing]
    ours = [each for each in seated if each in hosts]
    theirs = [each for each in seated if each not in hosts]
    two_sides = bool(ours and theirs) and (rule == "sides" or (rule is None and len(seated) == 2))
    row = bilateral_row(ours, theirs) if two_sides else ranked_row(seated)
    last = max((place for place, each in enumerate(ranked) if each in signing), default=-1)
    notes = tuple(
        say("{name} goes before a signatory but does not sign, and so stands behind the table.", name=name(each))
        for each in ranked[: last + 1]
        if each not in signing
    )
    asked = rule is None and len(ours) > 1 and bool(theirs)
    question = say("Several of the host’s side sign. Do the two sides sit apart, or all by precedence from the middle?")
    return SigningTable(row, ranked_row(standing), notes, (question,) if asked else ())


def photograph(ranked: Sequence[T], width: int) -> tuple[Row[T], ...]:
    """Rows for a photograph, the front row first, none longer than `width`; the first in rank in the middle of each."""
    if width < 1:
        return ()
    return tuple(ranked_row(ranked[start : start + width]) for start in range(0, len(ranked), width))
