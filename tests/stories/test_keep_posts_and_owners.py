"""A person keeps posts, checks and ownership up to date."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Organisation, Person, Post, Relation
from asm_desktop.services import records
from tests.stories.desk import Desk
from tests.ui.seen import cells
from ui.dialogs.new_person import NewPerson
from ui.dialogs.new_post import NewPost
from ui.forms.link_editor import LinkEditor
from ui.forms.ownership_part import OwnershipPart
from ui.forms.verified_part import VerifiedPart

TODAY = PartialDate.on(datetime.date.today())


def test_a_job_change_ends_the_old_post_and_starts_the_new_in_one_step(desk: Desk) -> None:
    body = records.create_party(desk.register, Organisation, "Harbour Bank")
    person = records.create_party(desk.register, Person, "Kim Min-seo")
    records.create(desk.register, Post, {"person": person.key, "organisation": body.key, "title": "Director"})
    desk.open(person.ref or "")

    def change(dialog: NewPost) -> None:
        dialog.editors["organisation"].set_value(body.key)
        dialog.editors["title"].restore("Vice President")
        dialog.editors["started"].restore("15 March 2024")
        dialog.keep()

    desk.person.fills = [change]
    desk.window.qt_actions["new-post"].trigger()
    posts = [(row.title, row.shown("started"), row.shown("ended")) for row in _posts(desk, person)]
    assert posts == [("Director", "", "14 March 2024"), ("Vice President", "15 March 2024", "")]
    assert desk.sheet().header.position.text() == "Vice President · Harbour Bank"
    assert desk.register.undo_label() == "Change post of Kim Min-seo"
    desk.window.qt_actions["undo"].trigger()
    assert [row.title for row in _posts(desk, person)] == ["Director"]


def test_a_new_person_comes_with_their_post_in_one_step(desk: Desk) -> None:
    body = records.create_party(desk.register, Organisation, "Harbour Bank")

    def fill(dialog: NewPerson) -> None:
        dialog.name.setText("Ms Kim Min-seo")
        organisation = dialog.editors["organisation"]
        assert isinstance(organisation, LinkEditor)
        organisation.restore("Harbour Bank")
        organisation.line.left.emit()
        assert organisation.value() == body.key
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.sentence.text() == "Title is needed."
        dialog.editors["title"].restore("Director")
        dialog.editors["unit"].restore("Treasury")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    desk.person.fills = [fill]
    desk.window.qt_actions["new-person"].trigger()
    assert desk.sheet().header.position.text() == "Director, Treasury · Harbour Bank"
    desk.window.qt_actions["undo"].trigger()
    assert not [row for row in desk.register.store.all(Person) if "Min-seo" in row.heading]


def test_a_post_without_a_title_says_so_in_the_dialog(desk: Desk) -> None:
    person = records.create_party(desk.register, Person, "Kim Min-seo")
    desk.open(person.ref or "")
    said: list[str] = []

    def change(dialog: NewPost) -> None:
        dialog.keep()
        said.append(dialog.sentence.text())

    desk.person.fills = [change]
    desk.window.qt_actions["new-post"].trigger()
    assert said == ["Title is needed."]
    assert _posts(desk, person) == []


def test_what_was_not_verified_for_long_warns_until_it_is(desk: Desk) -> None:
    person = records.create_party(desk.register, Person, "Kim Min-seo", {"verified_on": TODAY.add_days(-91)})
    fresh, old = TODAY.add_days(-90), TODAY.add_days(-200)
    for title, day in (("Director", fresh), ("Chair", old)):
        records.create(desk.register, Post, {"person": person.key, "title": title, "verified_on": day})
    desk.open(person.ref or "")
    part = next(each for each in desk.sheet().parts if isinstance(each, VerifiedPart))
    assert "91 days ago: please check" in part.words.text()
    assert part.words.text().endswith("Not verified for more than 90 days: Chair.")
    part.button.click()
    desk.settle()
    assert part.words.text() == f"Verified {TODAY.words()}."
    assert not part.button.isVisible()
    assert {row.verified_on for row in _posts(desk, person)} == {TODAY}
    desk.window.qt_actions["undo"].trigger()
    assert "please check" in part.words.text()


def test_the_tree_of_owners_is_walked_with_the_keys(desk: Desk) -> None:
    bodies = {name: records.create_party(desk.register, Organisation, name) for name in ("Top", "Half", "Third", "Low")}
    for under, over, share in (("Half", "Top", "50"), ("Third", "Half", "33.3"), ("Low", "Third", None)):
        values = {"party": bodies[under].key, "kind": "subsidiary_of", "other": bodies[over].key, "share": share}
        records.create(desk.register, Relation, values)
    desk.open(bodies["Half"].ref or "")
    part = next(each for each in desk.sheet().parts if isinstance(each, OwnershipPart))
    shown = [[text.strip() for text in row] for row in cells(part.rows)]
    assert shown == [
        ["Top"],
        ["Half", "Subsidiary of", "50 %"],
        ["Third", "Subsidiary of", "33.3 %"],
        ["Low", "Subsidiary of"],
    ]
    part.rows[1].setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.title() == "Low"


def test_a_circle_of_owners_is_refused_beside_the_field(desk: Desk) -> None:
    top, low = (records.create_party(desk.register, Organisation, name) for name in ("Top", "Low"))
    records.create(desk.register, Relation, {"party": low.key, "kind": "subsidiary_of", "other": top.key})
    desk.open(top.ref or "")
    relations = desk.list_of(Relation)
    relations.add()
    form = relations.form()
    assert form is not None
    rows = form.form.rows()
    rows["kind"].editor.restore("1")
    rows["kind"].editor.committed.emit()
    other = rows["other"].editor
    assert isinstance(other, LinkEditor)
    other.restore("Low")
    other.line.left.emit()
    assert "A party cannot belong to itself" in rows["other"].problem()
    assert desk.register.store.rows_of(Relation, top.key) == []


def _posts(desk: Desk, person: Person) -> list[Post]:
    return desk.register.store.rows_of(Post, person.key)
