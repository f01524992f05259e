"""How hard a passphrase is to guess, as far as its letters tell, and what would make it harder."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable
from enum import Enum

from ui.translation import QT_TRANSLATE_NOOP

FAIR_BITS, STRONG_BITS = 45, 65
MOST = 5.2
"""Bits that one letter may count for."""
BITS_A_WORD = 14
"""What another common word is worth."""
FIRST_TRIED = re.compile(
    "passwort|passw[o]?rd|passphrase|qwert[yz]|letmein|welcome|admin|iloveyou|monkey|dragon|football|baseball|secret|"
    "sunshine|princess|master|shadow|superman|batman|trustno|login|hello|whatever|changeme|default|test|"
    "비밀번호|암호|qlalfqjsgh|dkagh|dkssud|tkfkd|asmdesktop"
)
"""What those who guess try first, as well as what it becomes on a Korean keyboard left in English."""
LOOKALIKES = str.maketrans("@0134$5!7", "aoieassit")
ROWS = ("abcdefghijklmnopqrstuvwxyz", "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ")
RUN = 4
"""So many letters in the order of the alphabet or of a keyboard are a run."""
REPEATED = re.compile(r"(.{1,}?)\1{2,}|(.{3,}?)\2+")
DATE = re.compile(r"(?:19|20)\d\d(?:[-./]?\d{1,2}){0,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}")


class Strength(Enum):
    """Three steps: short or repetitive, acceptable, long."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


class Weakness(Enum):
    """What makes part of a passphrase easy to guess, as it is said to a person."""

    FIRST_TRIED = QT_TRANSLATE_NOOP("Passphrase", "Part of it is among what is tried first.")
    RUN = QT_TRANSLATE_NOOP("Passphrase", "Letters in the order of the alphabet or keyboard hardly count.")
    REPEATED = QT_TRANSLATE_NOOP("Passphrase", "What is repeated hardly counts.")
    DATE = QT_TRANSLATE_NOOP("Passphrase", "Years and dates are quickly guessed.")


def bits(passphrase: str) -> float:
    """Return a careful estimate of the bits to guess: what is easily guessed counts as one letter.

    Words of a language count by 2.6 bits a letter, which carries four random words of common length to “strong”, and by
    twice as much a syllable of Hangul.
    """
    if not passphrase:
        return 0.0
    plain = passphrase.replace(" ", "").isalpha()
    syllables = any("가" <= letter <= "힣" for letter in passphrase)
    per_letter = (MOST if syllables else MOST / 2) if plain else min(math.log2(max(_alphabet(passphrase), 2)), MOST)
    condensed = _condensed(passphrase)[0]
    telling = 1 + sum(_is_telling(a, b) for a, b in itertools.pairwise(condensed))
    return min(telling * per_letter, len(set(condensed)) * 5)


def strength(passphrase: str) -> Strength:
    """Return which step a passphrase is on."""
    value = bits(passphrase)
    if value < FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if value < STRONG_BITS else Strength.STRONG


def weaknesses(passphrase: str) -> list[Weakness]:
    """Return what makes parts of it easy to guess, the worst first."""
    return _condensed(passphrase)[1]


def words_wanted(passphrase: str) -> int:
    """Return how many more random words would make it strong."""
    return max(0, math.ceil((STRONG_BITS - bits(passphrase)) / BITS_A_WORD))


def _condensed(passphrase: str) -> tuple[str, list[Weakness]]:
    """The letters without those that are easily guessed, a mark for each such part, and what was found."""
    text, found = passphrase.casefold(), list[Weakness]()
    for weakness, spans_in in FINDERS:
        marked = spans_in(text)
        if marked:
            found.append(weakness)
        for start, end in reversed(marked):
            text = text[:start] + chr(0xE000 + 2 * start) + text[end:]
    return text, found


def _matches(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def _runs(text: str) -> list[tuple[int, int]]:
    """Where letters follow one another as on a keyboard or in the alphabet, forwards or backwards."""
    rows, found, start = [*ROWS, *(row[::-1] for row in ROWS)], list[tuple[int, int]](), 0
    while start < len(text):
        end = start + 1
        while end < len(text) and any(text[start : end + 1] in row for row in rows):
            end += 1
        if end - start >= RUN:
            found.append((start, end))
        start = end
    return found


KINDS: tuple[tuple[Callable[[str], bool], int], ...] = (
    (lambda letter: letter > "\u1100", 64),
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (lambda letter: not letter.isalnum(), 30),
)
Finder = Callable[[str], list[tuple[int, int]]]
FINDERS: tuple[tuple[Weakness, Finder], ...] = (
    (Weakness.FIRST_TRIED, lambda text: _matches(FIRST_TRIED, text.translate(LOOKALIKES))),
    (Weakness.DATE, lambda text: _matches(DATE, text)),
    (Weakness.RUN, _runs),
    (Weakness.REPEATED, lambda text: _matches(REPEATED, text)),
)


def _is_telling(a: str, b: str) -> bool:
    return abs(ord(a) - ord(b)) > 1


def _alphabet(text: str) -> int:
    kinds = (
        (lambda c: c > "\u1100", 64),
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda c: not c.isalnum(), 30),
    )
    return sum(size for holds, size in kinds if any(holds(letter) for letter in text))
