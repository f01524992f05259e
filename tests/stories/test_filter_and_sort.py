"""A person finds their way in long tables."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.stories.desk import Desk
from ui.tables.register_table import RegisterTable


def titles(table: RegisterTable) -> list[str]:
    column = table.view().columns.index("title")
    return [str(table.model.index(row, column).data()) for row in range(table.model.rowCount())]


@pytest.mark.parametrize("typed", ["산업은행", "KDB", "korea development"])
def test_bank_is_found_by_any_of_its_names(desk: Desk, typed: str) -> None:
    table = desk.go("stakeholders", "organisation")
    table.bar.line.setText(typed)
    desk.settle()
    assert titles(table) == ["Korean Development Bank"]


def test_filter_is_left_with_the_arrow_and_emptied_with_escape(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    everybody = table.model.rowCount()
    table.focus_filter()
    table.bar.line.setText("smith")
    desk.settle()
    desk.press(Qt.Key.Key_Down)
    assert desk.title() == "Rowena Smith"
    table.focus_filter()
    desk.press(Qt.Key.Key_Escape)
    assert table.model.rowCount() == everybody


def test_people_are_sorted_by_name_then_back(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    first = titles(table)
    desk.click_header(table, "title")
    assert titles(table) == sorted(first, key=str.casefold)
    desk.click_header(table, "title")
    assert titles(table) == sorted(first, key=str.casefold, reverse=True)
    desk.click_header(table, "title")
    assert titles(table) == first


def test_agreements_are_sorted_by_stage_and_then_by_name(desk: Desk) -> None:
    table = desk.go("agreements", "agreement")
    desk.click_header(table, "stage")
    desk.click_header(table, "title", shift=True)
    assert table.view().sort == (("stage", False), ("title", False))
    stages = [table.model.line(row) for row in range(table.model.rowCount())]
    order = [line.values["stage"] for line in stages if line is not None]
    assert order == sorted(order, key=["drafting", "agreed_text", "signed", "in_effect"].index)


def test_record_stays_shown_while_the_table_is_sorted(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    desk.click_row(table, "Mr Byung Chul Jung")
    desk.click_header(table, "title")
    assert desk.title() == "Mr Byung Chul Jung"
    assert table.selected_keys() == [desk.find("P-0002").key]


def test_non_binding_agreements_are_picked_out(desk: Desk) -> None:
    table = desk.go("agreements", "agreement")
    table.bar._narrow("binding", "non_binding", True)
    desk.settle()
    assert "MOU: ASM, KSM Metals Co., Ltd, KDB, Chungcheongbuk-do Province" in titles(table)
    assert "Sales Agreement" not in titles(table)


def test_column_is_added_and_is_there_the_next_day(desk: Desk) -> None:
    table = desk.go("stakeholders", "organisation")
    table.choose_column("listed", True)
    next_day = RegisterTable(desk.window.session, table.view().__class__("organisation"))
    assert next_day.view().columns[-1] == "listed"
    next_day.deleteLater()
