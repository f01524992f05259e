"""Version 8: every record has fields of a person's own; those that parties had are moved into their records.

The move is an action of the journal, so that history tells of it and undo takes it back.
"""

from __future__ import annotations

import datetime
import json
import re
import uuid
from collections.abc import Iterator
from typing import Any

TABLES = (
    *("party", "agreement", "cooperation_area", "milestone", "event", "delivery", "quote", "commitment", "source"),
    *("engagement", "follow_up", "document", "custom_field", "saved_view"),
)
OLD = '"id", "created", "changed", "archived", "party", "custom_field", "value", "position"'
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
CHANGE = (
    'INSERT INTO "change" ("action", "record", "noun", "key", "owner", "op", "before", "after") '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def up(database: Any) -> None:
    """Add the columns, and move what there is."""
    for table in TABLES:
        database.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "own" TEXT')
    database.execute_sql('ALTER TABLE "custom_field" ADD COLUMN "of" TEXT')
    rows = database.execute_sql(f'SELECT {OLD} FROM "custom_value" ORDER BY "party", "position", "id"').fetchall()
    if rows:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
        begun = database.execute_sql(
            'INSERT INTO "action" ("id", "label", "at", "kind") VALUES (?, ?, ?, ?)',
            (str(uuid.uuid4()), "Move own fields into their records", now, "do"),
        )
        _move(
            database, begun.lastrowid, [dict(zip(OLD.replace('"', "").split(", "), row, strict=True)) for row in rows]
        )


def _move(database: Any, action: int, rows: list[dict[str, Any]]) -> None:
    kinds = dict(database.execute_sql('SELECT "id", "kind" FROM "custom_field"').fetchall())
    own: dict[str, dict[str, Any]] = {}
    for row in rows:
        _put(own.setdefault(row["party"], {}), row["custom_field"], kinds.get(row["custom_field"]), row["value"])
        _move_citations(database, action, row)
        before = json.dumps({name: value for name, value in row.items() if value is not None}, ensure_ascii=False)
        database.execute_sql('DELETE FROM "custom_value" WHERE "id" = ?', (row["id"],))
        change = (action, "custom_value", "custom_value", row["id"], row["party"], "delete", before, None)
        database.execute_sql(CHANGE, change)
    for party, values in own.items():
        stored = json.dumps(dict(sorted(values.items())), ensure_ascii=False)
        database.execute_sql('UPDATE "party" SET "own" = ? WHERE "id" = ?', (stored, party))
        (noun,) = database.execute_sql('SELECT "noun" FROM "party" WHERE "id" = ?', (party,)).fetchone()
        before, after = json.dumps({"own": None}), json.dumps({"own": stored}, ensure_ascii=False)
        database.execute_sql(CHANGE, (action, "party", noun, party, None, "update", before, after))


def _move_citations(database: Any, action: int, row: dict[str, Any]) -> None:
    """Let what is cited for the value be cited for the field of the party."""
    old, new = {"subject": row["id"]}, {"subject": row["party"], "field": f"own_{row['custom_field']}"}
    found = database.execute_sql('SELECT "id", "field" FROM "citation" WHERE "subject" = ?', (row["id"],)).fetchall()
    for key, field in found:
        sql = 'UPDATE "citation" SET "subject" = ?, "field" = ? WHERE "id" = ?'
        database.execute_sql(sql, (new["subject"], new["field"], key))
        before, after = json.dumps({**old, "field": field}), json.dumps(new)
        database.execute_sql(CHANGE, (action, "citation", "citation", key, row["party"], "update", before, after))


def _put(values: dict[str, Any], field: str, kind: str | None, written: str) -> None:
    """Add a value; of a text that is said twice, both are kept, and of another kind the first."""
    value = next(_read(kind, written), written)
    if field not in values:
        values[field] = value
    elif kind in (None, "text"):
        values[field] = f"{values[field]}; {value}"


def _read(kind: str | None, written: str) -> Iterator[Any]:
    """The value in the form that its kind is stored in, where it was written in words."""
    if kind == "yes_or_no" and written in ("Yes", "No"):
        yield int(written == "Yes")
    if kind == "date" and (found := re.fullmatch(r"(?:(?:(\d+) )?([A-Z][a-z]+) )?(\d{4})", written)):
        day, month, year = found.groups()
        parts = [year, *([f"{MONTHS.index(month) + 1:02}"] if month else []), *([f"{int(day):02}"] if day else [])]
        yield "-".join(parts)
