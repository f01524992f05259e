"""A person changes what a set of rules compares, and the guests change places at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.records import PrecedenceRules
from tests.stories.desk import Desk
from tests.stories.test_invite_guests import names, plan
from ui.forms.ordered_editor import OrderedEditor


def test_what_is_compared_is_ticked_and_moved_by_keys(desk: Desk) -> None:
    before = names(plan(desk))
    desk.open("R-0001")
    editor = desk.sheet().form.rows()["criteria"].widget
    assert isinstance(editor, OrderedEditor)
    editor.list.setFocus()
    editor.list.setCurrentRow(editor.list.names().index("founded"))
    for _ in range(6):
        QTest.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    kept = desk.find("R-0001")
    assert isinstance(kept, PrecedenceRules)
    assert (kept.criteria or "").startswith("founded, list, rank")
    after = names(plan(desk))
    assert after != before
    for _ in range(6):
        desk.window.qt_actions["undo"].trigger()
    assert names(plan(desk)) == before
