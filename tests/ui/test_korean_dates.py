"""Dates in the Korean interface have their Korean form, with the precision they have; in English nothing is other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Agreement, Commitment, CustomField, Document, SalesLine, SavedView
from asm_desktop.domain.said import say
from asm_desktop.services import records
from asm_desktop.services.listing import View
from asm_desktop.services.spoken import name_of, value_of
from tests.ui.shown_editor import Make
from ui.forms.day_line import day_words
from ui.forms.follow_up_lines import FollowUpLines
from ui.session import Session
from ui.tables.filter_bar import options
from ui.tables.register_model import RegisterModel
from ui.translation import date_words, error_sentence, label, quantity_words, retold, said, use_language

DAY, MONTH, YEAR = PartialDate(2022, 7, 11), PartialDate(2022, 7), PartialDate(2022)


@pytest.fixture
def korean(qtbot: QtBot) -> Iterator[None]:  # noqa: ARG001
    assert use_language("ko")
    yield
    use_language("en")


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("date", "long", "short"),
    [(DAY, "2022년 7월 11일", "2022. 7. 11."), (MONTH, "2022년 7월", "2022. 7."), (YEAR, "2022년", "2022년")],
)
def test_each_precision_has_its_form_which_can_be_typed_back(
    make: Make, date: PartialDate, long: str, short: str
) -> None:
    assert (date_words(date), date_words(date, short=True)) == (long, short)
    assert PartialDate.parse(long) == PartialDate.parse(short) == date
    field = Agreement.fields["signed_on"]
    assert retold(field, date.words()) == long
    assert said(say("{date}", date=date)) == long
    assert str(say("{date}", date=date)) == date.words()
    editor = make(field)
    editor.set_value(date)
    assert (editor.text(), editor.value()) == (long, date)


@pytest.mark.usefixtures("korean")
def test_a_cell_is_short_and_read_out_in_full(session: Session) -> None:
    records.create(session.register, Commitment, {"text": "Buildings", "due": DAY, "status": "met"})
    model = RegisterModel(session, View("commitment", ("title", "due"), filter="Buildings"))
    line = model.line(0)
    assert line is not None
    assert (model.shown(line, 1), model.text(line, 1)) == ("2022. 7. 11.", "2022년 7월 11일")


@pytest.mark.usefixtures("korean")
def test_what_is_wrong_with_a_line_of_follow_ups_is_said_in_korean(session: Session, qtbot: QtBot) -> None:
    lines = FollowUpLines(session, list)
    qtbot.addWidget(lines)
    lines.text.setPlainText("send it – Rowan – Fridya")
    assert lines.problem() == "“Fridya”은(는) 금요일과 같은 날짜도 아니고 이 파일에 있는 인물도 아닙니다."


@pytest.mark.usefixtures("korean")
def test_a_date_that_cannot_be_read_is_explained_in_korean() -> None:
    with pytest.raises(InvalidValue) as caught:
        PartialDate.parse("soon")
    assert "2022년 9월 22일" in error_sentence(caught.value)


@pytest.mark.usefixtures("qapp")
def test_english_is_as_it_was() -> None:
    assert [date_words(each) for each in (DAY, MONTH, YEAR)] == ["11 July 2022", "July 2022", "2022"]
    assert date_words(DAY, short=True) == "11 Jul 2022"


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2022년 9월 22일", PartialDate(2022, 9, 22)),
        ("2022년 9월 22일 (목)", PartialDate(2022, 9, 22)),
        ("2022년 9월", PartialDate(2022, 9)),
        ("내일", PartialDate.on(datetime.date.today() + datetime.timedelta(days=1))),
        ("tomorrow", PartialDate.on(datetime.date.today() + datetime.timedelta(days=1))),
    ],
)
def test_a_date_field_understands_what_is_typed(make: Make, text: str, date: PartialDate) -> None:
    editor = make(Agreement.fields["signed_on"])
    editor.setText(text)
    assert editor.value() == date
    if not text[0].isdigit():
        assert editor.reading() == day_words(date)
        assert editor.reading()[-3:] in {f"({day})" for day in "월화수목금토일"}


def test_a_field_of_what_is_planned_looks_ahead(make: Make) -> None:
    editor = make(Commitment.fields["due"])
    day = datetime.date.today() - datetime.timedelta(days=40)
    editor.setText(f"{day.month}월 {day.day}일")
    assert editor.value().first() > datetime.date.today()


@pytest.mark.usefixtures("korean")
def test_an_option_of_ones_own_stays_as_it_was_typed(make: Make) -> None:
    values = {"id": "x", "name": "Type", "of": "agreement", "kind": "choice", "options": "Signed\nYes"}
    field = OwnField(CustomField(values))
    assert [words for _, words in options(field)][1:] == ["Signed", "Yes"]
    assert (label(field), retold(field, "Signed"), name_of(field, said)) == ("Type", "Signed", "Type")
    assert [make(field).itemText(place) for place in (1, 2)] == ["Signed", "Yes"]
    assert value_of(field, "Yes", said) == "Yes"
    assert retold(Agreement.fields["stage"], "Signed") != "Signed"


@pytest.mark.usefixtures("korean")
def test_quantities_languages_and_kinds_of_records_are_korean() -> None:
    assert [quantity_words(words) for words in ("up to 10 t", "exactly 5 kg", "3 kg")] == [
        "최대 10 t",
        "정확히 5 kg",
        "3 kg",
    ]
    assert retold(Document.fields["language"], "Korean, English, Jejueo") == "한국어, 영어, Jejueo"
    assert retold(SavedView.fields["of"], "commitment") == "약속"


def test_a_qualifier_in_korean_is_read_back(make: Make) -> None:
    use_language("ko")
    try:
        editor = make(SalesLine.quantity)
        editor.set_value(Quantity.parse("up to 10 t"))
        assert editor.draft() == "최대 10 t"
        assert editor.value() == Quantity.parse("up to 10 t")
    finally:
        use_language("en")
