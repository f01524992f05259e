"""People and organisations that may be kept twice, each pair with the reasons; suggested, never decided."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from asm_desktop.domain import likeness
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.likeness import EMAIL, MOBILE, READING, REGISTRATION, SOUND, STRENGTH, WEBSITE, Reason
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import ContactPoint, Organisation, PartyName, Relation
from asm_desktop.domain.records.parties import Party
from asm_desktop.domain.scripts import script_of
from asm_desktop.services import records
from asm_desktop.services.namesakes import Pair, in_order, known_apart, same_name
from asm_desktop.services.register import Register

MOST = 500
"""So many pairs are handed over, the strongest first."""
SMALL = 6
"""In a larger group of one name each is compared with the next only: a common name says little."""
LEAST_DIGITS = 8
Progress = Callable[[int], bool]
"""Told how far the work is, in per cent; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two records that may be one; the earlier made comes first."""

    first: Titled
    second: Titled
    reasons: tuple[Reason, ...]

    @property
    def strength(self) -> int:
        """How much speaks for it."""
        return sum(STRENGTH[reason.kind] for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Review:
    """What a look through the whole register found; `count` may exceed the suggestions given."""

    suggestions: list[Suggestion]
    count: int


def review(register: Register, record: type[Party], progress: Progress = lambda _: True) -> Review:
    """Look through every person, or every organisation, that is not archived. Raises Stopped."""
    found: dict[Pair, dict[str, Reason]] = {}
    steps = (_names, _contacts, _registrations)
    for number, step in enumerate(steps):
        share = 100 // len(steps)
        for pair, reason in step(register, record, _part(progress, number * share, share)):
            found.setdefault(pair, {}).setdefault(reason.kind, reason)
    apart = known_apart(register)
    pairs = {
        pair: tuple(sorted(reasons.values(), key=_weakness)) for pair, reasons in found.items() if pair not in apart
    }
    ranked = sorted(pairs, key=lambda pair: (-sum(STRENGTH[reason.kind] for reason in pairs[pair]), pair))
    rows = register.store.locate(key for pair in ranked[:MOST] for key in pair)
    suggestions = [
        Suggestion(rows[first], rows[second], pairs[first, second])
        for first, second in ranked[:MOST]
        if bool(rows[first].example) == bool(rows[second].example)
    ]
    return Review(suggestions, len(ranked))


def keep_apart(register: Register, first: Titled, second: Titled) -> None:
    """Remember that two records are not the same, so that they are never suggested again."""
    values = {"party": first.key, "kind": "distinct_from", "other": second.key}
    label = f"Keep {first.heading} ({first.ref}) and {second.heading} ({second.ref}) apart"
    records.create(register, Relation, values, label=label)


def _weakness(reason: Reason) -> int:
    return -STRENGTH[reason.kind]


def _part(progress: Progress, start: int, share: int) -> Callable[[int, int], None]:
    """A teller of one step: of so many, so many are done."""

    def tell(done: int, of: int) -> None:
        if not progress(start + share * done // max(of, 1)):
            raise Stopped

    return tell


Told = Callable[[int, int], None]
Found = Iterator[tuple[Pair, Reason]]


def _names(register: Register, record: type[Party], tell: Told) -> Found:
    """Pairs by their names: the same letters, one sound apart, one reading in two scripts."""
    parties = {key for (key,) in register.store.tuples(record, "id")}
    names = [row for row in register.store.tuples(PartyName, "party", "full", "kind") if row[0] in parties]
    forms: tuple[dict[str, list[int]], ...] = ({}, {}, {})
    for number, (_, full, _) in enumerate(names):
        if number % 1000 == 0:
            tell(number, 2 * len(names))
        letters = likeness.same_letters(full)
        read = likeness.reading(full) if record is not Organisation else ""
        for form, groups in zip((letters, likeness.sounds(full), read), forms, strict=True):
            if form:
                groups.setdefault(form, []).append(number)
    by_letters, by_sounds, by_reading = forms
    for one, other in _neighbours(by_letters.values(), names):
        yield one, same_name(*other)
    for one, (first, second, _) in _neighbours((g for g in by_reading.values() if len(g) <= SMALL), names):
        if script_of(first) != script_of(second):
            yield one, Reason(READING, first, second)
    for first, second in _one_apart(by_sounds, tell):
        pair = names[by_sounds[first][0]], names[by_sounds[second][0]]
        if pair[0][0] != pair[1][0]:
            a, b = sorted(pair)
            yield (a[0], b[0]), Reason(SOUND, a[1], b[1])


def _neighbours(
    groups: Iterable[list[int]], names: list[tuple[str, str, str]]
) -> Iterator[tuple[Pair, tuple[str, str, str]]]:
    """Pairs of parties within groups of names, with the two names and the kind of one: short if either is."""
    for group in groups:
        if len(group) < 2:
            continue
        chosen = itertools.combinations(group, 2) if len(group) <= SMALL else itertools.pairwise(group)
        for one, other in chosen:
            (key, full, kind), (other_key, other_full, other_kind) = names[one], names[other]
            if key != other_key:
                either = "short" if "short" in (kind, other_kind) else kind
                first, second = (full, other_full) if key < other_key else (other_full, full)
                yield in_order(key, other_key), (first, second, either)


def _one_apart(by_sounds: dict[str, list[int]], tell: Told) -> Iterator[tuple[str, str]]:
    """Texts that differ by one letter: found by the texts with one letter left out, which two such texts share."""
    from rapidfuzz.distance import DamerauLevenshtein

    seen: dict[str, list[str]] = {}
    for number, text in enumerate(by_sounds):
        if number % 1000 == 0:
            tell(len(by_sounds) + number, 2 * len(by_sounds))
        if len(text) < likeness.LEAST_SOUNDS:
            continue
        candidates: dict[str, None] = {}
        for form in set(likeness.with_one_left_out(text)):
            there = seen.setdefault(form, [])
            candidates |= dict.fromkeys(there)
            there.append(text)
        for other in candidates:
            if DamerauLevenshtein.distance(text, other, score_cutoff=1) <= 1:
                yield other, text


def _contacts(register: Register, record: type[Party], tell: Told) -> Found:
    """Pairs that one e-mail address or mobile number reaches."""
    parties = {key for (key,) in register.store.tuples(record, "id")}
    for step, (kind, reason) in enumerate((("email", EMAIL), ("mobile", MOBILE))):
        tell(step, 2)
        groups: dict[str, list[tuple[str, str, str]]] = {}
        for party, value in register.store.tuples(ContactPoint, "party", "value", where=(("kind", kind),)):
            digits = re.sub(r"\D", "", value)
            form = (
                value.casefold() if kind == "email" else digits[-LEAST_DIGITS:] if len(digits) >= LEAST_DIGITS else ""
            )
            if party in parties and form:
                groups.setdefault(form, []).append((party, value, ""))
        yield from _alike(groups.values(), reason)


def _registrations(register: Register, record: type[Party], tell: Told) -> Found:
    """Pairs of organisations with one registration number or website."""
    if record is not Organisation:
        return
    for step, (field, reason) in enumerate((("registration", REGISTRATION), ("website", WEBSITE))):
        tell(step, 2)
        groups: dict[str, list[tuple[str, str, str]]] = {}
        for key, value in register.store.tuples(record, "id", field):
            form = re.sub(r"^(https?://)?(www\.)?|/$|\s", "", (value or "").casefold())
            if form:
                groups.setdefault(form, []).append((key, value, ""))
        yield from _alike(groups.values(), reason)


def _alike(groups: Iterable[list[tuple[str, str, str]]], kind: str) -> Found:
    for group in groups:
        for pair, (first, second, _) in _neighbours([list(range(len(group)))], group):
            yield pair, Reason(kind, first, second)
