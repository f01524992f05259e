"""The journal's triggers, as SQL derived from the declared records, and what marks a file as a register.

Migrations are frozen text and never use it: each leaves the triggers to be made anew after it.
"""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain.records import Citation
from asm_desktop.store import tables

APPLICATION_ID = 0x41534D44  # "ASMD"

CURRENT = '(SELECT "action" FROM "journal_state")'


def triggers() -> Iterator[str]:
    """The triggers that write each row's before and after into the journal, so that nothing changes unrecorded.

    Unknown values are left out of a whole row; of an update, only what differs is kept. Derived values follow from the
    others and are not news: within an action, a change of them alone is not recorded.
    """
    for table in tables.TABLES:
        names = list(tables.columns(table))
        facts = [name for name in names if name not in tables.derived(table)]
        yield _trigger(table, "insert", "NEW", "NULL", _row("NEW", names))
        yield _trigger(table, "update", "NEW", *_differing(facts))
        yield _trigger(table, "delete", "OLD", _row("OLD", names), "NULL")


def _row(which: str, names: list[str]) -> str:
    return "json_patch('{}', json_object(" + ", ".join(f"'{name}', {which}.\"{name}\"" for name in names) + "))"


def _differing(names: list[str]) -> tuple[str, str, str]:
    """The values before and after, and where from: the columns whose values differ, and that any does.

    Where nothing may change, a row comes of it all the same, for the journal to refuse.
    """
    first, *others = names
    pairs = f'SELECT \'{first}\' AS n, OLD."{first}" AS o, NEW."{first}" AS w' + "".join(
        f' UNION ALL SELECT \'{name}\', OLD."{name}", NEW."{name}"' for name in others
    )
    source = f" FROM ({pairs}) WHERE o IS NOT w HAVING count(*) OR {CURRENT} IS NULL"
    return "json_group_object(n, o)", "json_group_object(n, w)", source


def _trigger(table: str, op: str, which: str, before: str, after: str, source: str = "") -> str:
    records = tables.RECORDS_BY_TABLE[table]
    noun = f"'{records[0].noun}'" if len(records) == 1 else f'{which}."noun"'
    link = "subject" if records[0] is Citation else records[0].owner
    owner = f'{which}."{link}"' if link else "NULL"
    return (
        f'CREATE TRIGGER "journal_{table}_{op}" AFTER {op.upper()} ON "{table}" BEGIN '
        'INSERT INTO "change" ("action", "record", "noun", "key", "owner", "op", "before", "after") '
        f"SELECT {CURRENT}, '{table}', {noun}, {which}.\"id\", {owner}, '{op}', {before}, {after}{source}; END"
    )
