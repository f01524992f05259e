from __future__ import annotations

import json
from pathlib import Path

from asm_desktop.domain.records import Agreement, Person
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from asm_desktop.services.whole import Called, called, wholes
from tests.store.counting import statements


def register_of(path: Path, people: int) -> Register:
    register = Register.create(path, None)
    posts = [{"title": "Director", "organisation": "body"}]
    document = {
        "format": "asm-desktop-register",
        "version": 1,
        "organisations": [{"id": "body", "names": [{"full": "Example Body"}]}],
        "people": [{"id": f"p{n}", "names": [{"full": f"Person {n}"}], "posts": posts} for n in range(people)],
        "agreements": [{"id": "a", "sales_lines": [{"id": "line", "product": "Example alloy"}], "lead": "p0"}],
        "deliveries": [{"agreement": "a", "sales_line": "line", "name": "First"}],
    }
    import_register(register, json.dumps(document).encode())
    return register


def queries(register: Register) -> int:
    people = register.store.all(Person)
    with statements(register) as run:
        called(register, wholes(register, people))
    return len(run)


def test_more_records_need_no_more_queries(tmp_path: Path) -> None:
    few, many = register_of(tmp_path / "few.asm", 2), register_of(tmp_path / "many.asm", 100)
    counted = queries(few), queries(many)
    few.close()
    many.close()
    assert 0 < counted[0] == counted[1]


def test_links_are_called_by_reference_and_title(tmp_path: Path) -> None:
    register = register_of(tmp_path / "a.asm", 1)
    (agreement,) = wholes(register, register.store.all(Agreement))
    assert set(called(register, [agreement]).values()) == {Called("P-0001", "Person 0"), Called("A-0001", "Agreement")}
    assert [row.values["product"] for rows in agreement.owned.values() for row in rows] == ["Example alloy"]
    register.close()
