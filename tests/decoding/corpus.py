"""Hostile files, made here: cut off, lying about their size, endless to draw, or two things at once."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from asm_desktop.decoding.problems import MOST_PAGES


@cache
def picture(kind: str = "PNG", width: int = 60, height: int = 40) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(out, kind)
    return out.getvalue()


@cache
def pdf(pages: int = 2) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(pages):
        canvas.drawString(72, 720, f"Page {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


@cache
def wide_png(side: int) -> bytes:
    """A small file that unpacks into so many pixels by side, all black."""
    pack = zlib.compressobj(9)
    lines = b"".join(pack.compress(b"\0" * (side + 1)) for _ in range(side)) + pack.flush()
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def claimed_png(side: int) -> bytes:
    """A picture that only says that it is so large."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", zlib.compress(b"")) + _chunk(b"IEND", b"")


def _pdf_of(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return out + start + b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))


def _page(more: bytes = b"", box: bytes = b"0 0 600 800") -> list[bytes]:
    catalogue, pages = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return [catalogue, pages, b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] %s >>" % (box, more)]


def _stream(content: bytes, facts: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), facts, content)


def endless_pdf(depth: int = 9, width: int = 20) -> bytes:
    """A page that draws a form that draws the next one so often, and so on: work without end in two kilobytes."""
    objects = _page(b"/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>")
    objects.append(_stream(b"/F Do\n"))
    for place in range(depth):
        facts = b"/Type /XObject /Subtype /Form /BBox [0 0 600 800]"
        facts += b" /Resources << /XObject << /F %d 0 R >> >>" % (len(objects) + 2)
        objects.append(_stream(b"/F Do\n" * width if place < depth - 1 else b"0 0 600 800 re f\n" * 50, facts))
    return _pdf_of(objects)


def deep_pdf(depth: int = 100_000) -> bytes:
    """A page tree within arrays within arrays."""
    return _pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"[" * depth + b"]" * depth])


def circling_pdf() -> bytes:
    """A page tree that is its own child."""
    return _pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])


def vast_pdf() -> bytes:
    """A page of a kilometre by a kilometre."""
    return _pdf_of(_page(box=b"0 0 2834645 2834645"))


def bulky_pdf(size: int = 2_500_000_000) -> bytes:
    """A page whose content unpacks into more than the child may hold."""
    pack = zlib.compressobj(9)
    once = pack.compress(b"0" * 1_000_000)
    packed = once + b"".join(pack.compress(b"0" * 1_000_000) for _ in range(size // 1_000_000)) + pack.flush()
    return _pdf_of([*_page(b"/Contents 4 0 R"), _stream(packed, b"/Filter /FlateDecode")])


def many_pages() -> bytes:
    kids = b"3 0 R " * (MOST_PAGES + 1)
    objects = _page()
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, MOST_PAGES + 1)
    return _pdf_of(objects)
