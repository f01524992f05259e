"""Which value of a record a search text fits: its title goes without saying, any other is worth showing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import owned_by
from asm_desktop.domain.scripts import INITIALS, initials, is_hangul, without_marks, word_initials
from asm_desktop.services.register import Register

WORD = re.compile(r"[^\W_]+")
LONGEST, BEFORE = 72, 24
OF_A_PART = 0.9
"""How much being like a part of a value counts against being like the whole."""


def matched(register: Register, rows: list[Titled], text: str) -> dict[str, str]:
    """By identifier, the value that fits a text best, shortened around the place; none where the title fits as well.

    The rows that belong to a record are read kind by kind, only until a value of them fits whole.
    """
    words = WORD.findall(_plain(text))
    best = {row.key: (_share(words, row.heading), "") for row in rows}

    def see(key: str, row: Record) -> None:
        for _, value in sorted(_searched(row), key=lambda pair: -pair[0]):
            share = _share(words, value)
            if share > best[key][0]:
                best[key] = share, value

    for row in rows:
        if best[row.key][0] < len(words):
            see(row.key, row)
    for child in dict.fromkeys(child for row in rows for child in owned_by(type(row))):
        open_keys = [key for key, (share, _) in best.items() if share < len(words)]
        if open_keys and any(field.search for field in child.fields.values()):
            for each in register.store.referring(child, child.owner, open_keys, order=child.order):
                see(each.values[child.owner], each)
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
    found: dict[str, list[tuple[int, str]]] = {row.key: list(_searched(row)) for row in rows}
    for child in dict.fromkeys(child for row in rows for child in owned_by(type(row))):
        if any(field.search for field in child.fields.values()):
            for each in register.store.referring(child, child.owner, list(found), order=child.order):
                found[each.values[child.owner]] += _searched(each)
    for row in rows:
        yield row, [value for _, value in sorted(found[row.key], key=lambda pair: -pair[0])]


def _searched(row: Record) -> Iterator[tuple[int, str]]:
    for field in row.fields.values():
        value = row.values.get(field.name)
        if field.search and value is not None:
            yield field.search, field.format(value)


def _plain(text: str) -> str:
    return without_marks(unicodedata.normalize("NFKC", text) if not any("ㄱ" <= c <= "ㅎ" for c in text) else text)


def _sounds(text: str) -> str:
    return unicodedata.normalize("NFD", _plain(text))


def _share(words: Iterable[str], value: str) -> int:
    """How many of the words a value holds."""
    plain = _plain(value)
    joined = "".join(WORD.findall(plain))
    return sum(_holds(word, plain, joined, value) for word in words)


def _holds(word: str, plain: str, joined: str, value: str) -> bool:
    if word[-1] in INITIALS:
        return initials(word) in initials(value)
    if is_hangul(word[0]):
        return word in plain
    begins = re.search(rf"(?<![^\W_]){re.escape(word)}", plain) is not None
    return begins or joined.startswith(word) or word in word_initials(value).replace(" ", "")


def _shortened(value: str, words: list[str]) -> str:
    """A value on one line, cut around the first of the words."""
    line = " ".join(value.split())
    if len(line) <= LONGEST:
        return line
    places = [place for word in words if (place := _plain(line).find(word)) >= 0]
    start = max(min(places, default=0) - BEFORE, 0)
    return ("…" if start else "") + line[start : start + LONGEST].strip() + ("…" if start + LONGEST < len(line) else "")
