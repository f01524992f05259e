"""The record pane: one record's whole story, edited in place."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import CannotWrite
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    TITLED,
    Agreement,
    AgreementParty,
    Attendance,
    ContactPoint,
    CooperationArea,
    Organisation,
    PartyName,
    Post,
    Relation,
    RunItem,
    SalesLine,
)
from asm_desktop.services import history, links, records
from asm_desktop.services.register import Register
from tests.ui.model_case import SENTENCE, Case
from ui.forms.cite_dialog import CiteDialog
from ui.forms.field_row import FieldRow
from ui.forms.incoming_list import IncomingList
from ui.forms.link_editor import LinkEditor
from ui.forms.owned_list import OwnedList
from ui.forms.quick_add import QuickAdd
from ui.forms.record_form import form_fields
from ui.forms.record_pane import RecordPane
from ui.forms.record_sheet import RecordSheet
from ui.forms.source_mark import SourceMark, SourcePopover
from ui.forms.text_editors import LineEditor
from ui.session import Session
from ui.widgets.cell_row import CellRow, fitted
from ui.widgets.words import Words


@dataclass
class Shown:
    """A pane on the screen, and short ways to its parts."""

    pane: RecordPane
    case: Case
    session: Session

    @property
    def sheet(self) -> RecordSheet:
        """The sheet shown."""
        sheet = self.pane.sheet()
        assert sheet is not None
        return sheet

    def read(self, key: str) -> RecordSheet:
        """Show a record."""
        self.pane.show_record(key)
        QApplication.processEvents()
        return self.sheet

    def field(self, name: str) -> FieldRow:
        """The row of a field, its section opened."""
        for section in self.sheet.form.sections:
            if name in {field.name for field in section.fields} and section.heading is not None:
                section.heading.setChecked(True)
        return self.sheet.form.rows()[name]

    def line(self, name: str) -> LineEditor:
        """The line of a field."""
        widget = self.field(name).widget
        assert isinstance(widget, LineEditor)
        return widget

    def enter(self, name: str, text: str) -> LineEditor:
        """Type into a line and press Enter."""
        line = self.line(name)
        line.selectAll()
        line.insert(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        return line

    def owned(self, record: type[Record]) -> OwnedList:
        """The list of one kind of rows."""
        return next(part for part in self.sheet.owned if part.record is record)

    def row(self, key: str) -> Record:
        """A record as the file has it."""
        return records.get(self.case.register, key)


@pytest.fixture
def shown(case: Case, session: Session, qtbot: QtBot) -> Shown:
    """An empty pane on the screen."""
    pane = RecordPane(session)
    qtbot.addWidget(pane)
    pane.resize(640, 900)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return Shown(pane, case, session)


def words(widget: QWidget) -> list[str]:
    """The words of the labels that can be seen."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(Words) if label.isVisible() and label.text()]


def cells(rows: list[CellRow]) -> list[list[str]]:
    return [[cell.text for cell in row.cells() if cell.text] for row in rows]


# the whole story


def test_nothing_selected_says_so(shown: Shown) -> None:
    assert words(shown.pane) == ["Select a record to see its whole story."]


def test_head_names_the_record_and_its_binding_in_words(shown: Shown) -> None:
    header = shown.read(shown.case.mou).header
    assert header.title.text() == "MOU: ASM, KDB"
    assert header.reference.text() == "Agreement · A-0001"
    assert header.badges() == ["NON-BINDING"]


def test_invented_and_archived_records_say_so(shown: Shown) -> None:
    records.archive(shown.case.register, [shown.row(shown.case.smith)])
    assert shown.read(shown.case.smith).header.badges() == ["Example", "Archived"]


@pytest.mark.parametrize("record", TITLED, ids=lambda record: record.noun)
def test_every_declared_field_is_in_the_form(record: type[Record]) -> None:
    names = {field.name for field in form_fields(record)}
    assert names == {field.name for field in record.editable()} - {"position", "example"}


def test_fields_stand_under_their_groups_and_unknown_groups_are_closed(shown: Shown) -> None:
    sections = shown.read(shown.case.mou).form.sections
    headings = [section.heading.text() if section.heading else "" for section in sections]
    assert headings == ["", "Dates and term", "The text", "Care", "Publicity", "Notes"]
    assert not sections[1].rows
    shown.field("signed_on")
    assert shown.line("signed_on").isVisible()


def test_group_in_which_something_is_known_is_open(shown: Shown) -> None:
    mou = shown.row(shown.case.mou)
    records.update(shown.case.register, mou, {"governing_law": "Korea"})
    sections = shown.read(shown.case.mou).form.sections
    open_ones = [section.heading.text() for section in sections if section.heading and section.heading.isChecked()]
    assert open_ones == ["The text"]


def test_rows_that_belong_to_a_record_are_listed_under_their_headings(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    assert cells(shown.owned(PartyName).rows()) == [
        ["Korea Development Bank", "Formal name", "Preferred"],
        ["KDB", "Short name"],
        ["한국산업은행", "Alias or other spelling", "ko"],
    ]
    assert cells(shown.owned(ContactPoint).rows()) == [["Web", "https://example.org"]]


def test_links_are_shown_from_both_ends_and_open(shown: Shown) -> None:
    asked: list[str] = []
    shown.session.record_requested.connect(asked.append)
    shown.read(shown.case.kdb)
    agreements = next(part for part in shown.sheet.incoming if "Agreements" in words(part))
    assert cells(agreements.rows()) == [["MOU: ASM, KDB", "Party"]]
    agreements.rows()[0].click()
    shown.read(shown.case.mou)
    areas = next(part for part in shown.sheet.incoming if "Cooperation areas" in words(part))
    assert [row[0] for row in cells(areas.rows())] == ["Research and development", "Rare earths cluster"]
    shown.owned(AgreementParty).rows()[1].link_clicked.emit(shown.case.kdb)
    assert asked == [shown.case.mou, shown.case.kdb]


def test_relation_reads_the_other_way_from_its_other_end(shown: Shown) -> None:
    values = {"party": shown.case.kdb, "kind": "subsidiary_of", "other": shown.case.asm}
    records.create(shown.case.register, Relation, values)
    shown.read(shown.case.asm)
    others = next(part for part in shown.sheet.incoming if "Relations of others" in words(part))
    assert cells(others.rows()) == [["Parent of", "Korea Development Bank"]]


def test_history_is_read_when_it_is_opened(shown: Shown) -> None:
    sheet = shown.read(shown.case.mou)
    shown.enter("formal_title", "The MOU")
    sheet.history.heading.click()
    said = words(sheet.history)
    assert said[0] == "Change Title of the document of MOU: ASM, KDB"
    assert "Title of the document: not known → The MOU" in said


def test_foremost_action_stands_at_the_head(shown: Shown) -> None:
    done: list[str] = []
    actions = [QAction(name) for name in ("Pack", "Archive", "History", "Delete")]
    actions[0].setPriority(QAction.Priority.HighPriority)
    actions[0].triggered.connect(lambda: done.append("Pack"))
    shown.read(shown.case.mou)
    shown.pane.set_actions(actions)
    QApplication.processEvents()
    buttons = [each for each in shown.sheet.header.findChildren(QAbstractButton) if each.isVisible()]
    assert [button.accessibleName() for button in buttons] == ["Pack", "More actions"]
    buttons[0].click()
    assert done == ["Pack"]


# editing


def test_leaving_a_field_saves_it_as_one_action(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.line("formal_title")
    line.setFocus()
    QTest.keyClicks(line, "Memorandum")
    shown.field("purpose").widget.setFocus()
    assert shown.row(shown.case.mou).values["formal_title"] == "Memorandum"
    assert shown.sheet.header.title.text() == "Memorandum"
    assert shown.case.register.undo_label() == "Change Title of the document of MOU: ASM, KDB"


def test_leaving_a_field_as_it_was_is_no_action(shown: Shown) -> None:
    before = shown.case.register.undo_label()
    shown.read(shown.case.sales)
    shown.enter("formal_title", "Sales Agreement")
    assert shown.case.register.undo_label() == before


def test_undo_shows_the_old_value(shown: Shown) -> None:
    shown.read(shown.case.sales)
    line = shown.enter("formal_title", "Other")
    shown.case.register.undo()
    assert line.text() == "Sales Agreement"
    assert not line.isUndoAvailable()


def test_what_cannot_be_read_stays_with_the_reason_beside_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.enter("signed_on", "31/2/2022")
    row = shown.field("signed_on")
    assert (line.text(), row.problem()) == ("31/2/2022", "February 2022 has no day 31.")
    assert row.widget.accessibleDescription() == "February 2022 has no day 31."
    assert shown.row(shown.case.mou).values["signed_on"] is None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), row.problem()) == ("", "")


def test_what_is_needed_cannot_be_emptied(shown: Shown) -> None:
    shown.read(shown.case.ceremony)
    line = shown.line("name")
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.field("name").problem() == "Event is needed."
    assert shown.row(shown.case.ceremony).values["name"] == "MOU signing ceremony"


def test_full_disk_keeps_the_typed_text_and_saving_again_works(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.read(shown.case.sales)

    def full(*_: object, **__: object) -> Record:
        raise CannotWrite(name="case.asm", reason="the disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(records, "update", full)
        line = shown.enter("formal_title", "A longer title")
    assert line.text() == "A longer title"
    assert "the disk is full" in shown.field("formal_title").problem()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.row(shown.case.sales).values["formal_title"] == "A longer title"
    assert shown.field("formal_title").problem() == ""


def test_unreadable_text_waits_until_its_record_is_shown_again(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.enter("signed_on", "someday")
    shown.read(shown.case.sales)
    assert (shown.line("signed_on").text(), shown.field("signed_on").problem()) == ("", "")
    shown.read(shown.case.mou)
    assert shown.line("signed_on").text() == "someday"
    assert shown.field("signed_on").problem().startswith("A date is expected")


def test_showing_another_record_saves_what_was_typed(shown: Shown) -> None:
    shown.read(shown.case.mou)
    QTest.keyClicks(shown.line("formal_title"), "Typed and not left")
    shown.read(shown.case.kdb)
    assert shown.row(shown.case.mou).values["formal_title"] == "Typed and not left"


def test_change_made_elsewhere_is_shown_without_losing_what_is_typed(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.line("formal_title")
    line.setFocus()
    QTest.keyClicks(line, "Half a ti")
    records.update(shown.case.register, shown.row(shown.case.mou), {"stage": "in_effect", "governing_law": "Korea"})
    assert line.text() == "Half a ti"
    assert QApplication.focusWidget() is line
    assert shown.field("stage").editor.value() == "in_effect"


def test_date_is_read_loosely_and_kept_with_its_precision(shown: Shown) -> None:
    shown.read(shown.case.mou)
    line = shown.enter("signed_on", "2022년 9월")
    assert line.text() == "September 2022"
    assert str(shown.row(shown.case.mou).values["signed_on"]) == "2022-09"


def test_picking_a_choice_saves_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    widget = shown.field("stage").widget
    QTest.keyClicks(widget, "Expired")
    assert shown.row(shown.case.mou).values["stage"] == "expired"


def test_picking_a_link_saves_it(shown: Shown) -> None:
    shown.read(shown.case.mou)
    editor = shown.field("lead").widget
    assert isinstance(editor, LinkEditor)
    QTest.keyClicks(editor.line, "rowena smith")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    editor.line.left.emit()
    assert shown.row(shown.case.mou).values["lead"] == shown.case.smith


# sources


def test_mark_opens_the_sentence_its_source_and_status(shown: Shown) -> None:
    shown.read(shown.case.mou)
    mark = next(each for each in shown.field("binding").findChildren(SourceMark) if each.isVisible())
    assert mark.accessibleName() == "Sources of Binding: Stated"
    popover = mark.show_sources()
    assert "“ASM and KSM have signed a non-binding MOU with KDB.”" in words(popover)
    opened: list[str] = []
    shown.session.record_requested.connect(opened.append)
    source = next(each for each in popover.findChildren(QAbstractButton))
    assert source.accessibleName() == "S-0001 · ASM signs MOU with Korean Development Bank"
    source.click()
    assert opened == [shown.case.source]


def test_field_without_source_has_no_mark(shown: Shown) -> None:
    shown.read(shown.case.mou)
    assert not [each for each in shown.field("stage").findChildren(SourceMark) if each.isVisible()]


def test_value_known_from_elsewhere_says_so(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    assert shown.field("country").remarks() == ["Known from elsewhere"]


def test_sources_that_disagree_are_both_shown(shown: Shown) -> None:
    shown.read(shown.case.sales)
    lines = shown.owned(SalesLine)
    assert cells(lines.rows())[0][:2] == ["Neodymium praseodymium metal ingot", "up to 10 t"]
    lines.rows()[0].click()
    form = lines.form()
    assert form is not None
    quantity = form.form.rows()["quantity"]
    assert quantity.remarks() == ["S-0001 says “10 t”"]
    lines.rows()[0].mark_clicked.emit()
    popover = lines.findChild(SourcePopover)
    assert isinstance(popover, SourcePopover)
    assert f"“{SENTENCE}”" in words(popover)
    assert "Here it reads: “10 t”" in words(popover)
    popover.close()


def cite(shown: Shown, name: str, **given: str) -> CiteDialog:
    """Press F4 in a field without a source, and fill the dialog in."""
    QTest.keyClick(shown.field(name).widget, Qt.Key.Key_F4)
    dialog = next(each for each in shown.pane.window().findChildren(CiteDialog) if each.isVisible())
    for field, text in given.items():
        dialog.editors[field].restore(text)
    return dialog


def press(dialog: QWidget, words_on_it: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words_on_it).click()
    QApplication.processEvents()


def test_source_of_a_value_is_given_by_hand(shown: Shown) -> None:
    shown.read(shown.case.mou)
    dialog = cite(shown, "stage", sentence="They have  signed.", reads="agreed")
    dialog.editors["source"].set_value(shown.case.source)
    press(dialog, "Cite")
    assert shown.field("stage").remarks() == ["S-0001 says “agreed”"]
    cited = links.citations(shown.case.register, [shown.case.mou])[shown.case.mou, "stage"]
    assert [(each.sentence, each.status, each.reads) for each in cited] == [("They have  signed.", "stated", "agreed")]
    assert shown.case.register.undo() == "Cite Stage of MOU: ASM, KDB"
    assert shown.field("stage").remarks() == []


def test_citation_without_a_source_is_not_kept(shown: Shown) -> None:
    shown.read(shown.case.mou)
    dialog = cite(shown, "stage", sentence="They have signed.")
    press(dialog, "Cite")
    assert "Source is needed." in words(dialog)
    press(dialog, "Cancel")
    assert (shown.case.mou, "stage") not in links.citations(shown.case.register, [shown.case.mou])


def test_citation_is_taken_away_and_comes_back(shown: Shown) -> None:
    shown.read(shown.case.mou)
    mark = next(each for each in shown.field("binding").findChildren(SourceMark) if each.isVisible())
    press(mark.show_sources(), "Remove")
    assert not mark.isVisible()
    shown.case.register.undo()
    assert mark.isVisible()


# rows that belong to the record


def open_form(part: OwnedList, row: int) -> dict[str, FieldRow]:
    part.rows()[row].click()
    form = part.form()
    assert form is not None
    assert form.isVisible()
    return form.form.rows()


def type_into(row: FieldRow, text: str) -> None:
    widget = row.widget
    assert isinstance(widget, QLineEdit)
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_row_is_edited_where_it_stands(shown: Shown) -> None:
    shown.read(shown.case.jung)
    posts = shown.owned(Post)
    type_into(open_form(posts, 0)["title"], "President")
    assert cells(posts.rows())[0][0] == "President"
    assert shown.sheet.header.position.text() == "President, SME Banking Division · KDB"
    assert posts.form() is not None


def test_new_row_is_added_once_it_has_what_it_needs(shown: Shown) -> None:
    shown.read(shown.case.asm)
    points = shown.owned(ContactPoint)
    points.add_button.click()
    form = points.form()
    assert form is not None
    assert "It is added as soon as this is known: Address or number." in words(form)
    assert QApplication.focusWidget() is form.form.rows()["value"].widget
    type_into(form.form.rows()["usage"], "office")
    assert points.rows() == []
    type_into(form.form.rows()["value"], "info@example.org")
    assert cells(points.rows()) == [["E-mail", "info@example.org", "office"]]
    type_into(form.form.rows()["usage"], "assistant")
    assert cells(points.rows()) == [["E-mail", "info@example.org", "assistant"]]
    assert shown.case.register.undo() == "Change Use of Australian Strategic Materials"


def test_new_name_of_a_person_is_read_for_its_parts(shown: Shown) -> None:
    shown.read(shown.case.jung)
    names = shown.owned(PartyName)
    names.add()
    form = names.form()
    assert form is not None
    type_into(form.form.rows()["full"], "Byung-Chul Jung")
    kept = records.owned(shown.case.register, shown.row(shown.case.jung))[PartyName][-1]
    assert (kept.values["given"], kept.values["family"]) == ("Byung-Chul", "Jung")


def test_cancelled_row_leaves_nothing(shown: Shown) -> None:
    shown.read(shown.case.asm)
    before = shown.case.register.undo_label()
    points = shown.owned(ContactPoint)
    points.add()
    form = points.form()
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert points.form() is None
    assert shown.case.register.undo_label() == before


def test_rows_are_moved_and_removed_from_the_keyboard(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    names = shown.owned(PartyName)
    QTest.keyClick(names.rows()[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in cells(names.rows())] == ["Korea Development Bank", "한국산업은행", "KDB"]
    QTest.keyClick(names.rows()[2], Qt.Key.Key_Delete)
    assert [row[0] for row in cells(names.rows())] == ["Korea Development Bank", "한국산업은행"]
    assert shown.case.register.undo() == "Delete Name"
    assert len(names.rows()) == 3


def test_arrows_walk_the_rows(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    rows = shown.owned(PartyName).rows()
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[1]


def test_long_list_shows_its_beginning_and_offers_the_rest(shown: Shown) -> None:
    with shown.case.register.action("Run sheet") as store:
        for number in range(60):
            records.add(store, RunItem, {"event": shown.case.ceremony, "item": f"Item {number}"})
    shown.read(shown.case.ceremony)
    items = shown.owned(RunItem)
    assert len(items.rows()) == 40
    more = next(each for each in items.findChildren(QAbstractButton) if getattr(each, "text", str)() == "Show 20 more")
    more.click()
    assert len(items.rows()) == 60


def test_guest_attends_and_does_not_sign(shown: Shown) -> None:
    shown.read(shown.case.ceremony)
    assert cells(shown.owned(Attendance).rows()) == [["Mr Byung Chul Jung", "Attendee", "KDB"]]


# records that point here


def incoming(shown: Shown, heading: str) -> IncomingList:
    """The list under a heading."""
    return next(part for part in shown.sheet.incoming if heading in words(part))


def test_areas_are_added_one_after_the_other_by_their_names(shown: Shown) -> None:
    shown.read(shown.case.mou)
    areas = incoming(shown, "Cooperation areas")
    areas.add()
    adder = areas.findChild(QuickAdd)
    assert isinstance(adder, QuickAdd)
    line = adder.line
    for name in ("Investment activities", "Training"):
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert (line.text(), line.isVisible()) == ("", True)
    assert [row[0] for row in cells(areas.rows())][-2:] == ["Investment activities", "Training"]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_record_without_a_name_is_not_added(shown: Shown) -> None:
    shown.read(shown.case.mou)
    before = shown.case.register.undo_label()
    areas = incoming(shown, "Cooperation areas")
    areas.add()
    adder = areas.findChild(QuickAdd)
    assert isinstance(adder, QuickAdd)
    QTest.keyClick(adder.line, Qt.Key.Key_Return)
    assert "Area is needed." in words(areas)
    assert shown.case.register.undo_label() == before


def test_lists_of_what_cannot_be_without_this_record_are_shown_empty(shown: Shown) -> None:
    shown.read(shown.case.sales)
    assert incoming(shown, "Deliveries").rows() == []
    assert incoming(shown, "Cooperation areas").rows() == []
    assert not any("Milestones" in words(part) for part in shown.sheet.incoming)


# care


def test_deleted_record_leaves_an_empty_pane(shown: Shown) -> None:
    area = records.create(shown.case.register, CooperationArea, {"agreement": shown.case.mou, "name": "Soon gone"})
    shown.read(area.key)
    records.delete(shown.case.register, [area])
    assert words(shown.pane) == ["Select a record to see its whole story."]


def test_hidden_pane_catches_up_when_shown(shown: Shown) -> None:
    shown.read(shown.case.sales)
    shown.pane.hide()
    records.update(shown.case.register, shown.row(shown.case.sales), {"formal_title": "Changed meanwhile"})
    shown.pane.show()
    assert shown.sheet.header.title.text() == "Changed meanwhile"


def test_register_that_can_only_be_read_offers_no_change(case: Case, session: Session, qtbot: QtBot) -> None:
    session.close()
    reading = Session(Register.open(case.register.path, None, read_only=True))
    pane = RecordPane(reading)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_record(case.kdb)
    sheet = pane.sheet()
    assert sheet is not None
    assert all(each.isReadOnly() for each in pane.findChildren(QLineEdit))
    assert not any(part.add_button.isVisible() for part in sheet.owned)
    reading.close()


MARKUP = "<b>bold</b><img src='file:///etc/hostname'>"


def test_no_window_of_its_own_opens_beside_the_pane(shown: Shown) -> None:
    for key in (shown.case.mou, shown.case.jung, shown.case.ceremony):
        sheet = shown.read(key)
        for part in sheet.owned:
            part.add()
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [shown.pane.windowHandle()]


def test_data_is_never_read_as_markup(shown: Shown) -> None:
    added = records.create_party(shown.case.register, Organisation, MARKUP, {"description": MARKUP})
    shown.read(added.key)
    labels = shown.pane.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())
    assert shown.sheet.header.title.text() == MARKUP
    tips = [widget.toolTip() for widget in shown.pane.findChildren(QWidget)]
    assert not any("<img" in tip for tip in tips)


@pytest.mark.parametrize("name", ["mou", "sales", "kdb", "jung", "ceremony", "source"])
def test_every_control_has_a_name_for_those_who_hear_the_window(shown: Shown, name: str) -> None:
    sheet = shown.read(getattr(shown.case, name))
    for section in sheet.form.sections:
        if section.heading is not None:
            section.heading.setChecked(True)
    for part in sheet.owned:
        part.add()
    kinds = (QLineEdit, QPlainTextEdit, QAbstractButton)
    controls = [each for kind in kinds for each in shown.pane.findChildren(kind) if each.isVisible()]
    nameless = [each for each in controls if each.focusPolicy() and not (each.accessibleName() or _text(each))]
    assert nameless == []


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_tab_walks_the_form_in_order(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.line("formal_title").setFocus()
    seen = []
    for _ in range(3):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert seen == ["Title of the document", "Title in another language", "Type"]


def test_label_leads_to_its_editor(shown: Shown) -> None:
    shown.read(shown.case.mou)
    row = shown.field("stage")
    label = next(each for each in row.findChildren(QLabel) if each.text() == "Stage")
    assert label.buddy() is row.widget


def test_columns_of_short_lists_share_the_room() -> None:
    assert fitted([100, 50], 400) == [100, 50]
    assert fitted([300, 60, 50], 350) == [200, 60, 50]
    assert fitted([300, 60, 50], 300) == [220, 60, 0]
    assert fitted([200, 200, 100], 300) == [140, 140, 0]


def test_agreement_with_a_new_area_shows_it_at_once(shown: Shown) -> None:
    sheet = shown.read(shown.case.mou)
    records.create(shown.case.register, CooperationArea, {"agreement": shown.case.mou, "name": "Investment"})
    areas = next(part for part in sheet.incoming if "Cooperation areas" in words(part))
    assert [row[0] for row in cells(areas.rows())][-1] == "Investment"


def test_history_of_the_services_has_what_the_pane_saved(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.enter("formal_title", "The MOU")
    latest = history.actions(shown.case.register, 1)[0]
    assert [(each.field, each.old, each.new) for each in latest.changes] == [("formal_title", "", "The MOU")]
    assert Agreement.fields["formal_title"].label in latest.label
