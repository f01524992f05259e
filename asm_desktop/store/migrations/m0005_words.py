"""Version 5: the words of the search index, for finding what was mistyped, and indexes of what is pinned.

The search index holds Latin initials from now on, and is filled anew after the migrations.
"""

from __future__ import annotations

from typing import Any

TABLES = (
    *("party", "agreement", "cooperation_area", "milestone", "event", "delivery", "quote", "commitment", "source"),
    *("engagement", "follow_up", "document", "custom_field", "saved_view"),
)


def up(database: Any) -> None:
    """Make them."""
    database.execute_sql('CREATE VIRTUAL TABLE "search_words" USING fts5vocab("search_index", "row")')
    for table in TABLES:
        database.execute_sql(f'CREATE INDEX "{table}_pinned" ON "{table}" ("pinned") WHERE "pinned" = 1')
