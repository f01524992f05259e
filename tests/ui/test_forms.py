"""Editors of fields: one for each kind, saved when left, nothing typed ever lost."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import RECORDS, Agreement, Delivery, Event, Organisation, Person, Quote, SalesLine
from asm_desktop.services import records
from asm_desktop.services.search import search
from tests.ui.model_case import Case
from ui.forms.choice_editors import ChoiceEditor
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import EDITORS, editor_for
from ui.forms.link_editor import LinkEditor
from ui.forms.picture_editor import PictureEditor
from ui.forms.text_editors import LineEditor, TextEditor
from ui.questions import Questions
from ui.session import Session

Make = Callable[..., Any]
EXAMPLES: dict[str, Any] = {
    "text": "SME Banking Division",
    "long text": "One line\nand another",
    "verbatim text": "for ASM.\u00a0 In just over  a year",
    "yes or no": False,
    "number": 1200,
    "date": PartialDate(2022, 9),
    "time": datetime.time(14, 30),
    "time zone": "Asia/Seoul",
    "moment": "2026-11-24T03:00:00Z",
    "quantity": Quantity.parse("up to 10 t"),
}
FIELDS = [(record, field) for record in RECORDS for field in record.editable()]


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Make:
    """Makes the editor of a field and shows it."""

    def made(field: Field[Any], row: Record | None = None) -> Any:
        editor = editor_for(field, Surroundings(session, row=row))
        qtbot.addWidget(cast(QWidget, editor))
        cast(QWidget, editor).show()
        return editor

    return made


def committed(editor: Any) -> list[bool]:
    """Gathers what the editor tells."""
    told: list[bool] = []
    editor.committed.connect(lambda: told.append(True))
    return told


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


# links


@pytest.fixture
def host(make: Make, case: Case) -> LinkEditor:
    """The editor of an event's host, a party."""
    editor: LinkEditor = make(Event.host)
    editor.set_value(case.asm)
    return editor


def offered(editor: LinkEditor) -> list[str]:
    popup = editor._list
    assert isinstance(popup, QListView)
    return [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]


def test_link_shows_the_title_of_its_record(host: LinkEditor) -> None:
    assert host.line.text() == "Australian Strategic Materials"
    assert not host.is_changed()


def test_typing_offers_people_and_organisations_in_any_script(host: LinkEditor) -> None:
    host.line.selectAll()
    host.line.insert("산업")
    host.line.textEdited.emit("산업")
    assert offered(host)[0] == "Korea Development Bank"


def test_offer_is_picked_with_enter(host: LinkEditor, case: Case) -> None:
    told = committed(host)
    host.line.selectAll()
    QTest.keyClicks(host.line, "kdb")
    popup = host._list
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (host.value(), told) == (case.kdb, [True])
    assert host.line.text() == "Korea Development Bank"


def test_name_typed_out_is_taken_when_left(host: LinkEditor, case: Case) -> None:
    host.line.setText("korea development bank")
    host.line.textEdited.emit("korea development bank")
    host.line.left.emit()
    assert host.value() == case.kdb


def test_words_that_are_no_record_stay_with_a_reason(host: LinkEditor) -> None:
    host.line.setText("Nobody Ltd")
    host.line.textEdited.emit("Nobody Ltd")
    host.line.left.emit()
    assert host.is_changed()
    with pytest.raises(InvalidValue, match="“Nobody Ltd” is not a record yet"):
        host.value()
    assert host.line.text() == "Nobody Ltd"


def test_new_organisation_is_added_from_the_link(host: LinkEditor, case: Case) -> None:
    host.line.selectAll()
    QTest.keyClicks(host.line, "NS World")
    assert offered(host) == ["NS World", "NS World"]
    popup = host._list
    assert popup is not None
    popup.setCurrentIndex(popup.model().index(0, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    hits = search(case.register, "NS World")
    assert [(hit.noun, hit.key) for hit in hits] == [("organisation", host.value())]


def test_emptied_link_is_unknown(host: LinkEditor) -> None:
    host.line.clear()
    host.line.textEdited.emit("")
    host.line.left.emit()
    assert host.value() is None
    assert host.is_changed()


def test_arrow_opens_the_linked_record(host: LinkEditor, case: Case, session: Session) -> None:
    asked: list[str] = []
    session.record_requested.connect(asked.append)
    button = next(each for each in host.findChildren(QToolButton) if each.accessibleName() == "Open Host")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [case.asm]


def test_sales_line_of_a_delivery_is_picked_from_its_agreement(case: Case, make: Make) -> None:
    delivery = records.create(case.register, Delivery, {"agreement": case.sales, "name": "First delivery"})
    editor = make(Delivery.sales_line, delivery)
    editor.set_value(None)
    assert editor.itemText(1) == "Neodymium praseodymium metal ingot · up to 10 t"


# pictures


class Answers(Questions):
    """Chooses one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def file_to_open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """The file."""
        return self.path


def choose_picture(case: Case, session: Session, qtbot: QtBot, path: Path) -> Record:
    row = records.get(case.register, case.jung)
    editor = PictureEditor(Person.portrait, Surroundings(session, Answers(path), row=row))
    qtbot.addWidget(editor)
    editor.set_value(None)
    editor._choose.click()
    return records.get(case.register, case.jung)


def test_portrait_is_chosen_and_kept_inside_the_register(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    from PIL import Image

    path = tmp_path / "portrait.png"
    Image.new("RGBA", (3000, 2000), "teal").save(path)
    kept = records.blob(case.register, choose_picture(case, session, qtbot, path).values["portrait"])
    assert kept is not None
    assert kept[:3] == b"\xff\xd8\xff"
    assert len(kept) < 100_000


def test_file_that_is_no_picture_is_refused_in_words(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "portrait.png"
    path.write_bytes(b"not a picture")
    told: list[tuple[str, bool]] = []
    session.notice.connect(lambda sentence, is_error: told.append((sentence, is_error)))
    assert choose_picture(case, session, qtbot, path).values["portrait"] is None
    assert told[0][1]
    assert "not a picture that can be read" in told[0][0]
