"""What a file tells of somebody who is erased: that something was kept and when, and not who it was (DOMAIN §6)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.kinds import Text, Verbatim
from asm_desktop.domain.records import BY_NOUN, RECORDS
from asm_desktop.store import tables
from asm_desktop.store.database import Database
from asm_desktop.store.row_change import listed

LEFT = frozenset({"id", "noun", "ref", "created", "changed", "archived", "example", "position"})
"""What stays of a row in the journal, beside the record that it belongs to."""


def is_prose(field: Field[Any]) -> bool:
    """Whether a field holds words of the register's own; what was said or written by others is never changed."""
    return isinstance(field.kind, Text) and not isinstance(field.kind, Verbatim) and not field.derived


def without(text: str, names: Sequence[str], pseudonym: str) -> str:
    """A text with the pseudonym for each name; the longest names come first."""
    for name in names:
        text = text.replace(name, pseudonym)
    return text


def overwrite(database: Database) -> None:
    """Have this connection write zeros over whatever it deletes from now on."""
    database.execute_sql("PRAGMA secure_delete = ON")


def mentioning(database: Database, names: Sequence[str]) -> Iterator[tuple[type[Record], str]]:
    """The rows whose words hold one of these names: their kind and identifier."""
    for record in RECORDS:
        fields = [field.name for field in record.fields.values() if is_prose(field)]
        if fields:
            found = " OR ".join(f'instr("{name}", ?{number})' for name in fields for number in range(1, len(names) + 1))
            sql = f'SELECT "id" FROM "{record.table}" WHERE ({found}){tables.of_kind(record)}'
            yield from ((record, key) for (key,) in database.execute_sql(sql, names).fetchall())


def forget(
    database: Database, keys: Collection[str], kept: Collection[str], names: Sequence[str], pseudonym: str
) -> None:
    """Within a transaction, leave nothing in the journal of the rows `keys` but that they changed.

    Elsewhere the pseudonym stands for the names, as it does in the rows by then; `kept` rows stay as they were.
    """
    _strip(database, keys)
    for name in names:
        _rename(database, name, pseudonym, kept)
        sql = 'UPDATE "action" SET "label" = replace("label", ?1, ?2) WHERE instr("label", ?1)'
        database.execute_sql(sql, (name, pseudonym))
    # what was taken out of the index stays in its pages until they are merged
    database.execute_sql('INSERT INTO "search_index" ("search_index") VALUES (\'optimize\')')


def drop_content(database: Database, digest: str) -> None:
    """Drop a file's content, which nothing names any more."""
    database.execute_sql('DELETE FROM "blob" WHERE "digest" = ?', (digest,))


def _strip(database: Database, keys: Collection[str]) -> None:
    sql = 'SELECT "seq", "noun", "before", "after" FROM "change" WHERE "key" IN (SELECT "value" FROM json_each(?))'
    for seq, noun, *sides in database.execute_sql(sql, (listed(keys),)).fetchall():
        left = LEFT | {BY_NOUN[noun].owner, "subject"}
        _write(database, seq, [_only(side, left) for side in sides])


def _only(side: str | None, left: frozenset[str]) -> dict[str, Any] | None:
    return None if side is None else {name: value for name, value in json.loads(side).items() if name in left}


def _rename(database: Database, name: str, pseudonym: str, kept: Collection[str]) -> None:
    sql = (
        'SELECT "seq", "noun", "before", "after" FROM "change" WHERE (instr("before", ?1) OR instr("after", ?1)) '
        'AND "key" NOT IN (SELECT "value" FROM json_each(?2))'
    )
    written = json.dumps(name, ensure_ascii=False)[1:-1]
    for seq, noun, *sides in database.execute_sql(sql, (written, listed(kept))).fetchall():
        fields = BY_NOUN[noun].fields
        _write(database, seq, [_renamed(side, fields, name, pseudonym) for side in sides])


def _renamed(side: str | None, fields: dict[str, Field[Any]], name: str, pseudonym: str) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        each: value.replace(name, pseudonym) if _is_renamed(fields.get(each), value) else value
        for each, value in json.loads(side).items()
    }


def _is_renamed(field: Field[Any] | None, value: object) -> bool:
    return isinstance(value, str) and field is not None and (is_prose(field) or field.derived)


def _write(database: Database, seq: int, sides: list[dict[str, Any] | None]) -> None:
    texts = [None if side is None else json.dumps(side, ensure_ascii=False) for side in sides]
    database.execute_sql('UPDATE "change" SET "before" = ?, "after" = ? WHERE "seq" = ?', (*texts, seq))
