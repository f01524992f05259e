"""Version 7: triggers in half the words, which every opening reads; they are made anew after the migrations."""

from __future__ import annotations

from typing import Any


def up(database: Any) -> None:
    """Nothing but the number: no table changes."""
