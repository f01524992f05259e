"""Export and import over registers made up from the declarations, and over files that went bad."""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
import random
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from asm_desktop import resources
from asm_desktop.domain import kinds
from asm_desktop.domain.errors import InvalidData, UserError
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.quantity import QUALIFIERS
from asm_desktop.domain.records import BY_NOUN, Amendment, Citation, Clause, Post, SalesLine
from asm_desktop.exchange import layout, register_schema
from asm_desktop.services.exchange import export_register, import_register
from asm_desktop.services.register import Register
from tests.decoding import corpus

HEAD = {"format": "asm-desktop-register", "version": 1}
EXAMPLE = resources.path("register.example.json").read_bytes()
SCHEMA = Draft202012Validator(register_schema.schema())
PORTRAIT = corpus.picture("JPEG")
DIGEST = hashlib.sha256(PORTRAIT).hexdigest()
FILES = {DIGEST: {"media_type": "image/jpeg", "base64": base64.b64encode(PORTRAIT).decode()}}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """One register for many examples; each takes back what it did."""
    register = Register.create(tmp_path_factory.mktemp("exchange") / "shared.asm", None)
    yield register
    register.close()


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(str.strip)
DAYS = st.dates().filter(lambda day: day.year >= 1000)
Names = dict[type[Record], list[str]]
LINKED = {SalesLine: "agreements", Clause: "agreements", Amendment: "agreements", Post: "people"}
"""Rows that others point at, and the list of those they belong to."""


class Inventor:
    """Makes up records; texts and days come from Hypothesis, the rest from dice."""

    def __init__(self, dice: random.Random, words: list[str], days: list[datetime.date]) -> None:
        self.dice, self.words, self.days = dice, words, days
        self.names: Names = {
            record: [f"{plural}-{number}" for number in range(dice.randint(1, 3))]
            for plural, record in layout.LISTS.items()
        }
        self.names |= {row: [row.noun] for row in LINKED}

    def document(self) -> dict[str, Any]:
        """A whole register."""
        lists = {
            plural: [self.entry(record) | {"id": name} for name in self.names[record]]
            for plural, record in layout.LISTS.items()
        }
        for row, owners in LINKED.items():
            lists[owners][0][row.plural] = [self.entry(row) | {"id": row.noun}]
        return {**HEAD, **lists, **({"files": FILES} if DIGEST in json.dumps(lists) else {})}

    def entry(self, record: type[Record], cited: type[Record] | None = None) -> dict[str, Any]:
        """One object, with what is nested in it."""
        fields = [field for name, field in layout.fields_of(record).items() if name != "ref"]
        found = {field.name: self.value(field) for field in fields if layout.needed(field) or self.dice.random() < 0.5}
        if cited:
            found["field"] = self.dice.choice([name for name in layout.fields_of(cited) if layout.citable(cited, name)])
        for key, child in layout.nested_in(record).items():
            rows = [self.entry(child, record if child is Citation else None) for _ in range(self.dice.randint(0, 1))]
            found |= {key: rows} if rows else {}
        return found

    def value(self, field: Field[Any]) -> Any:
        """A value of the field."""
        dice, day, word = self.dice, self.dice.choice(self.days), self.dice.choice(self.words)
        if isinstance(field.kind, kinds.Choice):
            return dice.choice(list(field.kind.labels))
        if isinstance(field.kind, kinds.Link):
            wanted = BY_NOUN[field.kind.to]
            return dice.choice(
                [name for record, names in self.names.items() if issubclass(record, wanted) for name in names]
            )
        one_of: dict[str, list[Any]] = {
            "text": [word],
            "long text": [f"{word}\n{word} ", word],
            "verbatim text": [f" {word}\u00a0\n{word} ", word],
            "tags": [re.sub("[,;]", "", word).strip() or "tag"],
            "yes or no": [True, False],
            "number": [0, 1, 10**12 - 1],
            "quantity": [f"{said} 0.10 대" for said in ("", *QUALIFIERS)] + ["1,000 tonnes"],
            "file": [DIGEST],
            "date": [str(day), str(day)[:7], str(day)[:4]],
            "time": ["00:00", "09:05", "23:59"],
            "order of choices": ["role" if field.name == "criteria" else "witness, signatory"],
            "language": ["ko", "en, ko", "Jejueo"],
            "time zone": ["Asia/Seoul", "UTC"],
            "moment": [f"{day}T01:02:03Z"],
            "own fields": [None],
        }
        return dice.choice(one_of[field.kind.name])


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    words, days = draw(st.lists(WORDS, min_size=3, max_size=8)), draw(st.lists(DAYS, min_size=2, max_size=4))
    return Inventor(random.Random(draw(st.integers())), words, days).document()


def repaired(register: Register, document: dict[str, Any]) -> dict[str, Any]:
    """The document without what the records' own rules refuse, such as an end before its beginning; taken in."""
    for _ in range(9):
        try:
            import_register(register, json.dumps(document).encode())
        except InvalidData as refusal:
            steps = {tuple(re.findall(r"[^.\[\]]+", path)) for path, _ in refusal.problems}
            for way in sorted(steps, reverse=True, key=lambda way: [step.zfill(9) for step in way]):
                take_out(document, list(way))
        else:
            return document
    raise AssertionError("the records' rules refuse more than they should")


def take_out(holder: Any, way: list[str]) -> None:
    """Take a value out; if it is missing already, and so was needed, take out the object that needs it."""
    parents = [holder]
    for step in way[:-1]:
        parents.append(parents[-1][int(step) if isinstance(parents[-1], list) else step])
    if way[-1] in parents[-1]:
        del parents[-1][way[-1]]
    else:
        del parents[-2][int(way[-2])]


@settings(max_examples=25)
@given(document=documents())
def test_whatever_the_records_hold_comes_back_the_same(shared: Register, document: dict[str, Any]) -> None:
    assert list(SCHEMA.iter_errors(document)) == []
    document = repaired(shared, document)
    exported = export_register(shared)
    shared.undo()
    import_register(shared, exported)
    again = export_register(shared)
    shared.undo()
    assert again == exported
    found = json.loads(exported)
    assert list(SCHEMA.iter_errors(found)) == []
    for plural, record in layout.LISTS.items():
        given_ones, kept_ones = document.get(plural, []), found.get(plural, [])
        assert [shape(record, each) for each in kept_ones] == [shape(record, each) for each in given_ones]


def shape(record: type[Record], entry: dict[str, Any]) -> dict[str, Any]:
    """What must survive: which fields are known, codes and flags as they are, and the same of each nested row."""
    fields = layout.fields_of(record)
    told = {
        name: value
        for name, value in entry.items()
        if name in fields and value is not None and name not in ("ref", *layout.STAMPS)
    }
    defaults = {name: field.default for name, field in fields.items() if field.required and field.default is not None}
    kept = {name: value if isinstance(value, bool | int) else type(value) for name, value in (defaults | told).items()}
    return kept | {
        key: [shape(child, each) for each in entry[key]]
        for key, child in layout.nested_in(record).items()
        if entry.get(key)
    }


JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["A-0001", "mou", "kim"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """The example with some of its values replaced, or some of its bytes."""
    if draw(st.booleans()):
        data = bytearray(EXAMPLE)
        for _ in range(draw(st.integers(1, 4))):
            data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
        return bytes(data)
    document = json.loads(EXAMPLE)
    for _ in range(draw(st.integers(1, 4))):
        holder: Any = document
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            key = draw(st.sampled_from(keys))
            if not isinstance(holder[key], dict | list) or not holder[key] or draw(st.integers(0, 3)) == 0:
                break
            holder = holder[key]
        holder[key] = draw(JUNK)
    return json.dumps(document).encode("utf-8", "surrogatepass")


@settings(max_examples=150)
@given(data=spoilt())
def test_a_spoilt_file_is_refused_in_words_or_taken_in_whole(shared: Register, data: bytes) -> None:
    before = export_register(shared)
    with suppress(UserError):
        import_register(shared, data)
        assert list(SCHEMA.iter_errors(json.loads(export_register(shared)))) == []
        shared.undo()
    assert export_register(shared) == before
