"""Looking back on a ceremony: who signed, what is open, who is thanked and what follows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.records import Commitment, Event, FollowUp, Person, RunItem
from asm_desktop.services import records
from asm_desktop.services.ceremonies import day, debriefing
from asm_desktop.services.ceremonies.debriefing import Debrief
from asm_desktop.services.ceremonies.guest_list import guest_list
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from tests.store.counting import statements

NOON = datetime.datetime(2027, 3, 18, 3, 0, tzinfo=datetime.UTC)
AFTER = datetime.date(2027, 3, 19)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    path = tmp_path / "sample.asm"
    make_sample(path, None)
    register = Register.open(path, None)
    yield register
    assert register.store.problems() == []
    register.close()


def event(register: Register) -> Event:
    found = records.find(register, "E-0004")
    assert isinstance(found, Event)
    return found


def look(register: Register) -> Debrief:
    return debriefing.debrief(register, event(register))


def test_what_is_open_is_told_and_goes_as_it_is_noted(register: Register) -> None:
    came = [each.row for each in guest_list(register, event(register)).guests[:3]]
    for row in came:
        day.arrived(register, row, NOON)
    told = [str(each) for each in look(register).open_points()]
    assert "Guests who came and are not thanked yet: 3." in told
    assert "When the event began and ended is not noted." in told
    signers = look(register).signers
    assert f"Signatories and witnesses without a date of signing: {len(signers)}." in told
    debriefing.sign(register, event(register), signers)
    debriefing.thank(register, event(register), [each.row for each in look(register).came], AFTER)
    items = register.store.rows_of(RunItem, event(register).key)
    for item in items:
        debriefing.keep_times(register, item, datetime.time(14, 0), datetime.time(14, 5))
    news = {"began": datetime.time(14), "ended": datetime.time(15), "photograph_rights": "Ours, for press use"}
    records.update(register, event(register), news)
    assert look(register).open_points() == []


def test_a_stand_in_who_came_is_who_signed(register: Register) -> None:
    signer = next(each for each in look(register).signers if each.row.role == "signatory")
    guest = next(each for each in guest_list(register, event(register)).guests if each.row.person == signer.row.person)
    key = day.replace(register, guest.row, Somebody("Ann Newcomer"))
    stand_in = next(each for each in guest_list(register, event(register)).guests if each.key == key)
    debriefing.sign(register, event(register), [each for each in look(register).signers if each.stand_in])
    signed = next(each for each in look(register).signers if each.row.key == signer.row.key)
    assert signed.row.person == stand_in.person.key
    assert signed.row.name_as_signed == "Ann Newcomer"
    assert signed.row.signed_on == event(register).held_on
    debriefing.sign(register, event(register), [signed])
    assert next(each for each in look(register).signers if each.row.key == signer.row.key).row.signed_on is None
    register.undo()
    register.undo()
    assert next(each for each in look(register).signers if each.row.key == signer.row.key).row == signer.row


def test_without_a_date_of_the_event_no_signature_is_noted(register: Register) -> None:
    dateless = records.update(register, event(register), {"held_on": None})
    with pytest.raises(debriefing.NoDay):
        debriefing.sign(register, dateless, look(register).signers)
    assert not any(each.row.signed_on for each in look(register).signers)


def test_follow_ups_and_commitments_come_of_a_line(register: Register) -> None:
    before = len(look(register).following)
    line = "send the photographs – Ann Newcomer – 26 March 2027"
    made = debriefing.add(register, event(register), line, FollowUp.noun, AFTER)
    promised = debriefing.add(register, event(register), "a study by June", Commitment.noun, AFTER)
    assert isinstance(made, FollowUp)
    assert isinstance(promised, Commitment)
    assert promised.agreement == event(register).agreement
    following = look(register).following
    assert len(following) == before + 2
    assert next(each.who for each in following if each.row.key == made.key) == "Ann Newcomer"
    people = len(list(register.store.all(Person)))
    with pytest.raises(InvalidValue):
        debriefing.add(register, event(register), "one – two – three – four", Commitment.noun, AFTER)
    assert len(list(register.store.all(Person))) == people


def test_the_event_is_debriefed_and_held_and_may_be_opened_again(register: Register) -> None:
    before = event(register)
    after = debriefing.mark_debriefed(register, before, AFTER)
    assert (str(after.shown("debriefed_on")), after.status) == ("19 March 2027", "held")
    assert debriefing.mark_debriefed(register, after, AFTER).debriefed_on is None
    register.undo()
    register.undo()
    assert event(register) == before


def test_looking_back_takes_a_fixed_number_of_queries(register: Register) -> None:
    one = event(register)
    with statements(register) as few:
        debriefing.debrief(register, one)
    for number in range(5):
        debriefing.add(register, one, f"step {number} – Person {number} – 26 March 2027", FollowUp.noun, AFTER)
    with statements(register) as many:
        debriefing.debrief(register, one)
    assert len(many) == len(few)
