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
        old, new = _row("OLD", facts), _row("NEW", facts)
        same = ", ".join(f"iif(OLD.\"{name}\" IS NEW.\"{name}\", '$.{name}', '$.-')" for name in facts)
        news = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in facts) + f" OR {CURRENT} IS NULL"
        yield _trigger(table, "insert", "NEW", "NULL", f"json_patch('{{}}', {_row('NEW', names)})")
        yield _trigger(table, "update", "NEW", f"json_remove({old}, {same})", f"json_remove({new}, {same})", news)
        yield _trigger(table, "delete", "OLD", f"json_patch('{{}}', {_row('OLD', names)})", "NULL")


def _row(which: str, names: list[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {which}.\"{name}\"" for name in names) + ")"


def _trigger(table: str, op: str, which: str, before: str, after: str, when: str = "") -> str:
    records = tables.RECORDS_BY_TABLE[table]
    noun = f"'{records[0].noun}'" if len(records) == 1 else f'{which}."noun"'
    link = "subject" if records[0] is Citation else records[0].owner
    owner = f'{which}."{link}"' if link else "NULL"
    return (
        f'CREATE TRIGGER "journal_{table}_{op}" AFTER {op.upper()} ON "{table}" {f"WHEN {when} " if when else ""}BEGIN '
        'INSERT INTO "change" ("action", "record", "noun", "key", "owner", "op", "before", "after") VALUES '
        f"({CURRENT}, '{table}', {noun}, {which}.\"id\", {owner}, '{op}', "
        f"{before}, {after}); END"
    )
