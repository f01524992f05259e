"""Version 12: when an item of the run sheet really ended."""

from __future__ import annotations

from typing import Any

STATEMENTS = ('ALTER TABLE "run_item" ADD COLUMN "ended" TEXT',)


def up(database: Any) -> None:
    """Add the column; nothing is known yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
