"""Reading one record's whole story in the pane."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    TITLED,
    Agreement,
    AgreementParty,
    ContactPoint,
    PartyName,
    Relation,
)
from asm_desktop.services import history, records
from tests.ui.seen import cells, words
from tests.ui.shown_pane import Shown
from ui.forms.record_form import form_fields


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
    assert headings == ["", "Dates and term", "The text", "Care", "Publicity", "Notes", "Tags", "Own fields"]
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
        ["한국산업은행", "Alias or other spelling", "Korean"],
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
    place = said.index("Title of the document")
    assert said[place + 1 : place + 3] == ["(unknown)", "The MOU"]


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


def test_history_of_the_services_has_what_the_pane_saved(shown: Shown) -> None:
    shown.read(shown.case.mou)
    shown.enter("formal_title", "The MOU")
    latest = history.actions(shown.case.register, 1)[0]
    assert [(each.field, each.old, each.new) for each in latest.changes] == [("formal_title", "", "The MOU")]
    assert Agreement.fields["formal_title"].label in latest.label
