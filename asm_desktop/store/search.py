"""The search index: one entry per record, every name in every script (DESIGN.md, “Search”).

Hangul and Hanja are split into syllables so that any part of a Korean name is found as a phrase; initials (초성) have a
column of their own. What people type is quoted token by token, so that no text is a syntax error. Names are kept apart
by a mark that nobody types; a name is also told as one word that begins with it, so that a whole name is told from a
part of one by looking up a single word.
"""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.domain.scripts import initials, is_hangul, syllables, word_initials
from asm_desktop.store.database import Database
from asm_desktop.store.failures import readable
from asm_desktop.store.spelling import Spelling

if TYPE_CHECKING:
    from asm_desktop.store.found_by import Entry, Values

TITLED_TABLES = tuple(dict.fromkeys(record.table for record in TITLED))
ENTRY = 'INSERT INTO "search_index" ("rowid", "title", "names", "words", "initials") VALUES (?, ?, ?, ?, ?)'
WEIGHTS = "10.0, 5.0, 1.0, 4.0"
LONGEST_QUERY = 200
NUMBERS = 'SELECT "rowid" FROM "search_index" WHERE "search_index" MATCH ?'
MATCHING = (
    'SELECT k."key", k."noun" FROM "search_index" JOIN "search_key" k ON k."rowid" = "search_index"."rowid"'
    ' WHERE "search_index" MATCH ?'
)
# Private-use letters: to the index they are letters like others, to `WORD` never part of a word.
EDGE, JOINT = "\ue000", "\ue001"
WORD = re.compile(r"[^\W_]+")  # to the index, a low line is no part of a word
NO_WORD = re.compile(r"\W")
JOINED = re.compile(r"[^\W_]+(?:[-‐'’.·][^\W_]+)+")
PINNED = " UNION ALL ".join(f'SELECT "id" FROM "{table}" WHERE "pinned" = 1' for table in TITLED_TABLES)
FIRST_LETTER = "a"
"""Words of digits, which come before it, are as many as there are references; none of them is corrected, and no name
that is told as one word, which come from EDGE on."""
LISTED = 'SELECT "value" FROM json_each(?)'
PINNED_NUMBERS = f'SELECT "rowid" FROM "search_key" WHERE "key" IN ({PINNED})'
NUMBERED = 'SELECT k."key", k."noun" FROM json_each(?) n JOIN "search_key" k ON k."rowid" = n."value" ORDER BY n."key"'
PICKED = f'"search_key" WHERE "key" IN ({LISTED})'
OF_PINNED = 1.5
"""So much better a pinned record fits than its like."""
BEST = f'bm25("search_index", {WEIGHTS})'
NAMED = "{title words}"
"""Where names stand: their words, and the words of each that are joined by a hyphen as one."""
COMMON, MOST_TOGETHER = 1000, 4
"""A word that more records share says little by itself; so many of these are asked for together."""
LETTERS = re.compile(r"[a-z]{2,6}")
INITIALS = re.compile(r"[ㄱ-ㅎ]+")
LONE = re.compile("([ㄱ-ㆎ]+)")
UNFINISHED = re.compile(r"[가-힣]+[ㄱ-ㅎ]+")


def document(values: Values) -> tuple[str, str, str, str]:
    """The index columns (title, names, words, initials) of an entry; what stands in one of them stands in no other."""
    weights: dict[str, int] = {}
    for weight, value in values:
        text = composed(value)
        weights[text] = max(weight, weights.get(text, 0))
    title = [text for text, weight in weights.items() if weight >= 10]
    names = [text for text, weight in weights.items() if 3 <= weight < 10]
    words = [text for text, weight in weights.items() if weight < 3]
    named = [*title, *names]
    joined = dict.fromkeys(NO_WORD.sub("", found) for name in named for found in JOINED.findall(name))
    starts = [" ".join(found) for name in named if (found := initials(name))]
    starts += [found for name in title if (found := word_initials(name))]
    together = f" {EDGE} ".join(dict.fromkeys(starts))
    whole_names = "".join([f"{_as_one(name)} {syllables(name)} " for name in title])
    return (
        whole_names,
        _kept_apart(names),
        _kept_apart([*words, *joined]),
        f"{EDGE} {together} {EDGE}" if starts else "",
    )


def composed(text: str) -> str:
    """Text with one code for each character: full-width letters as plain ones, lone Korean initials as they are."""
    if text.isascii():
        return text
    parts = (part if LONE.fullmatch(part) else unicodedata.normalize("NFKC", part) for part in LONE.split(text))
    return unicodedata.normalize("NFC", "".join(parts))


def _kept_apart(names: Iterable[str]) -> str:
    return "".join([f"{EDGE} {syllables(name)} {EDGE} " for name in names])


def expression(text: str) -> str | None:
    """The FTS5 query for what a person typed: each word by its beginning, Korean words as phrases; None for nothing."""
    tokens = composed(text[:LONGEST_QUERY])[:LONGEST_QUERY].split()
    parts = [part for token in tokens if (part := _token(token))]
    return " AND ".join(parts) or None


def _token(token: str) -> str | None:
    if INITIALS.fullmatch(token):
        return f'initials : "{" ".join(token)}"'
    if UNFINISHED.fullmatch(token):
        whole = " ".join(filter(is_hangul, token))
        return f'("{whole}" AND initials : "{" ".join(initials(token))}")'
    words = WORD.findall(syllables(token))
    return f'"{" ".join(words)}" *' if words else None


def whole(text: str) -> str:
    """The FTS5 query for records that one of their names calls exactly so."""
    return f'title : "{_as_one(composed(text[:LONGEST_QUERY])[:LONGEST_QUERY])}"'


def _as_one(name: str) -> str:
    """A name as one word to the index, in which its words are told apart; a name that nobody can type is EDGE alone."""
    return EDGE if len(name) > LONGEST_QUERY else EDGE + JOINT.join(WORD.findall(syllables(name)))


def _together(parts: list[str]) -> Iterator[str]:
    """The FTS5 queries for entries that fit all of several parts, then all but one, and so on, at least two."""
    for size in range(len(parts), 1, -1):
        yield " OR ".join(f"({' AND '.join(some)})" for some in itertools.combinations(parts, size))


class SearchIndex:
    """The index of an open database; the caller holds the transaction for writes."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database, self.path = database, path
        self._words: tuple[tuple[int, int, int], Spelling] | None = None

    def put(self, entries: list[Entry]) -> None:
        """Tell of records that the index tells nothing of; those that were told of before keep their numbers."""
        numbers = self._numbered(entries)
        new = [(entry.key, entry.noun) for entry in entries if entry.key not in numbers]
        if new:
            self.database.execute_many('INSERT INTO "search_key" ("key", "noun") VALUES (?, ?)', new)
            numbers = self._numbered(entries)
        self.database.execute_many(ENTRY, ((numbers[entry.key], *document(entry.values)) for entry in entries))

    def _numbered(self, entries: list[Entry]) -> dict[str, int]:
        """The numbers of the entries that have one."""
        sql = f'SELECT "key", "rowid" FROM {PICKED}'
        return dict(self.database.execute_sql(sql, (json.dumps([entry.key for entry in entries]),)).fetchall())

    def empty(self, keys: Iterable[str]) -> None:
        """Tell nothing of records until they are put in anew, or forgotten.

        FTS5 writes out what it has gathered when it turns from adding to deleting: all are emptied before any is added.
        """
        sql = f'DELETE FROM "search_index" WHERE "rowid" IN (SELECT "rowid" FROM {PICKED})'
        if wanted := list(keys):
            self.database.execute_sql(sql, (json.dumps(wanted),))

    def forget(self, keys: Iterable[str]) -> None:
        """Take records out of the index of which it tells nothing."""
        if wanted := list(keys):
            self.database.execute_sql(f"DELETE FROM {PICKED}", (json.dumps(wanted),))

    def clear(self) -> None:
        """Forget every entry."""
        for table in ("search_index", "search_key"):
            self.database.execute_sql(f'DELETE FROM "{table}"')

    def find(self, text: str, limit: int, noun: str | None = None) -> list[tuple[str, str]]:
        """(key, noun) of the records that fit best, best first; an empty list for a text without a word in it.

        Records with a name that is exactly the text come before all others.
        """
        query = expression(text)
        return [] if query is None else self._ranked(query, text, limit, noun)

    def find_named(self, text: str, limit: int) -> list[tuple[str, str]]:
        """(key, noun) of the records whose titles or names fit, best first; what else is told of them is left aside."""
        query = expression(text)
        if query is None:
            return []
        return self._ranked(query if "initials :" in query else f"{{title names}} : ({query})", text, limit, None)

    def find_by_initials(self, text: str, limit: int, noun: str | None = None) -> list[tuple[str, str]]:
        """(key, noun) of the records with a name of which these are the first letters of words one after another."""
        letters = composed(text[:LONGEST_QUERY]).strip().casefold()
        if not LETTERS.fullmatch(letters):
            return []
        started = f"{EDGE} {' '.join(letters)}"
        for query in (f'initials : "{started} {EDGE}"', f'initials : "{started}"', f'initials : "{" ".join(letters)}"'):
            if found := self._ranked(query, text, limit, noun):
                return found
        return []

    def find_meant(self, text: str, limit: int, noun: str | None = None) -> list[tuple[str, str]]:
        """(key, noun) of the records that fit what may have been meant by a mistyped text."""
        query = self._spelling().expression(WORD.findall(composed(text[:LONGEST_QUERY])))
        return [] if query is None else self._ranked(query, text, limit, noun)

    def _spelling(self) -> Spelling:
        """The words of the index as it is now."""
        database = self.database
        state = database.state()
        if self._words is None or self._words[0] != state:
            sql = 'SELECT "term", "doc" FROM "search_words" WHERE "term" >= ? AND "term" < ?'
            self._words = state, Spelling(lambda: list(database.execute_sql(sql, (FIRST_LETTER, EDGE)).fetchall()))
        return self._words[1]

    def _ranked(self, query: str, text: str, limit: int, noun: str | None) -> list[tuple[str, str]]:
        """What an FTS5 query finds: with a name that is exactly the text first, of others what is pinned rather.

        The exact and the pinned are looked up once, and asked for row by row only where there are any.
        """
        exact, pinned = self._numbers(NUMBERS, whole(text)), self._numbers(PINNED_NUMBERS)
        order = [f'"search_index"."rowid" IN ({LISTED}) DESC'] * bool(exact)
        order += [f'{BEST} * iif("search_index"."rowid" IN ({LISTED}), {OF_PINNED}, 1)' if pinned else BEST]
        order += ['"search_index"."rowid"']
        ending = f"ORDER BY {', '.join(order)} LIMIT ?"
        values = [*(json.dumps(numbers) for numbers in (exact, pinned) if numbers), limit]
        if noun:
            return self._pairs(f'{MATCHING} AND k."noun" = ? {ending}', query, noun, *values)
        return self._pairs(NUMBERED, json.dumps(self._numbers(f"{NUMBERS} {ending}", query, *values)))

    def _numbers(self, sql: str, *values: Any) -> list[int]:
        with readable(self.path):
            return [number for (number,) in self.database.execute_sql(sql, values).fetchall()]

    def holds(self, text: str, noun: str) -> bool:
        """Whether any record of this kind fits."""
        query = expression(text)
        return query is not None and bool(self._pairs(f'{MATCHING} AND k."noun" = ? LIMIT 1', query, noun))

    def pinned(self, limit: int) -> list[str]:
        """The identifiers of pinned records."""
        with readable(self.path):
            return [key for (key,) in self.database.execute_sql(f"{PINNED} LIMIT ?", (limit,)).fetchall()]

    def called(self, text: str) -> list[tuple[str, str]]:
        """(key, noun) of the records of which a name is exactly the text, whatever its capitals and accents."""
        if expression(text) is None:
            return []
        return self._pairs(f"{MATCHING} LIMIT ?", whole(text), LONGEST_QUERY)

    def near(self, text: str, noun: str, limit: int = 100) -> list[str]:
        """The identifiers of records whose names share a word, the beginning of one, or Korean initials with a text.

        Of words that very many records share, two are asked for: more records than can be ranked while one types.
        """
        words = list(dict.fromkeys(WORD.findall(composed(text[:LONGEST_QUERY]))))
        begun = [f' OR "{word[:4]}" *' if len(word) > 4 and not initials(word) else "" for word in words]
        said = [f'{NAMED} : ("{syllables(word)}"{more})' for word, more in zip(words, begun, strict=True)]
        letters = [f'initials : "{" ".join(each)}"' for word in words if len(each := initials(word)) > 1]
        common = [part for part in said if len(said) > 1 and self._is_common(part)]
        rare = [part for part in (*said, *letters) if part not in common]
        sql, best = f'{MATCHING} AND k."noun" = ?{{}} LIMIT ?', f' ORDER BY {BEST}, k."rowid"'
        steps = [(" AND ".join(said), "")] if common and rare else []
        steps += [(" OR ".join(rare), best)] if rare else []
        found: dict[str, str] = {}
        for query, order in (*steps, *((each, "") for each in _together(common[:MOST_TOGETHER]))):
            if len(found) < limit:
                found.update(self._pairs(sql.format(order), query, noun, limit))
        return list(found)[:limit]

    def _is_common(self, query: str) -> bool:
        """Whether very many entries fit a query."""
        return bool(self._numbers(f"{NUMBERS} LIMIT 1 OFFSET {COMMON}", query))

    def _pairs(self, sql: str, *values: Any) -> list[tuple[str, str]]:
        with readable(self.path):
            found = self.database.execute_sql(sql, values).fetchall()
            return [(key, noun) for key, noun in found if BY_NOUN[noun]]


def condition(text: str) -> tuple[str, str] | None:
    """SQL that picks the numbers of matching entries in "search_key", and its one value; None for a wordless text."""
    query = expression(text)
    return None if query is None else (NUMBERS, query)
