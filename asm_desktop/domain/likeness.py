"""When two names may be of one: the same letters in another order, one sound apart, or one name in two scripts.

All of it is for suggestions to a person, never for deciding. Every form is derived from the name as written.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from asm_desktop.domain.name_reading import ROMANISED_FAMILIES, split_courtesy
from asm_desktop.domain.scripts import fold, is_hangul


def _words(text: str) -> list[str]:
    return text.split()


# Legal forms, which say nothing about whose name it is.
LEGAL_FORMS = frozenset(
    _words(
        "ltd limited pty inc incorporated corp corporation co company llc llp plc gmbh ag sa nv bv kk "
        "주식회사 ㈜ 유한회사 재단법인 사단법인 株式会社"
    )
)
# Shorter names differ too easily by one sound.
LEAST_SOUNDS = 5
# The letters of a syllable in the order Unicode composes them, as they are romanised.
INITIALS = _words("g kk n d tt r m b pp s ss - j jj ch k t p h")
VOWELS = _words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
FINALS = _words("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
# The initial consonants that a romanised syllable may begin with.
STARTS = {
    **dict.fromkeys("aeiouwy", "ㅇ"),
    **{"g": "ㄱ", "k": "ㄱㅋ", "n": "ㄴ", "d": "ㄷ", "t": "ㄷㅌ", "r": "ㄹㅇ", "l": "ㅇㄹ", "m": "ㅁ", "b": "ㅂ"},
    **{"p": "ㅂㅍ", "s": "ㅅ", "j": "ㅈ", "c": "ㅊㅈ", "h": "ㅎ"},
}
FIRST, PER_INITIAL, PER_VOWEL = ord("가"), 588, 28
# Family names that are seldom romanised as they are read.
FAMILIES = {
    "김": "kim",
    "이": "lee",
    "리": "lee",
    "박": "pak",
    "최": "choi",
    "노": "noh",
    "우": "woo",
    "유": "yoo",
    "임": "lim",
}
FAMILY_SPELLINGS = {"yi": "lee", "rhee": "lee", "park": "pak", "roh": "noh", "rho": "noh", "im": "lim", "rim": "lim"}


EMAIL, MOBILE, REGISTRATION, WEBSITE, NAME, SHORT_NAME, SOUND, READING = (
    *("email", "mobile", "registration", "website", "name", "short_name", "sound", "reading"),
)
# How much each kind of reason weighs; reasons add up.
STRENGTH = {
    EMAIL: 100,
    REGISTRATION: 100,
    MOBILE: 90,
    WEBSITE: 80,
    NAME: 80,
    SHORT_NAME: 60,
    READING: 50,
    SOUND: 45,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two records may be one: a kind, and the words of each that are alike."""

    kind: str
    first: str
    second: str
    script: str = ""


def same_letters(name: str) -> str:
    """The letters of a name whatever its order, capitals, courtesy, spaces, hyphens and legal form; may be empty."""
    _, plain = split_courtesy(unicodedata.normalize("NFC", name))
    words = re.sub(r"[,()·&]", " ", fold(plain.replace("(주)", " "))).split()
    kept = [word for word in words if word not in LEGAL_FORMS] or words
    native = [word for word in kept if any(map(is_hangul, word))]
    return "".join(kept) if native else "".join(sorted(kept))


def sounds(name: str) -> str:
    """The sounds of a name: its letters, Hangul taken apart into single letters (jamo)."""
    return unicodedata.normalize("NFD", same_letters(name))


def with_one_left_out(text: str) -> Iterator[str]:
    """The text, and the text with each of its letters left out: two texts one apart share one of these."""
    yield text
    yield from {text[:place] + text[place + 1 :] for place in range(len(text))}


def reading(name: str) -> str:
    """A coarse reading that a Korean name has in Hangul and in Latin letters alike; empty where there is none to tell.

    Consonants by how they sound, every vowel as one: 김명규 and Kim Myung-Kyoo are both “kamaŋka”.
    """
    _, plain = split_courtesy(unicodedata.normalize("NFC", name))
    letters = plain.replace(" ", "")
    if letters and all(map(is_hangul, letters)) and 2 <= len(letters) <= 4:
        first = FAMILIES.get(letters[0], _romanised(letters[0]))
        return _coarse(first + "".join(map(_romanised, letters[1:])))
    words = [word for word in fold(plain).split() if word.isascii() and word.isalpha()]
    if not 2 <= len(words) <= 3 or len(words) != len(fold(plain).split()):
        return ""
    ordered = (
        words if words[0] in ROMANISED_FAMILIES or words[-1] not in ROMANISED_FAMILIES else [words[-1], *words[:-1]]
    )
    return _coarse(FAMILY_SPELLINGS.get(ordered[0], ordered[0]) + "".join(ordered[1:]))


def in_the_other_script(name: str) -> str:
    """Words by which a Korean name may be found in the other script: romanised syllables, or initial consonants."""
    _, plain = split_courtesy(unicodedata.normalize("NFC", name))
    letters = plain.replace(" ", "")
    if letters and all(map(is_hangul, letters)) and 2 <= len(letters) <= 4:
        return " ".join([FAMILIES.get(letters[0], _romanised(letters[0])), *map(_romanised, letters)])
    words = fold(plain).split()
    if not 2 <= len(words) <= 3 or not all(word[0] in STARTS for word in words):
        return ""
    return " ".join("".join(initials) for initials in itertools.product(*(STARTS[word[0]] for word in words)))


def _romanised(syllable: str) -> str:
    place = ord(syllable) - FIRST
    initial, rest = divmod(place, PER_INITIAL)
    vowel, final = divmod(rest, PER_VOWEL)
    return (INITIALS[initial] + VOWELS[vowel] + FINALS[final]).replace("-", "")


def _coarse(latin: str) -> str:
    text = latin.replace("ng", "ŋ")
    text = re.sub(r"[aeiouyw]+h?(?=[^aeiouyw]|$)", "a", text)
    for pair, sound in (("kk", "k"), ("tt", "t"), ("pp", "p"), ("ss", "s"), ("jj", "c"), ("ch", "c"), ("sh", "s")):
        text = text.replace(pair, sound)
    return re.sub(r"(.)\1+", r"\1", text.translate(str.maketrans("gdbrjzvf", "ktplccpp")))
