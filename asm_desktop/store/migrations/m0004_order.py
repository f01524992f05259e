"""Version 4: indexes by which a table's rows are counted and put in order without reading them.

References are in order of their number, however many digits it has.
"""

from __future__ import annotations

from typing import Any

TABLES = (
    *("agreement", "cooperation_area", "milestone", "event", "delivery", "quote", "commitment", "source"),
    *("engagement", "follow_up", "document", "custom_field", "saved_view"),
)


def up(database: Any) -> None:
    """Make the indexes anew."""
    database.execute_sql('DROP INDEX "party_title"')
    for table, first in (("party", '"noun", '), *((table, "") for table in TABLES)):
        place, own = 'length("ref"), "ref", "id"', f'{first}"archived"'
        database.execute_sql(f'CREATE INDEX "{table}_order" ON "{table}" ({own}, {place})')
        database.execute_sql(f'CREATE INDEX "{table}_title" ON "{table}" ({own}, "title" COLLATE NOCASE, {place})')
