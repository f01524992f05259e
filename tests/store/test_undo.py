from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import UndoConflict, UserError
from asm_desktop.domain.records import Organisation, PartyName, Person, Post, Source
from asm_desktop.services import citing, history, records
from asm_desktop.services.register import Change, Register
from tests.store.contents import Entries, Facts, entries, facts, rebuilt
from tests.store.doing import DEEDS, Deed

NUMBER = st.integers(0, 200)
DEED = st.tuples(st.sampled_from(DEEDS), st.tuples(NUMBER, NUMBER, NUMBER))


def held(register: Register) -> tuple[Facts, Entries]:
    return facts(register.store.database), entries(register.store.database)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEED, min_size=3, max_size=10), reopened=st.integers(0, 30))
def test_undoing_all_leaves_the_file_as_it_was_and_redo_brings_it_back(
    plain_original: Path, plain: Path, deeds: list[tuple[Deed, tuple[int, int, int]]], reopened: int
) -> None:
    shutil.copyfile(plain_original, plain)
    register = Register.open(plain, None)
    states = [held(register)]
    for deed, numbers in deeds:
        undoable = register.store.journal.undoable()
        with contextlib.suppress(UserError):
            deed(register, *numbers)
        if register.store.journal.undoable() == undoable:
            assert held(register) == states[-1], "what could not be done changed nothing"
        else:
            states.append(held(register))
    assert states[-1][1] == rebuilt(register.store)
    turns = [("undo", state) for state in reversed(states[:-1])] + [("redo", state) for state in states[1:]]
    for number, (turn, state) in enumerate(turns):
        if number == reopened:
            register.close()
            register = Register.open(plain, None)
        assert register.undo() if turn == "undo" else register.redo()
        assert held(register) == state
    assert register.redo() is None
    assert register.store.problems() == []
    register.close()


@pytest.fixture
def register(plain: Path) -> Iterator[Register]:
    register = Register.open(plain, None)
    yield register
    register.close()


def test_undo_and_redo_go_on_after_a_restart(plain: Path) -> None:
    register = Register.open(plain, None)
    party = records.create_party(register, Organisation, "한국산업은행")
    records.update(register, party, {"country": "Korea"})
    register.close()
    register = Register.open(plain, None)
    assert register.undo_label() == "Change Country of 한국산업은행"
    assert register.undo() == "Change Country of 한국산업은행"
    register.close()
    register = Register.open(plain, None)
    assert register.undo_label() == "Add organisation 한국산업은행"
    assert register.redo_label() == register.redo() == "Change Country of 한국산업은행"
    assert register.redo_label() is register.redo() is None
    assert records.get(register, party.key).values["country"] == "Korea"
    register.close()


def test_what_is_done_after_an_undo_ends_the_redo(register: Register) -> None:
    records.create_party(register, Person, "One Person")
    register.undo()
    assert register.redo_label() == "Add person One Person"
    records.create_party(register, Person, "Another Person")
    assert register.redo_label() is register.redo() is None
    assert register.undo() == "Add person Another Person"
    assert register.redo() == "Add person Another Person"


def test_nothing_to_undo_in_a_new_file(tmp_path: Path) -> None:
    register = Register.create(tmp_path / "a.asm", None)
    assert register.undo_label() is register.undo() is register.redo() is None
    register.close()


def test_an_earlier_action_is_undone_alone(register: Register) -> None:
    first = records.create_party(register, Organisation, "First Body")
    entry = history.actions(register, limit=1)[0]
    second = records.create_party(register, Organisation, "Second Body")
    assert register.undo(entry.seq) == "Add organisation First Body"
    assert register.store.locate([first.key, second.key]).keys() == {second.key}
    assert register.undo(entry.seq) is None, "it no longer stands"
    assert register.undo(10_000) is None
    assert register.redo() == "Add organisation First Body"


def test_a_later_change_in_the_way_is_named_and_nothing_is_changed(register: Register) -> None:
    party = records.create_party(register, Organisation, "First Body")
    added = history.actions(register, limit=1)[0].seq
    party = records.update(register, party, {"country": "Korea"})
    changed = history.actions(register, limit=1)[0].seq
    records.update(register, party, {"country": "Japan"})
    before = held(register)
    expected = "“Change Country of First Body” cannot be undone, because First Body was changed again later"
    with pytest.raises(UndoConflict, match=expected):
        register.undo(changed)
    with pytest.raises(UndoConflict, match="“Add organisation First Body” cannot be undone"):
        register.undo(added)
    assert held(register) == before
    assert register.undo_label() == "Change Country of First Body"


@pytest.mark.parametrize("use", ["named in a post", "cited", "given a name more"])
def test_what_is_in_use_by_now_is_not_undone_away(register: Register, use: str) -> None:
    body = records.create_party(register, Organisation, "First Body")
    added = history.actions(register, limit=1)[0].seq
    if use == "named in a post":
        person = register.store.all(Person)[0]
        records.create(register, Post, {"person": person.key, "title": "Chair", "organisation": body.key})
    elif use == "cited":
        citing.cite(register, body, "country", register.store.all(Source)[0].key, "In Korea.")
    else:
        records.create(register, PartyName, {"party": body.key, "full": "FB"})
    before = held(register)
    with pytest.raises(UndoConflict, match="“Add organisation First Body” cannot be undone, because"):
        register.undo(added)
    assert held(register) == before


def test_a_listener_hears_each_change_when_it_is_safe(register: Register) -> None:
    heard: list[Change] = []
    end = register.subscribe(heard.append)
    body = records.create_party(register, Organisation, "First Body")
    register.undo()
    register.redo()
    assert [change.label for change in heard] == ["Add organisation First Body"] * 3
    assert all(body.key in change.keys and "organisation" in change.nouns for change in heard)
    records.update(register, body, {"country": None})
    with pytest.raises(ZeroDivisionError), register.action("Fail") as store:
        store.update(Organisation, body.key, {"country": str(1 / 0)})
    assert len(heard) == 3, "nothing was changed, so nothing is announced"
    end()
    end()
    register.undo()
    assert len(heard) == 3
