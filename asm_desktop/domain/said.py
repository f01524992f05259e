"""Sentences that rules say, kept apart from what fills them, so that the window can say them in other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias


class Said(NamedTuple):
    """A template with named places, and what fills them, which may be said too; as text it is English."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**{name: _english(value) for name, value in self.values})


PROPER = ("Incoterm",)
"""What keeps its capital inside a sentence."""


class Listed(tuple["Said | str", ...]):
    """Things in one phrase: parted by commas, all but the first of them beginning small."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.join(map(str, self))

    @staticmethod
    def join(words: Iterable[str]) -> str:
        """The words of the things, each said already, in one phrase."""
        first, *rest = [*words] or [""]
        return ", ".join([first, *(each if each in PROPER else each[:1].lower() + each[1:] for each in rest)])


Speak: TypeAlias = Callable[[Said], str]
"""Says a sentence of ours, or a declared text, in the reader's language; data is never put through it."""


def _english(value: object) -> object:
    """A value as English text; a date says itself in words."""
    words = getattr(value, "words", None)
    return words() if callable(words) else value


def say(template: str, **values: object) -> Said:
    """A sentence, its places filled by name."""
    return Said(template, tuple(values.items()))


class Sayings(tuple[Said, ...]):
    """Sentences one after another."""

    __slots__ = ()

    def __str__(self) -> str:
        return " ".join(str(each) for each in self)
