from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    Engagement,
    FollowUp,
    Organisation,
    Participation,
    PartyName,
    Person,
    Post,
    RegisterSettings,
)
from asm_desktop.services import records
from asm_desktop.services.engagements import Contact, Somebody, log, read_follow_up, sided, who
from asm_desktop.services.register import Register
from tests.store.contents import facts

TODAY = datetime.date(2026, 11, 25)
FRIDAY = PartialDate(2026, 11, 27)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with closing(Register.create(tmp_path / "a.asm", None)) as made:
        for name in ("Dr Nguyen Van An", "Rowena Smith", "Rowan Smith", "김명규"):
            records.create_party(made, Person, name)
        yield made


def key_of(register: Register, name: str) -> str:
    return records.find(register, name).key


def test_everything_is_one_action_that_goes_and_comes_back(register: Register) -> None:
    mou = records.create(register, Agreement, {"formal_title": "MOU"})
    before = facts(register.store.database)
    smith = Somebody("Rowena Smith", key_of(register, "Rowena Smith"), side="ours")
    people = [Somebody("Cho Min-ji"), Somebody("KSM Metals", noun="organisation"), smith]
    to_do = [read_follow_up(register, line, people, TODAY) for line in ("draft – Cho – Friday", "call Seoul")]
    key = log(register, Contact("Draft", PartialDate(2026, 11, 24), people, to_do, {"agreement": mou.key}))
    engagement = records.get(register, key)
    assert isinstance(engagement, Engagement)
    assert engagement.with_whom == "Cho Min-ji, KSM Metals"
    assert [row.side for row in register.store.rows_of(Participation, key)] == ["theirs", "theirs", "ours"]
    first, second = register.store.referring(FollowUp, "engagement", [key])
    cho = key_of(register, "Cho Min-ji")
    assert (first.text, first.responsible, first.due, first.party, first.agreement) == (
        "draft",
        cho,
        FRIDAY,
        cho,
        mou.key,
    )
    assert (second.text, second.responsible, second.due, second.status) == ("call Seoul", None, None, "open")
    after = facts(register.store.database)
    assert register.undo() == "Log engagement Draft"
    assert facts(register.store.database) == before
    register.redo()
    assert facts(register.store.database) == after


def test_somebody_new_is_added_once_however_often_named(register: Register) -> None:
    people = [Somebody("Park Ji-ho")]
    to_do = [read_follow_up(register, f"{text} – Park – Friday", people, TODAY) for text in ("one", "two")]
    log(register, Contact("Call", None, people, to_do))
    assert [name.full for name in register.store.all(PartyName)].count("Park Ji-ho") == 1


def test_without_a_subject_nothing_is_kept(register: Register) -> None:
    before = facts(register.store.database)
    with pytest.raises(InvalidRecord, match="Subject is needed"):
        log(register, Contact("  ", None, [Somebody("New Person")]))
    assert facts(register.store.database) == before


@pytest.mark.parametrize(
    ("line", "text", "name", "due"),
    [
        ("send the draft – Nguyen – Friday", "send the draft", "Dr Nguyen Van An", FRIDAY),
        ("send the draft - Friday - nguyen", "send the draft", "Dr Nguyen Van An", FRIDAY),
        ("send the draft; Nguyen; 27/11", "send the draft", "Dr Nguyen Van An", FRIDAY),
        ("send the draft – Nguyen", "send the draft", "Dr Nguyen Van An", None),
        ("send the draft – Friday", "send the draft", "", FRIDAY),
        ("send the draft", "send the draft", "", None),
        ("Friday", "Friday", "", None),
        ("send the draft – final version", "send the draft – final version", "", None),
        ("초안 보내기 – 김명규 – 금요일", "초안 보내기", "김명규", FRIDAY),
        ("send the draft – Somebody New – Friday", "send the draft", "Somebody New", FRIDAY),
        ("follow-up on the half-year plan", "follow-up on the half-year plan", "", None),
    ],
)
def test_a_line_is_read_for_what_who_and_when(
    register: Register, line: str, text: str, name: str, due: PartialDate | None
) -> None:
    read = read_follow_up(register, line, (), TODAY)
    assert (read.text, read.who.name if read.who else "", read.due, read.problem) == (text, name, due, None)


def test_a_name_that_fits_several_is_asked_about(register: Register) -> None:
    assert "fits several people: Row" in str(read_follow_up(register, "call – Smith – Friday", (), TODAY).problem)
    assert read_follow_up(register, "call – Rowan Smith", (), TODAY).problem is None


def test_those_who_took_part_come_first(register: Register) -> None:
    rowan = Somebody("Rowan Smith", key_of(register, "Rowan Smith"), side="ours")
    assert read_follow_up(register, "call – Smith – Friday", [rowan], TODAY).who == rowan
    assert who(register, "Smith", [rowan]) == [rowan]


def test_a_third_part_that_is_neither_day_nor_person_is_asked_about(register: Register) -> None:
    read = read_follow_up(register, "send – Nguyen – Fridya", (), TODAY)
    assert str(read.problem) == "“Fridya” is neither a day, such as Friday, nor a person in this register."


@pytest.mark.parametrize(("chosen", "side"), [("theirs", "ours"), ("third", "third"), ("ours", "ours")])
def test_a_new_participant_of_ours_is_on_our_side_unless_another_was_chosen(
    register: Register, chosen: str, side: str
) -> None:
    us = records.create_party(register, Organisation, "Us").key
    smith, an = key_of(register, "Rowena Smith"), key_of(register, "Dr Nguyen Van An")
    assert sided(register, {"person": smith, "side": chosen})["side"] == chosen
    records.create(register, RegisterSettings, {"us": us})
    records.create(register, Post, {"person": smith, "organisation": us, "title": "Counsel"})
    assert sided(register, {"person": smith, "side": chosen})["side"] == side
    assert sided(register, {"organisation": us, "side": chosen})["side"] == side
    assert sided(register, {"person": an, "side": chosen})["side"] == chosen
