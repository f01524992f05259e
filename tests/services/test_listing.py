"""Lists for tables agree with what sorting and filtering the same rows in Python gives."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import (
    BY_NOUN,
    TITLED,
    Agreement,
    Amendment,
    Clause,
    Organisation,
    PartyName,
    Person,
    SalesLine,
)
from asm_desktop.services import listing, records
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from asm_desktop.services.search import search
from tests.store.counting import statements

LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The sample, with some records archived and some values of its own."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    register = Register.open(path, None)
    for record in TITLED:
        rows = register.store.all(record)
        records.archive(register, rows[::5][:6])
    yield register
    register.close()


def name_of(register: Register, key: str | None) -> str:
    """What a linked record is called; a sales line or clause by its first column."""
    if key is None:
        return ""
    row = records.get(register, key)
    return str(row.values.get("short") or row.shown("product" if isinstance(row, SalesLine) else "title"))


def sorted_by(register: Register, rows: list[Record], name: str, down: bool) -> list[Record]:
    """Rows in the order of a field: unknown last, choices as declared, quantities by mass, text without case."""
    known = [row for row in rows if row.values.get(name) is not None]

    def place(row: Record) -> Any:
        field, value = row.fields[name], row.values[name]
        if field.target:
            return name_of(register, value).translate(LOWER)
        if isinstance(field.kind, kinds.Choice):
            return list(field.kind.labels).index(value)
        if isinstance(field.kind, kinds.Mass):
            return float(value.value if value.grams() is None else value.grams())
        stored = field.encode(value)
        return stored.translate(LOWER) if isinstance(field.kind, kinds.Text) and isinstance(stored, str) else stored

    return sorted(known, key=place, reverse=down) + [row for row in rows if row.values.get(name) is None]


def expected(register: Register, view: View) -> list[str]:
    """The identifiers of the rows of a view, worked out in Python."""
    record = BY_NOUN[view.noun]
    rows: list[Record] = [row for row in register.store.all(record) if (row.archived is not None) == view.archived]
    rows = [row for row in rows if all(row.values.get(part[0]) == part[1] for part in view.where)]
    if view.filter.strip():
        found = {key for key, _ in register.store.index.find(view.filter, 10_000, view.noun)}
        part = view.filter.strip().translate(LOWER)
        rows = [
            row for row in rows if (row.key in found if found else part in (row.values["title"] or "").translate(LOWER))
        ]
    if view.sort and view.sort[-1][1]:
        rows.reverse()
    for name, down in reversed(view.sort):
        rows = sorted_by(register, rows, name, down)
    return [row.key for row in rows]


@st.composite
def views(draw: st.DrawFn) -> View:
    record = draw(st.sampled_from(TITLED))
    fields = listing.choosable(record)
    sort = draw(st.lists(st.tuples(st.sampled_from([field.name for field in fields]), st.booleans()), max_size=2))
    choices = [field for field in fields if isinstance(field.kind, kinds.Choice | kinds.Flag)]
    chosen = draw(st.sampled_from([None, *choices]))
    where: tuple[tuple[str, Any], ...] = ()
    if chosen is not None:
        values = list(chosen.kind.labels) if isinstance(chosen.kind, kinds.Choice) else [True, False]
        where = ((chosen.name, draw(st.sampled_from([None, *values]))),)
    text = draw(st.sampled_from(["", "", "example", "김", "ㄱ", "KDB", "kim", "e", "%", "_", "xyz", " - ", "“"]))
    return View(record.noun, filter=text, where=where, sort=tuple(dict(sort).items()), archived=draw(st.booleans()))


@settings(max_examples=60)
@given(view=views(), offset=st.integers(0, 40), limit=st.integers(1, 40))
def test_a_list_is_what_sorting_and_filtering_the_rows_gives(
    sample: Register, view: View, offset: int, limit: int
) -> None:
    keys = expected(sample, view)
    assert listing.count(sample, view) == len(keys)
    assert [line.key for line in listing.rows(sample, view, 0, 10_000)] == keys
    assert [line.key for line in listing.rows(sample, view, offset, limit)] == keys[offset : offset + limit]
    numbers = listing.arrangement(sample, view)
    for place in {0, len(keys) // 2, len(keys) - 1} & set(range(len(keys))):
        assert listing.place(sample, view, numbers, keys[place]) == place
    assert listing.place(sample, view, numbers, "nobody") is None


@pytest.mark.parametrize("record", TITLED, ids=lambda record: record.plural)
def test_a_line_shows_what_the_record_says(sample: Register, record: type[Titled]) -> None:
    fields = listing.choosable(record)
    view = View(record.noun, columns=tuple(field.name for field in fields))
    for line in listing.rows(sample, view, 0, 50):
        row = records.get(sample, line.key)
        assert (line.ref, line.example) == (row.values["ref"], bool(row.values["example"]))
        assert line.values == row.values
        for field, text in zip(fields, line.texts, strict=True):
            if field.target:
                assert text == name_of(sample, row.values[field.name])
            else:
                assert text == row.shown(field.name)


def test_a_table_starts_with_the_columns_declared_for_it(sample: Register) -> None:
    assert [field.name for field in listing.columns(Organisation)] == [
        field.name for field in listing.shown(sample, View("organisation"))
    ]
    assert "title" in [field.name for field in listing.columns(Person)]
    assert not {"id", "party", "position"} & {field.name for field in listing.choosable(PartyName)}


def queries(register: Register) -> list[int]:
    """The number of queries of a window, a count and a position."""
    view = View("person", filter="person", sort=(("position", True), ("title", False)))
    key = register.store.all(Person)[0].key
    counted = []
    for ask in (
        lambda: listing.rows(register, view, 0, 1_000),
        lambda: listing.count(register, view),
        lambda: listing.place(register, view, listing.arrangement(register, view), key),
        lambda: search(register, "person", 1_000),
    ):
        with statements(register) as run:
            assert ask() is not None
        counted.append(len(run))
    return counted


def test_more_rows_need_no_more_queries(register: Register) -> None:
    for number in range(3):
        records.create_party(register, Person, f"Person {number}")
    few = queries(register)
    with register.action("Add many") as store:
        for number in range(200):
            key = records.add(store, Person, {"diet": f"{number}"})
            records.add(store, PartyName, {"party": key, "full": f"Person {number}"})
    assert queries(register) == few
    assert all(few)


def test_long_tables_are_put_in_order_in_a_worker_and_longer_ones_read_in_order_too(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes_long(*sort: tuple[str, bool]) -> bool:
        return listing.takes_long(register, View("organisation", sort=sort))

    monkeypatch.setattr(listing, "LONG", 2)
    for number in range(7):
        records.create_party(register, Organisation, f"Body {number}")
        by_index, by_reading = takes_long(("title", True)), takes_long(("country", False))
        assert (by_index, by_reading) == (number >= 6, number >= 2)


def test_an_arrangement_has_the_numbers_of_all_rows_and_of_none(register: Register) -> None:
    view = View("organisation", sort=(("title", True),))
    assert list(listing.arrangement(register, view)) == []
    for number in range(300):
        records.create_party(register, Organisation, f"Body {number:03}")
    numbers = listing.arrangement(register, view)
    assert list(numbers) == list(range(300, 0, -1))
    assert listing.place(register, view, numbers, listing.keys(register, view, numbers)[-1]) == 299


def test_a_row_without_a_title_is_shown_by_its_first_column(register: Register) -> None:
    agreement = records.create(register, Agreement, {})
    amendment = records.create(register, Amendment, {"agreement": agreement.key, "number": 2})
    records.create(
        register, Clause, {"agreement": agreement.key, "number": "4.2", "title": "Term", "amendment": amendment.key}
    )
    (line,) = listing.rows(register, View("clause", ("number", "amendment")), 0, 10)
    assert line.texts == ("4.2", "2")
