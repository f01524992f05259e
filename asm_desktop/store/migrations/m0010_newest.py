"""Version 10: indexes by which the longest table is put in the orders it is most looked at."""

from __future__ import annotations

from typing import Any


def up(database: Any) -> None:
    """Add the indexes."""
    for name, key in (("held_on", '"held_on"'), ("with_whom", '"with_whom" COLLATE NOCASE')):
        sql = f'CREATE INDEX "engagement_by_{name}" ON "engagement" ("archived", {key}, length("ref"), "ref")'
        database.execute_sql(sql)
