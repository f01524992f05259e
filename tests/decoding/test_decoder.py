"""A hostile file costs a child process and gets a sentence; what is sound among them is decoded."""

from __future__ import annotations

import subprocess
import threading
import time

import pytest

from asm_desktop.decoding import decoder
from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import MEMORY, Damaged, NotDecoded, TookTooMuch, TooLarge, TooManyPages
from tests.decoding import corpus

PNG, JPEG, PDF = corpus.picture(), corpus.picture("JPEG"), corpus.pdf()
PICTURES: dict[str, tuple[bytes, type[NotDecoded]]] = {
    "cut off PNG": (PNG[:200], Damaged),
    "cut off JPEG": (JPEG[: len(JPEG) // 2], Damaged),
    "no bytes": (b"", Damaged),
    "nothing but zeros": (b"\0" * 5000, Damaged),
    "a PDF by another name": (PDF, Damaged),
    "a size that is not there": (corpus.claimed_png(6000), Damaged),
    "a claim of 3,600 megapixels": (corpus.claimed_png(60_000), TooLarge),
    "49 megapixels in a few kilobytes": (corpus.wide_png(7000), TooLarge),
}
PDFS: dict[str, tuple[bytes, type[NotDecoded]]] = {
    "cut off": (PDF[: len(PDF) // 2], Damaged),
    "no bytes": (b"", Damaged),
    "a picture by another name": (PNG, Damaged),
    "arrays in arrays": (corpus.deep_pdf(), Damaged),
    "a tree that is its own child": (corpus.circling_pdf(), Damaged),
    "more pages than are shown": (corpus.many_pages(), TooManyPages),
    "more than the child may hold": (corpus.bulky_pdf(MEMORY * 2), TookTooMuch),
    "a page without end": (corpus.endless_pdf(), TookTooMuch),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_hostile_picture_gets_a_sentence(name: str) -> None:
    content, problem = PICTURES[name]
    with Decoder(5) as child, pytest.raises(problem) as refused:
        child.picture(content, 4000)
    assert str(refused.value).endswith(".")


def first_page(content: bytes) -> None:
    with Decoder(2) as child:
        child.open(content)
        child.draw(0, 1.0)


@pytest.mark.parametrize("name", PDFS)
def test_a_hostile_pdf_gets_a_sentence(name: str) -> None:
    content, problem = PDFS[name]
    started = time.monotonic()
    with pytest.raises(problem):
        first_page(content)
    assert time.monotonic() - started < 8


def test_sound_files_are_decoded_though_something_else_hangs_on_them() -> None:
    for content in (PNG, PNG + PDF, PNG + b"MZ" + b"\0" * 100):
        with Decoder() as child:
            width, height, pixels = child.picture(content, 4000)
            assert (width, height, len(pixels)) == (60, 40, 60 * 40 * 3)
            assert child.jpeg(content, 20).startswith(b"\xff\xd8\xff")
    with Decoder() as child:
        assert len(child.open(PDF + PNG)) == 2
        width, height, stride, pixels = child.draw(1, 1.0)
        assert (stride >= width * 4, len(pixels)) == (True, stride * height)


def test_a_page_of_a_kilometre_is_drawn_coarser() -> None:
    with Decoder() as child:
        child.open(corpus.vast_pdf())
        width, height, _, _ = child.draw(0, 1.0)
    assert width * height <= 41_000_000


def test_stopping_answers_whoever_waits_and_leaves_no_process() -> None:
    child, told = Decoder(60), list[str]()

    def ask() -> None:
        child.open(corpus.endless_pdf(depth=12))
        try:
            child.draw(0, 1.0)
        except TookTooMuch as problem:
            told.append(str(problem))

    waiting = threading.Thread(target=ask)
    waiting.start()
    waiting.join(0.5)
    running = child._child
    child.stop()
    waiting.join(5)
    assert not waiting.is_alive()
    assert told
    assert running is None or running.poll() is not None
    with pytest.raises(TookTooMuch):
        child.picture(PNG, 10)


def test_the_child_goes_with_its_parent() -> None:
    alone = subprocess.Popen(decoder._command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    out, _ = alone.communicate(b"", timeout=10)
    assert (out, alone.returncode) == (b"", 0)
