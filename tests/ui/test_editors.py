"""Editors of fields: one for each kind, the value read back as it was shown."""

from __future__ import annotations

import datetime
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import RECORDS, Agreement, Organisation, Person, Quote, SalesLine
from tests.ui.shown_editor import Make, committed
from ui.forms.choice_editors import ChoiceEditor
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import EDITORS
from ui.forms.text_editors import LineEditor, TextEditor
from ui.session import Session

EXAMPLES: dict[str, Any] = {
    "text": "SME Banking Division",
    "long text": "One line\nand another",
    "verbatim text": "for ASM.\u00a0 In just over  a year",
    "yes or no": False,
    "number": 1200,
    "date": PartialDate(2022, 9),
    "time": datetime.time(14, 30),
    "language": "ko, en",
    "order of choices": "rank, list",
    "time zone": "Asia/Seoul",
    "moment": "2026-11-24T03:00:00Z",
    "quantity": Quantity.parse("up to 10 t"),
}
FIELDS = [(record, field) for record in RECORDS for field in record.editable()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.noun)
def test_every_declared_field_has_an_editor(make: Make, record: type[Record]) -> None:
    for field in record.editable():
        editor: Editor = make(field, record({"id": "none"}))
        editor.set_value(None)
        assert not editor.is_changed()
        if not field.required:
            assert editor.value() is None


def test_every_kind_is_in_the_table_of_editors() -> None:
    assert {field.kind.name for _, field in FIELDS} <= set(EDITORS)


@pytest.mark.parametrize("kind", EXAMPLES)
def test_value_shown_is_the_value_read(make: Make, kind: str) -> None:
    field = next(field for _, field in FIELDS if field.kind.name == kind)
    editor = make(field)
    editor.set_value(EXAMPLES[kind])
    assert not editor.is_changed()
    assert editor.value() == EXAMPLES[kind]


VISIBLE = st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\u2028\u2029")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(text=st.text(VISIBLE | st.just("\n"), min_size=1, max_size=80))
def test_verbatim_words_come_back_to_the_character(session: Session, text: str) -> None:
    editor = TextEditor(Quote.text, Surroundings(session))
    editor.set_value(text)
    assert editor.value() == text
    assert not editor.is_changed()


def test_verbatim_words_are_copied_to_the_character(make: Make) -> None:
    editor = make(Quote.text)
    editor.set_value("for ASM.\u00a0 In")
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == "for ASM.\u00a0 In"


def test_text_of_several_lines_grows(make: Make) -> None:
    editor = make(Agreement.purpose)
    editor.resize(300, 30)
    editor.set_value("one")
    low = editor.height()
    editor.set_value("one\ntwo\nthree")
    assert editor.height() >= low + 2 * editor.fontMetrics().lineSpacing()


def test_unknown_is_a_faint_word_not_a_blank(make: Make) -> None:
    line: LineEditor = make(Organisation.website)
    line.set_value(None)
    assert (line.text(), line.placeholderText()) == ("", "Not known")
    picked: ChoiceEditor = make(Agreement.stage)
    picked.set_value(None)
    assert picked.currentText() == "Not known"


def test_choice_offers_unknown_first_then_the_declared_words(make: Make) -> None:
    editor: ChoiceEditor = make(Agreement.binding)
    words = [editor.itemText(row) for row in range(editor.count())]
    assert words == ["Not known", "Non-binding", "Binding", "Mixed, by clause"]


def test_flag_has_three_states(make: Make) -> None:
    editor = make(Person.interpreter)
    assert [editor.itemData(row) for row in range(editor.count())] == [None, True, False]


def test_wheel_over_a_choice_changes_nothing(make: Make) -> None:
    editor: ChoiceEditor = make(Agreement.stage)
    editor.set_value("signed")
    place = QPointF(5, 5)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        place, place, QPoint(0, -120), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier, phase, False
    )
    QApplication.sendEvent(editor, event)
    assert editor.value() == "signed"
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("22/9/2022", "22 September 2022"), ("2022-09", "September 2022"), ("2022년 9월", "September 2022")],
)
def test_date_typed_loosely_is_shown_in_words_while_typing(make: Make, typed: str, read: str) -> None:
    editor: LineEditor = make(Agreement.signed_on)
    editor.setText(typed)
    assert editor.reading() == read


def test_nothing_is_read_into_half_a_date(make: Make) -> None:
    editor: LineEditor = make(Agreement.signed_on)
    editor.setText("22/")
    assert editor.reading() == ""
    with pytest.raises(InvalidValue, match="A date is expected"):
        editor.value()


def test_quantity_is_read_with_its_qualifier(make: Make) -> None:
    editor: LineEditor = make(SalesLine.quantity)
    editor.setText("≤ 10 tonnes")
    assert editor.reading() == "up to 10 t"


def test_escape_puts_the_kept_value_back(make: Make) -> None:
    editor: LineEditor = make(Organisation.website)
    editor.set_value("https://example.org")
    editor.setText("other")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert (editor.text(), editor.is_changed()) == ("https://example.org", False)


def test_enter_says_that_a_line_is_ready(make: Make) -> None:
    editor = make(Organisation.website)
    told = committed(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told == [True]


def test_enter_is_a_new_line_in_a_text_and_ctrl_enter_is_ready(make: Make) -> None:
    editor = make(Agreement.purpose)
    told = committed(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert (editor.text(), told) == ("\n", [])
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [True]


def test_tab_leaves_a_text(make: Make) -> None:
    assert cast(QPlainTextEdit, make(Agreement.purpose)).tabChangesFocus()
