from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from asm_desktop import resources
from asm_desktop.domain.records import FORMER, RECORDS
from asm_desktop.exchange import layout, register_schema
from asm_desktop.exchange.register_reading import parse

SCHEMA = register_schema.schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def read(*parts: str) -> Any:
    return json.loads(resources.path(*parts).read_text(encoding="utf-8"))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_published_schema_is_the_one_of_the_declared_records() -> None:
    published = resources.path(register_schema.PUBLISHED).read_text(encoding="utf-8")
    assert published == register_schema.text(), "run: python -m asm_desktop.exchange.register_schema"


def test_every_field_of_every_record_is_in_the_schema_with_its_label() -> None:
    for record in (each for each in RECORDS if each not in FORMER):
        properties = SCHEMA["$defs"][record.noun]["properties"]
        assert set(properties) == set(layout.keys_of(record))
        for name, field in layout.fields_of(record).items():
            assert properties[name]["title"] == field.label


@pytest.mark.parametrize(
    "name", ["register.example.json", *(f"sample/{p.name}" for p in resources.path("sample").glob("*.json"))]
)
def test_the_files_that_come_with_the_program_fit(name: str) -> None:
    assert [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(read(name))] == []


@pytest.mark.parametrize(
    "agreement",
    [
        {"binding": "maybe"},
        {"tilte": "x"},
        {"signed_on": "22/9/2022"},
        {"originals": -1},
        {"publicity_hold": 1},
        {"ref": "P-0001"},
        {"parties": [{"role": "party"}]},
        {"sales_lines": [{"product": None}]},
        {"archived": "today"},
    ],
)
def test_schema_and_import_refuse_alike(agreement: dict[str, Any]) -> None:
    document = {"format": "asm-desktop-register", "version": 1, "agreements": [agreement]}
    assert not VALIDATOR.is_valid(document)
    content = parse(json.dumps(document).encode())
    told = content.problems or [
        row for entry in content.entries for each in entry.nested for row in each.record.check(each.values)
    ]
    assert told
