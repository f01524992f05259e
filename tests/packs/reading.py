"""Reading a PDF the way its readers do, with libraries that are installed everywhere."""

from __future__ import annotations

import io
import re
import zlib
from typing import NamedTuple

import pypdf
import pypdfium2
from PIL import Image
from pypdf.errors import PyPdfError
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject, StreamObject


class Line(NamedTuple):
    """One line as it was drawn: where it begins, in points from the lower left corner, and the text copied from it."""

    x: float
    y: float
    text: str


def lines_of(pdf: bytes) -> list[list[Line]]:
    """The lines of each page in the order drawn, to the character: what stands for something else is read as that."""
    document = reader(pdf)
    return [_lines(page, ContentStream(page.get_contents(), document)) for page in document.pages]


def text_of(pdf: bytes) -> str:
    """The text, lines ended by line feeds and pages by form feeds."""
    return "\f".join("\n".join(line.text for line in page) for page in lines_of(pdf))


def words_of(pdf: bytes) -> str:
    """The text with lines joined: what a person reads, whatever the line breaks. No-break spaces stay."""
    return re.sub(r"[ \n\f]+", " ", text_of(pdf))


def words_in_pdfium(pdf: bytes) -> str:
    """The same, as the reader in many browsers has it: without spaces that stand beside others."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return re.sub(r"[ \r\n]+", " ", "\n".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def is_sound(pdf: bytes) -> bool:
    """Whether every object stands where the file says, every stream can be read, and two readers see the same pages."""
    if not (pdf.startswith(b"%PDF-") and pdf.endswith(b"%%EOF\n")):
        return False
    try:
        document = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
        for number, generation, place in _places(document):
            found = document.get_object(IndirectObject(number, generation, document))
            if not pdf.startswith(b"%d %d obj" % (number, generation), place):
                return False
            if isinstance(found, StreamObject) and not _is_readable(pdf, place):
                return False
        for page in document.pages:
            ContentStream(page.get_contents(), document)
        return len(document.pages) == _pages_in_pdfium(pdf) > 0
    except (PyPdfError, pypdfium2.PdfiumError, zlib.error, OSError):
        return False


def reader(pdf: bytes) -> pypdf.PdfReader:
    """The PDF opened."""
    return pypdf.PdfReader(io.BytesIO(pdf))


def _places(document: pypdf.PdfReader) -> list[tuple[int, int, int]]:
    """The number and generation of each object, and where the file says that it begins."""
    return [
        (number, generation, place) for generation, places in document.xref.items() for number, place in places.items()
    ]


def _is_readable(pdf: bytes, place: int) -> bool:
    """Whether the stream of an object is as long as it says, and can be unpacked. Raises zlib.error, OSError."""
    start = pdf.index(b"stream\n", place)
    told, start = pdf[place:start], start + len(b"stream\n")
    (length,) = re.findall(rb"/Length (\d+)", told)
    end = start + int(length)
    if b"/FlateDecode" in told:
        zlib.decompress(pdf[start:end])
    else:
        Image.open(io.BytesIO(pdf[start:end])).load()
    return pdf[end:].lstrip().startswith(b"endstream")


def _pages_in_pdfium(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return sum(page.get_width() > 0 for page in document)
    finally:
        document.close()


def _lines(page: pypdf.PageObject, content: ContentStream) -> list[Line]:
    """Each line is a text object that is placed once; text placed in any other way is refused."""
    fonts = page["/Resources"]["/Font"]  # type: ignore[index]
    lines: list[Line] = []
    font: dict[int, str] = {}
    text, place, instead = "", None, None
    for operands, operator in content.operations:
        match operator:
            case b"BT":
                text, place = "", None
            case b"Tm":
                assert place is None
                place = operands[4:6]
            case b"Tf":
                font = _characters(fonts[operands[0]])
            case b"BDC":
                instead = operands[1]["/ActualText"]
                text += instead
            case b"EMC":
                instead = None
            case b"Tj" if instead is None:
                text += "".join(font[code] for code in operands[0].original_bytes)
            case b"Td" | b"TD" | b"T*" | b"TJ" | b"'" | b'"':
                raise AssertionError(operator)
            case b"ET" if text:
                assert place is not None
                lines.append(Line(float(place[0]), float(place[1]), text))
    return lines


def _characters(font: DictionaryObject) -> dict[int, str]:
    """The characters that a font says its glyphs stand for."""
    told = font["/ToUnicode"].get_data().decode("ascii") if "/ToUnicode" in font else ""  # type: ignore[attr-defined]
    pairs = re.findall(r"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>\n", told)
    return {int(code, 16): bytes.fromhex(character).decode("utf-16-be") for code, character in pairs}
