"""The signing through the service: signatures due and made, whole rounds, custody of originals, conformity of texts."""

from __future__ import annotations

import datetime

import pytest

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.records import Agreement, AgreementParty, Attendance, Event, Organisation, Person, Signatory
from asm_desktop.services import records
from asm_desktop.services.ceremonies.signing import (
    Signing,
    keep_conformity,
    keep_original,
    sign,
    signing,
    take_back,
)
from asm_desktop.services.register import Register
from tests.store.counting import statements

DAY = datetime.date(2027, 3, 18)
NOON = datetime.datetime(2027, 3, 18, 12, 4, 33)


class Table:
    """An event at which so many parties sign a text in two languages."""

    def __init__(self, register: Register, parties: int, languages: str | None = "en, ko") -> None:
        self.register = register
        values = {"type": "mou", "formal_title": "Memorandum", "languages": languages}
        self.agreement = records.create(register, Agreement, values)
        self.parties = [self._party(f"Party {number}") for number in range(1, parties + 1)]
        day = Event.held_on.parse(DAY.isoformat())
        self.event = records.create(
            register,
            Event,
            {"name": "Signing", "type": "signing", "held_on": day, "agreement": self.agreement.key},
        )

    def _party(self, name: str) -> Organisation:
        party = records.create_party(self.register, Organisation, name)
        person = records.create_party(self.register, Person, f"Signatory of {name}")
        of = {"agreement": self.agreement.key, "party": party.key}
        records.create(self.register, AgreementParty, of)
        records.create(self.register, Signatory, {**of, "person": person.key, "role": "signatory"})
        return party

    def signing(self) -> Signing:
        found = signing(self.register, self.event)
        assert found is not None
        return found


@pytest.mark.parametrize(("parties", "originals", "signatures"), [(4, 4, 32), (2, 2, 8), (5, 5, 50)])
def test_parties_and_texts_tell_how_many_sign_what(
    register: Register, parties: int, originals: int, signatures: int
) -> None:
    found = Table(register, parties).signing()
    assert (len(found.matrix.originals), len(found.matrix.cells), found.made) == (originals, signatures, 0)
    for number in range(1, parties + 1):
        here = found.matrix.round(number)
        assert len({cell.due.party for cell in here}) == len({cell.due.original for cell in here}) == parties


def test_a_round_is_signed_at_once_by_those_named_and_taken_back(register: Register) -> None:
    table = Table(register, 4)
    assert sign(register, table.signing(), table.signing().matrix.round(2), NOON) == 8
    found = table.signing()
    assert (found.made, len(found.matrix.missing())) == (8, 24)
    for cell in found.matrix.round(2):
        assert cell.made is not None
        assert cell.made.person == cell.person
        assert (str(cell.made.signed_on), str(cell.made.signed_at)) == ("2027-03-18", "12:04:00")
    assert sign(register, found, found.matrix.round(2), NOON) == 0
    assert take_back(register, found, found.matrix.round(2)[:3]) == 3
    assert table.signing().made == 5
    register.undo()
    register.undo()
    assert table.signing().made == 0


def test_two_who_sign_for_one_party_sign_each_in_their_own_name(register: Register) -> None:
    table = Table(register, 2)
    second = records.create_party(register, Person, "Co Signatory")
    of = {"agreement": table.agreement.key, "party": table.parties[0].key}
    records.create(register, Signatory, {**of, "person": second.key, "role": "signatory"})
    found = table.signing()
    assert (len(found.matrix.originals), len(found.matrix.cells), len(found.matrix.round(1))) == (2, 12, 6)
    theirs = [cell for cell in found.matrix.round(1) if cell.person == second.key]
    assert sign(register, found, theirs, NOON) == 2
    assert [cell.person for cell in table.signing().matrix.cells if cell.made] == [second.key, second.key]
    sign(register, table.signing(), table.signing().matrix.cells, NOON)
    assert table.signing().matrix.missing() == []
    assert all(cell.made and cell.made.person == cell.person for cell in table.signing().matrix.cells)


def test_a_signature_marked_on_another_day_has_no_time(register: Register) -> None:
    table = Table(register, 2)
    sign(register, table.signing(), table.signing().matrix.cells[:1], NOON + datetime.timedelta(days=1))
    made = table.signing().matrix.cells[0].made
    assert made is not None
    assert (str(made.signed_on), made.signed_at) == ("2027-03-18", None)


def test_whoever_stands_in_signs_and_it_is_asked_about(register: Register) -> None:
    table = Table(register, 2)
    named = table.signing().matrix.cells[0].person
    deputy = records.create_party(register, Person, "Dee Deputy")
    values = {"event": table.event.key, "role": "stand_in", "stand_in_for": named}
    records.create(register, Attendance, {**values, "person": deputy.key})
    sign(register, table.signing(), table.signing().matrix.cells[:1], NOON)
    found = table.signing()
    assert found.matrix.cells[0].made is not None
    assert found.matrix.cells[0].made.person == deputy.key
    asked = "Dee Deputy signed original 1 for Party 1, and was not named to sign."
    assert asked in [str(each) for each in found.questions]


def test_custody_of_an_original_is_kept_from_the_first_word_on(register: Register) -> None:
    table = Table(register, 2)
    sign(register, table.signing(), table.signing().matrix.cells, NOON)
    held, lost = ["It is not known who holds original 1.", "It is not known who holds original 2."], table.parties[0]
    assert [str(each) for each in table.signing().questions if "holds" in str(each)] == held
    made = keep_original(register, table.signing(), 2, {"holder": lost.key})
    assert (made.number, made.first_party, made.language) == (2, table.parties[1].key, "en, ko")
    assert "Original 2 names Party 2 first but is held by Party 1." in [str(q) for q in table.signing().questions]
    kept = keep_original(register, table.signing(), 2, {"holder": table.parties[1].key, "place": "Safe"})
    assert (kept.key, kept.place) == (made.key, "Safe")
    assert [str(each) for each in table.signing().questions if "rigin" in str(each)] == held[:1]


def test_conformity_of_a_text_is_kept_and_no_longer_asked_about(register: Register) -> None:
    table = Table(register, 2)
    jurist = records.create_party(register, Person, "Jo Jurist")
    for language in ("en", "ko"):
        made = keep_conformity(register, table.signing(), language, {"certified_by": jurist.key})
        day = Event.held_on.parse("2027-03-01")
        assert keep_conformity(register, table.signing(), language, {"certified_on": day}).key == made.key
    assert table.signing().questions == ()
    with pytest.raises(InvalidRecord):
        keep_conformity(register, table.signing(), "", {"certified_by": jurist.key})


def test_without_agreement_nothing_is_signed(register: Register) -> None:
    event = records.create(register, Event, {"name": "Dinner"})
    assert signing(register, event) is None
    assert Table(register, 0).signing().matrix.cells == ()
    assert Table(register, 2, None).signing().matrix.languages == ("",)


def test_the_number_of_queries_does_not_grow_with_the_parties(register: Register) -> None:
    small, large = Table(register, 2), Table(register, 6)
    with statements(register) as few:
        small.signing()
    with statements(register) as many:
        large.signing()
    assert len(many) == len(few)
