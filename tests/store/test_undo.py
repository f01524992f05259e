from __future__ import annotations

import contextlib
import itertools
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
from tests.store.everyday import EVERYDAY

NUMBER = st.integers(0, 200)
DEED = st.tuples(st.sampled_from((*DEEDS, *EVERYDAY)), st.tuples(NUMBER, NUMBER, NUMBER))
EXAMPLES = settings().max_examples // 10
"""Ten here and now; more with ``--hypothesis-profile long``."""


def held(register: Register) -> tuple[Facts, Entries]:
    return facts(register.store.database), entries(register.store.database)


class Done:
    """Deeds done one after another, with what the register held after each that still stands."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.standing: list[int] = []
        self.states: list[tuple[Facts, Entries] | None] = [held(register)]

    def do(self, deed: Deed, numbers: tuple[int, int, int]) -> None:
        """Do one; it may take several actions, or take an earlier one back: what is held between them is new."""
        with contextlib.suppress(UserError):
            deed(self.register, *numbers)
        actions = [each for each in self.register.store.journal.actions(1000) if each.kind == "do"]
        standing = [each.seq for each in reversed(actions) if each.undone is None][1:]
        now = held(self.register)
        if standing == self.standing:
            assert now == self.states[-1], "what could not be done changed nothing"
            return
        same = sum(old == new for old, new in zip(self.standing, standing, strict=False))
        self.states = [*self.states[: same + 1], *[None] * (len(standing) - same)]
        self.standing = standing
        self.states[-1] = now

    def undo_all(self) -> Iterator[None]:
        """Undo each action that stands; what is held after each is kept, and is what was held before it."""
        for place in reversed(range(len(self.standing))):
            yield
            assert self.register.undo()
            now = held(self.register)
            assert self.states[place] in (None, now)
            self.states[place] = now

    def redo_all(self) -> Iterator[None]:
        """Redo them."""
        for state in self.states[1:]:
            yield
            assert self.register.redo()
            assert held(self.register) == state


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEED, min_size=3, max_size=12), reopened=st.integers(0, 30))
def test_undoing_all_leaves_the_file_as_it_was_and_redo_brings_it_back(
    plain_original: Path, plain: Path, deeds: list[tuple[Deed, tuple[int, int, int]]], reopened: int
) -> None:
    shutil.copyfile(plain_original, plain)
    done = Done(Register.open(plain, None))
    first = done.states[0]
    for deed, numbers in deeds:
        done.do(deed, numbers)
    assert done.states[-1] is not None
    assert done.states[-1][1] == rebuilt(done.register.store)
    for number, _ in enumerate(itertools.chain(done.undo_all(), done.redo_all())):
        if number == reopened:
            done.register.close()
            done.register = Register.open(plain, None)
    assert done.states[0] == first
    assert done.register.store.problems() == []
    done.register.close()


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
