"""A person reads a record, asks where a fact comes from, and goes from record to record."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from asm_desktop.domain.records import AgreementParty, SalesLine
from tests.stories.desk import Desk
from ui.forms.source_mark import SourceMark, SourcePopover


def test_the_mou_its_parties_and_areas_are_on_one_screen(desk: Desk) -> None:
    sheet = desk.open("A-0001")
    assert sheet.header.badges() == ["NON-BINDING"]
    parties = [row.cells()[0].text for row in desk.list_of(AgreementParty).rows()]
    assert parties == [
        "Australian Strategic Materials",
        "KSM Metals Co., Ltd",
        "Korean Development Bank",
        "Chungcheongbuk-do Province",
    ]
    areas = next(part for part in sheet.incoming if "Cooperation areas" in desk.words(part))
    assert len(areas.rows()) == 3


def test_from_the_mou_to_its_ceremony_and_back(desk: Desk) -> None:
    sheet = desk.open("A-0001")
    mou = desk.title()
    events = next(part for part in sheet.incoming if "Events" in desk.words(part))
    events.rows()[0].click()
    desk.settle()
    assert desk.title().startswith("MOU signing ceremony")
    arrow = next(
        each
        for each in desk.field("agreement").findChildren(QAbstractButton)
        if each.accessibleName() == "Open Agreement"
    )
    arrow.click()
    desk.settle()
    assert desk.title() == mou


def test_from_a_party_of_the_mou_to_the_party(desk: Desk) -> None:
    desk.open("A-0001")
    row = desk.list_of(AgreementParty).rows()[2]
    row.link_clicked.emit(row.cells()[0].key)
    desk.settle()
    assert desk.title() == "Korean Development Bank"


def test_which_sentence_says_that_it_is_not_binding(desk: Desk) -> None:
    desk.open("A-0001")
    mark = next(each for each in desk.field("binding").findChildren(SourceMark) if each.isVisible())
    popover = mark.show_sources()
    assert any("have signed a non-binding Memorandum of Understanding (MOU)" in said for said in desk.words(popover))
    popover.close()


def test_up_to_ten_tonnes_and_the_source_that_says_ten(desk: Desk) -> None:
    desk.open("A-0002")
    lines = desk.list_of(SalesLine)
    assert "up to 10 t" in [cell.text for cell in lines.rows()[0].cells()]
    lines.rows()[0].mark_clicked.emit()
    popover = lines.findChild(SourcePopover)
    assert isinstance(popover, SourcePopover)
    said = desk.words(popover)
    assert any("up to 10 tonnes" in words for words in said)
    assert any("for 10 tonnes" in words for words in said)
    popover.close()


def test_source_opens_from_the_words_it_is_quoted_in(desk: Desk) -> None:
    desk.open("A-0001")
    mark = next(each for each in desk.field("binding").findChildren(SourceMark) if each.isVisible())
    popover = mark.show_sources()
    next(iter(popover.findChildren(QAbstractButton))).click()
    desk.settle()
    assert desk.title() == "ASM signs MOU with Korean Development Bank"


def test_nobody_is_said_to_have_signed(desk: Desk) -> None:
    sheet = desk.open("P-0002")
    events = next(part for part in sheet.incoming if "Events" in desk.words(part))
    assert [cell.text for cell in events.rows()[0].cells()][1] == "Attendee"
    assert not any("Signatures" in desk.words(part) for part in sheet.incoming)
