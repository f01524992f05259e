from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as some

from asm_desktop.domain.file_kinds import kind_of, text_of
from asm_desktop.domain.file_names import RESERVED, ending, label, safe, stem


@pytest.mark.parametrize(
    ("name", "shown", "saved"),
    [
        ("MOU final.pdf", "MOU final.pdf", "MOU final.pdf"),
        ("양해각서 최종.hwp", "양해각서 최종.hwp", "양해각서 최종.hwp"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("..\\..\\Windows\\win.ini", "win.ini", "win.ini"),
        ("/", "file", "file"),
        ("..", "..", "file"),
        ("", "file", "file"),
        ("annex\u202efdp.exe", "annexfdp.exe", "annexfdp.exe"),
        ("a\u200bb\x00c.txt", "abc.txt", "abc.txt"),
        ("CON", "CON", "CON-file"),
        ("nul.txt", "nul.txt", "nul-file.txt"),
        ("com1.tar.gz", "com1.tar.gz", "file-com1.tar.gz"),
        ("a:b*c?.txt", "a:b*c?.txt", "a-b-c-.txt"),
        (".bashrc", ".bashrc", "bashrc"),
        ("report. ", "report.", "report"),
        ("x" * 400 + ".pdf", "x" * 196 + ".pdf", "x" * 117 + ".pdf"),
    ],
)
def test_a_name_is_shown_and_saved_without_harm(name: str, shown: str, saved: str) -> None:
    assert (label(name), safe(name)) == (shown, saved)


@given(some.text(max_size=300))
def test_a_name_to_save_under_is_one_part_on_every_system(name: str) -> None:
    saved = safe(name)
    assert len(PurePosixPath(saved).parts) == len(PureWindowsPath(saved).parts) == 1
    assert saved.strip(" .") == saved
    assert saved.split(".")[0].casefold() not in RESERVED
    assert len(saved) <= 140
    assert safe(saved) == saved


def test_endings_and_stems() -> None:
    assert (ending("a.PDF"), ending("a"), ending("a. b"), ending("archive.tar.gz")) == ("pdf", "", "", "gz")
    assert (stem("MOU final.pdf"), stem("MOU"), stem("v1.2 draft")) == ("MOU final", "MOU", "v1.2 draft")


@pytest.mark.parametrize(
    ("name", "head", "shown", "runs"),
    [
        ("a.pdf", b"%PDF-1.7 ....", "pdf", False),
        ("a.jpg", b"%PDF-1.7 ....", "pdf", False),
        ("a.pdf", b"MZ\x90\x00", "", True),
        ("a.exe", b"%PDF-1.7", "", True),
        ("a.txt", b"#!/bin/sh", "", True),
        ("a.txt", b"words", "text", False),
        ("README", b"words", "text", False),
        ("a.html", b"<html>", "", False),
        ("a.svg", b"<svg>", "", False),
        ("a.docm", b"PK\x03\x04", "", True),
        ("a.docx", b"PK\x03\x04", "", False),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture", False),
    ],
)
def test_what_a_file_is_says_its_content_before_its_name(name: str, head: bytes, shown: str, runs: bool) -> None:
    kind = kind_of(name, head)
    assert (kind.shown, kind.runs) == (shown, runs)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_words_are_read_in_the_encodings_that_are_met(encoding: str) -> None:
    assert text_of("양해각서 MOU".encode(encoding)) == "양해각서 MOU"
    assert text_of(b"a\0b") is None
