"""An open register: reading rows, and writing them in actions that are whole, recorded and searchable."""

from __future__ import annotations

import contextlib
import datetime
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from asm_desktop.domain.errors import InvalidRecord, ReadOnlyFile, UndoConflict
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import BY_NOUN, TITLED, Citation, CustomField
from asm_desktop.store import tables
from asm_desktop.store.database import Database
from asm_desktop.store.failures import explained, integrity_errors, readable
from asm_desktop.store.journal import Journal
from asm_desktop.store.lock import account
from asm_desktop.store.row_change import listed

if TYPE_CHECKING:
    from asm_desktop.store.search import SearchIndex

R = TypeVar("R", bound=Record)
CHUNK = 500
AMONG = '"id" IN (SELECT "value" FROM json_each(?))'
"""SQL for: the row is one of these."""


def now() -> str:
    """The present moment in UTC, to the second."""
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"


def new_key() -> str:
    """A fresh identifier: UUID version 7, sortable by time and mergeable between copies."""
    import uuid_utils

    return str(uuid_utils.uuid7())


class Store:
    """Rows of an open database. Every write happens inside `action`.

    After an action, `touched` has the identifiers of the rows it changed, and `concerned` the (noun, key) of the
    records. `heed` is told, at the end of the action under way, how many records have been brought up to date; what it
    raises undoes the action. `at_last` is called once all that follows from the action under way is recorded.
    """

    def __init__(self, database: Database, path: Path, *, read_only: bool = False, parts_checked: bool = True) -> None:
        self.database, self.path, self.read_only = database, path, read_only
        self.journal = Journal(database, path)
        self.concerned, self.touched = set[tuple[str, str]](), set[str]()
        self.heed: Callable[[int], None] = lambda _: None
        self.at_last: Callable[[], None] = lambda: None
        self.parts_checked = parts_checked
        self._custom_fields: tuple[tuple[int, int, int], list[CustomField]] | None = None

    @functools.cached_property
    def index(self) -> SearchIndex:
        """The search index."""
        from asm_desktop.store.search import SearchIndex

        return SearchIndex(self.database, self.path)

    # reading

    def custom_fields(self) -> list[CustomField]:
        """The fields of a person's own, in the order they were made; read again only after a change."""
        state = self.database.state()
        if self._custom_fields is None or self._custom_fields[0] != state:
            sql = f'SELECT {tables.selected(CustomField)} FROM "{CustomField.table}" ORDER BY "id"'
            self._custom_fields = state, self._rows(CustomField, sql)
        return self._custom_fields[1]

    def get(self, record: type[R], key: str) -> R | None:
        """The row with this identifier, if there is one."""
        return next(iter(self.get_many(record, [key])), None)

    def get_many(self, record: type[R], keys: Iterable[str]) -> list[R]:
        """The rows with these identifiers, in no particular order."""
        found, wanted = list[R](), list(keys)
        for start in range(0, len(wanted), CHUNK):
            found += self._rows(record, tables.by_key(record.noun), listed(wanted[start : start + CHUNK]))
        return found

    def _rows(self, record: type[R], sql: str, *values: Any) -> list[R]:
        """The rows that a statement finds, which names every column."""
        with explained(self.path), readable(self.path):
            return tables.decode_rows(record, self.database.execute_sql(sql, values).fetchall())  # type: ignore[return-value]

    def select(self, record: type[R], *where: Any, order: tuple[str, ...] = (), limit: int | None = None) -> list[R]:
        """The rows that meet every Peewee condition, in the order of the named columns and then of creation."""
        table = tables.table_of(record)
        conditions = [part for part in (*where, tables.only(record, table)) if part is not None]
        query = table.select(*(getattr(table.c, name) for name in tables.columns(record.table)))
        if conditions:
            query = query.where(*conditions)
        query = query.order_by(*(getattr(table.c, name) for name in order), table.c.id).limit(limit)
        with readable(self.path):
            return tables.decode_all(record, self.read(query))  # type: ignore[return-value]

    def all(self, record: type[R]) -> list[R]:
        """Every row of a kind, in order of reference or of creation."""
        return self.select(record, order=("ref",) if issubclass(record, Titled) else ())

    def rows_of(self, record: type[R], owner: str) -> list[R]:
        """The rows of a kind that belong to one record, in their order."""
        return self.referring(record, record.owner, [owner], order=record.order)

    def referring(
        self, record: type[R], field: str, keys: list[str], order: tuple[str, ...] = (), limit: int | None = None
    ) -> list[R]:
        """The rows whose link field points at one of `keys`; with a limit, so many of them."""
        sql = tables.pointing(record.noun, field, order, limited=limit is not None)
        return self._rows(record, sql, listed(keys), *([] if limit is None else [limit]))

    def count(self, record: type[Record], field: str, key: str) -> int:
        """How many rows point at `key` with this link field."""
        table = tables.table_of(record)
        where = [part for part in (getattr(table.c, field) == key, tables.only(record, table)) if part is not None]
        return int(table.select(table.c.id).where(*where).count(self.database.peewee))

    def locate(self, keys: Iterable[str], kinds: Iterable[type[Titled]] = TITLED) -> dict[str, Titled]:
        """The titled records with these identifiers, whatever their kind; `kinds` are those they may be of."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, Titled] = {}
        for table in dict.fromkeys(record.table for record in kinds):
            if len(found) < len(wanted):
                kind = tables.RECORDS_BY_TABLE[table][0]
                rows = self.get_many(kind if table != "party" else BY_NOUN["party"], wanted)
                found.update((row.key, row) for row in rows if isinstance(row, Titled))
        return found

    def keys(self, table: str) -> list[str]:
        """The identifier of every row of a table."""
        return [key for (key,) in self.database.execute_sql(f'SELECT "id" FROM "{table}" ORDER BY "id"').fetchall()]

    def read(self, query: Any) -> list[dict[str, Any]]:
        """The rows of a Peewee query. Raises FileError."""
        with explained(self.path):
            return list(query.dicts().execute(self.database.peewee))

    def by_ref(self, record: type[R], ref: str) -> R | None:
        """The record with this reference."""
        return next(iter(self.select(record, tables.table_of(record).c.ref == ref)), None)

    def titled_like(self, record: type[R], part: str, limit: int = 20) -> list[R]:
        """The records whose title holds this part."""
        return self.select(record, tables.table_of(record).c.title.contains(part), order=("ref",), limit=limit)

    def titles(self, record: type[Titled]) -> dict[str, str]:
        """The title of every record of a kind that has one, by identifier."""
        table = tables.table_of(record)
        only = tables.only(record, table)
        query = table.select(table.c.id, table.c.title).where(table.c.title.is_null(False))
        return {row["id"]: row["title"] for row in self.read(query if only is None else query.where(only))}

    def tuples(
        self, record: type[Record], *fields: str, where: tuple[tuple[str, Any], ...] = ()
    ) -> list[tuple[Any, ...]]:
        """The stored values of a few fields of every row of a kind that is not archived and meets the conditions.

        Quicker than whole rows, for readings of the whole register.
        """
        table = tables.table_of(record)
        conditions = [table.c.archived.is_null(), *(getattr(table.c, name) == value for name, value in where)]
        if (only := tables.only(record, table)) is not None:
            conditions.append(only)
        query = table.select(*(getattr(table.c, name) for name in fields)).where(*conditions).order_by(table.c.id)
        with explained(self.path):
            return list(query.tuples().execute(self.database.peewee))

    def citing(self, keys: list[str]) -> list[Citation]:
        """The citations of the fields of these records and rows."""
        return self.referring(Citation, "subject", keys)

    def problems(self) -> list[str]:
        """What the integrity checks find wrong, as sentences; reads the whole file."""
        from asm_desktop.store import indexing, soundness

        return [*soundness.problems(self.database, self.path), *indexing.problems(self)]

    def check_parts(self) -> None:
        """Check once that the pages fit together and no foreign part is there (SAFETY fact 6). Raises DamagedFile."""
        if not self.parts_checked:
            from asm_desktop.store import soundness

            with explained(self.path):
                soundness.check_at_once(self.database, self.path)
            self.parts_checked = True

    # writing

    @contextlib.contextmanager
    def action(self, label: str, kind: str = "do", target: int | None = None) -> Iterator[int]:
        """One transaction with a label; on leaving, derived values and search follow and all is durable.

        Any error undoes everything. An action that changed nothing leaves no trace. Raises ReadOnlyFile, CannotWrite,
        and InvalidRecord for what the register as a whole does not allow.
        """
        from asm_desktop.store import derived, invariants

        if self.read_only:
            raise ReadOnlyFile(name=self.path.name)
        if self.database.in_transaction():
            raise RuntimeError(f"“{label}” was begun inside another action")
        self.check_parts()
        self.concerned, self.touched, self.heed, self.at_last = set(), set(), lambda _: None, lambda: None
        try:
            with explained(self.path), self.database.atomic("IMMEDIATE") as transaction:
                number = self.journal.begin(label, account(), kind, target)
                yield number
                invariants.hold(self, number)
                self.concerned, self.touched = derived.follow(self, self.journal.changes(number))
                self.at_last()
                self.journal.end()
                if not self.touched and kind == "do":
                    transaction.rollback()
        except integrity_errors() as error:
            raise _broken_rule(str(error), label, kind) from None

    def insert(self, record: type[Record], values: Mapping[str, Any]) -> str:
        """Add a row and return its identifier; bookkeeping values are filled in where absent."""
        row = {"id": new_key(), "created": now(), **values}
        row.setdefault("changed", row["created"])
        if record.prefix and not row.get("ref"):
            row["ref"] = self.next_ref(record)
        stored = tables.encode(record, row)
        table = tables.table_of(record)
        if "noun" in tables.columns(record.table):
            stored["noun"] = record.noun
        table.insert(tables.named(table, stored)).execute(self.database.peewee)
        return str(row["id"])

    def update(self, record: type[Record], key: str, values: Mapping[str, Any], *, stamp: bool = True) -> None:
        """Change some values of a row; `stamp` notes the time of the change."""
        stored = tables.encode(record, {**values, "changed": now()} if stamp else values)
        table = tables.table_of(record)
        table.update(tables.named(table, stored)).where(table.c.id == key).execute(self.database.peewee)

    def update_many(self, record: type[Record], keys: list[str], values: Mapping[str, Any], where: str = "1") -> int:
        """Change some values of rows to the same, of those that meet a condition in SQL; returns how many rows.

        The time of the change is noted.
        """
        stored = tables.encode(record, {**values, "changed": now()})
        setting = ", ".join(f'"{name}" = ?' for name in stored)
        sql = f'UPDATE "{record.table}" SET {setting} WHERE {AMONG} AND {where}'
        return int(self.database.execute_sql(sql, [*stored.values(), listed(keys)]).rowcount)

    def archive(self, record: type[Record], keys: list[str], archived: bool) -> int:
        """Archive rows, or bring them back; returns how many were not so before."""
        where = f'"archived" IS {"" if archived else "NOT "}NULL'
        return self.update_many(record, keys, {"archived": now() if archived else None}, where)

    def delete(self, record: type[Record], keys: list[str]) -> None:
        """Take rows away."""
        self.database.execute_sql(f'DELETE FROM "{record.table}" WHERE {AMONG}', (listed(keys),))

    def pointing(self, record: type[Record], field: str, keys: list[str]) -> dict[str, str]:
        """The rows of a kind that point at one of `keys` with this field: which row at which."""
        where = f'"{field}" IN (SELECT "value" FROM json_each(?)){tables.of_kind(record)}'
        sql = f'SELECT "id", "{field}" FROM "{record.table}" WHERE {where}'
        return dict(self.database.execute_sql(sql, (listed(keys),)).fetchall())

    def next_ref(self, record: type[Record]) -> str:
        """The reference that follows the highest one in use."""
        sql = f'SELECT max(CAST(substr("ref", ?) AS INTEGER)) FROM "{record.table}" WHERE "ref" LIKE ?'
        (highest,) = self.database.execute_sql(sql, (len(record.prefix) + 2, f"{record.prefix}-%")).fetchone()
        return f"{record.prefix}-{(highest or 0) + 1:04d}"

    def put_blob(self, digest: str, media_type: str, content: bytes) -> None:
        """Keep a file's content under its SHA-256."""
        sql = 'INSERT OR IGNORE INTO "blob" ("digest", "media_type", "content") VALUES (?, ?, ?)'
        self.database.execute_sql(sql, (digest, media_type, content))

    def blobs(self, digests: Iterable[str] | None = None) -> Iterator[tuple[str, str, bytes]]:
        """(digest, media type, content) of the named files, or of all, in order of digest."""
        wanted = None if digests is None else set(digests)
        for (digest,) in self.database.execute_sql('SELECT "digest" FROM "blob" ORDER BY "digest"').fetchall():
            if wanted is None or digest in wanted:
                sql = 'SELECT "media_type", "content" FROM "blob" WHERE "digest" = ?'
                media_type, content = self.database.execute_sql(sql, (digest,)).fetchone()
                yield digest, media_type, content

    def blob(self, digest: str) -> bytes | None:
        """One file's content."""
        row = self.database.execute_sql('SELECT "content" FROM "blob" WHERE "digest" = ?', (digest,)).fetchone()
        return row[0] if row else None


def _broken_rule(words: str, label: str, kind: str) -> Exception:
    """The error for a rule of the schema that an action would have broken."""
    if kind != "do":
        return UndoConflict(label=label, title="another record")
    if "UNIQUE" in words:
        return InvalidRecord([("ref", "Another record has this reference already.")])
    return InvalidRecord([("", f"“{label}” would leave a link that leads nowhere.")])
