"""The pages of an annex: a line that says what it is, and below it the page or picture, no larger than it was."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from asm_desktop.domain.said import say
from asm_desktop.packs.annex import Annex
from asm_desktop.packs.block import Block, Sheet
from asm_desktop.packs.boxes import Jpeg, Rule
from asm_desktop.packs.pages import Page
from asm_desktop.packs.style import HAIRLINE, LABEL, Style
from asm_desktop.packs.text import Span, Text, short

HEAD = 24.0
"""Points above the page of an annex for the line that says what it is."""
LONGEST_TITLE = 80
FORM = "/Annex"
"""What `decoding.annex` calls the one object on each page of a plain PDF."""


class Box(NamedTuple):
    """A rectangle in points from the lower left corner of the sheet."""

    x: float
    y: float
    width: float
    height: float


class Insert(NamedTuple):
    """A page of a plain PDF, counted from 0, and where it goes: which page of ours, from 0, and where on it."""

    pdf: bytes
    source: int
    target: int
    box: Box


class AnnexPage(Block):
    """One page of an annex. Of a PDF only its place is drawn: `inserted` puts the page there."""

    fresh = True

    def __init__(self, annex: Annex, number: int, page: int, style: Style) -> None:
        self.annex, self.page, self._tall = annex, page, style.height
        self.key = f"annex-{number}" if page == 0 else ""
        self._number = number
        called = style.speak(say("Annex {number}", number=number))
        head = [Span(f"{called}  ", bold=True), Span(short(annex.heading, LONGEST_TITLE))]
        if len(annex.sizes) > 1:
            of = say("sheet {page} of {pages}", page=page + 1, pages=len(annex.sizes))
            head.append(Span(f" · {style.speak(of)}"))
        text = Text(head, LABEL)
        self._head = Text(text.spans, LABEL, lines=text.lines(style.width)[:1])
        self.called = f"{called}: {short(annex.heading, LONGEST_TITLE)}"

    def height(self, width: float) -> float:
        """The whole page."""
        return self._tall

    def box(self, x: float, top: float, width: float) -> Box:
        """Where the page or picture goes: in the middle below the line, as large as it was or as there is room."""
        wide, high = self.annex.sizes[self.page]
        room = self._tall - HEAD
        scale = min(1.0, width / max(wide, 1.0), room / max(high, 1.0))
        wide, high = wide * scale, high * scale
        return Box(x + (width - wide) / 2, top - HEAD - high, wide, high)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The line, the bookmarks of this page, and the picture if it is one."""
        self._head.draw(sheet, x, top, width)
        Rule(HAIRLINE, 0.5).draw(sheet, x, top - LABEL.leading - 3, width)
        self._mark(sheet, top)
        if self.annex.jpeg:
            sheet.drawImage(Jpeg(self.annex.jpeg), *self.box(x, top, width))

    def _mark(self, sheet: Sheet, top: float) -> None:
        if self.key:
            sheet.bookmarkHorizontal(self.key, 0, top + 8)
            sheet.addOutlineEntry(self.called, self.key, 1)
        deepest = 1
        for place, mark in enumerate(self.annex.bookmarks):
            level = min(mark.level + 2, deepest + 1)
            deepest = level
            if mark.page == self.page:
                key = f"annex-{self._number}-{place}"
                sheet.bookmarkHorizontal(key, 0, top + 8)
                sheet.addOutlineEntry(mark.title, key, level)

    def anchors(self) -> Iterator[str]:
        """The annex’s own place, on its first page."""
        if self.key:
            yield self.key


def inserts(pages: Sequence[Page], style: Style) -> Iterator[Insert]:
    """What goes where, of pages that are placed."""
    for target, page in enumerate(pages):
        side = style.on(target + 1)
        for block, top in page.placed:
            if isinstance(block, AnnexPage) and block.annex.pdf:
                yield Insert(block.annex.pdf, block.page, target, block.box(side.left, top, side.width))


def inserted(pdf: bytes, wanted: Iterable[Insert]) -> bytes:
    """A PDF of ours with the pages of annexes on its own, beneath what stands there. The same bytes for the same."""
    found = list(wanted)
    if not found:
        return pdf
    from pypdf import PdfReader, PdfWriter

    ours = PdfReader(io.BytesIO(pdf))
    writer = PdfWriter(clone_from=ours)
    writer.metadata = ours.metadata
    readers = {each.pdf: PdfReader(io.BytesIO(each.pdf)) for each in found}
    for each in found:
        source = readers[each.pdf].pages[each.source]
        _lay(writer, writer.pages[each.target], source, each.box)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _lay(writer, page, source, box: Box) -> None:  # type: ignore[no-untyped-def]
    """Put the one object of a plain page on a page of ours, before all else on it."""
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

    form = source["/Resources"]["/XObject"][FORM].clone(writer)
    scale = box.width / float(source.mediabox.width)
    drawing = DecodedStreamObject()
    drawing.set_data(f"q {scale:.5f} 0 0 {scale:.5f} {box.x:.3f} {box.y:.3f} cm {FORM} Do Q\n".encode())
    contents = page["/Contents"]
    rest = contents if isinstance(contents, ArrayObject) else [page.raw_get("/Contents")]
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(drawing), *rest])
    resources = DictionaryObject(page["/Resources"])
    objects = DictionaryObject(resources.get("/XObject", {}))
    objects[NameObject(FORM)] = form.indirect_reference
    resources[NameObject("/XObject")] = objects
    page[NameObject("/Resources")] = resources
