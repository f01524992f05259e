"""The journal: each action is one transaction with a label, each changed row is kept before and after by triggers.

Undo and redo replay it, across restarts; history is a reading of it. A row cannot change outside an action, because the
journal refuses a change that names none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from asm_desktop.domain.errors import UndoConflict
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.store import schema, tables
from asm_desktop.store.database import Database
from asm_desktop.store.failures import integrity_errors, readable

ACTION = '"seq", "label", "actor", "at", "kind", "target", "undone"'
CHANGE = '"seq", "action", "record", "noun", "key", "owner", "op", "before", "after"'
PAGE = 2_000
"""So many changes are read together: an action of any size takes no more memory than these."""
TOLD = 500
"""After so many changes it is told how far undo and redo are."""


class RowChange(NamedTuple):
    """One row's change, derived values aside.

    `record` is its table, `noun` its kind, `owner` the record it belongs to (for a citation, the row it is about). Of
    an update, `before` and `after` hold the stored values that differ; otherwise one is the whole row, the other None.
    `old` and `new` are the same as JSON, read only where they are asked for.
    """

    seq: int
    action: int
    record: str
    noun: str
    key: str
    owner: str | None
    op: str
    old: str | None
    new: str | None

    @property
    def before(self) -> dict[str, Any] | None:
        """What the row held. Raises ValueError where the journal is damaged."""
        return _load(self.old)

    @property
    def after(self) -> dict[str, Any] | None:
        """What the row holds since. Raises ValueError where the journal is damaged."""
        return _load(self.new)


class Action(NamedTuple):
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

    def __init__(self, database: Database, path: Path) -> None:
        self.database, self.path = database, path

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with readable(self.path):
            return list(self.database.execute_sql(sql, values).fetchall())

    def _row_changes(self, where: str, *values: Any) -> list[RowChange]:
        with readable(self.path):
            return [_row_change(row) for row in self._rows(f'SELECT {CHANGE} FROM "change" WHERE {where}', *values)]

    def uninstall(self) -> None:
        """Take every trigger away, for the time of a migration."""
        for (name,) in self._rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            self.database.execute_sql(f'DROP TRIGGER "{name}"')

    def install(self) -> None:
        """Make the triggers of the declared tables."""
        for statement in schema.triggers():
            self.database.execute_sql(statement)

    def begin(self, label: str, actor: str | None, kind: str = "do", target: int | None = None) -> int:
        """Start an action and return its number."""
        import uuid_utils

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

    def changes(self, action: int, *, backwards: bool = False) -> Iterator[RowChange]:
        """The row changes of an action, in order or the last first, read as they are asked for."""
        beyond, order = ("<", "DESC") if backwards else (">", "ASC")
        where = f'"action" = ? AND "seq" {beyond} ? ORDER BY "seq" {order} LIMIT {PAGE}'
        place = 2**63 - 1 if backwards else 0
        while page := self._row_changes(where, action, place):
            yield from page
            place = page[-1].seq

    def changes_to(self, record: type[Record], action: int) -> list[RowChange]:
        """The row changes that an action made to rows of one kind."""
        return self._row_changes('"action" = ? AND "noun" = ? ORDER BY "seq"', action, record.noun)

    def size(self, action: Action) -> int:
        """How many row changes an action made."""
        return int(self._rows('SELECT count(*) FROM "change" WHERE "action" = ?', action.seq)[0][0])

    def changes_of(self, actions: Iterable[int]) -> dict[int, list[RowChange]]:
        """The row changes of several actions, by action."""
        numbers = list(actions)
        marks = ", ".join("?" * len(numbers))
        found: dict[int, list[RowChange]] = {number: [] for number in numbers}
        for change in self._row_changes(f'"action" IN ({marks}) ORDER BY "seq"', *numbers):
            found[change.action].append(change)
        return found

    def actions(self, limit: int, before: int | None = None, keys: Iterable[str] | None = None) -> list[Action]:
        """Actions, newest first; only those that touched one of `keys`, if given."""
        where, values = ["1"], list[Any]()
        if before is not None:
            where.append('"seq" < ?')
            values.append(before)
        if keys is not None:
            where.append('"seq" IN (SELECT "action" FROM "change" WHERE "key" IN (SELECT "value" FROM json_each(?)))')
            values.append(_listed(keys))
        sql = f'SELECT {ACTION} FROM "action" WHERE {" AND ".join(where)} ORDER BY "seq" DESC LIMIT ?'
        return [Action(*row) for row in self._rows(sql, *values, limit)]

    def touched_lately(self, limit: int = 300) -> list[str]:
        """The identifiers of the rows that changed last, each followed by the record it belongs to, newest first."""
        found = self._rows('SELECT "key", "owner" FROM "change" ORDER BY "seq" DESC LIMIT ?', limit)
        return [key for pair in found for key in pair if key]

    def belonging(self, key: str) -> list[str]:
        """The identifiers of all that ever belonged to a record: its rows, the citations of both, deleted ones too."""
        found = self._rows(
            'WITH "own" ("key") AS (SELECT ? UNION SELECT "change"."key" FROM "change" '
            'JOIN "own" ON "change"."owner" = "own"."key") SELECT "key" FROM "own"',
            key,
        )
        return [row[0] for row in found if row[0] != key]

    def deleted(self, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
        """The stored values that deleted rows had last."""
        where = """"op" = 'delete' AND "key" IN (SELECT "value" FROM json_each(?)) ORDER BY "seq\""""
        found = self._rows(f'SELECT "key", "before" FROM "change" WHERE {where}', _listed(keys))
        with readable(self.path):
            return {key: _load(before) or {} for key, before in found}

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

    def revert(self, action: Action, heed: Callable[[int], None]) -> None:
        """Take back every row change of an action, last first, and tell how many. Raises UndoConflict."""
        for done, change in enumerate(self.changes(action.seq, backwards=True)):
            if done % TOLD == 0:
                heed(done)
            with readable(self.path):
                old, new = change.after, change.before
            self._put(change, action.label, old, new)

    def replay(self, action: Action, heed: Callable[[int], None]) -> None:
        """Make every row change of an action again, first first, and tell how many. Raises UndoConflict."""
        for done, change in enumerate(self.changes(action.seq)):
            if done % TOLD == 0:
                heed(done)
            with readable(self.path):
                old, new = change.before, change.after
            self._put(change, action.label, old, new)

    def _put(self, change: RowChange, label: str, old: dict[str, Any] | None, new: dict[str, Any] | None) -> None:
        """Bring one row from its `old` stored values to its `new` ones; None is no row at all."""
        table = f'"{change.record}"'
        values: list[Any] = []
        if old is None and new is not None:
            names = ", ".join(f'"{name}"' for name in new)
            sql = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(new))})"
            values += new.values()
        else:
            kept = old or {}
            if new is None:
                facts = tables.columns(change.record).keys() - tables.derived(change.record)
                sql, kept = f"DELETE FROM {table}", {name: kept.get(name) for name in facts}
            else:
                sql = f"UPDATE {table} SET " + ", ".join(f'"{name}" = ?' for name in new)
                values += new.values()
            sql += ' WHERE "id" = ?' + "".join(f' AND "{name}" IS ?' for name in kept)
            values += [change.key, *kept.values()]
        if new is None and self._rows('SELECT 1 FROM "citation" WHERE "subject" = ?', change.key):
            raise UndoConflict(label=label, title=change.key)
        try:
            done = self.database.execute_sql(sql, values).rowcount == 1
        except integrity_errors():
            done = False
        if not done:
            raise UndoConflict(label=label, title=change.key)


def _row_change(row: tuple[Any, ...]) -> RowChange:
    seq, action, record, noun, key, owner, op, before, after = row
    if noun not in BY_NOUN:
        raise KeyError(noun)
    return RowChange(seq, action, record, noun, key, owner, op, before, after)


def _load(text: str | None) -> dict[str, Any] | None:
    import json

    return None if text is None else json.loads(text)


def _listed(keys: Iterable[str]) -> str:
    """Identifiers as SQL takes them, in one value."""
    import json

    return json.dumps(list(keys))
