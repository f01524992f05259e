"""Sentences that rules say, kept apart from what fills them, so that the window can say them in other languages."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """A template with named places, and what fills them, which may be said too; as text it is English."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**{name: _english(value) for name, value in self.values})


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
