"""Reading what can still be read of a damaged file: forwards, backwards, and row by row where neither goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import ForeignJournal
from asm_desktop.store import beside
from asm_desktop.store.database import Database
from asm_desktop.store.failures import database_errors

ROWS = 200
MOST_PROBED = 20_000
"""So many rows in a damaged stretch are asked for one by one; more are given up."""
FIRST, LAST = -(2**63), 2**63 - 1
Row = tuple[Any, ...]


class Reader:
    """Reads the tables of a file that is never written to; after each fault it begins with a fresh connection."""

    def __init__(self, path: Path, key: str) -> None:
        self._path, self._key = path, key
        self._open: Database | None = None
        log = path.with_name(f"{path.name}-wal")
        self._with_log = log.exists() and log.stat().st_size > 0 and not beside.left_out(path)
        try:
            beside.refuse_foreign(path, key)
        except ForeignJournal:
            self._with_log = False

    def close(self) -> None:
        """Let go of the file."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def attempt(self, sql: str, *values: Any) -> list[Row] | None:
        """What a statement finds; None where the file cannot be read that far."""
        for _ in range(2):
            try:
                return list(self._connected().execute_sql(sql, values).fetchall())
            except database_errors(UnicodeDecodeError, OverflowError, MemoryError):
                continue
        self.close()
        return None

    def _connected(self) -> Database:
        """A connection that goes on with as much of the schema as can be read, from the second statement on."""
        if self._open is None:
            way = "mode=ro" if self._with_log else "immutable=1"
            connection = dbapi2.connect(f"{self._path.as_uri()}?{way}", uri=True, isolation_level=None)
            self._open = Database(connection, encrypted=bool(self._key))
            if self._key:
                connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
                connection.execute("PRAGMA cipher_log_level = NONE")
            for name, value in (("writable_schema", 1), ("query_only", 1), ("trusted_schema", 0), ("temp_store", 2)):
                connection.execute(f"PRAGMA {name} = {value}")
        return self._open

    def columns(self, table: str) -> list[str]:
        """The columns that a table has in this file; none where that cannot be read."""
        return [str(row[1]) for row in self.attempt(f'PRAGMA table_info("{table}")') or []]

    def rows(self, table: str, columns: list[str], go_on: Callable[[], None]) -> tuple[list[Row], bool]:
        """The rows that can be read, in their order, and whether that is all of them."""
        chosen = ", ".join(["rowid", *(f'"{name}"' for name in columns)])
        found, place, whole = self._run(table, chosen, ">", "ASC", FIRST, go_on)
        if not whole:
            back, end, _ = self._run(table, chosen, "<", "DESC", LAST, go_on)
            between = range(place + 1, min(end, place + MOST_PROBED)) if place > FIRST else range(0)
            for number in between:
                found += self.attempt(f'SELECT {chosen} FROM "{table}" WHERE rowid = ?', number) or []
                go_on()
            found += back
        return [row[1:] for _, row in sorted({row[0]: row for row in found}.items())], whole

    def _run(
        self, table: str, chosen: str, beyond: str, order: str, place: int, go_on: Callable[[], None]
    ) -> tuple[list[Row], int, bool]:
        """The rows in one direction, as far as they go; the number of the last one; whether none is left."""
        found, size = list[Row](), ROWS
        while True:
            go_on()
            sql = f'SELECT {chosen} FROM "{table}" WHERE rowid {beyond} ? ORDER BY rowid {order} LIMIT {size}'
            rows = self.attempt(sql, place)
            if rows is None and size == 1:
                return found, place, False
            if rows is None:
                size = 1
                continue
            if not rows:
                return found, place, True
            found += rows
            place = rows[-1][0]
