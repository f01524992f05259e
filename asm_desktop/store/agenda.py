"""What an agenda is made of, each kind in one query: what is open by its day, and agreements by their days."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, TypeVar

from asm_desktop.domain.fields import Record
from asm_desktop.domain.lifecycle import SIGNED, STAGES
from asm_desktop.domain.records import Agreement, Event
from asm_desktop.store import rules, tables
from asm_desktop.store.clauses import Clause, last_day
from asm_desktop.store.failures import explained, readable
from asm_desktop.store.row_change import listed
from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)
MOST = 300
"""So many of a kind are read, those due last."""
CALLED_OFF = ("cancelled", "postponed")
SIGNINGS = ("signing", "signature")
BEFORE_SIGNING = tuple(stage for stage in STAGES if stage not in SIGNED)


class Kind(NamedTuple):
    """A kind of record that is to be done by a day: the name of that day's field, and the statuses while it is open.

    What has no status is open until the rules tell otherwise.
    """

    record: type[Record]
    day: str
    is_open: tuple[str, ...] = ()

    def until(self, day: datetime.date) -> Clause:
        """That one is open, and its whole day, month or year lies no later than a day."""
        column = f'"{self.record.table}"."{self.day}"'
        to_do = rules.to_do(column, self.is_open)
        sql = f"{column} IS NOT NULL AND {last_day(column)} <= ? AND {to_do.sql}"
        return Clause(f"({sql})", (_latest(day), *to_do.values))


def due(store: Store, kind: Kind, until: datetime.date, kept: Collection[str] = ()) -> tuple[list[Record], int]:
    """The records of a kind that are due by a day, and those of the keys kept; and how many earlier ones there are."""
    where = kind.until(until)
    sql = (
        f'SELECT {tables.selected(kind.record)}, count(*) OVER () FROM "{kind.record.table}" '
        f'WHERE "archived" IS NULL AND ({where.sql} OR "id" IN (SELECT "value" FROM json_each(?))) '
        f"ORDER BY {last_day(_quoted(kind.day))} DESC LIMIT {MOST}"
    )
    rows = _rows(store, Clause(sql, (*where.values, listed(kept))))
    return tables.decode_rows(kind.record, rows), (rows[0][-1] if rows else 0) - len(rows)


def count_due(store: Store, kinds: Sequence[Kind], until: datetime.date) -> int:
    """How many records of these kinds are due by a day."""
    parts = [(kind.record.table, kind.until(until)) for kind in kinds]
    sql = " UNION ALL ".join(
        f'SELECT count(*) AS n FROM "{table}" WHERE "archived" IS NULL AND {where.sql}' for table, where in parts
    )
    values = tuple(value for _, where in parts for value in where.values)
    return int(_rows(store, Clause(f'SELECT sum("n") FROM ({sql})', values))[0][0])


def events(store: Store, since: datetime.date, until: datetime.date) -> list[Event]:
    """The events on known days from one to another that are not called off."""
    sql = (
        f'"held_on" BETWEEN ? AND ? AND length("held_on") = 10 '
        f'AND ("status" IS NULL OR "status" NOT IN ({_marks(CALLED_OFF)})) ORDER BY "held_on", "starts"'
    )
    return _found(store, Event, Clause(sql, (str(since), str(until), *CALLED_OFF)))


def ending(store: Store, days: int, today: datetime.date) -> list[Agreement]:
    """The agreements that may end, or whose notice may have to be given, from today to so many days ahead."""
    column = f'"{Agreement.table}"."{Agreement.expires_on.name}"'
    expiry, notice = rules.ending(column, days, today), rules.notice(column, days, today)
    return _found(store, Agreement, Clause(f"({expiry.sql} OR {notice.sql})", (*expiry.values, *notice.values)))


def unsigned(store: Store, today: datetime.date) -> list[Agreement]:
    """The agreements at a stage before signing although the day of their signing has passed, or it was held."""
    signing = (
        f'SELECT 1 FROM "event" AS e WHERE e."agreement" = "agreement"."id" AND e."archived" IS NULL '
        f'AND e."type" IN ({_marks(SIGNINGS)}) AND (e."status" IS NULL OR e."status" NOT IN ({_marks(CALLED_OFF)})) '
        f"""AND ({last_day('e."held_on"')} < ? OR e."status" = 'held')"""
    )
    passed = f"{last_day(_quoted(Agreement.signed_on.name))} < ?"
    sql = f'"stage" IN ({_marks(BEFORE_SIGNING)}) AND ({passed} OR EXISTS ({signing}))'
    return _found(store, Agreement, Clause(sql, (*BEFORE_SIGNING, str(today), *SIGNINGS, *CALLED_OFF, str(today))))


def signings(store: Store, agreements: Sequence[str]) -> list[Event]:
    """The events at which these agreements were to be signed."""
    sql = f'"type" IN ({_marks(SIGNINGS)}) AND "agreement" IN (SELECT "value" FROM json_each(?))'
    return _found(store, Event, Clause(sql, (*SIGNINGS, listed(agreements))))


def _found(store: Store, record: type[R], where: Clause) -> list[R]:
    sql = f'SELECT {tables.selected(record)} FROM "{record.table}" WHERE "archived" IS NULL AND {where.sql}'
    if "ORDER BY" not in where.sql:
        sql += ' ORDER BY "id"'
    return tables.decode_rows(record, _rows(store, Clause(f"{sql} LIMIT {MOST}", where.values)))  # type: ignore[return-value]


def _rows(store: Store, asked: Clause) -> list[tuple[Any, ...]]:
    with explained(store.path), readable(store.path):
        return list(store.database.execute_sql(asked.sql, asked.values).fetchall())


def _quoted(name: str) -> str:
    return f'"{name}"'


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _latest(day: datetime.date) -> str:
    """The greatest date, as `last_day` has it, all of which lies no later than a day: 2026-12-99 for 2026-12-31."""
    after = day + datetime.timedelta(days=1)
    if after.year != day.year:
        return f"{day.year}-99-99"
    return f"{day:%Y-%m}-99" if after.month != day.month else str(day)
