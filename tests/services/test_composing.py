"""What derived values are composed of: a change of anything else leaves them as they are, and so they are not read."""

from __future__ import annotations

from typing import TypeVar

import pytest

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import TITLED
from asm_desktop.services.register import Register

R = TypeVar("R", bound=Record)
SAYING = [record for record in TITLED if record.COMPOSED_OF is not None]


class Around:
    """What a record of a register sees around it."""

    def __init__(self, register: Register, key: str) -> None:
        self.store, self.key = register.store, key

    def rows(self, record: type[R]) -> list[R]:
        return self.store.rows_of(record, self.key)

    def following(self, record: type[R]) -> list[R]:
        links = [field.name for field in record.fields.values() if field.followed]
        return [row for link in links for row in self.store.referring(record, link, [self.key])]

    def short(self, key: str | None) -> str:
        return next((row.short or row.title or "" for row in self.store.locate([key or ""]).values()), "")


@pytest.mark.parametrize("record", SAYING)
def test_derived_values_are_composed_of_no_other_fields_than_a_record_says(
    sample: Register, record: type[Titled]
) -> None:
    said = record.COMPOSED_OF or ()
    assert set(said) <= record.fields.keys()
    rows = sample.store.all(record)
    assert rows
    for row in rows:
        around = Around(sample, row.key)
        bare = record({name: row.values.get(name) if name in said else None for name in record.fields})
        assert bare.derive(around) == row.derive(around)


@pytest.mark.parametrize("record", [record for record in TITLED if record.COMPOSED_OF is None])
def test_where_a_record_does_not_say_they_are_composed_of_fields_that_it_declares(
    sample: Register, record: type[Titled]
) -> None:
    for row in sample.store.all(record):
        around = Around(sample, row.key)
        bare = row.replace(**dict.fromkeys(Titled.fields))
        assert bare.derive(around) == row.derive(around)
