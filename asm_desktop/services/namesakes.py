"""Records that are called like another, or like what is being typed: each with the reason. Quick enough for it."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain import likeness
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.likeness import NAME, READING, SHORT_NAME, SOUND, Reason
from asm_desktop.domain.records import PartyName, Relation
from asm_desktop.domain.scripts import script_of
from asm_desktop.services.register import Register
from asm_desktop.store import found_by

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Like:
    """A record that is there already and is called alike."""

    row: Titled
    reason: Reason


class Name:
    """A name in the forms by which it is compared with others."""

    def __init__(self, full: str) -> None:
        self.full = full
        self.letters, self.sounds = likeness.same_letters(full), likeness.sounds(full)
        self.reading = likeness.reading(full)

    def why_like(self, full: str, kind: str) -> tuple[int, Reason] | None:
        """Why another name may be the same, after a number that is lower for better reasons; None if it is not."""
        from rapidfuzz.distance import DamerauLevenshtein

        if likeness.same_letters(full) == self.letters:
            return 0, same_name(full, self.full, kind)
        if self.reading and script_of(full) != script_of(self.full) and likeness.reading(full) == self.reading:
            return 1, Reason(READING, full, self.full)
        if len(self.sounds) < likeness.LEAST_SOUNDS:
            return None
        distance = DamerauLevenshtein.distance(likeness.sounds(full), self.sounds, score_cutoff=1)
        return (2, Reason(SOUND, full, self.full)) if distance <= 1 else None


def named_like(register: Register, record: type[Titled], name: str, limit: int = 3, without: str = "") -> list[Like]:
    """The records of a kind that are called like this; those with the very name first."""
    wanted = Name(name)
    if len(wanted.sounds) < 2:
        return []
    words = f"{name} {likeness.in_the_other_script(name)}"
    keys = [key for key in register.store.index.near(words, record.noun) if key != without]
    best: dict[str, tuple[int, Reason]] = {}
    for party, full, kind in found_by.stored(register.store, PartyName, keys, "full", "kind"):
        why = wanted.why_like(full or "", kind or "")
        there = best.get(party)
        if why is not None and (there is None or why[0] < there[0]):
            best[party] = why
    rows = register.store.locate(best, [record])
    ranked = sorted(rows.values(), key=lambda row: (best[row.key][0], row.ref or ""))
    return [Like(row, best[row.key][1]) for row in ranked[:limit]]


def of_record(register: Register, row: Titled) -> list[Like]:
    """The records that may be the same as this one, by its names; without those that are known not to be."""
    apart = known_apart(register, row.key)
    found: dict[str, Like] = {}
    for name in register.store.rows_of(PartyName, row.key):
        for like in named_like(register, type(row), name.full or "", without=row.key):
            if in_order(row.key, like.row.key) not in apart and bool(like.row.example) == bool(row.example):
                found.setdefault(like.row.key, like)
    return list(found.values())


def same_name(first: str, second: str, kind: str) -> Reason:
    """The reason that two names have the same letters; `kind` is what one of them is."""
    return Reason(SHORT_NAME if kind == "short" else NAME, first, second, script_of(first))


def in_order(first: str, second: str) -> Pair:
    """Two identifiers as a pair that is the same either way."""
    return (first, second) if first < second else (second, first)


def known_apart(register: Register, key: str = "") -> set[Pair]:
    """Pairs with a tie between them, of whatever kind: who is tied to another is not the other."""
    if not key:
        return {in_order(party, other) for party, other in register.store.tuples(Relation, "party", "other")}
    rows = [row for field in ("party", "other") for row in register.store.referring(Relation, field, [key])]
    return {in_order(row.party or "", row.other or "") for row in rows}
