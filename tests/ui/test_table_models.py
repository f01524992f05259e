"""Models of tables: rows read a page at a time, data never markup."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import Organisation
from asm_desktop.services import listing, records
from asm_desktop.services.listing import Line, View
from asm_desktop.services.register import Register
from tests.ui.model_case import MANY, Case, add_many
from ui.session import Session
from ui.tables.register_model import PAGE_ROWS, RegisterModel
from ui.tables.register_table import RegisterTable


def test_model_follows_changes_and_views(case: Case, session: Session) -> None:
    model = RegisterModel(session, View("organisation"))
    records.create_party(case.register, Organisation, "KSM Metals")
    assert model.refresh()
    model.set_view(View("organisation", filter="ksm"))
    assert model.rowCount() == 1
    assert not model.refresh()


def test_painting_reads_one_page_of_many(
    case: Case, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_many(case.register)
    asked: list[int] = []
    read = listing.lines

    def watched(register: Register, view: View, numbers: Sequence[int]) -> list[Line | None]:
        asked.append(len(numbers))
        return read(register, view, numbers)

    monkeypatch.setattr(listing, "lines", watched)
    table = RegisterTable(session, View("organisation"))
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    table.grab()
    assert table.model.rowCount() == MANY + 2
    assert asked == [PAGE_ROWS]
    table.grid.scrollToBottom()
    table.grab()
    assert set(asked) <= {PAGE_ROWS, (MANY + 2) % PAGE_ROWS}
    assert len(asked) <= 3


def test_tool_tip_never_reads_data_as_markup(case: Case, session: Session) -> None:
    records.create_party(case.register, Organisation, "<img src='file:///etc/passwd'> & Co")
    model = RegisterModel(session, View("organisation", columns=("title",)))
    tip = str(model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<i" not in tip
    assert "img src" in tip
