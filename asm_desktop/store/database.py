"""One open connection. Statements in SQL need no more than it; Peewee, which composes others, joins when it is asked.

Most of what a window reads first is asked for in SQL, so that starting does not wait for Peewee to be loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NoReturn

from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import FileLocked

if TYPE_CHECKING:
    from playhouse.sqlcipher_ext import SqlCipherDatabase


class Database:
    """A connection that is open until `close`, in autocommit mode; not for several threads at a time.

    What goes wrong is dbapi2.DatabaseError where SQL was given, Peewee's error of the same name where Peewee composed
    it: `store.failures` knows both. `index_is_whole` is False once the search index was found damaged; `is_in_memory`
    says that there is no file below it, and is asked by other threads, which must not wait for this connection.
    """

    def __init__(self, connection: dbapi2.Connection, *, encrypted: bool) -> None:
        self._connection, self.encrypted = connection, encrypted
        self.index_is_whole = True
        self.is_in_memory = not self.execute_sql("PRAGMA database_list").fetchone()[2]
        self._peewee: SqlCipherDatabase | None = None
        self._times_taken_over = 0

    def connection(self) -> dbapi2.Connection:
        """The connection itself."""
        return self._connection

    def execute_sql(self, sql: str, values: Sequence[Any] = ()) -> dbapi2.Cursor:
        """Run one statement."""
        return self._connection.execute(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of the rows of values."""
        self._connection.executemany(sql, rows)

    def state(self) -> tuple[int, int, int]:
        """What differs after every change, whichever connection made it: for what is read once and kept."""
        (version,) = self.execute_sql("PRAGMA data_version").fetchone()
        return self._times_taken_over, self._connection.total_changes, version

    @property
    def peewee(self) -> SqlCipherDatabase:
        """Peewee's view of this connection, for the queries that it composes."""
        if self._peewee is None:
            self._peewee = _joined(self._connection)
        return self._peewee

    def atomic(self, lock: str | None = None) -> AbstractContextManager[Any]:
        """A transaction that is rolled back if its block raises; `lock` is how it begins, such as IMMEDIATE."""
        transaction: AbstractContextManager[Any] = self.peewee.atomic(lock)
        return transaction

    def in_transaction(self) -> bool:
        """Whether a transaction was begun and has not ended."""
        return bool(self._connection.in_transaction)

    def close(self) -> None:
        """Close the connection."""
        if self._peewee is None:
            self._connection.close()
        else:
            self._peewee.close()

    def lock_up(self, name: str) -> None:
        """Close the connection; whoever asks for anything until `take_over` gets FileLocked with this name."""
        self.close()
        self._connection, self._peewee = _Locked(name), None

    def take_over(self, other: Database) -> None:
        """Go on with the open connection of another one, which is not used any more."""
        self._connection, self._peewee = other._connection, None
        self.encrypted, self.index_is_whole = other.encrypted, other.index_is_whole
        self._times_taken_over += 1


class _Locked:
    """Stands for the connection of a register that is locked."""

    def __init__(self, name: str) -> None:
        self._name = name

    def close(self) -> None:
        """It is closed already."""

    def __getattr__(self, asked: str) -> NoReturn:
        raise FileLocked(name=self._name)


def _joined(connection: dbapi2.Connection) -> SqlCipherDatabase:
    """A Peewee database over a connection that is open and set up already."""
    from playhouse.sqlcipher_ext import SqlCipherDatabase

    class Joined(SqlCipherDatabase):  # type: ignore[misc]
        def _connect(self) -> dbapi2.Connection:
            return connection

    database = Joined("open already", passphrase="", thread_safe=False, autoconnect=False)
    database.connect()
    return database


def in_memory() -> Database:
    """An empty database that is gone once it is closed."""
    return Database(dbapi2.connect(":memory:", isolation_level=None), encrypted=False)
