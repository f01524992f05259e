"""The readers that the tests of packs rely on: they read what other readers read, and see damage."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import is_sound, words_in_pdfium, words_of
from tests.packs.sparse_briefing import QUOTES, sparse

BRIEFINGS = {"sparse": sparse, "full": full}


def tool(name: str) -> str:
    """The path of a program of the system's; a test that needs it is left out where it is not there."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on this machine; .ci/run installs it, and the libraries above check the same")
    return found


@pytest.fixture(params=BRIEFINGS)
def pdf(request: pytest.FixtureRequest) -> bytes:
    """A pack."""
    return drawn(BRIEFINGS[request.param]())


def test_browsers_read_the_same_characters_in_the_same_order(pdf: bytes) -> None:
    assert "".join(words_in_pdfium(pdf).split()) == "".join(words_of(pdf).split())


def test_browsers_read_the_quotes_with_their_no_break_spaces() -> None:
    words = words_in_pdfium(drawn(sparse()))
    for quote in QUOTES:
        assert quote in words


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda pdf: pdf[:-200],
    "an object moved": lambda pdf: pdf.replace(b"\n5 0 obj", b"\n\n5 0 obj", 1),
    "a stream overwritten": lambda pdf: re.sub(
        rb"stream\r?\n.{40}", b"stream\n" + b"\0" * 40, pdf, count=1, flags=re.S
    ),
    "a page lost": lambda pdf: pdf.replace(b"/Type /Page\n", b"/Type /Pagy\n", 1),
    "something before": lambda pdf: b"x" + pdf,
    "no PDF": lambda _: zlib.compress(b"letter"),
    "empty": lambda _: b"",
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_seen(kind: str) -> None:
    pdf = drawn(sparse())
    damaged = DAMAGE[kind](pdf)
    assert damaged != pdf
    assert is_sound(pdf)
    assert not is_sound(damaged)


def test_pdftotext_reads_the_same_words(pdf: bytes, tmp_path: Path) -> None:
    program, path = tool("pdftotext"), tmp_path / "pack.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([program, "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True, timeout=60)
    told = re.sub(r"[ \n\f]+", " ", done.stdout.decode())
    assert not done.stderr
    assert Counter(told.split()) == Counter(words_of(pdf).split())
    for quote in QUOTES:
        assert quote in told


def test_qpdf_finds_nothing_wrong(pdf: bytes, tmp_path: Path) -> None:
    program, path = tool("qpdf"), tmp_path / "pack.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([program, "--check", str(path)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
