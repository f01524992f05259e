"""Version 2: the sector of an organisation."""

from __future__ import annotations

from typing import Any


def up(database: Any) -> None:
    """Add the column; nothing is known in it yet."""
    database.execute_sql('ALTER TABLE "party" ADD COLUMN "sector" TEXT')
