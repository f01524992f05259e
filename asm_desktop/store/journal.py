"""The journal: each action is one transaction with a label, each changed row is kept before and after by triggers.

Undo and redo replay it, across restarts; history is a reading of it. A row cannot change outside an action, because the
journal refuses a change that names none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from asm_desktop.domain.errors import UndoConflict
from asm_desktop.domain.fields import Record
from asm_desktop.store import schema, tables
from asm_desktop.store.database import Database
from asm_desktop.store.failures import integrity_errors, readable
from asm_desktop.store.row_change import ACTION, CHANGE, ERASE, Action, Part, RowChange, differing, listed, row_change

PAGE = 2_000
"""So many changes are read together: an action of any size takes no more memory than these."""
STANDING = (
    """"kind" = 'do' AND "undone" IS NULL AND "seq" > """
    f"""coalesce((SELECT max("seq") FROM "action" WHERE "kind" = '{ERASE}'), 0)"""
)
"""SQL for: the action can be undone. What was done before somebody was erased stays done, as it tells of them."""
TOLD = 500
"""After so many changes it is told how far undo and redo are."""


class Journal:
    """Reading and writing the journal of an open database; the caller holds the transaction."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database, self.path = database, path

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with readable(self.path):
            return list(self.database.execute_sql(sql, values).fetchall())

    def _row_changes(self, where: str, *values: Any) -> list[RowChange]:
        with readable(self.path):
            return [row_change(row) for row in self._rows(f'SELECT {CHANGE} FROM "change" WHERE {where}', *values)]

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
        self.database.execute_sql('UPDATE "journal_state" SET "action" = ?, "seal" = NULL', (cursor.lastrowid,))
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

    def changes_of(self, actions: Iterable[int], most: int, keys: Iterable[str] | None = None) -> dict[int, Part]:
        """The first row changes of several actions, by action; only those of the rows with these `keys`, if given."""
        numbers = list(actions)
        if keys is None:
            return {number: self.part(number, most) for number in numbers}
        sql = (
            'WITH "found" AS (SELECT "seq" AS "place", count(*) OVER (PARTITION BY "action") AS "count", '
            'row_number() OVER (PARTITION BY "action" ORDER BY "seq") AS "number" FROM "change" WHERE "key" IN '
            '(SELECT "value" FROM json_each(?)) AND +"action" IN (SELECT "value" FROM json_each(?))) '
            f'SELECT "count", {CHANGE} FROM "found" JOIN "change" ON "seq" = "place" WHERE "number" <= ? ORDER BY "seq"'
        )
        found = {number: Part([], 0) for number in numbers}
        with readable(self.path):
            for count, *row in self._rows(sql, listed(keys), listed(numbers), most):
                change = row_change(row)
                rows = [*found[change.action].rows, change]
                found[change.action] = Part(rows, count - len(rows))
        return found

    def part(self, action: int, most: int, after: int = 0, keys: Iterable[str] | None = None) -> Part:
        """The row changes of an action that follow the one numbered `after`, so many of them; of `keys`, if given."""
        where, values = '"action" = ? AND "seq" > ?', list[Any]((action, after))
        if keys is not None:
            where = f'+{where} AND "key" IN (SELECT "value" FROM json_each(?))'
            values.append(listed(keys))
        rows = self._row_changes(f'{where} ORDER BY "seq" LIMIT ?', *values, most)
        if len(rows) < most:
            return Part(rows, 0)
        return Part(rows, self._rows(f'SELECT count(*) FROM "change" WHERE {where}', *values)[0][0] - len(rows))

    def actions(
        self, limit: int, before: int | None = None, keys: Iterable[str] | None = None, field: str = ""
    ) -> list[Action]:
        """Actions, newest first; only those that touched one of `keys`, or this field of it, if given."""
        where, values = ["1"], list[Any]()
        if before is not None:
            where.append('"seq" < ?')
            values.append(before)
        if keys is not None:
            differs, paths = differing(field) if field else ("1", [])
            touching = f'"key" IN (SELECT "value" FROM json_each(?)) AND {differs}'
            where.append(f'"seq" IN (SELECT "action" FROM "change" WHERE {touching})')
            values += [listed(keys), *paths]
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

    def last_titles(self, keys: Iterable[str]) -> dict[str, str]:
        """What the deleted rows among these were called last."""
        where = """"op" = 'delete' AND "key" IN (SELECT "value" FROM json_each(?)) ORDER BY "seq\""""
        sql = f"""SELECT "key", json_extract("before", '$.title') FROM "change" WHERE {where}"""
        found = self._rows(sql, listed(keys))
        return {key: str(title) for key, title in found if title}

    def values_of(self, key: str, field: str) -> set[Any]:
        """All that a field of a row ever held, as stored; unknown is left out."""
        sides = (f"""json_extract("{side}", '$.{field}')""" for side in ("before", "after"))
        sql = " UNION ".join(f'SELECT {side} FROM "change" WHERE "key" = ?1' for side in sides)
        return {value for (value,) in self._rows(sql, key) if value is not None}

    def _action(self, where: str) -> Action | None:
        rows = self._rows(f'SELECT {ACTION} FROM "action" WHERE {where} LIMIT 1')
        return Action(*rows[0]) if rows else None

    def undoable(self) -> Action | None:
        """The latest action that still stands."""
        return self._action(f'{STANDING} ORDER BY "seq" DESC')

    def standing(self, seq: int) -> Action | None:
        """The action with this number, unless it was undone."""
        return self._action(f'{STANDING} AND "seq" = {int(seq)}')

    def redoable(self) -> Action | None:
        """The action undone last, unless something was done since."""
        return self._action(
            '"kind" = \'do\' AND "undone" > (SELECT max("seq") FROM "action" WHERE "kind" IN (\'do\', \'erase\')) '
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
