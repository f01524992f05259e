"""Rules of the domain as SQL, over many records at once: what is to be done, lies dormant or ends soon."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING

from asm_desktop.domain import computed
from asm_desktop.store.clauses import Clause, beside, first_day, last_day

if TYPE_CHECKING:
    from asm_desktop.domain.period import Period
    from asm_desktop.store.database import Database

HAPPENED = {"engagement": "held_on", "event": "held_on", "delivery": "actual_on", "signatory": "signed_on"}
"""Tables of what happens under agreements, each with the day on which it did."""


def to_do(column: str, statuses: Collection[str]) -> Clause:
    """That what is due by the day in a column is still to be done: of these statuses, where it has one.

    A task of an event that was cancelled is not, nor is the next contact after a later one with any of the same.
    """
    if column.endswith('"next_contact"'):
        return Clause(f"NOT {_met_again(column)}")
    is_open = Clause(f"{beside(column, 'status')} IN ({', '.join('?' * len(statuses))})", tuple(statuses))
    if not column.startswith('"checklist_item"'):
        return is_open
    event = f'SELECT 1 FROM "event" AS e WHERE e."id" = {beside(column, "event")}'
    return Clause(f"""({is_open.sql} AND NOT EXISTS ({event} AND e."status" = 'cancelled'))""", is_open.values)


def _met_again(column: str) -> str:
    """That somebody who took part on their side, not as an interpreter, say, took part in a later engagement."""
    with_them = f"p.\"engagement\" = {beside(column, 'id')} AND coalesce(p.\"side\", 'theirs') = 'theirs'"
    after = f'g."held_on" > coalesce({beside(column, "held_on")}, substr({beside(column, "created")}, 1, 10))'
    later = 'JOIN "engagement" AS g ON g."id" = q."engagement" AND g."archived" IS NULL'
    found = (
        f'EXISTS (SELECT 1 FROM "participation" AS p JOIN "participation" AS q ON q."{party}" = p."{party}" '
        f"{later} WHERE {with_them} AND {after})"
        for party in ("person", "organisation")
    )
    return f"({' OR '.join(found)})"


def dormant(column: str, months: int, today: datetime.date) -> Clause:
    """That nothing happened under an agreement for so many months, as far as is known; what has ended is left out.

    Something did happen, on a day that is no later than today, and nothing of late; an index tells both of each table.
    """
    from asm_desktop.domain.partial_date import PartialDate
    from asm_desktop.domain.period import Period

    day, since = str(today), str(Period(months=months).before(PartialDate.on(today)))
    key, running = beside(column, "id"), _running(column)
    quiet, quiet_values = [running.sql], [*running.values]
    known = []
    for own in (beside(column, name) for name in ("last_activity", "signed_on", "effective_on")):
        quiet.append(f"({own} IS NULL OR {own} > ? OR {last_day(own)} < ?)")
        quiet_values += [day, since]
        known.append(f"{own} <= ?")
    for table, name in HAPPENED.items():
        rows, of_late = f'SELECT 1 FROM "{table}" WHERE "agreement" = {key} AND "{name}"', last_day(f'"{name}"')
        quiet.append(f"NOT EXISTS ({rows} BETWEEN ? AND ? AND {of_late} >= ?)")
        quiet_values += [since[:4], day, since]
        known.append(f"EXISTS ({rows} <= ?)")
    return Clause(f"({' AND '.join(quiet)} AND ({' OR '.join(known)}))", (*quiet_values, *[day] * len(known)))


def last_happened(database: Database, agreement: str, today: datetime.date) -> list[str]:
    """The last day, as stored, on which something happened under an agreement, of each table that knows of one."""
    found: list[str] = []
    for table, name in HAPPENED.items():
        day = last_day(f'"{name}"')
        sql = f'SELECT "{name}" FROM "{table}" WHERE "agreement" = ? AND "{name}" <= ? ORDER BY {day} DESC'
        found += [each for (each,) in database.execute_sql(f"{sql} LIMIT 1", (agreement, str(today))).fetchall()]
    return found


def _running(column: str) -> Clause:
    """That an agreement has not ended."""
    from asm_desktop.domain.deadlines import ENDED

    stage = beside(column, "stage")
    return Clause(f"({stage} IS NULL OR {stage} NOT IN ({', '.join('?' * len(ENDED))}))", tuple(ENDED))


def ending(column: str, days: int, today: datetime.date) -> Clause:
    """That an agreement may expire between today and so many days ahead, as stated, amended or computed.

    What has ended is left out.
    """
    return _coming(column, ends_on(column, today), days, today)


def notice(column: str, days: int, today: datetime.date) -> Clause:
    """That the last day to give notice of an agreement may lie between today and so many days ahead.

    What has ended is left out.
    """
    return _coming(column, notice_by(column, today), days, today)


def _coming(column: str, day: str, days: int, today: datetime.date) -> Clause:
    """That an agreement has not ended, and a day that follows from it lies within so many days."""
    running, end = _running(column), str(today + datetime.timedelta(days=days))
    near = f"{last_day('day')} >= ? AND {first_day('day')} <= ?"
    sql = f"({running.sql} AND EXISTS (SELECT 1 FROM (SELECT {day} AS day LIMIT 1) WHERE {near}))"
    return Clause(sql, (*running.values, str(today), end))


def ends_on(column: str, today: datetime.date) -> str:
    """The day on which an agreement ends, as stated, amended by today or computed, as SQL beside one of its columns."""
    stated, term = (_amended(beside(column, name), name, today) for name in ("expires_on", "term"))
    start = f"coalesce({beside(column, 'effective_on')}, {beside(column, 'signed_on')})"
    evergreen = f"{beside(column, 'term_type')} IS 'evergreen'"
    return f"coalesce({stated}, CASE WHEN {evergreen} THEN NULL ELSE term_end({term}, {start}) END)"


def notice_by(column: str, today: datetime.date) -> str:
    """The last day to give notice of an agreement, as SQL beside one of its columns."""
    period = _amended(beside(column, "notice_period"), "notice_period", today)
    return f"notice_day({period}, {ends_on(column, today)})"


COMPUTED = {computed.ENDS_ON.name: ends_on, computed.NOTICE_BY.name: notice_by}
"""What the computed columns hold, as SQL beside another column of the record, on a day."""


def _amended(column: str, name: str, today: datetime.date) -> str:
    """A term of an agreement as amended on a day."""
    begins = "coalesce(a.effective_on, a.signed_on)"
    return (
        f'coalesce((SELECT a."{name}" FROM "amendment" AS a WHERE a."agreement" = {beside(column, "id")} '
        f"""AND a."{name}" IS NOT NULL AND {last_day(begins)} <= '{today}' """
        f'ORDER BY coalesce(a."number", 0) DESC, a."position" DESC LIMIT 1), {column})'
    )


def unverified(column: str, days: int, today: datetime.date) -> Clause:
    """That a party was verified more than so many days ago or never, or a present post of a person that long ago."""
    day = str(today - datetime.timedelta(days=days))
    own = '"verified_on"'
    old = f'"ended" IS NULL AND {own} < ? AND {last_day(own)} < ?'
    posts = f'EXISTS (SELECT 1 FROM "post" WHERE "person" = {beside(column, "id")} AND {old})'
    return Clause(f"({column} IS NULL OR {last_day(column)} < ? OR {posts})", (day, day, day))


@lru_cache(maxsize=1024)
def _period(term: str | None) -> Period | None:
    from asm_desktop.domain.period import Period

    return Period.read(term)


@lru_cache(maxsize=4096)
def term_end(term: str | None, start: str | None) -> str | None:
    """The stored day on which a term in words ends that begins on a stored day; None where it cannot be computed."""
    return _counted(term, start, 1)


@lru_cache(maxsize=4096)
def notice_day(notice: str | None, expiry: str | None) -> str | None:
    """The stored day by which notice in words is to be given before a stored day; None where it cannot be computed."""
    return _counted(notice, expiry, -1)


def _counted(words: str | None, start: str | None, way: int) -> str | None:
    """The stored day that is as far from another, after or before it, as a period in words is long."""
    from asm_desktop.domain.errors import InvalidValue
    from asm_desktop.domain.partial_date import PartialDate

    period = _period(words)
    if period is None or start is None:
        return None
    try:
        day = PartialDate.stored(start)
        return str(period.after(day) if way > 0 else period.before(day))
    except InvalidValue:
        return None
