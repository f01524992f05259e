from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import ContactPoint, Organisation, PartyName, Person, Relation
from asm_desktop.services import duplicates, namesakes, records
from asm_desktop.services.register import Register
from asm_desktop.store import search


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    register = Register.create(tmp_path / "a.asm", None)
    yield register
    register.close()


def person(register: Register, name: str, email: str = "", mobile: str = "") -> Person:
    row = records.create_party(register, Person, name)
    for kind, value in (("email", email), ("mobile", mobile)):
        if value:
            records.create(register, ContactPoint, {"party": row.key, "kind": kind, "value": value})
    return row


def body(register: Register, name: str, **values: Any) -> Organisation:
    return records.create_party(register, Organisation, name, values)


def told(review: duplicates.Review) -> list[tuple[str, str, list[str]]]:
    return [
        (each.first.heading, each.second.heading, [reason.kind for reason in each.reasons])
        for each in review.suggestions
    ]


def test_people_are_suggested_with_reasons_the_strongest_first(register: Register) -> None:
    person(register, "김민서", email="ms.kim@kdb.co.kr")
    person(register, "김민석")
    person(register, "Kim Min-seo", email="MS.Kim@kdb.co.kr")
    person(register, "박지현", mobile="010-1234-5678")
    person(register, "Ji Hyun", mobile="+82 10 1234 5678")
    person(register, "Somebody Else")
    found = duplicates.review(register, Person)
    assert told(found) == [
        ("김민서", "Kim Min-seo", ["email", "reading"]),
        ("박지현", "Ji Hyun", ["mobile"]),
        ("김민서", "김민석", ["sound"]),
    ]
    assert found.count == 3
    reason = found.suggestions[2].reasons[0]
    assert (reason.first, reason.second) == ("김민서", "김민석")


def test_organisations_by_short_name_registration_and_website(register: Register) -> None:
    bank = body(register, "Korea Development Bank", website="https://www.kdb.co.kr/")
    records.create(register, PartyName, {"party": bank.key, "full": "KDB", "kind": "short"})
    body(register, "KDB")
    body(register, "Korean Development Bank", website="kdb.co.kr")
    body(register, "Acme Pty Ltd", registration="12 345")
    body(register, "Acme", registration="12345")
    assert told(duplicates.review(register, Organisation)) == [
        ("Acme Pty Ltd", "Acme", ["registration", "name"]),
        ("Korea Development Bank", "Korean Development Bank", ["website", "sound"]),
        ("Korea Development Bank", "KDB", ["short_name"]),
    ]


def test_who_is_tied_or_was_told_apart_is_not_suggested(register: Register) -> None:
    first, second, third = (person(register, "김민서") for _ in range(3))
    duplicates.keep_apart(register, second, first)
    records.create(register, Relation, {"party": first.key, "kind": "spouse_of", "other": third.key})
    (left,) = duplicates.review(register, Person).suggestions
    assert (left.first, left.second) == (records.get(register, second.key), records.get(register, third.key))
    assert [like.row.key for like in namesakes.of_record(register, second)] == [third.key]
    register.undo()
    register.undo()
    assert duplicates.review(register, Person).count == 3


def test_archived_and_example_records_are_left_out(register: Register) -> None:
    first, second, third = (person(register, "김민서") for _ in range(3))
    records.archive(register, [first])
    records.update(register, third, {"example": True})
    assert duplicates.review(register, Person).suggestions == []
    assert namesakes.of_record(register, second)[0].row.key == first.key


def test_a_name_being_typed_finds_who_is_there(register: Register) -> None:
    one = person(register, "김민서")
    other = person(register, "Park Ji-hyun")

    def found(text: str) -> list[tuple[str, str]]:
        return [(like.row.key, like.reason.kind) for like in namesakes.named_like(register, Person, text)]

    assert found("김민서") == [(one.key, "name")]
    assert found("김민석") == [(one.key, "sound")]
    assert found("Kim Min-seo") == [(one.key, "reading")]
    assert found("Ji Hyun PARK") == [(other.key, "name")]
    assert found("박지현") == [(other.key, "reading")]
    assert found("김") == found("") == found("“*^") == found("Nobody") == []
    assert namesakes.named_like(register, Organisation, "김민서") == []


def test_a_common_name_gives_each_one_neighbour(register: Register) -> None:
    for _ in range(9):
        person(register, "김민서")
    assert duplicates.review(register, Person).count == 8


def test_looking_through_can_be_stopped(register: Register) -> None:
    person(register, "김민서")
    heard: list[int] = []

    def progress(percent: int) -> bool:
        heard.append(percent)
        return False

    with pytest.raises(Stopped):
        duplicates.review(register, Person, progress)
    assert heard == [0]


def test_where_many_share_each_word_those_who_share_two_are_compared(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COMMON", 2)
    for name in ("Min-Seo Kim", "Min-Jun Kim", "Seo-Jun Lee", "Min-Ho Park", "Seo-Yeon Kim", "Bo-Ra Choi"):
        records.create_party(register, Person, name)
    for typed, found in (("Min-Seo Kim", ["Min-Seo Kim"]), ("김민서", ["Min-Seo Kim"]), ("Choi Bo Ra", ["Bo-Ra Choi"])):
        assert [like.row.heading for like in namesakes.named_like(register, Person, typed)] == found
    assert len(register.store.index.near("Min Kim", "person")) == 2
    assert len(register.store.index.near("Kim", "person")) == 3
