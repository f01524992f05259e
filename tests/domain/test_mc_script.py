"""The MC's script: every guest present introduced once, in order, at the right item, with pronunciations."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.contingency import EXPECTED, questions
from asm_desktop.domain.mc_script import Introduction, check, script, to_introduce
from asm_desktop.domain.records import Attendance, Contingency, RunItem
from asm_desktop.domain.run_sheet import Slot, timetable

ROLES = st.sampled_from(["attendee", "signatory", "mc", "staff", "interpreter", "companion"])
KINDS = st.lists(st.sampled_from(["arrival", "opening", "introductions", "speech", "signing", None]), max_size=9)


def slots(*kinds: str | None) -> list[Slot]:
    items = [RunItem({"id": str(n), "item": f"Item {n}", "kind": kind, "minutes": 5}) for n, kind in enumerate(kinds)]
    return timetable(items, datetime.time(14))


@st.composite
def guests(draw: st.DrawFn) -> list[Attendance]:
    people = [f"p{number}" for number in range(draw(st.integers(0, 12)))]
    return [
        Attendance(
            {
                "id": f"g{person}",
                "person": person,
                "role": draw(ROLES),
                "attended": draw(st.sampled_from([None, True, False])),
                "rsvp": draw(st.sampled_from([None, "accepted", "declined"])),
                "stand_in_for": draw(st.sampled_from([None, "p0", "p1"])),
            }
        )
        for person in people
    ]


@given(guests(), KINDS.filter(bool), st.randoms())
def test_each_guest_present_is_introduced_exactly_once_and_in_order(
    people: list[Attendance], kinds: list[str | None], chance: Any
) -> None:
    order = [each.key for each in people]
    chance.shuffle(order)
    wanted = to_introduce(order, people)
    found = script(slots(*kinds), [Introduction(key, key) for key in wanted], "the ceremony")
    assert found.introduced() == wanted == sorted(wanted, key=order.index)
    assert check(found.introduced(), wanted, {}) == []
    assert [scene.slot for scene in found.scenes] == slots(*kinds)
    absent = {each.key for each in people if each.attended is False}
    assert not absent & {*wanted}


def test_whoever_has_no_place_by_precedence_comes_last_and_workers_are_left_out() -> None:
    people = [
        Attendance({"id": key, "person": key, "role": role})
        for key, role in (("han", "interpreter"), ("mc", "mc"), ("a", "signatory"), ("b", "attendee"))
    ]
    assert to_introduce(["b", "a"], people) == ["b", "a", "han"]


def test_a_guest_replaced_is_no_longer_introduced_and_the_stand_in_is() -> None:
    choi = Attendance({"id": "c", "person": "choi", "role": "signatory"})
    shin = Attendance({"id": "s", "person": "shin", "role": "stand_in", "stand_in_for": "choi", "attended": True})
    assert to_introduce(["c", "s"], [choi]) == ["c"]
    assert to_introduce(["c", "s"], [choi, shin]) == ["s"]
    assert to_introduce(["c"], [choi], arrived_only=True) == []


def test_what_is_wrong_with_the_introductions_is_said() -> None:
    names = {"a": "Ann", "b": "Bo", "c": "Cy"}
    assert [str(each) for each in check(["b", "b", "c"], ["a", "b"], names)] == [
        "Ann is not introduced.",
        "Bo is introduced 2 times.",
        "Cy is introduced and is not there.",
    ]


@pytest.mark.parametrize(
    ("kinds", "place"), [(["arrival", "opening", "introductions"], 2), (["arrival", "opening"], 1), (["arrival"], 0)]
)
def test_where_the_guests_are_introduced(kinds: list[str], place: int) -> None:
    found = script(slots(*kinds), [Introduction("a", "Ann", "Chair", "AN")], "the signing")
    assert [bool(scene.introductions) for scene in found.scenes].index(True) == place
    assert bool(found.questions) is ("introductions" not in kinds)


def test_what_is_said_follows_the_run_sheet() -> None:
    found = script(
        slots("opening", "speech", "signing", "signing", None, "close"), [], "the signing", lambda _: "Mr Kim"
    )
    assert [str(scene.words) for scene in found.scenes] == [
        "Welcome to the signing.",
        "May I ask Mr Kim to speak.",
        "We come to the signing, round 1 of 2.",
        "We come to the signing, round 2 of 2.",
        "Item 4",
        "This ends the signing. Thank you for coming.",
    ]
    assert str(script(slots("speech"), [], "").scenes[0].words) == "Item 0"
    assert str(script(slots("signing"), [], "").scenes[0].words) == "We come to the signing."


def test_how_a_guest_is_introduced_and_what_is_not_known() -> None:
    stand_in = Introduction("s", "Ms Shin", "Vice President", "SHIN", stands_in_for="Mr Choi")
    companion = Introduction("l", "Mr Lewis", pronunciation="LOO-is", accompanies="Ms Hart")
    plain, bare = Introduction("h", "Ms Hart", "Chief Executive", "HART"), Introduction("x", "Ms Oh")
    words = [str(each.words()) for each in (stand_in, companion, plain, bare)]
    assert words == [
        "Ms Shin, Vice President, for Mr Choi",
        "Mr Lewis, with Ms Hart",
        "Ms Hart, Chief Executive",
        "Ms Oh",
    ]
    asked = script(slots("introductions"), [stand_in, companion, plain, bare], "").questions
    assert [str(each) for each in asked] == ["How is Ms Oh pronounced?", "With which title is Ms Oh introduced?"]
    assert "is empty" in str(script([], [plain], "").questions[0])


def test_what_a_ceremony_has_no_plan_for() -> None:
    plans = [Contingency({"id": kind, "kind": kind, "plan": "Do it", "ready": True}) for kind in EXPECTED]
    assert [str(each) for each in questions(plans)] == ["A signatory cannot come: nobody is named to sign instead."]
    named = plans[0].replace(person="p")
    assert [str(each) for each in questions([named, *plans[1:-1]])] == [
        "No plan is written for: Nothing can be signed.",
        "A signatory cannot come: the substitute’s authority to sign is not known.",
    ]
    late = plans[1].replace(ready=False)
    assert [str(each) for each in questions([named.replace(authority="power"), late, *plans[2:]])] == [
        "An important guest is late: it is not ready."
    ]
