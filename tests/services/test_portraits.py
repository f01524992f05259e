"""A portrait in a register from elsewhere is decoded in a child process, or not at all."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from asm_desktop.domain.records import Person
from asm_desktop.packs.portraits import SIZE
from asm_desktop.services import portraits, records
from asm_desktop.services.record_sheets import print_record
from asm_desktop.services.register import Register
from tests.decoding import corpus

HOSTILE = {
    "nothing": b"",
    "words": b"not a picture",
    "cut": corpus.picture()[:40],
    "wide": corpus.wide_png(7000),
    "PDF": corpus.pdf(),
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
}


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portraits, "_seen", {})
    monkeypatch.setattr(portraits, "_printed", {})


def person_with(register: Register, content: bytes) -> Person:
    """A person whose portrait is this file, kept unseen as a hostile register would have it."""
    person = records.create_party(register, Person, "Min-Seo Kim")
    with register.action("Keep a file") as store:
        store.update(Person, person.key, {"portrait": records.add_blob(store, content, "image/jpeg")})
    kept = register.store.get(Person, person.key)
    assert kept is not None
    return kept


def sideways() -> bytes:
    """A JPEG, black at the left, that says it stands on its side and was taken in secret."""
    picture = Image.new("RGB", (200, 100), "white")
    picture.paste("black", (0, 0, 100, 100))
    exif, out = Image.Exif(), io.BytesIO()
    exif[0x0112], exif[0x010E] = 6, "a secret"
    picture.save(out, "JPEG", exif=exif.tobytes())
    return out.getvalue()


def test_a_portrait_is_seen_and_printed_upright_and_without_what_it_tells(register: Register) -> None:
    digest = person_with(register, sideways()).portrait or ""
    assert not portraits.is_known(digest)
    pixels = portraits.look(register, digest)
    assert portraits.is_known(digest)
    assert portraits.seen(digest) == pixels
    assert pixels is not None
    assert (pixels.width, pixels.height) == (100, 200)
    assert max(pixels.rgb[:3]) < 50 < 200 < min(pixels.rgb[-3:])
    jpeg = portraits.printed(register, [digest, None, digest])[digest]
    assert b"secret" not in jpeg
    with Image.open(io.BytesIO(jpeg)) as opened:
        assert (opened.size, opened.format) == (SIZE, "JPEG")


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_decoded_is_neither_seen_nor_printed(register: Register, content: bytes) -> None:
    person = person_with(register, content)
    digest = person.portrait or ""
    assert portraits.look(register, digest) is None
    assert portraits.is_known(digest)
    assert portraits.printed(register, [digest]) == {}
    assert print_record(register, person.key).pdf[:5] == b"%PDF-"


def test_a_bad_portrait_hides_no_other(register: Register) -> None:
    bad, good = (person_with(register, content).portrait or "" for content in (b"GIF89a", corpus.picture("JPEG")))
    assert list(portraits.printed(register, [bad, good])) == [good]


def test_only_so_many_are_remembered(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portraits, "MOST_SEEN", 1)
    first, second = (person_with(register, each).portrait or "" for each in (b"a", b"b"))
    portraits.look(register, first)
    portraits.look(register, second)
    assert (portraits.is_known(first), portraits.is_known(second)) == (False, True)
