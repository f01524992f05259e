"""Numbered migrations; each is frozen text and never looks at today's declarations.

A module `mNNNN_what` has `up(database)`; being in this folder is all it takes to be run. `LATEST` is the version this
program writes. A new file is made by running all of them, so that a new and a migrated file cannot differ.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

NAMES = tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))
LATEST = int(NAMES[-1][1:5])


def run(database: Any, start: int, stop: int = LATEST) -> None:
    """Bring an open database from version `start` to version `stop`; the caller holds the transaction."""
    for name in NAMES[start:stop]:
        importlib.import_module(f"{__name__}.{name}").up(database)
