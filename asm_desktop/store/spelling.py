"""What a person may have meant who mistyped: words of the search index one or two letters away, in any script.

A Latin word may have one letter wrong (two where it is long): letters left out, put in, changed, or in each other's
place. A Korean word may have one letter (jamo) of one syllable wrong, or one whole syllable where it has three.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from asm_desktop.domain.scripts import is_hangul, syllables, without_marks

SHORTEST, LONG = 3, 6
MOST_MEANT = 12
LATIN = re.compile(r"[^\W\d_]{2,}")


class Spelling:
    """The words that an index holds, each with the number of records that have it."""

    def __init__(self, read: Callable[[], list[tuple[str, int]]]) -> None:
        self._read = read

    @cached_property
    def _counts(self) -> dict[str, int]:
        return dict(self._read())

    @cached_property
    def _latin(self) -> list[str]:
        return [word for word in self._counts if LATIN.fullmatch(word) and not is_hangul(word[0])]

    @cached_property
    def _syllables(self) -> dict[str, list[str]]:
        """The syllables that share what is left of them when one letter is taken away."""
        found: dict[str, list[str]] = {}
        for word in self._counts:
            if len(word) == 1 and is_hangul(word):
                for rest in _rests(word):
                    found.setdefault(rest, []).append(word)
        return found

    def expression(self, tokens: list[str]) -> str | None:
        """The FTS5 query for what may have been meant by tokens as typed; None where nothing is like any of them."""
        parts = [(token, list(self._meant(token))) for token in tokens]
        if not any(meant for _, meant in parts):
            return None
        return " AND ".join(f"({' OR '.join([_as_typed(token), *meant])})" for token, meant in parts)

    def _meant(self, token: str) -> Iterator[str]:
        if len(token) > 1 and all(map(is_hangul, token)):
            yield from self._korean(token)
        elif LATIN.fullmatch(token) and len(token) >= SHORTEST:
            yield from (f'"{word}"' for word in self.words(token))

    def words(self, typed: str) -> list[str]:
        """The Latin words that may have been meant, the likeliest first."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        word = without_marks(typed)
        most = 1 if len(word) < LONG else 2
        found = process.extract(word, self._latin, scorer=OSA.distance, score_cutoff=most, limit=None)
        ranked = sorted(found, key=lambda each: (each[1], each[0][0] != word[0], -self._counts[each[0]], each[0]))
        return [each[0] for each in ranked if each[0] != word][:MOST_MEANT]

    def _korean(self, word: str) -> Iterator[str]:
        for place, syllable in enumerate(word):
            before, after = word[:place], word[place + 1 :]
            for other in dict.fromkeys(each for rest in _rests(syllable) for each in self._syllables.get(rest, [])):
                if other != syllable:
                    yield _phrase(before + other + after)
            if len(word) > 2:
                parts = [_phrase(part) for part in (before, after) if part]
                yield parts[0] if len(parts) == 1 else f"NEAR({' '.join(parts)}, 1)"


def _rests(syllable: str) -> set[str]:
    """A syllable with each of its letters taken away, and the place of the one that was."""
    letters = unicodedata.normalize("NFD", syllable).ljust(3)
    return {f"{place}{letters[:place]}{letters[place + 1 :]}" for place in range(3)}


def _phrase(word: Iterable[str]) -> str:
    return f'"{" ".join(word)}"'


def _as_typed(token: str) -> str:
    return f"{_phrase(syllables(token).split())} *"
