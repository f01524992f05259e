"""Version 16: what an event is called in another language."""

from __future__ import annotations

from typing import Any


def up(database: Any) -> None:
    """Add the column; no such title is known yet."""
    database.execute_sql('ALTER TABLE "event" ADD COLUMN "title_local" TEXT')
