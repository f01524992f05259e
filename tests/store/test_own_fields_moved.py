"""Own fields of a file before version 7 are moved into their records, recorded in the journal and undoable."""

from __future__ import annotations

import json
from pathlib import Path

from asm_desktop.domain.records import Person
from asm_desktop.services import history, own_fields, records
from asm_desktop.services.register import Register
from asm_desktop.store import migrations
from asm_desktop.store.opening import connect
from asm_desktop.store.schema import APPLICATION_ID

FIELDS = {"f1": "text", "f2": "number", "f3": "date", "f4": "yes_or_no"}
VALUES = [("f1", "Green tea"), ("f1", "Barley tea"), ("f2", "12.5"), ("f3", "July 2022"), ("f4", "No")]


def version_6(path: Path) -> Path:
    """A file of version 6 with one person, four fields and five values, one of them cited."""
    database = connect(path, "")
    migrations.run(database, 0, 6)
    rows: list[tuple[str, str, str | None, dict[str, object]]] = [
        ("party", "person", None, {"id": "p", "noun": "person", "ref": "P-0001"}),
        ("source", "source", None, {"id": "s", "ref": "S-0001", "headline": "News"}),
    ]
    for place, (key, kind) in enumerate(FIELDS.items(), start=1):
        values: dict[str, object] = {"id": key, "ref": f"U-{place:04}", "name": f"Field {place}", "kind": kind}
        rows.append(("custom_field", "custom_field", None, values))
    for place, (key, value) in enumerate(VALUES):
        row: dict[str, object] = {
            "id": f"v{place}",
            "party": "p",
            "custom_field": key,
            "value": value,
            "position": place,
        }
        rows.append(("custom_value", "custom_value", "p", row))
    cited: dict[str, object] = {
        "id": "c",
        "subject": "v0",
        "field": "value",
        "source": "s",
        "sentence": "Tea.",
        "status": "stated",
    }
    rows.append(("citation", "citation", "v0", cited))
    database.execute_sql("INSERT INTO action (seq, id, label, at, kind) VALUES (1, 'a', 'Import', '2026-11-24', 'do')")
    for table, noun, owner, facts in rows:
        names, marks = ", ".join(f'"{name}"' for name in facts), ", ".join("?" * len(facts))
        database.execute_sql(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(facts.values()))
        sql = 'INSERT INTO "change" ("action", "record", "noun", "key", "owner", "op", "after") VALUES (?,?,?,?,?,?,?)'
        database.execute_sql(sql, (1, table, noun, facts["id"], owner, "insert", json.dumps(facts)))
    database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute_sql("PRAGMA user_version = 6")
    database.close()
    return path


def test_the_values_of_before_are_in_the_record(tmp_path: Path) -> None:
    register = Register.open(version_6(tmp_path / "old.asm"), None)
    person = register.store.get(Person, "p")
    assert person is not None
    values = own_fields.completed(register.store, person)
    fields = own_fields.of(register.store, Person)
    shown = [field.format(values.values[name]) for name, field in fields.items()]
    assert shown == ["Green tea; Barley tea", "12.5", "July 2022", "No"]
    assert [each.field for each in register.store.citing(["p"])] == ["own_f1"]
    assert register.store.problems() == []
    latest = history.actions(register, key="p")[0]
    assert latest.label == "Move own fields into their records"
    assert "Field 1" in {change.field_label for change in latest.changes}
    register.close()


def test_the_move_is_undone_and_done_again(tmp_path: Path) -> None:
    register = Register.open(version_6(tmp_path / "old.asm"), None)
    moved = records.get(register, "p").values["own"]
    assert register.undo() == "Move own fields into their records"
    assert records.get(register, "p").values["own"] is None
    assert register.store.problems() == []
    register.redo()
    assert records.get(register, "p").values["own"] == moved
    assert register.store.problems() == []
    while register.undo():
        pass
    assert register.store.problems() == []
    register.close()
