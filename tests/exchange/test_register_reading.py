from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest

from asm_desktop.domain.errors import InvalidData
from asm_desktop.domain.records import RECORDS
from asm_desktop.exchange import layout
from asm_desktop.exchange.register_reading import parse

HEAD = {"format": "asm-desktop-register", "version": 1}
PORTRAIT = b"\x89PNG not really"
DIGEST = hashlib.sha256(PORTRAIT).hexdigest()


def problems(**lists: Any) -> list[tuple[str, str]]:
    return parse(json.dumps({**HEAD, **lists}).encode()).problems


def agreement(**fields: Any) -> list[tuple[str, str]]:
    return problems(agreements=[fields])


def test_values_are_decoded_and_cleaned() -> None:
    record = {
        "id": "  a ",
        "formal_title": " MOU\u00a0 on  e\u0301nergy",
        "signed_on": "2022-09",
        "publicity_hold": False,
    }
    (entry,) = parse(json.dumps({**HEAD, "agreements": [record]}).encode()).entries
    assert entry.name == "a"
    assert entry.values["formal_title"] == "MOU on \u00e9nergy"
    assert str(entry.values["signed_on"]) == "2022-09"
    assert entry.values["publicity_hold"] is False


def test_words_of_a_quote_are_kept_to_the_character() -> None:
    words = "“Two.\u00a0 spaces”  e\u0301 \n"
    (entry,) = parse(json.dumps({**HEAD, "quotes": [{"text": words}]}).encode()).entries
    assert entry.values["text"] == words


def test_null_empty_and_left_out_are_unknown() -> None:
    (entry,) = parse(json.dumps({**HEAD, "agreements": [{"purpose": None, "money": "  "}]}).encode()).entries
    assert entry.values == {}


@pytest.mark.parametrize(
    ("fields", "path", "sentence"),
    [
        ({"purpos": "x"}, "agreements[0].purpos", "There is no such field in an agreement. Did you mean “purpose”?"),
        ({"title": "x"}, "agreements[0].title", "works it out itself. Did you mean “formal_title”?"),
        ({"signed_on": "22/9/2022"}, "agreements[0].signed_on", "Write “22/9/2022” as “2022-09-22”."),
        ({"signed_on": "2022-02-30"}, "agreements[0].signed_on", "February 2022 has no day 30."),
        ({"signed_on": 2022}, "agreements[0].signed_on", "A date is expected here, such as 2022"),
        ({"binding": "Non-binding"}, "agreements[0].binding", "Did you mean “non_binding”?"),
        ({"binding": []}, "agreements[0].binding", "One value is expected here, not a list."),
        ({"binding": {}}, "agreements[0].binding", "One value is expected here, not an object."),
        ({"publicity_hold": 1}, "agreements[0].publicity_hold", "true or false is expected here."),
        ({"originals": True}, "agreements[0].originals", "A whole number is expected here."),
        ({"originals": 1.5}, "agreements[0].originals", "A whole number is expected here."),
        ({"originals": float("nan")}, "agreements[0].originals", "A whole number is expected here."),
        ({"originals": 10**40}, "agreements[0].originals", "A whole number is expected here."),
        ({"purpose": 7}, "agreements[0].purpose", "A text is expected here."),
        ({"purpose": "a\x00b"}, "agreements[0].purpose", "The text holds U+0000"),
        ({"purpose": "a\ud800b"}, "agreements[0].purpose", "The text holds U+D800"),
        ({"ref": "X-0001"}, "agreements[0].ref", "A reference is written as A-0001."),
        ({"id": 5}, "agreements[0].id", "A name of your choosing is expected here, as text."),
        ({"id": " "}, "agreements[0].id", "A short name is expected here"),
        ({"parties": {}}, "agreements[0].parties", "A list is expected here."),
        ({"parties": [{"party": "x"}, "y"]}, "agreements[0].parties[1]", "An object in braces is expected here."),
        ({"parties": [{"agreement": "x"}]}, "agreements[0].parties[0].agreement", "Leave this out: it follows"),
        ({"parties": [{"position": 1}]}, "agreements[0].parties[0].position", "Leave this out: the order"),
        ({"sales_lines": [{"quantity": 10}]}, "agreements[0].sales_lines[0].quantity", "A quantity is expected here"),
        ({"citations": [{"field": "bindin"}]}, "agreements[0].citations[0].field", "Did you mean “binding”?"),
        ({"archived": "yesterday"}, "agreements[0].archived", "A UTC time is expected"),
        ({"x" * 500 + "\x1b": 1}, f"agreements[0].{'x' * 80}", "There is no such field"),
    ],
)
def test_a_problem_is_told_with_its_path(fields: dict[str, Any], path: str, sentence: str) -> None:
    ((found, said),) = agreement(**fields)
    assert found == path
    assert sentence in said


def test_every_problem_is_told_at_once() -> None:
    found = problems(
        agreements=[{"binding": "no", "parties": [{"party": 5}]}],
        people=[{}, {"posts": [{"started": "x"}]}],
        persons=[],
    )
    assert [path for path, _ in found] == [
        "persons",
        "people[1].posts[0].started",
        "agreements[0].binding",
        "agreements[0].parties[0].party",
    ]


def test_a_field_written_twice_is_a_problem() -> None:
    text = '{"format": "asm-desktop-register", "version": 1, "events": [{"name": "a", "name": "b"}]}'
    assert parse(text.encode()).problems == [("events[0].name", "This is written more than once.")]


def test_what_is_no_register_is_refused() -> None:
    for document in ("[]", "1", "null", '"x"'):
        with pytest.raises(InvalidData, match="no JSON object"):
            parse(document.encode())
    assert [path for path, _ in parse(b"{}").problems] == ["format", "version"]
    assert [path for path, _ in parse(json.dumps({**HEAD, "version": True}).encode()).problems] == ["version"]


def test_a_newer_version_is_told_alone() -> None:
    with pytest.raises(InvalidData, match="newer version") as refusal:
        parse(json.dumps({**HEAD, "version": 2, "wholly": "new"}).encode())
    assert len(refusal.value.problems) == 1


def test_files_are_proved_by_their_digest() -> None:
    good = {"media_type": "image/png", "base64": base64.b64encode(PORTRAIT).decode()}
    content = parse(json.dumps({**HEAD, "files": {DIGEST: good}}).encode())
    assert content.files[DIGEST].content == PORTRAIT
    for digest, file, sentence in (
        (DIGEST, {**good, "base64": "AAAA"}, "does not fit the SHA-256"),
        (DIGEST, {**good, "base64": "A!AA"}, "cannot be read as base64"),
        (DIGEST, {**good, "base64": None}, "cannot be read as base64"),
        (DIGEST, {**good, "media_type": "Bild"}, "media type"),
        (DIGEST, {"base64": good["base64"]}, "with “media_type” and “base64”"),
        (DIGEST, [], "with “media_type” and “base64”"),
        ("portrait", good, "named by the SHA-256"),
    ):
        ((path, said),) = problems(files={digest: file})
        assert path == f"files.{digest}"
        assert sentence in said
    assert problems(files=[]) == [("files", "An object is expected here.")]


def test_a_file_wrong_throughout_does_not_tell_a_million_problems() -> None:
    assert len(problems(people=[1] * 5000)) == 1000


def test_no_key_means_two_things() -> None:
    for record in RECORDS:
        keys = layout.keys_of(record)
        assert len(set(keys)) == len(keys)
