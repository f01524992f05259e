"""Moving a guest to another seat by hand: two change places, whoever belongs beside them follows, nobody else moves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain.plans import Plan, Spot
from asm_desktop.domain.seating import Pin, Sitter, honours


class Reseated(NamedTuple):
    """The seats set by hand after a move, and the keys of those who moved besides the two that changed places."""

    pins: tuple[Pin, ...]
    followed: tuple[str, ...] = ()


def reseated(
    plan: Plan,
    sitters: Sequence[Sitter],
    key: str,
    onto: Spot,
    pins: Sequence[Pin],
    redraw: Callable[[Sequence[Pin]], Plan],
) -> Reseated:
    """Seat somebody of a plan at another place of it; whoever sat there takes theirs.

    `redraw` draws the plan with other seats set by hand: where the rules would shift anybody else then, that seat is
    kept by hand too.
    """
    before = _places(plan)
    if key not in before or onto.key == key:
        return Reseated(tuple(pins))
    moved = _Moves(plan, sitters).swap(before[key], Pin(onto.key or "", onto.line, onto.number))
    wanted = {**before, **moved}
    by_hand: dict[str, Pin] = {}
    for pin in pins:
        by_hand.setdefault(pin.key, pin)
    news = list(moved.values())
    while news:
        by_hand = _with(by_hand, news)
        there = _places(redraw(list(by_hand.values())))
        news = [pin for each, pin in wanted.items() if there.get(each) != pin and by_hand.get(each) != pin]
    return Reseated(tuple(by_hand.values()), tuple(each for each in moved if each not in (key, onto.key)))


def _places(plan: Plan) -> dict[str, Pin]:
    """Who sits where, by their keys."""
    return {spot.key: Pin(spot.key, spot.line, spot.number) for spot in plan.spots if spot.key is not None}


def _with(by_hand: Mapping[str, Pin], news: Sequence[Pin]) -> dict[str, Pin]:
    """Seats set by hand by their guests, with new ones, for which others given the same seat make way."""
    taken = {(pin.line, pin.seat) for pin in news}
    kept = {key: pin for key, pin in by_hand.items() if (pin.line, pin.seat) not in taken}
    return {**kept, **{pin.key: pin for pin in news}}


class _Moves:
    """The lines of a plan while guests change places."""

    def __init__(self, plan: Plan, sitters: Sequence[Sitter]) -> None:
        self._lines: dict[int, list[str | None]] = {}
        for spot in plan.spots:
            self._lines.setdefault(spot.line, []).append(spot.key)
        self._before = _places(plan)
        self._beside = {each.key: each.beside for each in sitters}
        self._own = {key: [each.key for each in sitters if key in each.beside] for key in self._beside}

    def swap(self, one: Pin, other: Pin) -> dict[str, Pin]:
        """Let two change places with whoever belongs beside them; the seats of all who moved, by their keys."""
        self._change(self._index(one), self._index(other))
        settled = {one.key, other.key}
        waiting = [key for key in (one.key, other.key) if key in self._own]
        for principal in waiting:
            for key in self._own[principal]:
                if key not in settled:
                    settled.add(key)
                    waiting.append(key)
                    self._follow(key, principal, settled)
        return {key: pin for key, pin in self._pins().items() if pin != self._before[key]}

    def _follow(self, key: str, principal: str, settled: set[str]) -> None:
        """Seat somebody beside whom they belong to, where nobody else is parted by it."""
        if key not in self._before or self._are_neighbours(key, principal):
            return
        line, index = self._at()[principal]
        beside = [at for at in (index - 1, index + 1) if 0 <= at < len(self._lines[line])]
        free = [at for at in beside if self._may_leave(self._lines[line][at], settled)]
        if free:
            numbers = honours(len(self._lines[line]))
            best = max(free, key=lambda at: (self._is_left(self._lines[line][at], settled), numbers[at]))
            self._change(self._at()[key], (line, best))

    def _may_leave(self, holder: str | None, settled: set[str]) -> bool:
        """Whether a seat may be given up: it is empty, or its holder is beside nobody to whom they belong."""
        if holder is None:
            return True
        tied = (*self._own.get(holder, ()), *self._beside.get(holder, ()))
        return holder not in settled and not any(self._are_neighbours(holder, each) for each in tied)

    def _is_left(self, holder: str | None, settled: set[str]) -> bool:
        """Whether nobody is disturbed: the seat is empty, or its holder has to follow somebody who moved."""
        return holder is None or any(each in settled for each in self._beside.get(holder, ()))

    def _are_neighbours(self, one: str, other: str) -> bool:
        at = self._at()
        if one not in at or other not in at:
            return False
        (line, index), (other_line, other_index) = at[one], at[other]
        return line == other_line and abs(index - other_index) == 1

    def _change(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        (line, index), (other_line, other_index) = one, other
        there = self._lines[other_line][other_index]
        self._lines[other_line][other_index] = self._lines[line][index]
        self._lines[line][index] = there

    def _index(self, pin: Pin) -> tuple[int, int]:
        return pin.line, honours(len(self._lines[pin.line])).index(pin.seat)

    def _at(self) -> dict[str, tuple[int, int]]:
        return {key: (line, at) for line, keys in self._lines.items() for at, key in enumerate(keys) if key is not None}

    def _pins(self) -> dict[str, Pin]:
        return {
            key: Pin(key, line, honours(len(self._lines[line]))[index]) for key, (line, index) in self._at().items()
        }
