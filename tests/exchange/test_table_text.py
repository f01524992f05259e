"""A table as text: pasted, it is the same table, and nothing in it is computed or drawn."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.exchange.table_text import FORMULA, NUMBER, harmless, html_table, tab_separated


@pytest.mark.parametrize("cell", ["-5", "+82 2 1234-5678", "-1,000.5", "2022-09-22", "Kim", "up to 10 t", ""])
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize(
    "cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "  =A1", "%x", "|x"]
)
def test_what_a_spreadsheet_would_compute_is_marked_as_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell.strip()}"


class Cells(HTMLParser):
    """The texts of the cells of a table, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("table", "thead", "tbody", "tr", "th", "td")
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12) | st.sampled_from(
    ["<img src=x>", "a\tb\nc", "=1"]
)


@given(rows=st.lists(st.tuples(CELL, CELL), max_size=5))
def test_both_forms_hold_the_same_table(rows: list[tuple[str, str]]) -> None:
    heads = ["Name", "Place & time"]
    expected = [heads, *([harmless(cell) for cell in row] for row in rows)]
    assert [line.split("\t") for line in tab_separated(heads, rows).split("\n")] == expected
    parser = Cells()
    parser.feed(html_table(heads, rows))
    parser.close()
    assert parser.rows == expected
    assert not any(FORMULA.match(cell) and not NUMBER.fullmatch(cell) for row in expected[1:] for cell in row)
    assert not re.search(r"[\n]", "".join(cell for row in expected for cell in row))
