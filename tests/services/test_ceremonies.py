"""The ceremony desk's reading of the sample's thirty-guest ceremony, and of ceremonies not in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from asm_desktop.domain import ceremony as desk
from asm_desktop.domain.introducing import spoken
from asm_desktop.domain.mc_script import check, to_introduce
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Attendance,
    Event,
    Flag,
    Organisation,
    Person,
    Post,
    PrecedenceRules,
    RunItem,
    Seat,
    SeatingPlan,
    Signatory,
)
from asm_desktop.domain.signing import matrix
from asm_desktop.services import records, sample
from asm_desktop.services.ceremonies import seats
from asm_desktop.services.ceremonies.reading import ceremony
from asm_desktop.services.register import Register
from asm_desktop.services.usual_rules import add_usual_rules
from tests.store.counting import statements


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("desk") / "sample.asm"
    sample.make_sample(path, None)
    with closing(Register.open(path, None)) as register:
        yield register


@pytest.fixture(scope="module")
def planned(held: Register) -> desk.Ceremony:
    (event,) = [each for each in held.store.all(Event) if each.type == "signing" and each.example]
    return ceremony(held, event)


def names(planned: desk.Ceremony, keys: list[str]) -> list[str]:
    return [planned.name(key).removeprefix("Mr ").removeprefix("Ms ").removeprefix("Example ") for key in keys]


def test_the_sample_is_ordered_by_its_rules_with_a_reason_for_each(planned: desk.Ceremony) -> None:
    found = desk.order(planned)
    assert names(planned, found.keys[:3]) == ["Minseok Jang", "Hyejin Seo", "Jiho Park"]
    by_name = {planned.name(place.key): str(place.reason) for place in found.places}
    assert by_name["Ms Example Eunji Shin"].startswith("Takes the place of Mr Example Donghyun Choi.")
    assert by_name["Ms Example Charlotte Reid"].startswith("By decision, place 6: ")
    assert by_name["Mr Example Thomas Lewis"] == "Companion of Ms Example Amelia Hart."
    assert all(by_name.values())


def test_the_four_signatories_sit_and_nothing_is_left_to_ask_about_flags(planned: desk.Ceremony) -> None:
    table = desk.signing_table(planned)
    ranked = [key for key in desk.order(planned).keys if key in table.seated.places]
    assert len(ranked) == len(table.standing.places) == 4
    assert table.seated.places == (ranked[3], ranked[1], ranked[0], ranked[2])
    row = desk.flags(planned)
    assert row.questions == ()
    parties = {guest.key: desk.party_of(planned, guest) for guest in planned.guests}
    assert [flag.party for flag in row.row.seen_from("behind").places] == [parties[key] for key in table.seated.places]


def test_every_guest_has_a_place_in_the_hall_and_the_one_set_by_hand_is_kept(
    planned: desk.Ceremony,
) -> None:
    table, hall = planned.plans
    drawn = desk.drawing(planned, hall)
    taken = [spot for spot in drawn.spots if spot.key]
    assert len({spot.key for spot in taken}) == len(taken) >= 20
    (webb,) = [spot for spot in taken if "Webb" in spot.label]
    assert (webb.line, webb.number) == (1, 8)
    assert (drawn.questions, desk.questions(planned)) == ((), [])
    assert drawn.viewpoint == desk.drawing(planned, table).viewpoint == "behind"
    assert {spot.line for spot in desk.drawing(planned, table).spots} == {1, 2}


def test_everybody_present_is_introduced_once_with_a_pronunciation(planned: desk.Ceremony) -> None:
    script = spoken(planned)
    expected = to_introduce(desk.order(planned).keys, planned.guests)
    assert check(script.introduced(), expected, {}) == []
    assert [str(each) for each in script.questions if "pronounced" in str(each)] == []
    (scene,) = [scene for scene in script.scenes if scene.introductions]
    assert scene.slot.item.kind == "introductions"
    assert str(scene.introductions[0].words()) == "Mr Example Minseok Jang, Governor, Example Province"


def test_the_script_in_korean_uses_korean_names_titles_and_bodies(planned: desk.Ceremony) -> None:
    script = spoken(planned, "ko")
    people = [each for scene in script.scenes for each in scene.introductions]
    assert dict(people[0].words().values)["name"] == "예시 장민석"
    assert str(people[0].words()) == "예시 장민석, 도지사, 예시도"
    assert [str(each.words()) for each in people if re.search("[A-Za-z]", str(each.name))] == []
    assert {each.pronunciation for each in people} == {None}, "what is written in Hangul is read as it is written"
    assert "예시 서혜진" in str(next(scene.words for scene in script.scenes if scene.slot.item.kind == "speech"))
    assert script.introduced() == spoken(planned).introduced()
    assert script.questions == spoken(planned).questions == ()


def test_what_is_not_recorded_in_korean_is_said_as_it_is_and_told(made: Made) -> None:
    made.signs("Ann Lee", made.body("Ann Ltd"))
    records.create(made.register, RunItem, {"event": made.event.key, "item": "Guests", "kind": "introductions"})
    script = spoken(made.read(), "ko")
    (scene,) = script.scenes
    assert [str(each.words()) for each in scene.introductions] == ["Ann Lee, Chief Executive, Ann Ltd"]
    assert [str(each) for each in script.questions] == [
        "How is Ann Lee pronounced?",
        "No name in Korean is recorded for Ann Lee.",
        "No office in Korean is recorded for Ann Lee.",
    ]
    assert [str(each) for each in spoken(made.read(), "en").questions] == ["How is Ann Lee pronounced?"]


def test_media_before_the_exchange_are_flagged(planned: desk.Ceremony) -> None:
    flagged = [slot.item.kind for slot in desk.slots(planned) if slot.flags]
    assert flagged == ["media"]


def test_it_is_read_in_a_fixed_number_of_statements(held: Register, planned: desk.Ceremony) -> None:
    with statements(held) as found:
        ceremony(held, planned.event)
    assert len(found) <= 20


def test_a_guest_replaced_ten_minutes_before_gives_way_everywhere(planned: desk.Ceremony) -> None:
    jang = next(guest for guest in planned.guests if "Jang" in planned.name(guest.key))
    seo = next(guest for guest in planned.guests if "Seo" in planned.name(guest.key))
    guests = [
        guest.replace(attended=False)
        if guest == jang
        else guest.replace(role="stand_in", stand_in_for=jang.person)
        if guest == seo
        else guest
        for guest in planned.guests
    ]
    after = planned._replace(guests=guests)
    assert desk.order(after).keys[0] == seo.key
    assert seo.key in desk.signing_table(after).seated.places
    assert desk.party_of(after, next(guest for guest in guests if guest.key == seo.key)) == planned.event.host
    assert jang.key not in spoken(after).introduced()
    for plan in planned.plans:
        keys = [spot.key for spot in desk.drawing(after, plan).spots]
        assert (keys.count(jang.key), keys.count(seo.key)) == (0, 1)


class Made:
    """A ceremony made in a register, row by row."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.agreement = records.create(register, Agreement, {"languages": "en, ko"})
        self.event = records.create(register, Event, {"name": "Signing", "agreement": self.agreement.key})

    def body(self, name: str) -> str:
        return records.create_party(self.register, Organisation, name).key

    def guest(self, name: str, body: str, title: str, **values: Any) -> str:
        person = records.create_party(self.register, Person, name).key
        records.create(self.register, Post, {"person": person, "organisation": body, "title": title})
        row = {"event": self.event.key, "person": person, "organisation": body, **values}
        return records.create(self.register, Attendance, row).key

    def signs(self, name: str, body: str, **values: Any) -> str:
        key = self.guest(name, body, "Chief Executive", role="signatory", **values)
        person = records.get(self.register, key).values["person"]
        party = {"agreement": self.agreement.key, "party": body}
        records.create(self.register, AgreementParty, party)
        records.create(self.register, Signatory, {**party, "person": person, "role": "signatory"})
        return key

    def change(self, **values: Any) -> None:
        self.event = records.update(self.register, self.event, values)

    def read(self) -> desk.Ceremony:
        return ceremony(self.register, self.event)


@pytest.fixture
def made(register: Register) -> Made:
    add_usual_rules(register)
    made = Made(register)
    (australia,) = [each for each in register.store.all(PrecedenceRules) if each.country == "Australia"]
    made.change(precedence_rules=australia.key)
    return made


def test_a_premier_who_witnesses_outranks_the_signatories_and_stands_behind_them(made: Made) -> None:
    first, second = (made.signs(name, made.body(f"{name} Ltd")) for name in ("Ann", "Bo"))
    state = made.body("New South Wales")
    premier = made.guest("Pat", state, "Premier", role="witness")
    asked = [str(each) for each in desk.questions(made.read())]
    assert "Premier fits several offices of the rules (4, 12). Which one is it?" in asked
    records.update(made.register, records.get(made.register, premier), {"list_number": 4})
    found = made.read()
    assert desk.order(found).keys == [premier, first, second]
    table = desk.signing_table(found)
    assert (table.seated.places, table.standing.places) == ((second, first), (premier,))
    assert [str(note) for note in table.notes] == [
        "Pat goes before a signatory but does not sign, and so stands behind the table."
    ]


def test_five_parties_sign_fifty_times_in_five_rounds(made: Made) -> None:
    keys = [made.signs(name, made.body(f"{name} Ltd")) for name in ("Ann", "Bo", "Cy", "Di", "Ed")]
    found = made.read()
    assert found.papers is not None
    grid = matrix(found.papers)
    assert (len(grid.originals), len(grid.cells), len(grid.round(5))) == (5, 50, 10)
    assert desk.signing_table(found).seated.places == (keys[4], keys[2], keys[0], keys[1], keys[3])


def test_two_governments_with_national_flags(made: Made) -> None:
    host, other = made.body("Korea"), made.body("Australia")
    guest, ours = made.signs("Ann", other), made.signs("Min", host)
    made.change(host=host)
    for name, kind, party in (("Korea", "national", host), ("Australia", "foreign", other)):
        flag = {"event": made.event.key, "name": name, "kind": kind, "party": party}
        records.create(made.register, Flag, flag)
    found = made.read()
    assert desk.signing_table(found).seated.places == (ours, guest)
    (question,) = desk.flags(found).questions
    plan = records.create(made.register, SeatingPlan, {"name": "T", "event": made.event.key, "kind": "signing_table"})
    assert str(question).endswith("Which should hold?")
    made.change(flag_answer="signatory")
    row = desk.flags(made.read())
    assert (row.questions, [flag.name for flag in row.row.seen_from("behind").places]) == ((), ["Korea", "Australia"])
    assert isinstance(plan, SeatingPlan)
    drawn = desk.drawing(made.read(), plan)
    assert [pole.name for pole in drawn.poles] == ["Korea", "Australia"]
    assert [str(each) for each in drawn.captions()] == [
        "Seen from behind the table",
        "Flags: Korean practice for now, each behind its signatory",
    ]
    onto = next(spot for spot in drawn.spots if spot.key == guest)
    seats.move(made.register, made.read(), plan, ours, onto)
    after = made.read()
    assert desk.seated(after).places == (guest, ours)
    assert [pole.name for pole in desk.drawing(after, plan).poles] == ["Australia", "Korea"], "flags follow"
    grid = desk.matrix(after)
    assert grid is not None
    assert [cell.due.party for cell in grid.round(1)[::2]] == [other, host], "folders pass as they sit"


def test_three_hundred_guests_are_all_seated(planned: desk.Ceremony) -> None:
    people = [f"p{number}" for number in range(300)]
    guests = [Attendance({"id": f"g{each}", "person": each, "role": "attendee"}) for each in people]
    posts = {each: [Post({"id": each, "person": each, "title": "Director"})] for each in people}
    many = planned._replace(
        guests=guests, around=planned.around._replace(names={each: each for each in people}, posts=posts), seats={}
    )
    hall = SeatingPlan({"id": "plan", "kind": "theatre"})
    pinned = many._replace(seats={"plan": [Seat({"person": "p9", "table_number": 1, "seat_number": 1})]})
    for each in (many, pinned):
        assert len([spot for spot in desk.drawing(each, hall).spots if spot.key]) == 300
