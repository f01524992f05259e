"""A person erased: no name of theirs is left in the file, what happened stays, and the rest of the history too."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Attendance,
    ContactPoint,
    Engagement,
    Participation,
    PartyName,
    Person,
    Post,
    PrivacyRequest,
    Signatory,
)
from asm_desktop.services import history, records
from asm_desktop.services.pictures import keep_picture
from asm_desktop.services.privacy import erasing
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from asm_desktop.services.search import search
from tests.store.pictures import drawn

NAMES = ("Baek Seung-ho", "백승호", "Baek Sungho")


@pytest.fixture
def known(register: Register) -> Person:
    """Somebody with a history: renamed, met, pictured, and once called otherwise."""
    person = records.create_party(register, Person, NAMES[2], {"avoid": "Not before ten", "purpose": "The ceremony"})
    (name,) = register.store.rows_of(PartyName, person.key)
    records.update(register, name, {"full": NAMES[0]})
    records.create(register, PartyName, {"party": person.key, "full": NAMES[1], "language": "ko"})
    records.create(register, ContactPoint, {"party": person.key, "value": "baek@ulsan.example"})
    records.create(register, Post, {"person": person.key, "title": "Director of Ulsan works"})
    keep_picture(register, person, "portrait", drawn("navy"))
    meeting = records.create(register, Engagement, {"name": f"Lunch with {NAMES[0]}"})
    records.create(register, Participation, {"engagement": meeting.key, "person": person.key, "role": NAMES[0]})
    found = register.store.get(Person, person.key)
    assert found is not None
    return found


def told(register: Register) -> str:
    """Every text that the file holds, the index of words aside."""
    database = register.store.database
    names = [name for (name,) in database.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    kept = [name for name in names if not name.startswith("search_index")]
    return "\n".join(str(row) for name in kept for row in database.execute_sql(f'SELECT * FROM "{name}"').fetchall())


def test_a_plan_says_what_goes_and_what_stays(register: Register, known: Person) -> None:
    plan = erasing.plan(register, known, datetime.date(2026, 12, 1))
    assert plan.pseudonym == known.ref
    assert plan.gone == 4, "two names, a contact point and a post"
    assert [type(row) for row in plan.left] == [Participation]
    assert [row.heading for row in plan.mentions] == [f"Lunch with {NAMES[0]}"]
    assert plan.backups_until == datetime.date(2027, 9, 1)


def test_words_elsewhere_are_told(register: Register, known: Person) -> None:
    records.create(register, Engagement, {"name": "Prepared", "notes": f"For the visit of {NAMES[0]}."})
    plan = erasing.plan(register, known, datetime.date(2026, 12, 1))
    assert "Prepared" in [row.heading for row in plan.mentions]
    erasing.erase(register, known, keep_signatures=False)
    assert f"For the visit of {known.ref}." in [row.notes for row in register.store.all(Engagement)]


def test_nothing_of_an_erased_person_is_left(register: Register, known: Person) -> None:
    before = told(register)
    assert all(name in before for name in (*NAMES, "baek@ulsan.example", "Not before ten", "Ulsan works"))
    erasing.erase(register, known, keep_signatures=False)
    after = told(register)
    gone = (*NAMES, "baek@ulsan.example", "Not before ten", "Ulsan works", "The ceremony", str(known.portrait))
    assert [text for text in gone if text in after] == []
    assert [hit.title for name in NAMES for hit in search(register, name, meant=False)] == []
    path, key = register.path, register.key
    register.close()
    assert [text for text in (*gone[:-1], "ulsan", "baek") if text.lower().encode() in path.read_bytes().lower()] == []
    register.take_over(Register.open_with(path, key))


def test_what_happened_stays_under_a_reference(register: Register, known: Person) -> None:
    erasing.erase(register, known, keep_signatures=False)
    person = register.store.get(Person, known.key)
    assert person is not None
    assert person.heading == known.ref
    assert person.archived is not None
    (meeting,) = register.store.all(Engagement)
    (part,) = register.store.all(Participation)
    assert (part.person, part.role, meeting.with_whom) == (known.key, known.ref, known.ref)


def test_neither_the_erasing_nor_what_was_before_is_undone(register: Register, known: Person) -> None:
    erasing.erase(register, known, keep_signatures=False)
    assert register.undo_label() is None
    assert register.undo() is None
    records.create_party(register, Person, "Somebody Else")
    assert register.undo() == "Add person Somebody Else"
    assert register.redo() == "Add person Somebody Else"
    entries = history.actions(register)
    assert f"Erase {known.ref}" in [entry.label for entry in entries]
    assert len(entries) > 8, "what was done is still told"


@pytest.mark.parametrize("keep_signatures", [True, False])
def test_who_signed_stays_where_an_agreement_must_be_kept(tmp_path: Path, keep_signatures: bool) -> None:
    make_sample(tmp_path / "sample.asm", None)
    register = Register.open(tmp_path / "sample.asm", None)
    signatory = next(row for row in register.store.all(Signatory) if row.person)
    person = register.store.get(Person, signatory.person or "")
    assert person is not None
    attended = [row.key for row in register.store.all(Attendance) if row.person == person.key]
    erasing.erase(register, person, keep_signatures=keep_signatures)
    kept = register.store.get(Signatory, signatory.key)
    assert kept is not None
    assert kept.person == (None if keep_signatures else person.key)
    assert kept.name_as_signed == ((signatory.name_as_signed or person.heading) if keep_signatures else None)
    assert [row.key for row in register.store.all(Attendance) if row.person == person.key] == attended
    assert register.store.problems() == []
    register.close()
    Register.open(tmp_path / "sample.asm", None).close()


def test_a_request_is_due_by_the_law(register: Register) -> None:
    person = records.create_party(register, Person, "Somebody Else")
    asked = {"person": person.key, "received_on": PartialDate(2026, 12, 1)}
    due = {
        law: records.create(register, PrivacyRequest, {**asked, "law": law}).shown("due")
        for law in ("australia", "korea")
    }
    assert due == {"australia": "31 December 2026", "korea": "11 December 2026"}
