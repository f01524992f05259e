"""A PDF to append comes back as plain pages: nothing in it acts, leads elsewhere or tells who made it."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest
from PIL import Image
from pypdf.generic import ArrayObject, DictionaryObject, EncodedStreamObject, NameObject, NumberObject, TextStringObject

from asm_desktop.decoding.decoder import Decoder, Mark
from asm_desktop.decoding.problems import HasHiddenLayers, LockedPdf, NotDecoded, TooLongToAppend
from tests.decoding import corpus
from tests.decoding.test_decoder import PDFS


def written(change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    """The PDF of the corpus, changed."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(corpus.pdf()))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def plant(writer: pypdf.PdfWriter) -> None:
    """A script, an attachment, an author, a bookmark, a turned page, and a picture that tells its camera."""
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("planted")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(action)
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): DictionaryObject(action)})
    writer.add_attachment("planted.txt", b"planted")
    writer.add_metadata({"/Author": "planted"})
    writer.add_outline_item(title="Chapter", page_number=0)
    writer.pages[0].rotate(90)
    picture = writer._add_object(_picture())
    resources = writer.pages[0]["/Resources"]
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/P"): picture})  # type: ignore[index]


def _picture() -> EncodedStreamObject:
    """A JPEG that tells its camera."""
    out, told = io.BytesIO(), Image.Exif()
    told[0x010F] = "planted"
    Image.new("RGB", (8, 8)).save(out, "JPEG", exif=told)
    held = EncodedStreamObject()
    held._data = out.getvalue()
    facts = {"/Type": "/XObject", "/Subtype": "/Image", "/Filter": "/DCTDecode", "/ColorSpace": "/DeviceRGB"}
    held.update({NameObject(name): NameObject(value) for name, value in facts.items()})
    sizes = {"/Width": 8, "/Height": 8, "/BitsPerComponent": 8}
    held.update({NameObject(name): NumberObject(value) for name, value in sizes.items()})
    return held


def inside(pdf: bytes) -> bytes:
    """Everything in a PDF, its streams unpacked."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    found = io.BytesIO()
    for held in writer._objects:
        if isinstance(held, pypdf.generic.StreamObject):
            found.write(held._data if held.get("/Filter") == "/DCTDecode" else held.get_data())
        if held is not None:
            held.write_to_stream(found)
    return found.getvalue()


def test_what_acts_or_tells_is_gone_and_pages_stand_upright() -> None:
    given = written(plant)
    assert b"planted" in inside(given)
    size = pypdf.PdfReader(io.BytesIO(corpus.pdf())).pages[0].mediabox
    with Decoder() as child:
        pdf, sizes, marks = child.annex(given)
    assert b"planted" not in inside(pdf)
    assert sizes[0] == pytest.approx((float(size.height), float(size.width)), abs=0.01)
    assert marks == [Mark(0, "Chapter", 0)]
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == len(sizes)


def hide(writer: pypdf.PdfWriter) -> None:
    """A layer that is not seen."""
    layer = writer._add_object(DictionaryObject({NameObject("/Type"): NameObject("/OCG")}))
    usual = DictionaryObject({NameObject("/OFF"): ArrayObject([layer])})
    layers = {NameObject("/OCGs"): ArrayObject([layer]), NameObject("/D"): usual}
    writer.root_object[NameObject("/OCProperties")] = DictionaryObject(layers)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (written(lambda writer: writer.encrypt("secret", algorithm="AES-256")), LockedPdf),
        (written(lambda writer: writer.encrypt("", "owner", algorithm="AES-256")), LockedPdf),
        (written(hide), HasHiddenLayers),
        (corpus.many_pages(), TooLongToAppend),
        *((PDFS[name][0], NotDecoded) for name in ("cut off", "arrays in arrays", "a page without end")),
    ],
    ids=["password", "no password", "layers", "long", "cut", "deep", "endless"],
)
def test_what_cannot_be_appended_gets_a_sentence(content: bytes, problem: type[NotDecoded]) -> None:
    with Decoder(3) as child, pytest.raises(problem):
        child.annex(content)
