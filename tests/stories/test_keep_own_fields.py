"""A person gives their register fields of its own, fills them in, sees them in the table and takes one away again."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import CustomField
from asm_desktop.services import own_fields, records
from tests.stories.desk import Desk
from ui.forms.own_field_dialog import OwnFieldDialog
from ui.forms.own_section import OwnSection


def own_section(desk: Desk) -> OwnSection:
    section = desk.sheet().form.own
    assert section is not None
    assert section.heading is not None
    section.heading.setChecked(True)
    desk.settle()
    return section


def add_field(desk: Desk, name: str, kind: str, options: str | None = None) -> str:
    """Add a field with the button of the form, and give its name."""

    def fill(dialog: Any) -> None:
        assert isinstance(dialog, OwnFieldDialog)
        dialog.take()
        assert dialog.sentence.isVisible(), "a name is needed"
        for field, value in (("name", name), ("kind", kind), ("options", options)):
            dialog.editors[field].set_value(value)
        dialog.take()

    desk.person.fills.append(fill)
    own_section(desk).add_button.click()
    desk.settle()
    field = next(each for each in desk.register.store.custom_fields() if each.name == name)
    return f"own_{field.key}"


def test_a_field_is_made_in_the_form_filled_in_and_shown_in_the_table(desk: Desk) -> None:
    sheet = desk.open("A-0001")
    key = cast(Any, sheet.form.row).key
    name = add_field(desk, "Board approval", "date")
    row = desk.field(name)
    desk.type_into(row, "whenever")
    assert "A date is expected" in row.problem()
    desk.type_into(row, "July 2022")
    kept = own_fields.completed(desk.register.store, records.get(desk.register, key))
    assert kept.values[name] == PartialDate(2022, 7)
    table = desk.page().table
    table.choose_column(name, True)
    column = table.view().columns.index(name)
    headings = [table.model.headerData(place, Qt.Orientation.Horizontal) for place in range(table.model.columnCount())]
    assert headings[column] == "Board approval"
    desk.click_header(table, name)
    assert table.model.index(0, column).data() == "Jul 2022"
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert records.get(desk.register, key).values["own"] is None
    assert table.model.index(0, column).data() == ""


def test_undo_takes_the_value_back_and_then_the_field(desk: Desk) -> None:
    desk.open("A-0001")
    name = add_field(desk, "Counsel", "text")
    desk.type_into(desk.field(name), "Ms Lee")
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert cast(Any, desk.field(name).editor).value() is None
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert "Counsel" not in {field.label for field in own_section(desk).fields}


def test_changing_and_deleting_a_field_says_what_happens_to_its_values(desk: Desk) -> None:
    desk.open("A-0001")
    name = add_field(desk, "Since", "text")
    desk.type_into(desk.field(name), "long ago")
    table = desk.page().table
    table.choose_column(name, True)
    field = desk.register.store.get(CustomField, name.removeprefix("own_"))
    assert field is not None
    desk.open(field.ref or "")
    editor = cast(Any, desk.field("kind").editor)
    editor.setCurrentIndex(editor.findData("number"))
    editor.activated.emit(editor.currentIndex())
    desk.settle()
    assert "1 of the 1 values" in desk.person.asked[-1]
    assert "“long ago”" in desk.person.asked[-1]
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    desk.window.qt_actions["delete"].trigger()
    desk.settle()
    assert desk.person.asked[-1].startswith("1 records say something in it")
    assert desk.register.store.get(CustomField, field.key) is None
    desk.go("agreements", "agreement")
    assert name not in desk.page().table.view().columns
