"""The JSON register: from bytes to plain entries and back. It asks no register anything; `services` does that.

Export, import into an empty file and export again give the same bytes: entries stand in the order of their references,
keys in declared order, unknown values are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.exchange import layout, values
from asm_desktop.exchange.files import File, to_object

MOST_PROBLEMS = 1000
LONGEST_SENTENCE = 300


@dataclass(slots=True)
class Entry:
    """One object of the file: the values known, links still by the name the writer chose.

    `name` is its own such name, or its identifier; `key` is the identifier, once it has one; `path` is where it
    stands, such as “agreements[0].parties[1]”; `unreadable` holds the fields whose problem is already told.
    """

    record: type[Record]
    values: dict[str, Any]
    name: str | None = None
    path: str = ""
    key: str = ""
    nested: list[Entry] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)

    def at(self, key: str) -> str:
        """The path of one of its keys."""
        return f"{self.path}.{key}"


@dataclass(slots=True)
class Content:
    """A whole file as plain data; `problems` holds (path, sentence) pairs found while reading it."""

    entries: list[Entry] = field(default_factory=list)
    files: dict[str, File] = field(default_factory=dict)
    problems: list[tuple[str, str]] = field(default_factory=list)

    def note(self, path: str, sentence: str) -> None:
        """Note a problem; of a file that is wrong throughout, the first thousand will do."""
        if len(self.problems) < MOST_PROBLEMS:
            shown = sentence if len(sentence) <= LONGEST_SENTENCE else f"{sentence[:LONGEST_SENTENCE]}…"
            self.problems.append((path, shown))


def serialise(content: Content) -> bytes:
    """The file's bytes: UTF-8, indented by two spaces, a line end at the end."""
    document: dict[str, Any] = {"format": layout.FORMAT, "version": layout.VERSION}
    for plural, record in layout.LISTS.items():
        entries = [entry for entry in content.entries if entry.record is record]
        if entries:
            document[plural] = [_object(entry) for entry in sorted(entries, key=_place)]
    if content.files:
        document["files"] = {digest: to_object(content.files[digest]) for digest in sorted(content.files)}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _place(entry: Entry) -> tuple[int, str]:
    """References in the order of their numbers."""
    ref = str(entry.values.get("ref") or "")
    digits = re.search("[0-9]+$", ref)
    return int(digits[0]) if digits else 0, ref


def _object(entry: Entry) -> dict[str, Any]:
    found = {} if entry.name is None else {"id": entry.name}
    for name, declared in layout.fields_of(entry.record).items():
        value = values.written(declared, entry.values.get(name))
        if value is not None:
            found[name] = value
    return found | _lists(entry.record, entry.nested)


def _lists(record: type[Record], nested: Iterable[Entry]) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, list[dict[str, Any]]] = {}
    for key, child in layout.nested_in(record).items():
        rows = [_object(entry) for entry in nested if entry.record is child]
        if rows:
            lists[key] = rows
    return lists
