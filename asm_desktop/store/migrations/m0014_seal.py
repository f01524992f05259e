"""Version 14: a digest of the file's pages as they were when it was last closed."""

from __future__ import annotations

from typing import Any

STATEMENTS = ('ALTER TABLE "journal_state" ADD COLUMN "seal" TEXT',)


def up(database: Any) -> None:
    """Add the column; until the file is closed it is not known."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
