"""Writing systems: which script a text is in, and the forms of it that searching and comparing need."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter

UNDETERMINED = "Zyyy"
# ISO 15924 codes by the first word of a letter's Unicode name.
CODES = {
    "LATIN": "Latn",
    "HANGUL": "Hang",
    "CJK": "Hani",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "THAI": "Thai",
    "LAO": "Laoo",
    "KHMER": "Khmr",
    "MYANMAR": "Mymr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "ETHIOPIC": "Ethi",
}
# The nineteen initial consonants in the order Unicode composes syllables from; 588 syllables share each.
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
SYLLABLES_PER_INITIAL = 588
FIRST_SYLLABLE = ord("가")
FIRST_HANJA = "㐀"
LETTERED = re.compile(r"[^\W\d_]+")
# Longer titles are not called by their initials.
MOST_INITIALS = 8
APOSTROPHES_AND_DOTS = frozenset("'’‘ʼʻ`´′.․·・‧")


def script_of(text: str) -> str:
    """The ISO 15924 code of the script most letters are in (the earlier on a tie); Zyyy where no letter tells."""
    letters = (unicodedata.name(c, "").split(maxsplit=1) for c in unicodedata.normalize("NFKC", text) if c.isalpha())
    counted = Counter(CODES[name[0]] for name in letters if name and name[0] in CODES)
    return counted.most_common(1)[0][0] if counted else UNDETERMINED


def is_hangul(character: str) -> bool:
    """Whether the character is a composed Hangul syllable."""
    return "가" <= character <= "힣"


def is_hanja(character: str) -> bool:
    """Whether the character is a Han ideograph."""
    if character < FIRST_HANJA:
        return False
    return unicodedata.name(character, "").startswith("CJK ") and unicodedata.category(character) == "Lo"


def has_hangul(text: str) -> bool:
    """Whether the text holds a Hangul syllable."""
    return any(map(is_hangul, unicodedata.normalize("NFC", text)))


def syllables(text: str) -> str:
    """The text with each Hangul syllable and Hanja as a word of its own, so that an index finds any part of a word."""
    if text.isascii():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    if max(composed) >= FIRST_HANJA:
        composed = "".join(f" {c} " if is_hangul(c) or is_hanja(c) else c for c in composed)
    return " ".join(composed.split())


def initials(text: str) -> str:
    """The initial consonants (초성) of the Hangul in the text: 산업은행 gives ㅅㅇㅇㅎ; lone initials stay."""
    composed = "" if text.isascii() else unicodedata.normalize("NFC", text)
    return "".join(map(_initial, composed)) if composed and max(composed) >= INITIALS[0] else ""


def word_initials(text: str) -> str:
    """The first letters of the Latin words in the text, spaced: Rowena Smith gives “r s”; empty for a single word."""
    words = LETTERED.findall(without_marks(text))
    found = [word[0] for word in words if "a" <= word[0] <= "z"][:MOST_INITIALS]
    return " ".join(found) if len(found) > 1 else ""


def without_marks(text: str) -> str:
    """The text without capitals and accents; Hangul stays composed."""
    if text.isascii():
        return text.casefold()
    bare = "".join(itertools.filterfalse(unicodedata.combining, unicodedata.normalize("NFD", text)))
    return unicodedata.normalize("NFC", bare).casefold()


def fold(text: str) -> str:
    """The text for comparison only: caseless, hyphens, apostrophes and dots as spaces, single spaces."""
    caseless = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())
    return " ".join("".join(" " if _separates(c) else c for c in caseless).split())


def _initial(character: str) -> str:
    if is_hangul(character):
        return INITIALS[(ord(character) - FIRST_SYLLABLE) // SYLLABLES_PER_INITIAL]
    return character if character in INITIALS else ""


def _separates(character: str) -> bool:
    return character in APOSTROPHES_AND_DOTS or unicodedata.category(character) == "Pd"
