"""How hard a passphrase is to guess, as far as its letters tell."""

from __future__ import annotations

import itertools
import math
from enum import Enum

FAIR_BITS, STRONG_BITS = 45, 65


class Strength(Enum):
    """Three steps: short or repetitive, acceptable, long."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def bits(passphrase: str) -> float:
    """Return a careful estimate of the bits to guess: what repeats or runs on in order hardly counts.

    Words of a language count by 2.6 bits a letter, which carries four random words of common length to “strong”.
    """
    if not passphrase:
        return 0.0
    telling = 1 + sum(_is_telling(a, b) for a, b in itertools.pairwise(passphrase))
    plain = passphrase.replace(" ", "").isalpha()
    per_letter = 2.6 if plain else min(math.log2(max(_alphabet(passphrase), 2)), 5.2)
    variety = len(set(passphrase.casefold())) * 5
    return min(telling * per_letter, variety)


def strength(passphrase: str) -> Strength:
    """Return which step a passphrase is on."""
    value = bits(passphrase)
    if value < FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if value < STRONG_BITS else Strength.STRONG


def _is_telling(a: str, b: str) -> bool:
    return abs(ord(a) - ord(b)) > 1


def _alphabet(text: str) -> int:
    kinds = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10), (lambda c: not c.isalnum(), 30))
    return sum(size for holds, size in kinds if any(holds(letter) for letter in text))
