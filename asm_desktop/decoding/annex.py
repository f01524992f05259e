"""A PDF from elsewhere as plain pages that may be appended to ours. For the child process only.

What would be printed of it stays, and nothing else: forms and notes become part of the page; actions, scripts,
attachments, links, layers and what it says of itself are gone.
"""

from __future__ import annotations

import io
from typing import Any

from asm_desktop.decoding.problems import MOST_ANNEX_PAGES, Damaged, HasHiddenLayers, LockedPdf, TooLongToAppend

FORM = "/Annex"
"""What the one object on each page of the plain PDF is called."""
DROPPED = frozenset(
    (
        *("/Metadata", "/PieceInfo", "/AA", "/A", "/OpenAction", "/JS", "/JavaScript", "/AF", "/EF", "/F", "/Ref"),
        *("/OPI", "/Alternates", "/LastModified", "/StructParent", "/StructParents", "/URI", "/Names", "/Annots"),
        *("/Thumb", "/OC", "/Info", "/Parent"),
    )
)
"""Entries that do something, lead elsewhere, or tell of who made it."""
MOST_MARKS, DEEPEST, LONGEST = 200, 4, 200
"""Of bookmarks: how many, how deep, and the letters of each."""
PROOF = 0.2
"""Pixels a point at which each page is drawn here first, for one that never ends would hold up the window."""
TELLING = frozenset((0xE1, *range(0xE3, 0xEE), 0xFE))
"""Parts of a JPEG that tell of camera, place and time, or hold a remark; colours (0xE2) and Adobe’s (0xEE) stay."""


def plain(content: bytes) -> tuple[bytes, list[tuple[float, float]], list[tuple[int, str, int]]]:
    """A PDF whose pages hold FORM each, their sizes in points, and its bookmarks: level, title and page, from 0.

    Raises Damaged, LockedPdf, HasHiddenLayers, TooLongToAppend.
    """
    flat, sizes, marks = _flattened(content)
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    try:
        reader, writer = PdfReader(io.BytesIO(flat)), PdfWriter()
        if _hides_layers(reader.root_object):
            raise HasHiddenLayers()
        for page, (width, height) in zip(reader.pages, sizes, strict=True):
            form = writer._add_object(_form(page, writer))
            blank = writer.add_blank_page(width, height)
            _place(blank, form)
        for held in writer._objects:
            _strip(held)
        out = io.BytesIO()
        writer.write(out)
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, OSError):
        raise Damaged() from None
    return out.getvalue(), sizes, marks


def _flattened(content: bytes) -> tuple[bytes, list[tuple[float, float]], list[tuple[int, str, int]]]:
    """The PDF written anew by PDFium, with what is printed of forms and notes drawn into its pages."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        raise (LockedPdf if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD else Damaged)() from None
    if raw.FPDF_GetSecurityHandlerRevision(document) != -1:
        raise LockedPdf()
    if not 0 < len(document) <= MOST_ANNEX_PAGES:
        raise TooLongToAppend() if len(document) else Damaged()
    sizes = []
    for number in range(len(document)):
        page = document[number]
        sizes.append(page.get_size())
        page.render(scale=PROOF)
        raw.FPDFPage_Flatten(page, raw.FLAT_PRINT)
        page.close()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue(), sizes, _marks(document)


def _marks(document: Any) -> list[tuple[int, str, int]]:
    found: list[tuple[int, str, int]] = []
    for mark in document.get_toc(max_depth=DEEPEST):
        target = mark.get_dest()
        page = target.get_index() if target is not None else None
        title = "".join(letter for letter in mark.get_title() if letter.isprintable()).strip()[:LONGEST]
        if page is not None and title and len(found) < MOST_MARKS:
            found.append((mark.level, title, page))
    return found


def _hides_layers(root: Any) -> bool:
    """Whether it has layers that are not seen, which would be seen on our pages."""
    layers = root.get("/OCProperties")
    usual = layers.get_object().get("/D") if layers is not None else None
    if usual is None:
        return False
    usual = usual.get_object()
    return bool(usual.get("/OFF")) or usual.get("/BaseState", "/ON") == "/OFF"


def _form(page: Any, writer: Any) -> Any:
    """The page as one object, upright, whose lower left corner is where it is placed."""
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject

    form = DecodedStreamObject()
    contents = page.get_contents()
    form.set_data(contents.get_data() if contents is not None else b"")
    box = page.cropbox
    left, low, right, top = (float(side) for side in (box.left, box.bottom, box.right, box.top))
    matrix = {
        0: (1, 0, 0, 1, -left, -low),
        90: (0, -1, 1, 0, -low, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }[page.rotation % 360]
    resources = page.get("/Resources")
    form.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(FloatObject(side) for side in (left, low, right, top)),
            NameObject("/Matrix"): ArrayObject(FloatObject(number) for number in matrix),
            NameObject("/Resources"): DictionaryObject()
            if resources is None
            else resources.get_object().clone(writer, ignore_fields=tuple(DROPPED)),
        }
    )
    if (group := page.get("/Group")) is not None:
        form[NameObject("/Group")] = group.get_object().clone(writer)
    return form.flate_encode()


def _place(page: Any, form: Any) -> None:
    from pypdf.generic import DictionaryObject, NameObject

    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/XObject"): DictionaryObject({NameObject(FORM): form.indirect_reference})}
    )


def _strip(held: Any) -> None:
    """Take from an object, and those in it, what is DROPPED, and from a JPEG what it tells of its making."""
    from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

    waiting = [held]
    while waiting:
        each = waiting.pop()
        if isinstance(each, DictionaryObject) and each.get("/Type") not in ("/Page", "/Pages", "/Catalog"):
            for name in DROPPED & set(each):
                del each[name]
        if isinstance(each, StreamObject) and each.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
            each._data = _told_nothing(each._data)
        if isinstance(each, DictionaryObject):
            waiting += each.values()
        elif isinstance(each, ArrayObject):
            waiting += each


def _told_nothing(jpeg: bytes) -> bytes:
    """A JPEG without its TELLING parts; as it is where it is not built as one."""
    kept, at = bytearray(jpeg[:2]), 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] not in TELLING:
            kept += jpeg[at:end]
        at = end
    return bytes(kept) + jpeg[at:]
