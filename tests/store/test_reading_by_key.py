"""Rows are read by an index of what picks them, whatever other indexes there are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import BY_NOUN, OWNED, TITLED
from asm_desktop.services.register import Register
from asm_desktop.store import tables


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    found = Register.create(tmp_path_factory.mktemp("empty") / "a.asm", None)
    yield found
    found.close()


def way(register: Register, sql: str) -> str:
    """How SQLite reads the rows of a statement."""
    rows = register.store.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", ("[]",)).fetchall()
    return next(str(words) for *_, words in rows if words.startswith(("SEARCH", "SCAN")) and "json_each" not in words)


@pytest.mark.parametrize("record", [*TITLED, *OWNED, BY_NOUN["party"]])
def test_rows_are_read_by_their_identifiers(register: Register, record: type[Record]) -> None:
    assert way(register, tables.by_key(record.noun)).endswith("(id=?)")


@pytest.mark.parametrize("record", OWNED)
def test_rows_are_read_by_what_they_belong_to(register: Register, record: type[Record]) -> None:
    assert way(register, tables.pointing(record.noun, record.owner, record.order, limited=False)).endswith(
        f"({record.owner}=?)"
    )
