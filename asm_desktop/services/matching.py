"""Which value of a record a search text fits: its title goes without saying, any other is worth showing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.scripts import INITIALS, initials, is_hangul, without_marks, word_initials
from asm_desktop.services.register import Register
from asm_desktop.store import found_by

WORD = re.compile(r"[^\W_]+")
ALONE = re.compile("[ㄱ-ㅎ]")
LONGEST, BEFORE = 72, 24
OF_A_PART = 0.9
"""How much being like a part of a value counts against being like the whole."""


def matched(register: Register, rows: list[Titled], text: str) -> dict[str, str]:
    """By identifier, the value that fits a text best, shortened around the place; none where the title fits as well.

    The rows that belong to a record are read kind by kind, only until a value of them fits whole.
    """
    words = WORD.findall(_plain(text))
    best = {row.key: (_share(words, row.heading), "") for row in rows}

    def see(key: str, values: found_by.Values) -> None:
        for _, value in values:
            share = _share(words, value)
            if share > best[key][0]:
                best[key] = share, value

    for row in rows:
        if best[row.key][0] < len(words):
            see(row.key, found_by.of_row(row))
    for child in _owned_kinds(rows):
        open_keys = [key for key, (share, _) in best.items() if share < len(words)]
        for owner, values in found_by.owned(register.store, child, open_keys) if open_keys else ():
            if best[owner][0] < len(words):
                see(owner, values)
    return {key: _shortened(value, words) for key, (_, value) in best.items() if value}


def ranked_by_likeness(register: Register, rows: list[Titled], text: str) -> list[tuple[Titled, str]]:
    """Rows by how like a mistyped text they are, each with the value that is most like it where not its title."""
    from rapidfuzz import fuzz

    typed = _sounds(text)

    def likeness(value: str) -> float:
        heard = _sounds(value)
        return max(fuzz.ratio(typed, heard), OF_A_PART * fuzz.partial_ratio(typed, heard))

    def place(value: str) -> str:
        found = fuzz.partial_ratio_alignment(typed, _sounds(value))
        return _sounds(value)[found.dest_start : found.dest_end] if found else ""

    best = []
    for row, values in _values(register, rows):
        value = max([row.heading, *values], key=likeness)
        said = "" if value == row.heading else _shortened(value, [unicodedata.normalize("NFC", place(value))])
        best.append((likeness(value), bool(row.pinned), row, said))
    best.sort(key=lambda each: each[:2], reverse=True)
    return [(row, said) for *_, row, said in best]


def _values(register: Register, rows: list[Titled]) -> Iterator[tuple[Titled, list[str]]]:
    """Each row with the values it is found by, those of the rows that belong to it included, the weightiest first."""
    found = {row.key: found_by.of_row(row) for row in rows}
    for child in _owned_kinds(rows):
        for owner, values in found_by.owned(register.store, child, list(found)):
            found[owner] += values
    for row in rows:
        yield row, [value for _, value in sorted(found[row.key], key=lambda pair: -pair[0])]


def _owned_kinds(rows: list[Titled]) -> dict[type[Record], None]:
    """The kinds of rows that may belong to these records and are searched."""
    nouns = dict.fromkeys(row.noun for row in rows)
    return dict.fromkeys(kind for noun in nouns for kind in found_by.owned_kinds(noun))


def _plain(text: str) -> str:
    if text.isascii():
        return text.casefold()
    return without_marks(text if ALONE.search(text) else unicodedata.normalize("NFKC", text))


def _sounds(text: str) -> str:
    return unicodedata.normalize("NFD", _plain(text))


def _share(words: Iterable[str], value: str) -> int:
    """How many of the words a value holds; one with letters beyond ASCII is looked for only where there are any."""
    wanted = [word for word in words if word.isascii()] if value.isascii() else words
    plain = _plain(value) if wanted else ""
    return sum(_holds(word, plain, value) for word in wanted)


def _holds(word: str, plain: str, value: str) -> bool:
    if word[-1] in INITIALS:
        return initials(word) in initials(value)
    if is_hangul(word[0]):
        return word in plain
    if re.search(rf"(?<![^\W_]){re.escape(word)}", plain) is not None:
        return True
    return "".join(WORD.findall(plain)).startswith(word) or word in word_initials(value).replace(" ", "")


def _shortened(value: str, words: list[str]) -> str:
    """A value on one line, cut around the first of the words."""
    line = " ".join(value.split())
    if len(line) <= LONGEST:
        return line
    places = [place for word in words if (place := _plain(line).find(word)) >= 0]
    start = max(min(places, default=0) - BEFORE, 0)
    return ("…" if start else "") + line[start : start + LONGEST].strip() + ("…" if start + LONGEST < len(line) else "")
