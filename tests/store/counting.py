"""Counting the statements that a reading of a register runs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from asm_desktop.services.register import Register

OWN = "'main'.'search_index_"
"""What a statement holds by which SQLite reads the tables below its search index."""


class Asked:
    """Every statement that a register is asked from now on, by its own connection or by those of its workers."""

    def __init__(self, register: Register) -> None:
        self.statements: list[str] = []
        self._reader = register.reader
        self._watch(register)
        register.reader = self._watched  # type: ignore[method-assign]

    @contextlib.contextmanager
    def _watched(self) -> Iterator[Register]:
        with self._reader() as register:
            self._watch(register)
            yield register

    def _watch(self, register: Register) -> None:
        register.store.database.connection().set_trace_callback(self._note)

    def _note(self, sql: str) -> None:
        if OWN not in sql:
            self.statements.append(sql)


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
