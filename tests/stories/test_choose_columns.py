"""A person without a mouse chooses the columns of a table, their order, and what it is sorted by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget

from asm_desktop.domain.records import Agreement
from asm_desktop.services.listing import choosable
from tests.stories.desk import Desk
from ui.dialogs.choose_columns import ChooseColumns
from ui.dialogs.keyboard import KeyboardHelp
from ui.tables import column_memory
from ui.tables.column_memory import Columns


def go_to(chosen: ChooseColumns, name: str) -> QListWidget:
    """Make a column current by its key in the list."""
    rows = [chosen.list.item(row) for row in range(chosen.list.count())]
    chosen.list.setCurrentRow([str(item.data(Qt.ItemDataRole.UserRole)) for item in rows].index(name))
    return chosen.list


def sort_by(chosen: ChooseColumns, name: str, way: str) -> None:
    go_to(chosen, name)
    chosen.sort.setFocus()
    while chosen.sort.currentData() != way:
        QTest.keyClick(chosen.sort, Qt.Key.Key_Down)


def test_columns_their_order_and_the_sort_are_chosen_by_keys_and_remembered(desk: Desk) -> None:
    table = desk.go("agreements", "agreement")
    before = table.grid.columns().names

    def choose(dialog: ChooseColumns) -> None:
        listed = go_to(dialog, "expires_on")
        for _ in range(before.index("expires_on")):
            QTest.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        go_to(dialog, "binding")
        QTest.keyClick(listed, Qt.Key.Key_Space)
        go_to(dialog, "purpose")
        QTest.keyClick(listed, Qt.Key.Key_Space)
        sort_by(dialog, "stage", "down")
        sort_by(dialog, "title", "up")
        dialog.take()

    desk.person.fills.append(choose)
    desk.window.qt_actions["choose-columns"].trigger()
    desk.settle()
    left = tuple(name for name in before if name not in ("expires_on", "binding"))
    assert table.grid.columns().names == table.view().columns == ("expires_on", *left, "purpose")
    assert table.view().sort[-2:] == (("stage", True), ("title", False))
    assert column_memory.recall(desk.register, "agreement").names == table.view().columns
    stages = [table.model.index(row, table.view().columns.index("stage")).data() for row in range(3)]
    assert stages == sorted(stages, key=lambda words: -[*options()].index(words))


def options() -> list[str]:
    from asm_desktop.domain.kinds import Choice
    from asm_desktop.domain.records import Agreement

    kind = Agreement.fields["stage"].kind
    assert isinstance(kind, Choice)
    return [words for _, words in kind.options]


def test_what_sorts_first_is_chosen_and_a_hidden_column_sorts_no_longer(desk: Desk) -> None:
    desk.go("agreements", "agreement")
    dialog = ChooseColumns(
        "agreement", choosable(Agreement), Columns(("title", "stage", "type"), sort=(("stage", False), ("title", True)))
    )
    go_to(dialog, "title")
    dialog.place.activated.emit(0)
    assert dialog.list.currentItem().text().endswith("↓ 1")
    QTest.keyClick(go_to(dialog, "stage"), Qt.Key.Key_Space)
    assert not dialog.sort.isEnabled()
    dialog.take()
    assert (dialog.columns.names, dialog.columns.sort) == (("title", "type"), (("title", True),))


def test_a_table_keeps_one_column_and_the_usual_ones_come_back(desk: Desk) -> None:
    desk.go("agreements", "agreement")
    dialog = ChooseColumns("agreement", choosable(Agreement), Columns(("title",)))
    dialog.show()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.take()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.sentence.isVisible()
    dialog.usual.click()
    dialog.take()
    assert dialog.columns.names == column_memory.usual("agreement").names


def test_the_key_help_lists_what_a_table_knows(desk: Desk) -> None:
    said = desk.words(_shown(KeyboardHelp(desk.window)))
    assert {"In a table", "Columns and sorting", "F8", "F9", "Copy the selected rows", "Ctrl+C"} <= set(said)


def _shown(dialog: KeyboardHelp) -> KeyboardHelp:
    dialog.show()
    return dialog
