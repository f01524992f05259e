"""Counting the statements that a reading of a register runs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from asm_desktop.services.register import Register

OWN = "'main'.'search_index_"
"""What a statement holds by which SQLite reads the tables below its search index."""


@contextlib.contextmanager
def statements(register: Register) -> Iterator[list[str]]:
    """The SQL of every statement that is run inside the block, whoever composed it; SQLite's own are left out."""
    found: list[str] = []
    connection = register.store.database.connection()
    connection.set_trace_callback(lambda sql: None if OWN in sql else found.append(sql))
    try:
        yield found
    finally:
        connection.set_trace_callback(None)
