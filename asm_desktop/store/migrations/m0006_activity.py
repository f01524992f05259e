"""Version 6: when something happened last in a cooperation area, which follows from the engagements about it."""

from __future__ import annotations

from typing import Any


def up(database: Any) -> None:
    """Add the column; it is filled with the other derived values after the migrations."""
    database.execute_sql('ALTER TABLE "cooperation_area" ADD COLUMN "active_on" TEXT')
