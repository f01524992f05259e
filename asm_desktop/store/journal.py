"""The journal: each action is one transaction with a label, each changed row is kept before and after by triggers.

Undo and redo replay it, across restarts; history is a reading of it. A row cannot change outside an action, because the
journal refuses a change that names none.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import uuid_utils
from playhouse.sqlcipher_ext import SqlCipherDatabase

from asm_desktop.domain.errors import UndoConflict
from asm_desktop.store import schema

ACTION = '"seq", "label", "actor", "at", "kind", "target", "undone"'


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row's change: `record` is its table, `before` and `after` hold the stored values that differ."""

    seq: int
    action: int
    record: str
    key: str
    op: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person did. `kind` is do, undo or redo; `undone` is the action that undid it."""

    seq: int
    label: str
    actor: str | None
    at: str
    kind: str
    target: int | None
    undone: int | None


class Journal:
    """Reading and writing the journal of an open database; the caller holds the transaction."""

    def __init__(self, database: SqlCipherDatabase) -> None:
        self.database = database

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return list(self.database.execute_sql(sql, values).fetchall())

    def install(self) -> None:
        """Make the triggers anew from the declared tables."""
        for (name,) in self._rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            self.database.execute_sql(f'DROP TRIGGER "{name}"')
        for statement in schema.triggers():
            self.database.execute_sql(statement)

    def begin(self, label: str, actor: str | None, kind: str = "do", target: int | None = None) -> int:
        """Start an action and return its number."""
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
        cursor = self.database.execute_sql(
            'INSERT INTO "action" ("id", "label", "actor", "at", "kind", "target") VALUES (?, ?, ?, ?, ?, ?)',
            (str(uuid_utils.uuid7()), label, actor, now, kind, target),
        )
        self.database.execute_sql('UPDATE "journal_state" SET "action" = ?', (cursor.lastrowid,))
        return int(cursor.lastrowid)

    def end(self) -> None:
        """Close the current action: from here on, no row may change."""
        self.database.execute_sql('UPDATE "journal_state" SET "action" = NULL')

    def relabel(self, action: int, label: str) -> None:
        """Give an action its final label."""
        self.database.execute_sql('UPDATE "action" SET "label" = ? WHERE "seq" = ?', (label, action))

    def changes(self, action: int, after: int = 0) -> list[RowChange]:
        """The row changes of an action, in order, later than the change numbered `after`."""
        found = self._rows('SELECT * FROM "change" WHERE "action" = ? AND "seq" > ? ORDER BY "seq"', action, after)
        return [_row_change(row) for row in found]

    def changes_of(self, actions: Iterable[int]) -> dict[int, list[RowChange]]:
        """The row changes of several actions, by action."""
        numbers = list(actions)
        marks = ", ".join("?" * len(numbers))
        found: dict[int, list[RowChange]] = {number: [] for number in numbers}
        for row in self._rows(f'SELECT * FROM "change" WHERE "action" IN ({marks}) ORDER BY "seq"', *numbers):
            found[row[1]].append(_row_change(row))
        return found

    def actions(self, limit: int, before: int | None = None, keys: list[str] | None = None) -> list[Action]:
        """Actions, newest first; only those that touched one of `keys`, if given."""
        where, values = ["1"], []
        if before is not None:
            where.append('"seq" < ?')
            values.append(before)
        if keys is not None:
            marks = ", ".join("?" * len(keys))
            where.append(f'"seq" IN (SELECT "action" FROM "change" WHERE "key" IN ({marks}))')
            values += keys  # type: ignore[arg-type]
        rows = self._rows(
            f'SELECT {ACTION} FROM "action" WHERE {" AND ".join(where)} ORDER BY "seq" DESC LIMIT ?',
            *values,
            limit,
        )
        return [Action(*row) for row in rows]

    def _action(self, where: str) -> Action | None:
        rows = self._rows(f'SELECT {ACTION} FROM "action" WHERE {where} LIMIT 1')
        return Action(*rows[0]) if rows else None

    def undoable(self) -> Action | None:
        """The latest action that still stands."""
        return self._action('"kind" = \'do\' AND "undone" IS NULL ORDER BY "seq" DESC')

    def standing(self, seq: int) -> Action | None:
        """The action with this number, unless it was undone."""
        return self._action(f'"kind" = \'do\' AND "undone" IS NULL AND "seq" = {int(seq)}')

    def redoable(self) -> Action | None:
        """The action undone last, unless something was done since."""
        return self._action(
            '"kind" = \'do\' AND "undone" > (SELECT max("seq") FROM "action" WHERE "kind" = \'do\') '
            'ORDER BY "undone" DESC'
        )

    def mark_undone(self, action: int, by: int | None) -> None:
        """Note which action undid this one; None when it stands again."""
        self.database.execute_sql('UPDATE "action" SET "undone" = ? WHERE "seq" = ?', (by, action))

    def revert(self, action: Action) -> None:
        """Take back every row change of an action, last first. Raises UndoConflict if a later change is in the way."""
        for change in reversed(self.changes(action.seq)):
            self._put(change, action.label, change.after, change.before)

    def replay(self, action: Action) -> None:
        """Make every row change of an action again, first first. Raises UndoConflict."""
        for change in self.changes(action.seq):
            self._put(change, action.label, change.before, change.after)

    def _put(self, change: RowChange, label: str, old: dict[str, Any] | None, new: dict[str, Any] | None) -> None:
        """Bring one row from its `old` stored values to its `new` ones; None is no row at all."""
        table = f'"{change.record}"'
        if new is None:
            done = self.database.execute_sql(f'DELETE FROM {table} WHERE "id" = ?', (change.key,))
        elif old is None:
            names = ", ".join(f'"{name}"' for name in new)
            marks = ", ".join("?" * len(new))
            done = self.database.execute_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(new.values()))
        else:
            sets = ", ".join(f'"{name}" = ?' for name in new)
            tests = " AND ".join(f'"{name}" IS ?' for name in old)
            done = self.database.execute_sql(
                f'UPDATE {table} SET {sets} WHERE "id" = ? AND {tests}', (*new.values(), change.key, *old.values())
            )
        if done.rowcount != 1:
            raise UndoConflict(label=label, title=change.key)


def _row_change(row: tuple[Any, ...]) -> RowChange:
    seq, action, record, key, op, before, after = row
    return RowChange(seq, action, record, key, op, _load(before), _load(after))


def _load(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)


def touched(changes: Iterable[RowChange]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Each changed row once per change, as (table, key, the values known of it)."""
    for change in changes:
        yield change.record, change.key, {**(change.before or {}), **(change.after or {})}
