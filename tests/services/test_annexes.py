"""Kept documents appended to a pack: marked, counted and found from the contents; held back where they must be."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from asm_desktop.domain.manner import Manner, Part
from asm_desktop.domain.printables import PACK
from asm_desktop.domain.records import Document
from asm_desktop.services import documents, records, sample
from asm_desktop.services.briefings.annexes import offered
from asm_desktop.services.printables import print_document
from asm_desktop.services.register import Register
from tests.decoding import corpus
from tests.packs.reading import reader

SHORT = Manner(parts=(Part("summary"), Part("annexes")))


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The sample with a PDF, a picture and a file that is no PDF about its ceremony."""
    folder = tmp_path_factory.mktemp("annexes")
    sample.make_sample(folder / "sample.asm", None)
    opened = Register.open(folder / "sample.asm", None)
    for name, content in {"plan.pdf": corpus.pdf(), "hall.png": corpus.picture(), "broken.pdf": b"%PDF-1.7"}.items():
        Path(folder, name).write_bytes(content)
        kept = documents.keep(opened, folder / name)
        assert kept is not None
        documents.attach(opened, records.find(opened, "E-0004"), kept)
    yield opened
    opened.close()


def keys(register: Register) -> dict[str, str]:
    """The documents offered for the ceremony, by their titles."""
    return {each.heading: each.key for each in offered(register, records.find(register, "E-0004").key)}


def titles(outline: Sequence[object], depth: int = 0) -> list[tuple[int, str]]:
    """The bookmarks with their depth."""
    found: list[tuple[int, str]] = []
    for each in outline:
        found += titles(each, depth + 1) if isinstance(each, list) else [(depth, str(each.title))]  # type: ignore[attr-defined]
    return found


def test_annexes_are_marked_counted_and_found(register: Register) -> None:
    found = keys(register)
    manner = replace(SHORT, annexes=(found["hall"], found["broken"], found["plan"]))
    event = records.find(register, "E-0004").key
    made = print_document(register, PACK, event, manner)
    document = reader(made.pdf)
    assert titles(document.outline)[2:4] == [(1, "Annex 1: hall"), (1, "Annex 2: plan")]
    pages = [page.extract_text() for page in document.pages]
    assert all(text.count("CONFIDENTIAL") >= 2 for text in pages)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    assert "/Annex" in document.pages[-1]["/Resources"]["/XObject"]  # type: ignore[index]
    assert any("broken" in str(remark) and "damaged" in str(remark) for remark in made.remarks)
    assert made.pdf == print_document(register, PACK, event, manner).pdf
    links = [link.get_object()["/Dest"][0].idnum for page in document.pages for link in page.get("/Annots", ())]
    begins = [place for place, text in enumerate(pages) if "Annex 1" in text or "Annex 2" in text]
    assert {document.pages[place].indirect_reference.idnum for place in begins[:2]} <= set(links)  # type: ignore[union-attr]


def test_a_lower_edition_holds_public_annexes_only(register: Register) -> None:
    found = keys(register)
    manner = replace(SHORT, edition="partner", annexes=(found["plan"], found["hall"]))
    event = records.find(register, "E-0004").key
    made = print_document(register, PACK, event, manner)
    assert any(str(each.what) == "hall" for each in made.withheld)
    assert not any("/XObject" in page["/Resources"] for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)  # type: ignore[operator]
    records.update(register, _document(register, found["plan"]), {"confidentiality": "public"})
    made = print_document(register, PACK, event, manner)
    assert any("/XObject" in page["/Resources"] for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)  # type: ignore[operator]


def _document(register: Register, key: str) -> Document:
    found = records.get(register, key)
    assert isinstance(found, Document)
    return found
