from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from asm_desktop import resources
from asm_desktop.domain.errors import InvalidData
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import (
    Agreement,
    Delivery,
    Organisation,
    PartyName,
    Person,
)
from asm_desktop.exchange import register_schema
from asm_desktop.services import checking, history, records
from asm_desktop.services.exchange import export_register, import_register
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from tests.decoding import corpus

HEAD = {"format": "asm-desktop-register", "version": 1}
EXAMPLE = resources.path("register.example.json").read_bytes()
SCHEMA = Draft202012Validator(register_schema.schema())
PORTRAIT = corpus.picture("JPEG")
DIGEST = hashlib.sha256(PORTRAIT).hexdigest()
FILES = {DIGEST: {"media_type": "image/jpeg", "base64": base64.b64encode(PORTRAIT).decode()}}


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[], Register]]:
    """Makes empty registers."""
    made: list[Register] = []

    def register() -> Register:
        made.append(Register.create(tmp_path / f"{len(made)}.asm", None))
        return made[-1]

    yield register
    for each in made:
        each.close()


def taken_in(register: Register, **lists: Any) -> int:
    return import_register(register, json.dumps({**HEAD, **lists}).encode()).created


def problems(register: Register, **lists: Any) -> list[tuple[str, str]]:
    before = export_register(register)
    with pytest.raises(InvalidData) as refusal:
        taken_in(register, **lists)
    assert export_register(register) == before
    return refusal.value.problems


def test_the_example_can_be_taken_in_and_taken_back(make: Callable[[], Register]) -> None:
    register = make()
    empty = export_register(register)
    report = import_register(register, EXAMPLE, "Import the example")
    assert report.created == 10
    agreement = records.find(register, "A-0001")
    assert agreement.title == "MOU: Example Magnets, Example Province"
    assert [hit.ref for hit in search(register, "보기")] == ["O-0002"]
    assert [entry.label for entry in history.actions(register)] == ["Import the example"]
    assert register.undo() == "Import the example"
    assert export_register(register) == empty
    register.redo()
    assert records.find(register, "A-0001") == agreement
    assert checking.check(register.path, None) == ([], [])


@pytest.mark.parametrize("name", ["register.example.json", "sample/model-case.json"])
def test_export_import_export_gives_the_same_bytes(make: Callable[[], Register], name: str) -> None:
    first, second = make(), make()
    import_register(first, resources.path(*name.split("/")).read_bytes())
    exported = export_register(first)
    import_register(second, exported)
    assert export_register(second) == exported
    assert exported.endswith(b"}\n")
    assert list(SCHEMA.iter_errors(json.loads(exported))) == []


def test_links_take_names_references_and_identifiers(make: Callable[[], Register]) -> None:
    register = make()
    kept = records.create_party(register, Person, "Hana Kim")
    taken_in(
        register,
        people=[{"id": "new", "names": [{"full": "New Person"}]}, {"ref": "P-0007", "names": [{"full": "Seventh"}]}],
        agreements=[{"lead": link} for link in ("new", "P-0007", "P-0001", kept.key, kept.key.upper())],
    )
    leads = [row.lead for row in register.store.all(Agreement)]
    new, seventh = (records.find(register, title).key for title in ("New Person", "Seventh"))
    assert leads == [new, seventh, kept.key, kept.key, kept.key]
    assert records.find(register, "New Person").ref == "P-0008"


def test_identifiers_stamps_and_order_are_kept(make: Callable[[], Register]) -> None:
    register, key = make(), "01890a5d-ac96-774b-bcce-b302099a8057"
    stamps = {"created": "2022-01-02T03:04:05Z", "changed": "2023-01-02T03:04:05Z", "archived": "2024-01-02T03:04:05Z"}
    names = [{"full": name} for name in "CAB"]
    taken_in(register, organisations=[{"id": key.upper(), "ref": "O-0042", "names": names, **stamps}])
    row = records.get(register, key)
    assert row.values.items() >= {"ref": "O-0042", "title": "C", **stamps}.items()
    assert [name.full for name in register.store.rows_of(PartyName, key)] == ["C", "A", "B"]


def test_only_what_must_be_is_filled_in(make: Callable[[], Register]) -> None:
    register = make()
    taken_in(register, agreements=[{"parties": []}], commitments=[{"text": "Go on"}])
    agreement, commitment = records.find(register, "A-0001"), records.find(register, "K-0001")
    assert agreement.values["type"] is None
    assert agreement.values["stage"] is None
    assert commitment.values["kind"] == "commitment"
    assert commitment.values["status"] is None


def test_a_file_travels_with_its_record(make: Callable[[], Register]) -> None:
    register = make()
    taken_in(register, people=[{"portrait": DIGEST, "names": [{"full": "A"}]}], files=FILES)
    assert records.blob(register, DIGEST) == PORTRAIT
    assert json.loads(export_register(register))["files"] == FILES
    taken_in(register, people=[{"portrait": DIGEST, "names": [{"full": "B"}]}])
    found = problems(make(), people=[{"portrait": DIGEST}])
    assert found == [("people[0].portrait", "“files” holds no file of this name.")]
    assert problems(make(), files=FILES) == [(f"files.{DIGEST}", "No record of this file uses it.")]


def test_a_file_that_no_record_uses_any_more_stays_behind(make: Callable[[], Register]) -> None:
    register = make()
    taken_in(register, people=[{"portrait": DIGEST, "names": [{"full": "A"}]}], files=FILES)
    records.update(register, records.find(register, "P-0001"), {"portrait": None})
    assert "files" not in json.loads(export_register(register))


@pytest.mark.parametrize(
    ("lists", "path", "sentence"),
    [
        ({"events": [{}]}, "events[0].name", "Event is needed."),
        ({"agreements": [{"parties": [{}]}]}, "agreements[0].parties[0].party", "Party is needed."),
        (
            {"agreements": [{"lead": "kim"}]},
            "agreements[0].lead",
            "“kim” names no person in this file or the register.",
        ),
        ({"agreements": [{"id": "mou", "lead": "mou"}]}, "agreements[0].lead", "but a person is expected here."),
        ({"agreements": [{"lead": "O-0001"}]}, "agreements[0].lead", "“O-0001” names no person"),
        ({"organisations": [{"id": "a"}, {"id": "a"}]}, "organisations[1].id", "already names organisations[0]"),
        ({"organisations": [{"ref": "O-0009"}] * 2}, "organisations[1].ref", "already names organisations[0]"),
        ({"organisations": [{"ref": "O-0001"}]}, "organisations[0].ref", "O-0001 is “Here Already” in the register."),
        (
            {"people": [{"id": "kims"}], "quotes": [{"text": "x", "speaker": "kim"}]},
            "quotes[0].speaker",
            "mean “kims”?",
        ),
        (
            {
                "organisations": [
                    {"id": "a", "relations": [{"kind": "unit_of", "other": "b"}]},
                    {"id": "b", "relations": [{"kind": "site_of", "other": "a"}]},
                ]
            },
            "organisations[0].relations[0].other",
            "These would belong to themselves: organisations[0] → organisations[1] → organisations[0].",
        ),
        (
            {"organisations": [{"citations": [{"field": "country", "source": "n1"}]}]},
            "organisations[0].citations[0].source",
            "“n1” names no source",
        ),
    ],
)
def test_a_problem_is_told_and_nothing_changed(
    make: Callable[[], Register], lists: dict[str, Any], path: str, sentence: str
) -> None:
    register = make()
    records.create_party(register, Organisation, "Here Already")
    ((found, said),) = problems(register, **lists)
    assert found == path
    assert sentence in said


def test_what_is_in_the_register_already_is_not_overwritten(make: Callable[[], Register]) -> None:
    register = make()
    import_register(register, EXAMPLE)
    mine = json.loads(export_register(register))
    mine["agreements"][0]["purpose"] = "Something else"
    found = problems(register, agreements=mine["agreements"])
    assert "agreements[0].id" in [path for path, _ in found]
    assert "agreements[0].parties[0].id" in [path for path, _ in found]
    assert records.find(register, "A-0001").values["purpose"] is None


def test_titles_follow_from_what_was_taken_in(make: Callable[[], Register]) -> None:
    register = make()
    import_register(register, EXAMPLE)
    titles = {row.title for kind in (Person, Delivery) for row in register.store.all(kind) if isinstance(row, Titled)}
    assert titles == {"Dr Kim Hana", "First delivery, lot L-01"}
