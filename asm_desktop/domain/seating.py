"""Who gets which seat: by precedence, beside whom they belong, and where a person set them by hand (DOMAIN §4).

Seats come in lines: a row, a side of a table, a round table laid open. A line is told from the left to the right of
whoever looks from behind those who sit in it, and its seats are numbered in order of honour, as in `rows.ranked_row`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain.rows import ranked_row
from asm_desktop.domain.said import Said, say


class Sitter(NamedTuple):
    """Somebody to be seated, by the guest's key and name; `beside` are keys of those they belong next to.

    Companions, interpreters and whoever is to sit next to somebody belong beside them.
    """

    key: str
    name: str
    beside: tuple[str, ...] = ()


class Pin(NamedTuple):
    """A seat set by hand: the line and the seat in it by its honour, both from 1 on."""

    key: str
    line: int
    seat: int


class Seated(NamedTuple):
    """Each line from the left to the right from behind, None for an empty seat; and what is to be asked."""

    lines: tuple[tuple[str | None, ...], ...]
    questions: tuple[Said, ...] = ()

    def place_of(self, key: str) -> Pin | None:
        """Where somebody sits; None for nobody seated."""
        for number, line in enumerate(self.lines, start=1):
            if key in line:
                return Pin(key, number, honours(len(line))[line.index(key)])
        return None


@functools.cache
def honours(seats: int) -> tuple[int, ...]:
    """The numbers of a line's seats in order of honour, from the left to the right from behind."""
    return ranked_row(range(1, seats + 1)).places


def seat(
    sitters: Sequence[Sitter],
    lines: Sequence[int],
    pins: Sequence[Pin] = (),
    wanted: Mapping[str, Pin] | None = None,
) -> Seated:
    """Seat people, given in order of precedence, in lines of so many seats.

    A pin, the first of each person, is kept where its seat is there and free; what is `wanted` is kept where no pin is
    in the way. Everybody is seated once as long as there are seats, beside whom they belong as far as that can be; what
    cannot is asked about.
    """
    room = _Room(lines, {each.key: each.name for each in sitters})
    there = {each.key: each for each in sitters}
    first_pins: dict[str, Pin] = {}
    for pin in pins:
        first_pins.setdefault(pin.key, pin)
    for pin in first_pins.values():
        if pin.key in there:
            room.pin(pin)
    for each in sitters:
        if wanted and each.key in wanted and each.key not in room.places:
            room.want(wanted[each.key])
    ties = _ties(sitters)
    room.join(sitters, ties)
    for block in _blocks([each.key for each in sitters if each.key not in room.places], ties):
        if not room.place(block):
            room.left.extend(block.keys)
    return room.seated(sitters, ties)


def _ties(sitters: Sequence[Sitter]) -> dict[str, list[str]]:
    """Whom each belongs beside, both ways, those of higher precedence first."""
    ranks = {each.key: rank for rank, each in enumerate(sitters)}
    found: dict[str, set[str]] = {key: set() for key in ranks}
    for each in sitters:
        for other in each.beside:
            if other in ranks and other != each.key:
                found[each.key].add(other)
                found[other].add(each.key)
    return {key: sorted(others, key=ranks.__getitem__) for key, others in found.items()}


class _Block(NamedTuple):
    """A run of neighbours, and the place in it of the one of highest precedence."""

    keys: list[str]
    first: int


def _blocks(keys: Sequence[str], ties: Mapping[str, Sequence[str]]) -> Iterator[_Block]:
    """The keys in their order, each with those who belong beside it."""
    open_keys = dict.fromkeys(keys)
    while open_keys:
        first = next(iter(open_keys))
        del open_keys[first]
        block = [first]
        for end in (-1, 0):
            while (other := next((key for key in ties[block[end]] if key in open_keys), None)) is not None:
                del open_keys[other]
                block.insert(len(block) if end else 0, other)
        yield _Block(block, block.index(first))


class _Room:
    """The seats while they are being taken."""

    def __init__(self, lines: Sequence[int], names: Mapping[str, str]) -> None:
        self.names = names
        self.lines: list[list[str | None]] = [[None] * seats for seats in lines]
        self.free = list(lines)
        self.waiting: list[list[_Block]] = [[] for _ in lines]
        self.places: dict[str, tuple[int, int]] = {}
        self.left: list[str] = []
        self.questions: list[Said] = []

    def take(self, key: str, line: int, index: int) -> None:
        self.lines[line][index] = key
        self.places[key] = (line, index)
        self.free[line] -= 1

    def _spot(self, pin: Pin) -> tuple[int, int] | None:
        line = pin.line - 1
        if 0 <= line < len(self.lines) and 1 <= pin.seat <= len(self.lines[line]):
            return line, honours(len(self.lines[line])).index(pin.seat)
        return None

    def pin(self, pin: Pin) -> None:
        """Keep a seat set by hand, or ask."""
        spot, name = self._spot(pin), self.names[pin.key]
        if spot is None:
            self.questions.append(
                say(
                    "{name} was given seat {seat} of line {line}, which is not there. Where to now?",
                    name=name,
                    seat=pin.seat,
                    line=pin.line,
                )
            )
        elif (holder := self.lines[spot[0]][spot[1]]) is not None:
            self.questions.append(
                say("{name} and {other} were given the same seat. Who has it?", name=name, other=self.names[holder])
            )
        else:
            self.take(pin.key, *spot)

    def want(self, pin: Pin) -> None:
        """Keep a seat that follows from a rule, where it is free."""
        spot = self._spot(pin)
        if spot is not None and self.lines[spot[0]][spot[1]] is None:
            self.take(pin.key, *spot)

    def join(self, sitters: Sequence[Sitter], ties: Mapping[str, Sequence[str]]) -> None:
        """Seat those who belong beside somebody seated already, where the seat next to them is free."""
        waiting = [each.key for each in sitters if each.key in self.places]
        while waiting:
            key = waiting.pop(0)
            line, index = self.places[key]
            for other in ties[key]:
                beside = [at for at in (index - 1, index + 1) if 0 <= at < len(self.lines[line])]
                open_seats = [at for at in beside if self.lines[line][at] is None]
                if other not in self.places and open_seats:
                    numbers = honours(len(self.lines[line]))
                    self.take(other, line, min(open_seats, key=numbers.__getitem__))
                    waiting.append(other)

    def place(self, block: _Block) -> bool:
        """Seat a run of neighbours in the first line that has room for it."""
        for line, seats in enumerate(self.lines):
            if self.free[line] < len(block.keys):
                continue
            if not any(seats):
                self.waiting[line].append(block)
                self.free[line] -= len(block.keys)
                return True
            if (found := _best(seats, block)) is not None:
                for index, key in found:
                    self.take(key, line, index)
                return True
        return False

    def arrange(self) -> None:
        """Seat those who wait in lines where nobody sits yet, outwards from the seat of most honour."""
        for line, blocks in enumerate(self.waiting):
            if blocks:
                start, keys = _outwards(blocks, len(self.lines[line]))
                for index, key in enumerate(keys, start=start):
                    self.lines[line][index], self.places[key] = key, (line, index)

    def seated(self, sitters: Sequence[Sitter], ties: Mapping[str, Sequence[str]]) -> Seated:
        """Seat who is left one by one, and ask about what could not be."""
        order = {each.key: rank for rank, each in enumerate(sitters)}
        without = [key for key in sorted(self.left, key=order.__getitem__) if not self.place(_Block([key], 0))]
        self.arrange()
        if without:
            names = ", ".join(self.names[key] for key in without)
            self.questions.append(say("There is no seat left for {names}. Where do they sit?", names=names))
        for each in sitters:
            for other in ties[each.key]:
                if other in each.beside and not self._are_neighbours(each.key, other):
                    self.questions.append(
                        say("{name} does not sit beside {other}.", name=each.name, other=self.names[other])
                    )
        return Seated(tuple(tuple(line) for line in self.lines), tuple(self.questions))

    def _are_neighbours(self, one: str, other: str) -> bool:
        if one not in self.places or other not in self.places:
            return True
        (line, index), (other_line, other_index) = self.places[one], self.places[other]
        return line == other_line and abs(index - other_index) == 1


def _outwards(blocks: Sequence[_Block], seats: int) -> tuple[int, list[str]]:
    """The keys of a line nobody sits in yet, from the left to the right, and the index of the leftmost.

    The first has the seat of most honour as far as the others leave it, and those of a block stay side by side.
    """
    first = blocks[0]
    left, right = first.keys[: first.first][::-1], first.keys[first.first + 1 :]
    middle = 0 if seats % 2 else 1
    for block in blocks[1:]:
        outwards = block.keys if 2 * block.first < len(block.keys) else block.keys[::-1]
        (right if len(right) + middle <= len(left) else left).extend(outwards)
    line = [*left[::-1], first.keys[first.first], *right]
    start = honours(seats).index(1) - len(left)
    return min(max(start, 0), seats - len(line)), line


def _best(seats: Sequence[str | None], block: _Block) -> list[tuple[int, str]] | None:
    """Free seats side by side for a run of neighbours, the first by precedence with as much honour as can be.

    None where there are not so many side by side.
    """
    numbers, size = honours(len(seats)), len(block.keys)
    best, found = None, None
    for start in range(len(seats) - size + 1):
        window = range(start, start + size)
        if any(seats[index] is not None for index in window):
            continue
        for run in (window, window[::-1]) if size > 1 else (window,):
            score = (numbers[run[block.first]], *sorted(numbers[index] for index in run))
            if best is None or score < best:
                best, found = score, list(zip(run, block.keys, strict=True))
    return found
