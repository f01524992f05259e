"""Many records changed together: one action, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from asm_desktop.domain.errors import InvalidRecord, StillReferred
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.progress import Progress, Stopped, on_and_on
from asm_desktop.domain.records import TITLED, Agreement, AgreementParty, Organisation, Person
from asm_desktop.services import bulk, deleting, records
from asm_desktop.services.bulk import Together
from asm_desktop.services.register import Change, Register
from asm_desktop.services.search import search
from tests.store.contents import entries, facts, rebuilt
from tests.store.counting import statements


@pytest.fixture
def bodies(register: Register) -> list[str]:
    """So many organisations that they are changed in several steps."""
    with register.action("Add many") as store:
        return [
            records.add_party(
                register, store, Organisation, f"Body {number}", {"tags": "old, press" if number % 2 else None}
            )
            for number in range(bulk.CHUNK + 20)
        ]


def test_values_and_tags_change_in_one_action_that_undo_takes_back(register: Register, bodies: list[str]) -> None:
    before = facts(register.store.database)
    together = Together({"country": "Korea", "verified_on": PartialDate(2026, 3)}, "Board; press", "OLD")
    assert bulk.change(register, Organisation, bodies, together) == len(bodies)
    rows = register.store.all(Organisation)
    assert {row.country for row in rows} == {"Korea"}
    assert {row.tags for row in rows} == {"Board, press"}
    assert len(search(register, "Board", limit=1_000)) == len(bodies)
    assert bulk.change(register, Organisation, bodies, together) == 0
    assert register.undo_label() == f"Change Country, Verified on, Tags of {len(bodies)} records"
    register.undo()
    assert facts(register.store.database) == before
    register.redo()
    assert {row.tags for row in register.store.all(Organisation)} == {"Board, press"}


@pytest.mark.parametrize("at", [0.1, 0.6, 0.99])
def test_stopping_at_any_time_leaves_nothing_half_done(register: Register, bodies: list[str], at: float) -> None:
    before = facts(register.store.database)
    with pytest.raises(Stopped):
        bulk.change(register, Organisation, bodies, Together({"country": "Korea"}), lambda done, of: done < at * of)
    assert facts(register.store.database) == before
    assert register.undo_label() == "Add many"


def _archive(register: Register, keys: list[str], progress: Progress) -> None:
    bulk.archive(register, Organisation, keys, True, progress)


def _delete(register: Register, keys: list[str], progress: Progress) -> None:
    bulk.delete(register, Organisation, keys, progress)


@pytest.mark.parametrize("deed", [_archive, _delete])
@pytest.mark.parametrize("at", [0.0, 0.4, 0.8, 0.99])
def test_archiving_and_deleting_are_whole_or_not_at_all(
    register: Register, bodies: list[str], deed: Callable[[Register, list[str], Progress], None], at: float
) -> None:
    before, kept = facts(register.store.database), entries(register.store.database)
    with pytest.raises(Stopped):
        deed(register, bodies, lambda done, of: done < at * of)
    assert facts(register.store.database) == before
    deed(register, bodies, on_and_on)
    after = facts(register.store.database)
    assert after != before
    assert entries(register.store.database) == rebuilt(register.store)
    register.undo()
    assert (facts(register.store.database), entries(register.store.database)) == (before, kept)
    register.redo()
    assert facts(register.store.database) == after


def test_what_is_archived_already_keeps_its_day(register: Register, bodies: list[str]) -> None:
    assert bulk.archive(register, Organisation, bodies[:2], True) == 2
    (first,) = register.store.get_many(Organisation, bodies[:1])
    assert bulk.archive(register, Organisation, bodies, True) == len(bodies) - 2
    assert register.store.get(Organisation, bodies[0]) == first
    assert bulk.archive(register, Organisation, bodies, True) == 0
    assert register.undo_label() == f"Archive {len(bodies)} records"


def test_one_that_others_point_at_keeps_all_of_them(register: Register, bodies: list[str]) -> None:
    agreement = records.create(register, Agreement, {})
    for key in bodies[-2:]:
        records.create(register, AgreementParty, {"agreement": agreement.key, "party": key})
    with pytest.raises(StillReferred, match=f"Body {bulk.CHUNK + 18} is still referred to by 1 in “Agreements”"):
        bulk.delete(register, Organisation, bodies)
    assert len(register.store.get_many(Organisation, bodies)) == len(bodies)


def test_deleting_more_takes_no_more_statements(register: Register, bodies: list[str]) -> None:
    counts = []
    for some in (bodies[:3], bodies[3:300]):
        with statements(register) as said:
            bulk.delete(register, Organisation, some)
        counts.append(len(set(said)))  # the triggers of each row tell the statement that set them off once more
    assert counts[0] == counts[1]


def test_what_may_not_be_kept_of_one_is_kept_of_none(register: Register, bodies: list[str]) -> None:
    with pytest.raises(InvalidRecord):
        bulk.change(register, Organisation, bodies, Together({"type": "no such type"}))
    assert register.undo_label() == "Add many"


def test_a_worker_changes_over_its_own_connection_and_tells(register: Register, bodies: list[str]) -> None:
    told: list[Change] = []
    register.subscribe(told.append)
    with register.writer() as writer:
        bulk.change(writer, Organisation, bodies[:3], Together({"country": "Japan"}))
    assert [(len(change.keys), change.nouns) for change in told] == [(3, frozenset({"organisation"}))]
    assert register.store.all(Organisation)[0].country == "Japan"


def test_fields_set_together_are_those_that_make_sense(register: Register) -> None:
    assert Agreement.stage not in bulk.settable(register, Agreement)
    for record in TITLED:
        for field in bulk.settable(register, record):
            assert not field.derived
            assert field.name not in ("ref", "tags", "position")
    assert {"country", "confidentiality"} <= {field.name for field in bulk.settable(register, Person)}


@pytest.mark.parametrize("at", [0.1, 0.6, 0.99])
def test_undo_and_redo_stopped_at_any_time_leave_nothing_half_done(
    register: Register, bodies: list[str], at: float
) -> None:
    before = facts(register.store.database)
    bulk.change(register, Organisation, bodies, Together({"country": "Korea"}))
    after = facts(register.store.database)
    with pytest.raises(Stopped):
        register.undo(progress=lambda done, of: done < at * of)
    assert facts(register.store.database) == after
    assert register.undo() is not None
    assert facts(register.store.database) == before
    with pytest.raises(Stopped):
        register.redo(lambda done, of: done < at * of)
    assert facts(register.store.database) == before
    assert register.redo() is not None
    assert facts(register.store.database) == after


def test_an_unsearched_change_leaves_the_index_alone_and_a_searched_one_is_found(
    register: Register, bodies: list[str]
) -> None:
    with statements(register) as said:
        bulk.change(register, Organisation, bodies, Together({"verified_on": PartialDate(2026, 3)}))
    assert [sql for sql in said if '"search_' in sql or '"party_name"' in sql] == []
    bulk.change(register, Organisation, bodies, Together({"country": "Atlantis"}))
    assert len(search(register, "Atlantis", limit=1_000)) == len(bodies)
    assert entries(register.store.database) == rebuilt(register.store)


def test_one_changed_and_deleted_in_one_action_leaves_nothing_in_the_index(
    register: Register, bodies: list[str]
) -> None:
    with register.action("Change and delete") as store:
        store.update_many(Organisation, bodies[:2], {"country": "Atlantis"})
        deleting.delete(store, {Organisation: bodies[1:2]})
    assert [hit.key for hit in search(register, "Atlantis")] == bodies[:1]
    assert entries(register.store.database) == rebuilt(register.store)
    assert register.store.problems() == []
