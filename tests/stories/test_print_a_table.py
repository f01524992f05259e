"""A person prints what the window shows: the table, only some of it, the board; and gets it on paper or as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from tests.packs.reading import reader, words_of
from tests.stories.desk import Desk
from ui.dialogs.printout_preview import PrintoutPreview
from ui.dialogs.table_preview import TablePreview
from ui.pages.agreements import BOARD, AgreementsPage
from ui.translation import use_language

CONTROL = Qt.KeyboardModifier.ControlModifier
Preview = Callable[[str], TablePreview]


@pytest.fixture
def preview(desk: Desk, qtbot: QtBot) -> Preview:
    """Take an action, and see the table as it is printed."""

    def shown(action: str) -> TablePreview:
        desk.window.qt_actions[action].trigger()
        made = desk.window.findChildren(TablePreview)[-1]
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.waitUntil(made.is_drawn, timeout=20_000)
        return made

    return shown


def test_the_table_is_printed_as_it_is_seen_and_saved(desk: Desk, preview: Preview, tmp_path: Path) -> None:
    table = desk.go("stakeholders", "organisation")
    table.bar.narrowed.emit("", (Condition("country", "Korea", "contains"),))
    desk.click_header(table, "title")
    table.grid.header.moveSection(0, 1)
    desk.settle()
    seen = [str(table.model.index(row, table.view().columns.index("title")).data()) for row in range(3)]
    made = preview("print-table")
    desk.person.to_write = tmp_path / "table.pdf"
    made.saving.click()
    found = words_of(desk.person.to_write.read_bytes())
    made.close()
    heads = [table.model.record.fields[name] for name in table.grid.columns().names[:2]]
    assert " ".join("Organisation" if field.name == "title" else field.label for field in heads) in found
    assert "Shown Country contains Korea Order Title, from A to Z" in found
    assert [found.index(title) for title in seen] == sorted(found.index(title) for title in seen)
    assert f"{table.model.rowCount()} organisations" in found
    assert desk.person.suggested == "Organisations.pdf"


def test_only_the_selected_are_printed(desk: Desk, preview: Preview) -> None:
    table = desk.go("stakeholders", "organisation")
    table.grid.choose_rows([0, 2, 3], 0)
    made = preview("print-selected")
    found = words_of(made.content)
    made.close()
    assert "3 organisations" in found
    refs = [records.get(desk.register, key).values["ref"] for key in table.selected_keys()]
    assert all(str(ref) in found for ref in refs)
    other = str(table.model.index(1, table.view().columns.index("ref")).data())
    assert other not in found


def test_the_board_is_printed_by_stage_and_groups_can_be_changed(desk: Desk, preview: Preview, qtbot: QtBot) -> None:
    desk.go("agreements", "agreement")
    page = desk.page()
    assert isinstance(page, AgreementsPage)
    page.show_picture(BOARD)
    made = preview("print-table")
    assert [each.title for each in reader(made.content).outline][0] == "Agreed text (1)"  # type: ignore[union-attr]  # noqa: RUF015
    made.groups.setCurrentIndex(made.groups.findData("binding"))
    qtbot.waitUntil(made.is_drawn, timeout=20_000)
    assert "Grouped by Binding" in words_of(made.content)
    made.close()


def test_columns_without_room_and_the_marking_are_told_before_printing(desk: Desk, preview: Preview) -> None:
    table = desk.go("agreements", "agreement")
    for name in ("purpose", "responsibilities", "notes", "term", "money", "lead", "tags", "backup_lead"):
        table.choose_column(name, True)
    made = preview("print-table")
    assert made.notice.isVisible()
    assert "Owner" in made.notice.text()
    desk.person.fills.append(lambda dialog: dialog.reject())
    made.printing.click()
    assert desk.person.asked == [
        made.notice.text(),
        "Stay at the printer: the pages hold what only its readers may see.",
    ]
    made.close()


def test_a_table_that_lies_across_is_printed_so(desk: Desk, preview: Preview, tmp_path: Path, qtbot: QtBot) -> None:
    desk.go("agreements", "agreement")
    made, target = preview("print-table"), tmp_path / "printed.pdf"

    def fill(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFileName(str(target))
        dialog.done(QDialog.DialogCode.Accepted)

    desk.person.fills.append(fill)
    made.printing.click()
    qtbot.waitUntil(lambda: "page 1 of 1" in made._foot.text(), timeout=30_000)
    qtbot.waitUntil(lambda: target.read_bytes().rstrip().endswith(b"%%EOF"))
    made.close()
    page = reader(target.read_bytes()).pages[0]
    assert page.mediabox.width > page.mediabox.height


def test_the_usual_key_prints_the_pack_of_an_event_and_the_table_elsewhere(desk: Desk) -> None:
    desk.go("ceremonies")
    desk.open("E-0001")
    keys = [each.toString() for each in desk.window.qt_actions["print-table"].shortcuts()]
    assert keys == ["Ctrl+Alt+P"]
    desk.go("agreements")
    QTest.keyClick(desk.window, Qt.Key.Key_P, CONTROL)
    desk.settle()
    (made,) = desk.window.findChildren(TablePreview)
    made.close()
    desk.window.go("history")
    desk.settle()
    assert not desk.window.qt_actions["print-table"].isEnabled()


def test_a_long_table_tells_how_far_it_is_and_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    with desk.register.action("Add many") as store:
        for number in range(1500):
            records.add_party(desk.register, store, Organisation, f"Body {number}", {})
    desk.go("stakeholders", "organisation")
    desk.window.qt_actions["print-table"].trigger()
    (made,) = desk.window.findChildren(TablePreview)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: made.waiting.stop.isVisible(), timeout=20_000)
    QTest.mouseClick(made.waiting.stop, Qt.MouseButton.LeftButton)
    assert not made.isVisible()
    assert made.content == b""


def test_a_korean_reader_gets_korean_words(desk: Desk, preview: Preview) -> None:
    assert use_language("ko")
    try:
        desk.go("agreements", "agreement")
        made = preview("print-table")
    finally:
        use_language("en")
    found = words_of(made.content)
    assert str(reader(made.content).root_object["/Lang"]) == "ko"
    made.close()
    assert all(each in found for each in ("협약", "구속력 없음", "번호순", "1쪽 중 1쪽", "대외비", "Sales Agreement"))


def test_all_that_is_told_of_a_person_is_printed(desk: Desk, qtbot: QtBot) -> None:
    desk.open("P-0010")
    desk.window.qt_actions["print-record"].trigger()
    (made,) = desk.window.findChildren(PrintoutPreview)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(made.is_drawn, timeout=20_000)
    desk.person.fills.append(lambda dialog: dialog.reject())
    made.printing.click()
    made.close()
    assert "sofia.marino@metals.example" in words_of(made.content)
    assert desk.person.asked == ["Stay at the printer: the pages hold what only its readers may see."]
