"""A table that takes long to put in order stays as it is until a worker has done so, and nothing asked for is lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import Organisation, Person
from asm_desktop.services import listing, records
from tests.ui.model_case import Case
from ui.record_page import RecordPage
from ui.session import Session
from ui.tables import column_memory
from ui.tables.register_table import RegisterTable
from ui.window import MainWindow

BY_COUNTRY = (("country", True),)


@pytest.fixture
def table(window: MainWindow, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> RegisterTable:
    """The organisations; every view takes long."""
    page = window.page()
    assert isinstance(page, RecordPage)
    page.choose("organisation")
    qtbot.waitUntil(lambda: not session.is_reading())
    monkeypatch.setattr(listing, "LONG", -1)
    return page.table


def keys(table: RegisterTable) -> list[str]:
    return [table.model.key(row) for row in range(table.model.rowCount())]


def by_country(case: Case) -> list[str]:
    """The organisations as they should stand."""
    lines = listing.rows(case.register, listing.View("organisation", sort=BY_COUNTRY), 0, 100)
    return [line.key for line in lines]


def test_the_table_stays_as_it_is_until_the_order_is_known(
    table: RegisterTable, session: Session, case: Case, qtbot: QtBot
) -> None:
    table.select(case.kdb)
    before = keys(table)
    table.sort(BY_COUNTRY)
    assert keys(table) == before != by_country(case)
    qtbot.waitUntil(lambda: not session.is_reading())
    assert keys(table) == by_country(case)
    assert table.view().sort == BY_COUNTRY
    assert table.selected_keys() == [case.kdb]


def test_what_is_asked_for_meanwhile_comes_on_top_of_it(
    table: RegisterTable, session: Session, case: Case, qtbot: QtBot
) -> None:
    table.sort(BY_COUNTRY)
    table.bar.line.setText("bank")
    table.bar.narrowed.emit("bank", ())
    table.select(case.kdb)
    qtbot.waitUntil(lambda: not session.is_reading())
    assert (table.view().filter, table.view().sort) == ("bank", BY_COUNTRY)
    assert set(keys(table)) < set(by_country(case))
    assert table.selected_keys() == [case.kdb]


def test_a_change_meanwhile_is_seen(
    table: RegisterTable, session: Session, case: Case, window: MainWindow, qtbot: QtBot
) -> None:
    table.sort(BY_COUNTRY)
    made = records.create_party(case.register, Organisation, "Zambezi Bank", {"country": "Zambia"})
    qtbot.waitUntil(lambda: made.key in keys(table))
    assert keys(table) == by_country(case)
    assert keys(table)[0] == made.key
    records.delete(case.register, [made])
    qtbot.waitUntil(lambda: made.key not in keys(table))
    window.show_record(case.kdb)
    qtbot.waitUntil(lambda: not session.is_reading())
    assert keys(table) == by_country(case)
    assert table.selected_keys() == [case.kdb]


def test_the_first_of_other_records_is_shown_once_they_are(
    table: RegisterTable, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    column_memory.remember("person", column_memory.usual("person")._replace(sort=BY_COUNTRY))
    window.page().choose("person")
    assert keys(table) == []
    assert table.view().noun == "person"
    qtbot.waitUntil(lambda: not session.is_reading())
    assert len(keys(table)) == len(session.register.store.all(Person))
    assert window.page().selected() == keys(table)[0]


def test_where_it_cannot_be_read_a_notice_says_so_and_the_table_stays(
    table: RegisterTable, session: Session, case: Case, qtbot: QtBot
) -> None:
    before = keys(table)
    session.stop_reading()
    path = case.register.path
    path.rename(path.with_name("elsewhere.asm"))
    path.mkdir()
    with qtbot.waitSignal(session.notice):
        table.sort(BY_COUNTRY)
    assert keys(table) == before
    table.select(case.kdb)
    assert table.selected_keys() == [case.kdb]
