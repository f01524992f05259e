"""A person who has only the news items records them by hand: every step is one they can see in the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Attendance,
    Citation,
    CooperationArea,
    PartyName,
    Post,
    Quote,
    SalesLine,
)
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.stories.desk import Desk, Person
from tests.stories.effort import Effort
from tests.ui.answers import Answers
from tests.ui.seen import settled
from ui.dialogs.new_record import NewRecordDialog
from ui.forms.add_button import AddButton
from ui.forms.editor import Editor
from ui.forms.recording_part import RecordingPart
from ui.session import Session
from ui.window import MainWindow

NEWS = (Path(__file__).parents[1] / "facts" / "asm-news-2022.txt").read_text(encoding="utf-8")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOST_FOR_MEMORANDUM, MOST_FOR_SALE = 10.5, 4.5
"""Minutes for the two news items, fifteen together, of a person who has never seen the window."""
ITEMS = [NEWS[: NEWS.index("ASM’s first NdPr")].strip(), NEWS[NEWS.index("First sale of NdPr") :].strip()]


class Clerk:
    """Types into the window, dialogs included, as a person would."""

    def __init__(self, window: MainWindow, answers: Answers, qtbot: QtBot) -> None:
        self.window, self.answers, self.desk = window, answers, Desk(window, qtbot, Person())
        self.effort = Effort()

    def new(self, noun: str, called: str = "", **fields: str) -> Titled:
        """Add a record with its dialog and see it."""

        def fill(dialog: QDialog) -> None:
            assert isinstance(dialog, NewRecordDialog)
            if called:
                self.effort.write(dialog.name, called)
            for field, text in fields.items():
                self.write(dialog.editors[field], text)
            self.effort.click(next(each for each in dialog.findChildren(QPushButton) if each.text() == "Add"))
            assert dialog.result() == QDialog.DialogCode.Accepted, dialog.sentence.text()

        self.answers.fill = fill
        self.effort.think(f"new {noun}")
        self.choose(f"new-{noun}")
        self.window.activateWindow()
        self.desk.wait_for(self.window.isActiveWindow)
        shown = self.window.page().selected()
        assert shown
        return cast(Titled, records.get(self.desk.register, shown))

    def choose(self, action: str) -> None:
        """Choose an action from its menu, with the mouse."""
        chosen = self.window.qt_actions[action]
        bar = self.window.menuBar()
        title = next(each for each in bar.actions() if chosen in cast(QMenu, each.menu()).actions())
        menu = cast(QMenu, title.menu())
        self.effort.pointings[self.effort.part] += 2
        QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(title).center())
        self.desk.settle()
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(chosen).center())

    def write(self, editor: Editor, text: str) -> None:
        """Type a value and leave the editor; of a link, the record offered first is taken."""
        self.effort.think()
        widget = cast(QWidget, getattr(editor, "line", editor))
        self.effort.enter(widget)
        if isinstance(widget, QPlainTextEdit):
            self.effort.paste(widget, text)
        elif isinstance(widget, QLineEdit):
            widget.selectAll()
            self.effort.write(widget, text)
            offers = getattr(widget, "offers", None)
            self.desk.settle()
            if offers is not None and offers.isVisible():
                self.effort.press(offers, Qt.Key.Key_Return)
        elif isinstance(widget, QComboBox):
            self.pick(widget, text)
        self.desk.settle()

    def pick(self, widget: QComboBox, code: str) -> None:
        """Open the list with an arrow key, go to an option and take it."""
        steps = widget.findData(code) - widget.currentIndex()
        self.effort.press(widget, Qt.Key.Key_Down)
        self.desk.settle()
        for _ in range(abs(steps)):
            self.effort.press(widget.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.effort.press(widget.view(), Qt.Key.Key_Return)
        self.desk.settle()
        assert widget.currentData() == code

    def row(self, record: type, **fields: str) -> None:
        """Add a row to a list of the record shown."""
        part = self.desk.list_of(record)
        self.effort.think(f"row of {record.__name__}")
        self.effort.click(part.add_button)
        self.desk.settle()
        for field, text in fields.items():
            form = part.form()
            assert form is not None
            for section in form.form.sections:
                section.build()
            editor = form.form.rows()[field].editor
            self.write(editor, text)
            self.leave(editor)
        self.effort.press(cast(QWidget, part.form()), Qt.Key.Key_Escape)
        self.desk.settle()

    def leave(self, editor: Editor) -> None:
        """Leave a field with the key that goes to the next, which keeps what is in it."""
        widget = cast(QWidget, getattr(editor, "line", editor))
        if isinstance(widget, QPlainTextEdit):
            self.effort.press(widget, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            self.effort.press(widget, Qt.Key.Key_Tab)
        self.desk.settle()

    def add_below(self, heading: str, *names: str) -> None:
        """Add records that point at the one shown, a line each."""
        part = next(each for each in self.desk.sheet().incoming if each.record.label_plural == heading)
        self.effort.think(heading)
        self.effort.click(part.findChildren(AddButton)[0])
        for name in names:
            assert part._adder is not None
            self.effort.think()
            self.effort.write(part._adder.line, name)
            self.effort.press(part._adder.line, Qt.Key.Key_Return)
            self.desk.settle()

    def source(self, text: str) -> None:
        """Add a news item and record from it."""
        self.new("source", headline=text.partition("\n")[0])
        editor = self.desk.field("text").editor
        self.write(editor, text)
        self.leave(editor)
        self.effort.think()
        self.effort.click(self.part().record)
        assert self.part().record.isChecked()

    def part(self) -> RecordingPart:
        """What the source shown offers."""
        return self.desk.sheet().findChildren(RecordingPart)[0]

    def quote(self, source: str, begin: str, end: str) -> Quote:
        """Select words of a source with the cursor and quote them."""
        self.effort.think("quote")
        self.effort.pointings["quote"] += 2  # the page, and the row
        self.desk.open(source)
        text = cast(QPlainTextEdit, self.desk.field("text").widget)
        text.setFocus()
        content = text.document().toRawText()
        cursor = QTextCursor(text.document())
        cursor.setPosition(content.index(begin))
        cursor.setPosition(content.index(end, content.index(begin)) + len(end), QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        self.effort.pointings["quote"] += 2  # dragging over the words
        self.effort.think()
        self.effort.click(self.part().quote)
        self.desk.settle()
        return cast(Quote, records.get(self.desk.register, self.window.page().selected() or ""))


@pytest.fixture
def clerk(tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    with closing(Register.create(tmp_path / "mine.asm", None)) as register:
        session, answers = Session(register), Answers()
        window = MainWindow(session, answers)
        qtbot.addWidget(window)
        settled(window, qtbot)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield Clerk(window, answers, qtbot)
        window.close()
        session.setParent(None)


def record_organisations(clerk: Clerk) -> None:
    for name, short in (
        ("Australian Strategic Materials", "ASM"),
        ("KSM Metals Co., Ltd", ""),
        ("Korean Development Bank", "KDB"),
        ("Chungcheongbuk-do Province", ""),
    ):
        clerk.new("organisation", name)
        if short:
            clerk.row(PartyName, full=short, kind="short")


def record_people(clerk: Clerk) -> None:
    for name, title, body in (
        ("Mr Byung Chul Jung", "Executive Director", "KDB"),
        ("Mr Myung-Kyoo Kim", "Vice Governor for Economic Affairs", "Chungcheongbuk-do"),
        ("Rowena Smith", "CEO", "ASM"),
    ):
        clerk.new("person", name)
        clerk.row(Post, organisation=body, title=title)


def test_the_memorandum_is_recorded_from_its_news_item(clerk: Clerk) -> None:
    desk = clerk.desk
    clerk.source(ITEMS[0])
    record_organisations(clerk)
    record_people(clerk)
    clerk.new("agreement", type="mou", binding="non_binding")
    for party in ("ASM", "KSM", "KDB", "Chungcheongbuk-do"):
        clerk.row(AgreementParty, party=party)
    clerk.add_below(
        "Cooperation areas",
        "research and development",
        "investment activities",
        "development of a rare earths cluster in Chungcheongbuk-do",
    )
    assert desk.title() == "MOU: ASM, KSM Metals Co., Ltd, KDB, Chungcheongbuk-do Province"
    clerk.new("event", name="MOU signing ceremony", type="signing", agreement="MOU")
    for person in ("Jung", "Kim"):
        clerk.row(Attendance, person=person)
    quote = clerk.quote("S-0001", "ASM welcomes", "in the province.")
    assert isinstance(quote, Quote)
    assert f"“{quote.text}”" in NEWS
    the_memorandum_is_whole_and_cited(desk.register)
    assert clerk.effort.minutes_of_newcomer() < MOST_FOR_MEMORANDUM, clerk.effort.report()


def the_memorandum_is_whole_and_cited(register: Register) -> None:
    (mou,) = register.store.all(Agreement)
    assert (mou.binding, len(register.store.rows_of(AgreementParty, mou.key))) == ("non_binding", 4)
    assert [area.heading for area in register.store.all(CooperationArea)][2].endswith("Chungcheongbuk-do")
    cited = {(each.field, each.status) for each in register.store.all(Citation)}
    assert {("binding", "stated"), ("full", "stated"), ("title", "stated"), ("text", "stated")} <= cited
    sentence = next(each.sentence for each in register.store.all(Citation) if each.field == "binding")
    assert sentence is not None
    assert "have signed a non-binding Memorandum of Understanding (MOU)" in sentence


def test_a_cap_typed_in_keeps_its_qualifier_and_its_sentence(clerk: Clerk) -> None:
    clerk.source(ITEMS[1])
    for name in ("KSM Metals Co., Ltd", "NS World Co., Ltd"):
        clerk.new("organisation", name)
    clerk.new("agreement", formal_title="Sales Agreement", type="sales", binding="binding")
    clerk.row(AgreementParty, party="KSM", role="seller")
    clerk.row(AgreementParty, party="NS World", role="buyer")
    clerk.row(
        SalesLine,
        product="neodymium praseodymium metal ingot",
        quantity="up to 10 tonnes",
        window_from="Sep 2022",
        window_to="Dec 2022",
    )
    register = clerk.desk.register
    (line,) = register.store.all(SalesLine)
    assert (str(line.quantity), str(line.window_from), str(line.window_to)) == ("up to 10 t", "2022-09", "2022-12")
    sentences = {each.field: each.sentence or "" for each in register.store.all(Citation) if each.subject == line.key}
    assert {name for name, sentence in sentences.items() if "up to 10 tonnes" in sentence} == {
        "product",
        "quantity",
        "window_from",
        "window_to",
    }
    assert clerk.effort.minutes_of_newcomer() < MOST_FOR_SALE, clerk.effort.report()
