from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidData
from asm_desktop.exchange import json_text


@pytest.mark.parametrize("text", ['{"a": "Müller 금속"}', '\ufeff{"a": "Müller 금속"}'])
def test_utf8_is_read_with_and_without_a_mark(text: str) -> None:
    assert json_text.load(text.encode()) == {"a": "Müller 금속"}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b" \n", "The file is empty."),
        (b'{"a":\n  }', "Line 2, column 3 is not valid JSON"),
        ('{\n"a": "금속"}'.encode("euc-kr"), "Line 2 is not UTF-8 text."),
        ('{"a": 1}'.encode("utf-16"), "Line 1 is not UTF-8 text."),
        (b"[" * 100_000, "nested more than 20 deep"),
        (b"[" * 21 + b"]" * 21, "nested more than 20 deep"),
        (b'{"a":' * 21 + b"1" + b"}" * 21, "nested more than 20 deep"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(data: bytes, sentence: str) -> None:
    with pytest.raises(InvalidData, match=sentence.replace(".", r"\.")):
        json_text.load(data)


def test_twenty_levels_are_read() -> None:
    assert json_text.load(b"[" * 20 + b"]" * 20)


def test_too_large_a_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "LARGEST", 1024 * 1024)
    with pytest.raises(InvalidData, match="larger than 1 MB"):
        json_text.load(b" " * (1024 * 1024 + 1))


def test_keys_written_twice_are_remembered() -> None:
    found = json_text.load(b'{"a": 1, "b": 2, "a": 3, "c": {"d": 1, "d": 1}}')
    assert found.repeated == ("a",)
    assert found["c"].repeated == ("d",)


def test_endless_digits_are_no_hang() -> None:
    assert json_text.load(b"1" * 1_000_000) == float("inf")


@given(st.binary(max_size=200) | st.text(alphabet='{}[]",:-+0123456789.eE\\untrfaslNI \ud800', max_size=80))
def test_no_bytes_raise_anything_else(data: bytes | str) -> None:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    with suppress(InvalidData):
        json_text.load(raw)
