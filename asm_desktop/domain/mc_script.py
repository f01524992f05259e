"""What the master of ceremonies says: the run sheet in words, and each guest present introduced once (DOMAIN §4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain.guests import present
from asm_desktop.domain.records import Attendance, RunItem
from asm_desktop.domain.run_sheet import Slot
from asm_desktop.domain.said import Said, say

NOT_INTRODUCED = frozenset({"mc", "aide", "staff", "media"})
"""Roles that are there to work and are not introduced [P]; interpreters are."""


class Introduction(NamedTuple):
    """One guest as introduced: name, title and pronunciation (empty where not known), and for or with whom.

    The pronunciation is None where the name is spoken as it is written.
    """

    key: str
    name: str
    title: Said | str = ""
    pronunciation: str | None = ""
    stands_in_for: str = ""
    accompanies: str = ""

    def words(self) -> Said:
        """The guest in one line."""
        if self.stands_in_for:
            return say("{name}, {title}, for {other}", name=self.name, title=self.title, other=self.stands_in_for)
        if self.accompanies:
            return say("{name}, with {other}", name=self.name, other=self.accompanies)
        if self.title:
            return say("{name}, {title}", name=self.name, title=self.title)
        return Said("{name}", (("name", self.name),))


class Scene(NamedTuple):
    """One item of the run sheet with its time, what is said at it, and who is introduced there."""

    slot: Slot
    words: Said
    introductions: tuple[Introduction, ...] = ()


class Script(NamedTuple):
    """The scenes in order, and what is to be asked before the script is read."""

    scenes: tuple[Scene, ...]
    questions: tuple[Said, ...] = ()

    def introduced(self) -> list[str]:
        """The keys of the guests introduced, in order."""
        return [each.key for scene in self.scenes for each in scene.introductions]


def to_introduce(order: Sequence[str], guests: Sequence[Attendance], *, arrived_only: bool = False) -> list[str]:
    """The keys of the guests present who are introduced: in order of precedence, then those without a place in it."""
    there = [guest.key for guest in present(guests, arrived_only=arrived_only) if guest.role not in NOT_INTRODUCED]
    return [*(key for key in dict.fromkeys(order) if key in there), *(key for key in there if key not in order)]


def script(
    slots: Sequence[Slot],
    introductions: Sequence[Introduction],
    event: str,
    who: Callable[[RunItem], str] = lambda item: item.who or "",
) -> Script:
    """The script of an event, by its name; `who` says in words who an item is for.

    The guests are introduced in their order at the item for introductions, else at the opening, else at the beginning.
    """
    place = _place(slots)
    rounds, scenes = Counter(slot.item.kind for slot in slots)["signing"], []
    turn = 0
    for number, slot in enumerate(slots):
        turn += slot.item.kind == "signing"
        facts = {"event": event, "who": who(slot.item), "round": turn, "rounds": rounds}
        scenes.append(Scene(slot, _words(slot.item, facts), tuple(introductions) if number == place else ()))
    return Script(tuple(scenes), tuple(_questions(slots, introductions)))


def check(introduced: Iterable[str], expected: Iterable[str], names: Mapping[str, str]) -> list[Said]:
    """Who present is not introduced or is introduced more than once, and who is introduced and not present."""
    times, there = Counter(introduced), list(dict.fromkeys(expected))
    found = [say("{name} is not introduced.", name=names.get(key, "")) for key in there if not times[key]]
    for key, count in times.items():
        if key not in there:
            found.append(say("{name} is introduced and is not there.", name=names.get(key, "")))
        elif count > 1:
            found.append(say("{name} is introduced {count} times.", name=names.get(key, ""), count=count))
    return found


SAID = {
    "seating": say("Please take your seats."),
    "opening": say("Welcome to {event}."),
    "introductions": say("It is an honour to introduce those who are with us."),
    "speech": say("May I ask {who} to speak."),
    "exchange": say("The originals are now exchanged."),
    "photographs": say("Please come forward for the photographs."),
    "gifts": say("Gifts are now exchanged."),
    "media": say("There is now time for questions from the media."),
    "close": say("This ends {event}. Thank you for coming."),
}
ROUND = say("We come to the signing, round {round} of {rounds}.")
SIGNING = say("We come to the signing.")


def _words(item: RunItem, facts: Mapping[str, object]) -> Said:
    """What is said at an item; its own words where there is no set phrase, or nobody to name in it."""
    words = SAID.get(item.kind or "")
    if item.kind == "signing":
        words = ROUND if facts["rounds"] != 1 else SIGNING
    if words is None or (item.kind == "speech" and not facts["who"]):
        return Said("{item}", (("item", item.item or ""),))
    named = tuple((name, value) for name, value in facts.items() if f"{{{name}}}" in words.template)
    return Said(words.template, named)


def _place(slots: Sequence[Slot]) -> int:
    kinds = [slot.item.kind for slot in slots]
    return next((kinds.index(kind) for kind in ("introductions", "opening") if kind in kinds), 0)


def _questions(slots: Sequence[Slot], introductions: Sequence[Introduction]) -> Iterable[Said]:
    count = sum(slot.item.kind == "introductions" for slot in slots)
    if introductions and not slots:
        yield say("The run sheet is empty: nobody is introduced.")
    elif introductions and not count:
        yield say("The run sheet has no item for introductions. Where are the guests introduced?")
    elif count > 1:
        yield say("The run sheet has several items for introductions; the guests are introduced at the first.")
    for each in introductions:
        if each.pronunciation == "":
            yield say("How is {name} pronounced?", name=each.name)
        if not each.title and not each.accompanies:
            yield say("With which title is {name} introduced?", name=each.name)
