"""Saying where a value comes from: marks, sentences, sources that disagree."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from asm_desktop.domain.records import (
    SalesLine,
)
from asm_desktop.services import links
from tests.ui.model_case import SENTENCE
from tests.ui.seen import cells, press, words
from tests.ui.shown_pane import Shown
from ui.forms.cite_dialog import CiteDialog
from ui.forms.source_mark import SourceMark, SourcePopover


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
