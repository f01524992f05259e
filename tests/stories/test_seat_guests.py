"""A person seats guests: by rule, with the mouse, with the keys, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.stories.desk import Desk
from tests.stories.test_invite_guests import plan
from ui.ceremony.seating import SeatingPart
from ui.ceremony.seating_items import PoleItem
from ui.ceremony.seating_view import SeatingView
from ui.pages.ceremonies import CeremoniesPage


def seating(desk: Desk) -> SeatingPart:
    """The seating of the invented ceremony."""
    plan(desk)
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("seating")
    desk.settle()
    part = shown.part()
    assert isinstance(part, SeatingPart)
    return part


def names(view: SeatingView, line: int) -> list[str]:
    """Who sits in a line, from the left as it is seen."""
    spots = sorted((item.pos().x(), item.spot.label) for (at, _), item in view.items_by_place.items() if at == line)
    return [label.removeprefix("Mr ").removeprefix("Ms ").removeprefix("Example ") for _, label in spots]


def segments(part: SeatingPart) -> list[str]:
    """What the viewpoints are called."""
    return [button.text() for button in part.viewpoint.findChildren(QToolButton)]


def flag_names(view: SeatingView) -> list[str]:
    """The flags from the left as they are seen, all of them behind those who sit."""
    items = [item for item in view.scene().items() if isinstance(item, PoleItem)]
    return [item.toolTip() for item in sorted(items, key=lambda item: item.pos().x())]


def drag(view: SeatingView, one: str, onto: str) -> None:
    """Drag somebody onto another's seat with the mouse."""
    places = {item.spot.label: view.mapFromScene(item.pos()) for item in view.items_by_place.values()}
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, places[one])
    QTest.mouseMove(port, (places[one] + places[onto]) / 2)
    QTest.mouseMove(port, places[onto] + QPoint(2, 2))
    QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, places[onto] + QPoint(2, 2))


FROM_BEHIND = ["Amelia Hart", "Jiho Park", "Minseok Jang", "Eunji Shin"]


def test_signatories_sit_by_precedence_and_the_audience_sees_the_mirror(desk: Desk) -> None:
    part = seating(desk)
    assert names(part.view, 1) == FROM_BEHIND
    flags = flag_names(part.view)
    assert len(flags) == 4
    part.viewpoint.chosen.emit(1)
    assert names(part.view, 1) == FROM_BEHIND[::-1]
    assert flag_names(part.view) == flags[::-1]
    desk.window.qt_actions["undo"].trigger()
    assert names(part.view, 1) == FROM_BEHIND


def test_a_guest_is_dragged_to_another_seat_and_undo_puts_both_back(desk: Desk) -> None:
    part = seating(desk)
    drag(part.view, "Ms Example Amelia Hart", "Ms Example Eunji Shin")
    assert names(part.view, 1) == ["Eunji Shin", "Jiho Park", "Minseok Jang", "Amelia Hart"]
    assert part.release.isEnabled()
    desk.window.qt_actions["undo"].trigger()
    assert names(part.view, 1) == FROM_BEHIND
    assert not part.release.isEnabled()


def test_a_guest_is_carried_with_the_keys_and_the_rules_seat_everybody_again(desk: Desk) -> None:
    part = seating(desk)
    part.view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(part.view, key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(part.view, key)
    assert names(part.view, 1) == ["Jiho Park", "Amelia Hart", "Minseok Jang", "Eunji Shin"]
    QTest.mouseClick(part.release, Qt.MouseButton.LeftButton)
    assert names(part.view, 1) == FROM_BEHIND


def test_a_new_plan_is_drawn_with_everybody_seated(desk: Desk) -> None:
    part = seating(desk)
    part.add_plan("rounds")
    assert part.choice.currentText() == "Round tables"
    assert segments(part) == ["From the stage", "From the back of the hall"]
    assert len([item for item in part.view.items_by_place.values() if item.spot.key]) > 20
    desk.window.qt_actions["undo"].trigger()
    assert part.choice.currentText() == "Example signing table"


def test_interpreters_and_companions_follow_and_it_is_said_who_moved_besides(desk: Desk) -> None:
    part = seating(desk)
    part.choice.setCurrentIndex(1)
    part.choice.activated.emit(1)
    before = names(part.view, 1), names(part.view, 2)
    drag(part.view, "Mr Example Minseok Jang", "Ms Example Amelia Hart")
    assert names(part.view, 1)[2:5] == ["Junseo Han", "Amelia Hart", "Thomas Lewis"]
    assert names(part.view, 2)[:3] == ["Mirae Jeon", "Minseok Jang", "Hyejin Seo"]
    assert (names(part.view, 1)[5:], names(part.view, 2)[3:]) == (before[0][5:], before[1][3:])
    said = desk.window.notices.sentence()
    assert said.startswith("Also moved, so that nobody is parted from whom they belong beside: ")
    assert all(each in said for each in ("Mirae Jeon", "Junseo Han", "Thomas Lewis", "Hyejin Seo"))
    desk.window.qt_actions["undo"].trigger()
    assert (names(part.view, 1), names(part.view, 2)) == before
