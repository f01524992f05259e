"""Rows in their order: by number of reference, unknown last, read by their numbers, without reading the whole table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.records import Agreement, CooperationArea, Organisation
from asm_desktop.services import listing, records
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register

REFS = ("O-0007", "O-9999", "O-10000", "O-100000")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Four organisations whose references have different numbers of digits, added in no order."""
    with closing(Register.create(tmp_path / "order.asm", None)) as made:
        for ref, country in zip(REFS, (None, "Korea", "Australia", None), strict=True):
            values = {"ref": ref, "country": country, "type": "bank"}
            records.create_party(made, Organisation, f"Body {ref[::-1]}", values)
        yield made


def refs(register: Register, view: View) -> list[str]:
    """The references of a view's rows, read by their numbers."""
    numbers = listing.arrangement(register, view)
    return [line.ref for line in listing.lines(register, view, numbers) if line is not None]


def test_references_are_in_order_of_their_number(register: Register) -> None:
    assert refs(register, View("organisation")) == list(REFS)
    assert [line.ref for line in listing.rows(register, View("organisation"), 1, 2)] == list(REFS[1:3])


@pytest.mark.parametrize(("down", "wanted"), [(False, [2, 1, 0, 3]), (True, [1, 2, 3, 0])])
def test_unknown_is_last_both_ways(register: Register, down: bool, wanted: list[int]) -> None:
    view = View("organisation", sort=(("country", down),))
    assert refs(register, view) == [REFS[place] for place in wanted]


@pytest.mark.parametrize(("text", "found"), [("body", 4), ("bod", 4), ("ody", 4), ("nowhere", 0), ("9999", 1)])
def test_filter_counts_what_it_shows(register: Register, text: str, found: int) -> None:
    view = View("organisation", filter=text)
    assert len(listing.arrangement(register, view)) == listing.count(register, view) == found


def test_filter_goes_with_conditions_and_order(register: Register) -> None:
    view = View("organisation", filter="body", where=(("country", "Korea"),), sort=(("title", True),))
    assert refs(register, view) == ["O-9999"]


def test_row_that_has_gone_leaves_its_place_empty(register: Register) -> None:
    view = View("organisation")
    numbers = listing.arrangement(register, view)
    gone = records.find(register, "O-9999")
    assert listing.place(register, view, numbers, gone.key) == 1
    records.delete(register, [gone])
    assert [line and line.ref for line in listing.lines(register, view, numbers)] == ["O-0007", None, *REFS[2:]]
    assert listing.place(register, view, numbers, gone.key) is None


def test_linked_titles_sort_and_are_shown(register: Register) -> None:
    for name in ("second", "first"):
        agreement = records.create(register, Agreement, {"formal_title": f"The {name}"})
        records.create(register, CooperationArea, {"agreement": agreement.key, "name": f"Area of the {name}"})
    view = View("area", columns=("agreement",), sort=(("agreement", False),))
    numbers = listing.arrangement(register, view)
    assert [line.texts for line in listing.lines(register, view, numbers) if line] == [("The first",), ("The second",)]


@pytest.mark.parametrize("down", [False, True])
def test_what_is_alike_comes_by_number_of_reference_the_same_way_round(register: Register, down: bool) -> None:
    for field in ("type", "ref"):
        found = refs(register, View("organisation", sort=((field, down),)))
        assert found == (list(REFS[::-1]) if down else list(REFS))


READ_IN_ORDER = (
    *((noun, ()) for noun in ("organisation", "engagement", "agreement")),
    *((noun, (("title", down),)) for noun in ("person", "engagement", "document") for down in (False, True)),
    *((noun, (("ref", down),)) for noun in ("person", "engagement") for down in (False, True)),
    *(("engagement", ((field, down),)) for field in ("held_on", "with_whom") for down in (False, True)),
)


@pytest.mark.parametrize("view", [View(noun, sort=sort) for noun, sort in READ_IN_ORDER])
def test_order_is_read_from_an_index_alone(register: Register, view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    database, asked = register.store.database, list[tuple[str, Any]]()
    execute = database.execute_sql

    def watched(sql: str, params: Any = None) -> Any:
        asked.append((sql, params))
        return execute(sql, params)

    monkeypatch.setattr(database, "execute_sql", watched)
    listing.arrangement(register, view)
    ((sql, params),) = asked
    plan = [row[3] for row in execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()]
    assert any("USING COVERING INDEX" in step for step in plan), plan
    assert not [step for step in plan if "TEMP B-TREE" in step]
