"""Reading the parts of a person's name from its writing (DOMAIN §1).

What the writing tells is taken as told; all else is a guess and says so:
- a family name in CAPITALS is told, and its place tells the order; the capitals are a mark, not the spelling;
- a comma tells the parts, but only suggests the family-first order;
- unspaced Hangul or Hanja of two to four characters is family-first: told for a common one-syllable family name before
  one or two syllables, a guess otherwise (two-syllable family names, four characters, rare names);
- Hangul or Hanja with a space is a foreign name, given-first, unless it begins with a common Korean family name and
  goes on with one or two characters (김 명규); both are guesses;
- any other name is given-first with the last word, and the particles before it, as the family, a guess; so is
  family-first where a Korean family name comes before a hyphenated given name (Kim Myung-Kyoo).
A single word, and any other unspaced text, tells no parts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from asm_desktop.domain.scripts import is_hangul, is_hanja


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FAMILY_FIRST, GIVEN_FIRST = "family-first", "given-first"
COURTESIES = re.compile(
    r"(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|madam|madame|h\.\s?e|"
    r"(?:the\s+)?(?:rt\.?\s+)?hon)\b\.?\s+)+(?=[^\s,])",
    re.IGNORECASE,
)
KOREAN_COURTESIES = frozenset({"씨", "님", "선생님", "박사", "박사님", "교수", "교수님"})
POST_NOMINALS = _words("AC AO AM OAM PSM OBE MBE CBE KBE DBE CMG MP PhD MD KC QC SC JP FRS FTSE FAusIMM Jr Sr II III")
PARTICLES = _words("van von der den de da di del della dos du la le ter ten zu af bin binti ibn al el")
# The family names of more than nine in ten Koreans, then those of two syllables.
KOREAN_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반라나왕금옥육인맹제모탁국어은편용예경봉사부"
)
KOREAN_DOUBLE_FAMILIES = _words("남궁 황보 제갈 사공 선우 서문 독고 동방 망절 어금 강전")
HANJA_FAMILIES = frozenset("金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳全洪高文梁孫裵白許南沈盧河郭成車朱禹具閔陳池")
HANJA_DOUBLE_FAMILIES = _words("南宮 皇甫 諸葛 司空 鮮于 西門 獨孤 東方 司馬 歐陽")
ROMANISED_FAMILIES = _words(
    "kim lee yi rhee park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo "
    "suh shin kwon hwang ahn an song ryu yoo yu jeon hong ko go moon yang son sohn bae baek paik huh heo nam shim noh"
)


class Parts(NamedTuple):
    """The family and given parts of a name and their order, None where the writing does not tell."""

    family: str | None = None
    given: str | None = None
    order: str | None = None
    guessed: bool = True


def split_courtesy(text: str) -> tuple[str | None, str]:
    """The courtesy before a name, as written (“Dr”, “Prof. Dr.”), or None; and the name after it."""
    name = text.strip()
    found = COURTESIES.match(name)
    return (found[0].strip(), name[found.end() :]) if found else (None, name)


def read(name: str) -> Parts:
    """The parts of a name in NFC, not blank and without courtesy, by the rules above."""
    words = name.split()
    if len(words) > 1 and words[-1] in KOREAN_COURTESIES:
        words = words[:-1]
    while len(words) > 2 and words[-1].replace(".", "") in POST_NOMINALS:
        words = [*words[:-2], words[-2].rstrip(",")]
    letters = "".join(words)
    if all(map(is_hangul, letters)):
        return _native(words, KOREAN_FAMILIES, KOREAN_DOUBLE_FAMILIES)
    if all(map(is_hanja, letters)):
        return _native(words, HANJA_FAMILIES, HANJA_DOUBLE_FAMILIES)
    return _with_comma(" ".join(words)) or _with_capitals(words) or _with_korean_family(words) or _plain(words)


def _native(words: list[str], families: frozenset[str], doubles: frozenset[str]) -> Parts:
    if len(words) == 1:
        return _unspaced(words[0], families, doubles)
    known = words[0] in families or words[0] in doubles
    if known and len(words) == 2 and len(words[1]) <= 2:
        return Parts(words[0], words[1], FAMILY_FIRST)
    return Parts(words[-1], " ".join(words[:-1]), GIVEN_FIRST)


def _unspaced(name: str, families: frozenset[str], doubles: frozenset[str]) -> Parts:
    if not 2 <= len(name) <= 4:
        return Parts()
    double = name[:2] in doubles
    length = 2 if double and len(name) > 2 else 1
    told = not double and len(name) < 4 and name[0] in families
    return Parts(name[:length], name[length:], FAMILY_FIRST, guessed=not told)


def _with_comma(name: str) -> Parts | None:
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or not family or not given or "," in given:
        return None
    marked = _capitals(family) and not _capitals(given)
    return Parts(_recased(family) if marked else family, given, FAMILY_FIRST)


def _with_capitals(words: list[str]) -> Parts | None:
    marks = [_capitals(word) for word in words]
    count = sum(marks)
    if not 0 < count < len(words):
        return None
    if all(marks[:count]):
        family, given, order = words[:count], words[count:], FAMILY_FIRST
    elif all(marks[-count:]):
        family, given, order = words[-count:], words[:-count], GIVEN_FIRST
    else:
        return None
    written = " ".join(family)
    return Parts(_recased(written), " ".join(given), order, guessed=not _plainly_recased(written))


def _with_korean_family(words: list[str]) -> Parts | None:
    if len(words) == 2 and words[0].casefold() in ROMANISED_FAMILIES and "-" in words[1]:
        return Parts(words[0], words[1], FAMILY_FIRST)
    return None


def _plain(words: list[str]) -> Parts:
    if len(words) < 2:
        return Parts()
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return Parts(" ".join(words[start:]), " ".join(words[:start]), GIVEN_FIRST)


def _capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) > 1 and "." not in text


def _recased(text: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda run: run[0][0] + run[0][1:].lower(), text)


def _plainly_recased(text: str) -> bool:
    """Whether the spelling behind the capitals is sure: not so for MCKAY, DE SILVA or initials such as JP."""
    return text.isalpha() and len(text) > 2 and not text.startswith(("MC", "MAC"))
