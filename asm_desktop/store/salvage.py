"""Saving what a damaged register still holds into a new one: its rows, its history, and by that what else it held.

The damaged file is only read. Rows that cannot be read any more are taken from the journal, which has each value that
was ever written; what neither has is lost, and told.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from asm_desktop.store import derived, tables
from asm_desktop.store.failures import explained, integrity_errors
from asm_desktop.store.salvage_pages import readable_copy
from asm_desktop.store.salvage_reading import Reader
from asm_desktop.store.store import Store

KEPT = {"action": "seq", "change": "seq", "blob": "digest"}
"""The tables beside the records', each with its key."""
LABEL = "Save what a damaged file still held"
Values = dict[str, Any]
Told = dict[str, dict[str, Values | None]]
"""What the history says of each row of each table; None for a row that was deleted."""
Rows = dict[str, Values]
"""Rows of one table as stored, by their identifiers."""


class Saved(NamedTuple):
    """What came of one table: rows that were read, rows that the history brought back, whether more may be lost."""

    table: str
    read: int
    recovered: int
    incomplete: bool


class Salvaged(NamedTuple):
    """What came of each table, and how many links led to what is lost and were taken away."""

    tables: list[Saved]
    cut: int


def salvage(path: Path, key: str, store: Store, heed: Callable[[int, int], None]) -> Salvaged:
    """Fill an empty register with all that can be read of a damaged one.

    `heed` is told how many tables of how many are read; what it raises ends it. Raises FileError.
    """
    scratch = store.path.with_name(f"{store.path.name}-reading")
    with readable_copy(path, key, scratch) as copy, contextlib.closing(Reader(copy, key)) as reader:
        names, found, whole = [*KEPT, *tables.TABLES], dict[str, list[Values]](), dict[str, bool]()
        for done, name in enumerate(names):
            found[name], whole[name] = _read(reader, name, functools.partial(heed, done, len(names)))
    rows = {name: {row["id"]: row for row in found[name]} for name in tables.TABLES}
    read = {name: len(rows[name]) for name in tables.TABLES} | {name: len(found[name]) for name in KEPT}
    told = _told(found["change"])
    for name in tables.TABLES:
        _complete(rows[name], told.get(name, {}))
    cut = _write(store, found, rows, told)
    more = {name: max(len(rows.get(name, ())) - read[name], 0) for name in names}
    return Salvaged([Saved(name, read[name], more[name], not whole[name]) for name in names], cut)


def _read(reader: Reader, name: str, go_on: Callable[[], None]) -> tuple[list[Values], bool]:
    columns = reader.columns(name)
    wanted = [each for each in columns if name in KEPT or each in tables.columns(name)]
    if not wanted:
        return [], False
    rows, whole = reader.rows(name, wanted, go_on)
    sound = [row for row in rows if not any(isinstance(value, str) and "\0" in value for value in row)]
    kept = [dict(zip(wanted, row, strict=True)) for row in sound]
    if name in tables.TABLES:
        kept = [each for each in kept if isinstance(each.get("id"), str)]
    if name == "blob":
        kept = [each for each in kept if _digest(each["content"]) == each["digest"]]
    return kept, whole and len(kept) == len(rows)


def _digest(content: object) -> str:
    return hashlib.sha256(content).hexdigest() if isinstance(content, bytes) else ""


def _told(changes: list[Values]) -> Told:
    """What the history says each row of each table holds; None for a row that was deleted."""
    found: Told = {}
    for change in changes:
        table = found.setdefault(change["record"], {})
        with contextlib.suppress(ValueError, TypeError):
            after = json.loads(change["after"]) if change["after"] else None
            earlier = table.get(change["key"]) or {}
            table[change["key"]] = None if change["op"] == "delete" else {**earlier, **(after or {})}
    return found


def _complete(rows: Rows, told: dict[str, Values | None]) -> None:
    """Add the rows that only the history has, and take its word where it is the later one (an older page put back)."""
    for key, values in told.items():
        if values is None:
            rows.pop(key, None)
            continue
        here = rows.get(key)
        if "created" not in values:
            continue
        if here is None or str(values.get("changed") or "") > str(here.get("changed") or ""):
            rows[key] = {"id": key, **values}


def _write(store: Store, found: dict[str, list[Values]], rows: dict[str, Rows], told: Told) -> int:
    """Write all of it to an empty register, history first; returns how many loose links were taken away."""
    database = store.database
    database.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with explained(store.path), database.atomic("IMMEDIATE"):
            store.journal.uninstall()
            actions = {action["seq"] for action in found["action"]}
            changes = [change for change in found["change"] if change["action"] in actions]
            for name, kept in (("action", found["action"]), ("change", changes), ("blob", found["blob"])):
                for values in kept:
                    _insert(store, name, values)
            bases = {(name, key) for name, key, values in _whole(told) if _insert(store, name, {"id": key, **values})}
            for _ in range(2):  # what records are called follows from others that may come later
                derived.index_all(store)
            store.journal.install()
        with store.action(LABEL) as number:
            _bring(store, rows, told, bases, number)
            return _cut_loose_links(store)
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")


def _whole(told: Told) -> Iterator[tuple[str, str, Values]]:
    """The rows that the history has from their beginning: table, identifier and values."""
    for name in tables.TABLES:
        for key, values in told.get(name, {}).items():
            if values is not None and "created" in values:
                yield name, key, values


def _insert(store: Store, table: str, values: Values) -> bool:
    """Add a row as stored; whether the table takes it."""
    names = [name for name in values if table in KEPT or name in tables.columns(table)]
    chosen, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    try:
        store.database.execute_sql(f'INSERT INTO "{table}" ({chosen}) VALUES ({places})', [values[n] for n in names])
    except integrity_errors():
        return False
    return True


def _bring(store: Store, rows: dict[str, Rows], told: Told, bases: set[tuple[str, str]], number: int) -> None:
    """Make each row what it is to be, in an action that tells what the history did not."""
    for name in tables.TABLES:
        facts = tables.columns(name).keys() - tables.derived(name) - {"id"}
        for key in told.get(name, {}).keys() - rows[name].keys() | rows[name].keys():
            base, final = told.get(name, {}).get(key), rows[name].get(key)
            if base is not None and (name, key) not in bases:
                _forget(store, name, key, base, number)
            if final is None:
                continue
            if (name, key) not in bases:
                _insert(store, name, final)
            elif differing := {each: final.get(each) for each in facts if final.get(each) != (base or {}).get(each)}:
                setting = ", ".join(f'"{each}" = ?' for each in differing)
                sql = f'UPDATE OR IGNORE "{name}" SET {setting} WHERE "id" = ?'
                store.database.execute_sql(sql, [*differing.values(), key])


def _forget(store: Store, table: str, key: str, values: Values, number: int) -> None:
    """Note that a row of which the history has no beginning is gone."""
    noun = values.get("noun") or tables.RECORDS_BY_TABLE[table][0].noun
    sql = 'INSERT INTO "change" ("action", "record", "noun", "key", "op", "before") VALUES (?, ?, ?, ?, ?, ?)'
    store.database.execute_sql(sql, (number, table, noun, key, "delete", json.dumps(values)))


def _cut_loose_links(store: Store) -> int:
    """Take away links that lead to what is lost: empty the field, or delete the row where it cannot be empty."""
    count = 0
    while loose := store.database.execute_sql("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, number in loose:
            link = store.database.execute_sql(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(row[3] for row in link if row[0] == number)
            facts = store.database.execute_sql(f'PRAGMA table_info("{table}")').fetchall()
            needed = any(row[1] == column and row[3] for row in facts)
            sql = f'DELETE FROM "{table}"' if needed else f'UPDATE "{table}" SET "{column}" = NULL'
            store.database.execute_sql(f"{sql} WHERE rowid = ?", (rowid,))
            count += 1
    kept = " UNION ALL ".join(f'SELECT "id" FROM "{table}"' for table in tables.TABLES)
    sql = f'DELETE FROM "citation" WHERE "subject" NOT IN ({kept})'
    return count + int(store.database.execute_sql(sql).rowcount)
