"""Conditions on fields of every kind agree with what asking each row in Python gives; kept views come back whole."""

from __future__ import annotations

import datetime
import string
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain import conditions, kinds, time_kinds
from asm_desktop.domain.conditions import Condition, ways
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.overdue import is_overdue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, TITLED, Organisation, SavedView
from asm_desktop.services import listing, records, views
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample

LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
TODAY = datetime.date.today()
DATES = ["2022", "2022-09", "2022-09-22", "2026-11", "2026-11-24", "1999"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The sample, with some tags."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    register = Register.open(path, None)
    for record in TITLED:
        for place, row in enumerate(register.store.all(record)):
            if place % 3:
                records.update(register, row, {"tags": "Board, press" if place % 2 else "press 50%_"})
    yield register
    register.close()


def days(text: str) -> tuple[str, str]:
    """The first and the last day of a date, as texts that sort."""
    return (text + "-00-00")[:10], (text + "-99-99")[:10]


def holds(field: Field[Any], condition: Condition, row: Record) -> bool:
    """Whether a row meets a condition."""
    if condition.way in conditions.IN_DAYS:
        return _in_days(condition, row.values.get(field.name))
    if condition.way == conditions.OVERDUE:
        status = row.values["status"] if "status" in row.fields else "open"
        return is_overdue({"due": row.values.get(field.name), "status": status}, TODAY)
    value = field.encode(row.values.get(field.name))
    asked = condition.value if isinstance(condition.value, str) else field.encode(condition.value)
    if condition.way in (conditions.KNOWN, conditions.UNKNOWN):
        return (value is not None) == (condition.way == conditions.KNOWN)
    if condition.way in (conditions.IS_NOT, conditions.HAS_NOT_TAG) and value is None:
        return True
    if value is None:
        return False
    return _compares(field, condition.way, value, asked)


def _in_days(condition: Condition, value: Any) -> bool:
    if value is None:
        return condition.way == conditions.AGO_OR_UNKNOWN
    day = PartialDate.parse(str(value)[:10])
    if condition.way == conditions.WITHIN:
        return day.last() >= TODAY and day.first() <= TODAY + datetime.timedelta(days=condition.value)
    return (TODAY - day.last()).days > int(condition.value)


def _compares(field: Field[Any], way: str, value: Any, asked: Any) -> bool:
    if way in (conditions.HAS_TAG, conditions.HAS_NOT_TAG):
        has = str(asked).translate(LOWER) in str(value).translate(LOWER).split(", ")
        return has == (way == conditions.HAS_TAG)
    if way == conditions.CONTAINS:
        return str(asked).translate(LOWER) in str(value).translate(LOWER)
    if way == conditions.IS_NOT:
        return bool(value != asked)
    if way == conditions.AT_LEAST:
        return bool(value >= asked)
    if way == conditions.AT_MOST:
        return bool(value <= asked)
    if isinstance(field.kind, time_kinds.Date | time_kinds.Moment):
        (first, last), (first_asked, last_asked) = days(value), days(asked)
        if way == conditions.BEFORE:
            return last < first_asked
        if way == conditions.AFTER:
            return first > last_asked
        return str(value) == asked or str(value).startswith(f"{asked}-")
    return bool(value == asked)


def values(field: Field[Any]) -> st.SearchStrategy[Any]:
    """What a field may be asked for."""
    kind = field.kind
    if isinstance(kind, kinds.Choice):
        return st.sampled_from(list(kind.labels))
    if isinstance(kind, kinds.Flag):
        return st.booleans()
    if isinstance(kind, kinds.Integer):
        return st.integers(0, 5)
    if isinstance(kind, time_kinds.Date | time_kinds.Moment):
        return st.sampled_from(DATES).map(PartialDate.parse)
    if isinstance(kind, kinds.Tags):
        return st.sampled_from(["board", "press", "press 50%_", "pre"])
    return st.sampled_from(["Example", "e", "%", "_", "Korea", "signed"])


@st.composite
def asked(draw: st.DrawFn) -> View:
    """A view with up to three conditions."""
    record = draw(st.sampled_from(TITLED))
    where = []
    for field in draw(st.lists(st.sampled_from(listing.choosable(record)), min_size=1, max_size=3)):
        way = draw(st.sampled_from(ways(field)))
        if way in conditions.FIGURES:
            continue
        wanted = st.sampled_from([0, 14, 90, 1_000]) if way in conditions.IN_DAYS else values(field)
        where.append(Condition(field.name, None if way in conditions.WITHOUT_VALUE else draw(wanted), way))
    return View(record.noun, where=tuple(where))


@settings(max_examples=150)
@given(view=asked())
def test_conditions_pick_what_asking_every_row_gives(sample: Register, view: View) -> None:
    record = BY_NOUN[view.noun]
    wanted = [
        row.key
        for row in sample.store.all(record)
        if row.archived is None and all(holds(record.fields[part[0]], Condition(*part), row) for part in view.where)
    ]
    assert sorted(line.key for line in listing.rows(sample, view, 0, 1_000)) == sorted(wanted)
    assert listing.count(sample, view) == len(wanted)


@settings(max_examples=60)
@given(view=asked(), down=st.booleans(), archived=st.booleans())
def test_a_view_that_is_kept_shows_the_same(sample: Register, view: View, down: bool, archived: bool) -> None:
    kept = View(view.noun, ("title", "tags"), "exam ", view.where, (("title", down),), archived)
    row = SavedView({"name": "v", "of": view.noun, "definition": views.dumps(sample, kept)})
    back = views.view(sample, row)
    assert (back.columns, back.filter, back.sort, back.archived) == (kept.columns, "exam", kept.sort, archived)
    assert views.dumps(sample, back) == views.dumps(sample, kept)
    assert listing.count(sample, back) == listing.count(sample, kept)


def test_a_view_is_saved_replaced_renamed_deleted_and_all_is_undone(register: Register) -> None:
    view = View("organisation", filter="bank", where=(Condition("country", "Korea", "contains"),))
    row = views.save(register, " Banks  of Korea ", view)
    assert (row.name, register.undo_label()) == ("Banks of Korea", "Save view Banks of Korea")
    again = views.save(register, "banks of korea", View("organisation", filter="bank"))
    assert (again.key, len(views.saved(register, "organisation"))) == (row.key, 1)
    renamed = records.update(register, again, {"name": "Banks"})
    records.delete(register, [renamed])
    assert views.saved(register, "organisation") == []
    register.undo()
    register.undo()
    register.undo()
    (back,) = views.saved(register, "organisation")
    assert views.view(register, back).where == view.where
    with pytest.raises(InvalidRecord):
        views.save(register, "  ", view)


def test_a_view_that_is_no_view_says_so_and_one_of_a_field_that_is_gone_goes_without(register: Register) -> None:
    for definition in ("[]", "{", '{"where": 1}', '{"sort": [["title"]]}'):
        with pytest.raises(InvalidValue, match="cannot be read"):
            views.view(register, SavedView({"name": "x", "of": "organisation", "definition": definition}))
    kept = '{"where": [["gone", 1], ["country", "Korea"]], "columns": ["gone", "title"]}'
    view = views.view(register, SavedView({"name": "x", "of": Organisation.noun, "definition": kept}))
    assert (view.columns, view.where) == (("title",), (Condition("country", "Korea"),))
