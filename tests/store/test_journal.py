from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.records import Organisation, PartyName, Person
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.store import tables
from asm_desktop.store.lock import account
from asm_desktop.store.store import Store
from tests.store.contents import facts


@pytest.fixture
def register(plain: Path) -> Iterator[Register]:
    register = Register.open(plain, None)
    yield register
    register.close()


def journal_rows(register: Register) -> list[int]:
    counts = [f'SELECT count(*) FROM "{table}"' for table in ("action", "change")]
    return [register.store.database.execute_sql(sql).fetchone()[0] for sql in counts]


def fails(register: Register, error: type[Exception], deed: Callable[[Store], object]) -> str:
    """What an action says that changes a record and then fails."""
    with pytest.raises(error) as caught, register.action("Fail") as store:  # noqa: PT012
        store.update(Person, store.all(Person)[0].key, {"diet": "lost"})
        deed(store)
    return str(caught.value)


@pytest.mark.parametrize(
    "statement",
    [
        'INSERT INTO "{table}" ("id") VALUES (\'new\')',
        'UPDATE "{table}" SET "archived" = \'x\'',
        'UPDATE "{table}" SET "created" = "created"',
        'DELETE FROM "{table}"',
    ],
)
def test_no_row_changes_outside_an_action(register: Register, statement: str) -> None:
    database = register.store.database
    before = facts(database)
    for table in tables.TABLES:
        sql = statement.format(table=table)
        if "noun" in tables.columns(table):
            sql = sql.replace("(\"id\") VALUES ('new')", "(\"id\", \"noun\") VALUES ('new', 'person')")
        empty = not any(name == table for name, _ in before)
        refused = pytest.raises(dbapi2.IntegrityError, match=r"change\.action")
        with contextlib.nullcontext() if empty and "INSERT" not in sql else refused:
            database.execute_sql(sql)
    assert facts(database) == before


def test_every_row_of_an_action_is_recorded_with_its_label_and_time(register: Register) -> None:
    before = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    body = records.create_party(register, Organisation, "한국산업은행", {"country": "Korea"})
    (action,) = register.store.journal.actions(1)
    assert (action.label, action.kind, action.target, action.undone) == (
        "Add organisation 한국산업은행",
        "do",
        None,
        None,
    )
    assert action.actor == account()
    assert before <= datetime.datetime.fromisoformat(action.at) <= datetime.datetime.now(datetime.UTC)
    made = list(register.store.journal.changes(action.seq))
    name = register.store.rows_of(PartyName, body.key)[0]
    assert [(row.noun, row.op, row.key, row.owner, row.before) for row in made] == [
        ("organisation", "insert", body.key, None, None),
        ("party_name", "insert", name.key, body.key, None),
    ]
    assert made[0].after is not None
    assert made[0].after["country"] == "Korea"
    assert None not in made[0].after.values()


def test_of_an_update_only_what_differs_is_recorded(register: Register) -> None:
    body = register.store.all(Organisation)[0]
    records.update(register, body, {"country": "Atlantis", "website": "example.org"}, label="Mine")
    (action,) = register.store.journal.actions(1)
    (row,) = register.store.journal.changes(action.seq)
    assert action.label == "Mine"
    assert row.before is not None
    assert row.after is not None
    assert row.before.keys() - {"changed"} == row.after.keys() - {"changed"} == {"country", "website"}
    assert (row.before["country"], row.after["country"]) == (body.country, "Atlantis")


def test_of_a_deleted_row_all_is_recorded(register: Register) -> None:
    body = records.create_party(register, Organisation, "Example Body", {"country": "Atlantis"})
    records.delete(register, [body])
    (action,) = register.store.journal.actions(1)
    rows = list(register.store.journal.changes(action.seq))
    assert [(row.noun, row.op, row.after) for row in rows] == [
        ("party_name", "delete", None),
        ("organisation", "delete", None),
    ]
    assert register.store.journal.last_titles([body.key]) == {body.key: "Example Body"}


def test_what_changes_nothing_leaves_no_trace(register: Register) -> None:
    before = journal_rows(register)
    body = register.store.all(Organisation)[0]
    records.update(register, body, {"country": body.country})
    records.update_many(register, [body], {"country": body.country})
    records.archive(register, [body], archived=False)
    records.delete(register, [Person({"id": "gone"})])
    with register.action("Nothing"):
        pass
    assert journal_rows(register) == before


def test_what_fails_leaves_no_trace_and_the_next_action_works(register: Register) -> None:
    before, held = journal_rows(register), facts(register.store.database)
    body = register.store.all(Organisation)[0]
    assert fails(register, ZeroDivisionError, lambda store: store.update(Organisation, body.key, {"country": 1 / 0}))
    assert "a link that leads nowhere" in fails(
        register, InvalidRecord, lambda store: store.insert(PartyName, {"party": "nobody", "full": "Nobody"})
    )
    assert "Another record has this reference already" in fails(
        register, InvalidRecord, lambda store: store.update(Organisation, body.key, {"ref": "O-0002"})
    )
    assert (journal_rows(register), facts(register.store.database)) == (before, held)
    records.update(register, body, {"country": "Atlantis"})
    assert register.store.problems() == []


def test_an_action_within_another_is_a_fault_of_the_program(register: Register) -> None:
    words = fails(register, RuntimeError, lambda _: records.create_party(register, Person, "Inner Person"))
    assert words == "“Add person Inner Person” was begun inside another action"
    assert register.store.count(PartyName, "full", "Inner Person") == 0


def test_derived_values_are_no_news_of_their_own(register: Register) -> None:
    body = records.create_party(register, Organisation, "Old Name")
    name = register.store.rows_of(PartyName, body.key)[0]
    records.update(register, name, {"full": "New Name"})
    assert records.get(register, body.key).heading == "New Name"
    (action,) = register.store.journal.actions(1)
    assert [row.noun for row in register.store.journal.changes(action.seq)] == ["party_name"]


def test_texts_of_every_kind_come_back_from_the_journal(register: Register) -> None:
    text = '“quoted” "plain" \\ back\tTab\nline 은행 🏦 \u200b a\u0301 %s {x} \u2028 end'
    body = records.create_party(register, Organisation, "Example Body", {"notes": text})
    kept = records.get(register, body.key).values["notes"]
    records.delete(register, [records.get(register, body.key)])
    register.undo()
    assert records.get(register, body.key).values["notes"] == kept
    assert "“quoted”" in kept


def test_the_journal_in_order_whatever_the_clock_says(register: Register) -> None:
    for number in range(3):
        records.create_party(register, Person, f"Person {number}")
    with register.action("Set back") as store:
        store.database.execute_sql('UPDATE "action" SET "at" = \'1999-01-01T00:00:00+00:00\' WHERE "label" LIKE \'%2\'')
        store.update(Person, register.store.all(Person)[0].key, {"diet": "none"})
    assert [action.label for action in register.store.journal.actions(3)][1:] == [
        "Add person Person 2",
        "Add person Person 1",
    ]
    register.undo()
    assert register.undo() == "Add person Person 2"
