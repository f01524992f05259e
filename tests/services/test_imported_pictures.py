"""Portraits inside a data file are decoded in a child process, and kept plain."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from typing import Any

import pytest
from PIL import Image

from asm_desktop.domain.errors import InvalidData
from asm_desktop.domain.records import Person
from asm_desktop.services.exchange import export_register, import_register
from asm_desktop.services.pictures import LONGEST_SIDE
from asm_desktop.services.register import Register
from tests.decoding import corpus


def taken_in(register: Register, *portraits: bytes) -> list[bytes]:
    """Take in a person with each of these portraits; returns what is kept."""
    named = {hashlib.sha256(content).hexdigest(): content for content in portraits}
    people: list[dict[str, Any]] = [{"portrait": each, "names": [{"full": f"A {each}"}]} for each in named]
    files = {
        each: {"media_type": "image/png", "base64": base64.b64encode(content).decode()}
        for each, content in named.items()
    }
    document = {"format": "asm-desktop-register", "version": 1, "people": people, "files": files}
    import_register(register, json.dumps(document).encode())
    return [register.store.blob(person.portrait or "") or b"" for person in register.store.all(Person)]


def located() -> bytes:
    """A JPEG that tells where it was taken."""
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = "taken at the residence"
    Image.new("RGB", (40, 50), "navy").save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_a_plain_picture_stays_as_it_is_and_anything_else_becomes_a_plain_jpeg(register: Register) -> None:
    plain, other, large = corpus.picture("JPEG"), corpus.picture("WEBP"), corpus.picture("PNG", 2000, 30)
    first, second, *made = taken_in(register, plain, corpus.picture(), located(), other, large)
    assert (first, second) == (plain, corpus.picture())
    for kept in made:
        with Image.open(io.BytesIO(kept)) as picture:
            assert picture.format == "JPEG"
            assert max(picture.size) <= LONGEST_SIDE
            assert not picture.getexif()
    assert b"residence" not in export_register(register)
    assert len(json.loads(export_register(register))["files"]) == 5


@pytest.mark.parametrize("content", [b"\x89PNG\r\n", corpus.wide_png(7000), corpus.pdf()], ids=["cut", "wide", "PDF"])
def test_what_is_no_picture_is_refused_with_its_path(register: Register, content: bytes) -> None:
    with pytest.raises(InvalidData) as refused:
        taken_in(register, corpus.picture("JPEG"), content)
    ((path, sentence),) = refused.value.problems
    assert path == f"files.{hashlib.sha256(content).hexdigest()}"
    assert sentence.endswith(".")
    assert register.store.all(Person) == []


def test_no_picture_of_a_file_is_opened_in_this_process(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    content = corpus.picture("WEBP", 61, 41)

    def opened(*_: object, **__: object) -> None:
        raise AssertionError("a picture was opened here")

    monkeypatch.setattr(Image, "open", opened)
    assert taken_in(register, content)[0].startswith(b"\xff\xd8\xff")
