"""A person fills in who somebody is, and finds all of it on one screen."""

from __future__ import annotations

import datetime

from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Attendance,
    Commitment,
    Document,
    Engagement,
    Event,
    FollowUp,
    Organisation,
    Participation,
    PartyName,
    Person,
    Post,
    Quote,
    Relation,
)
from asm_desktop.services import records
from tests.stories.desk import Desk
from tests.ui.seen import cells
from ui.dialogs.new_post import NewPost
from ui.forms.owned_form import OwnedForm


def opened(desk: Desk, record: type[PartyName]) -> OwnedForm:
    part = desk.list_of(record)
    part.add()
    form = part.form()
    assert form is not None
    return form


def test_a_name_in_hangul_and_one_in_hanja_are_read_for_their_parts(desk: Desk) -> None:
    person = records.create_party(desk.register, Person, "Kim Min-seo")
    desk.open(person.ref or "")
    for written in ("김민서", "金敏瑞"):
        desk.type_into(opened(desk, PartyName).form.rows()["full"], written)
    names = desk.register.store.rows_of(PartyName, person.key)
    parts = [(row.full, row.script, row.family, row.given, row.name_order) for row in names]
    assert parts[1:] == [
        ("김민서", "Hang", "김", "민서", "family-first"),
        ("金敏瑞", "Hani", "金", "敏瑞", "family-first"),
    ]
    assert desk.title() == "Kim Min-seo", "the preferred name stays"


def test_one_screen_tells_the_whole_story(desk: Desk) -> None:
    person = with_everything(desk)
    sheet = desk.open(person.ref or "")
    told = {heading.text() for part in sheet.incoming for heading in part.findChildren(type(sheet.header.title))}
    for heading in ("Events", "Promises made", "Promises received", "Engagements", "Documents", "Agreements", "Quotes"):
        assert heading in told, heading
    owned = {part.record for part in sheet.owned if part.rows()}
    assert owned == {PartyName, Post, Relation}
    assert [each[0] for each in cells(desk.list_of(Post).rows())] == ["Director", "Chair"]
    groups = [section.heading.text() for section in sheet.form.sections if section.heading is not None]
    assert {"Protocol", "Care", "Notes", "Biography", "Tags"} <= set(groups)
    promise = next(part for part in sheet.incoming if part.record is Commitment and part.field == "by")
    promise.rows()[0].click()
    desk.settle()
    assert desk.title() == "Send the study"


def test_an_old_meeting_keeps_the_title_of_its_day(desk: Desk) -> None:
    person = with_everything(desk)
    desk.open(person.ref or "")

    def change(dialog: NewPost) -> None:
        dialog.editors["title"].restore("President")
        dialog.editors["started"].restore("1 March 2024")
        dialog.keep()

    desk.person.fills = [change]
    desk.window.qt_actions["new-post"].trigger()
    assert "President" in desk.sheet().header.position.text()
    event = desk.register.store.all(Event)[-1]
    assert event.held_on == PartialDate.parse("2023-05-04")
    posts = desk.register.store.rows_of(Post, person.key)
    assert [post.title for post in valid_on(posts, event.held_on)] == ["Director", "Chair"]
    assert [post.title for post in valid_on(posts, PartialDate.on(datetime.date(2024, 3, 1)))] == ["President"]


def with_everything(desk: Desk) -> Person:
    """Somebody with much of everything."""

    def add(record: type[Record], **values: object) -> str:
        return records.create(desk.register, record, values).key

    body = records.create_party(desk.register, Organisation, "Harbour Bank")
    person = records.create_party(desk.register, Person, "Kim Min-seo", {"diet": "No pork", "tags": "vip"})
    other = records.create_party(desk.register, Person, "Park Ji-hyun")
    for title in ("Director", "Chair"):
        add(Post, person=person.key, organisation=body.key, title=title)
    add(Relation, party=person.key, kind="reports_to", other=other.key)
    agreement = add(Agreement, formal_title="Harbour Accord")
    add(AgreementParty, agreement=agreement, party=person.key)
    event = add(Event, name="Spring signing", held_on=PartialDate.parse("2023-05-04"))
    add(Attendance, event=event, person=person.key)
    engagement = add(Engagement, name="Telephone call")
    add(Participation, engagement=engagement, person=person.key)
    add(Commitment, text="Send the study", by=person.key)
    add(Commitment, text="Show the plant", to=person.key)
    add(FollowUp, text="Write back", responsible=person.key)
    add(Document, name="Letter", party=person.key)
    add(Quote, text="We are glad.", speaker=person.key)
    return person
