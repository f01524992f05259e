"""Numbered migrations; each is frozen text and never looks at today's declarations.

A module `mNNNN_name` has `up(database)`. `LATEST` is the version this program writes; a new file is made by running all
of them, so that a new and a migrated file cannot differ.
"""

from __future__ import annotations

import importlib
from typing import Any

NAMES = ("m0001_register",)
LATEST = len(NAMES)


def run(database: Any, start: int, stop: int = LATEST) -> None:
    """Bring an open database from version `start` to version `stop`; the caller holds the transaction."""
    for name in NAMES[start:stop]:
        importlib.import_module(f"{__name__}.{name}").up(database)
