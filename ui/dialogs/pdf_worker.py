"""A PDF drawn away from the window: its bytes stay in memory, never in a temporary file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QImage

from ui.widgets.paper_view import Place

if TYPE_CHECKING:
    import pypdfium2

PDFIUM = threading.Lock()
"""PDFium does one thing at a time, whatever thread it is asked from."""
MOST_PIXELS = 40_000_000
"""Of one drawn page: one that claims to be larger is drawn coarser (SAFETY, image bombs)."""


class PdfWorker(QObject):
    """Lives in a thread of its own.

    `prepared`: the PDF and the size of each page in points; `drawn`: a page at a scale; `failed`: a sentence;
    `found`: the number of what was sought, and its places. `sought` is set by the window: what was sought before is
    looked for no further.
    """

    prepared = Signal(bytes, list)
    drawn = Signal(int, float, QImage)
    failed = Signal(str)
    found = Signal(int, list)

    def __init__(self, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__()
        self.sought = 0
        self._is_wanted = is_wanted
        self._document: pypdfium2.PdfDocument | None = None

    @Slot(int, float)
    def draw(self, page: int, scale: float) -> None:
        """Draw a page, `scale` pixels a point, unless nobody wants to see it any more."""
        if self._document is not None and page < len(self._document) and self._is_wanted(page, scale):
            self.drawn.emit(page, scale, self._image(page, scale))

    @Slot(str, int)
    def seek(self, text: str, number: int) -> None:
        """Look for a text on every page, whatever its capitals and line breaks."""
        places: list[Place] = []
        for page in range(len(self._document) if self._document is not None else 0):
            if number != self.sought:
                return
            places += self._places(page, text)
        self.found.emit(number, places)

    @Slot()
    def close(self) -> None:
        """Let go of the PDF."""
        if self._document is not None:
            with PDFIUM:
                self._document.close()
            self._document = None

    def _open(self, content: bytes) -> None:
        """Take a PDF in place of the one before. Raises PdfiumError."""
        import pypdfium2

        self.close()
        with PDFIUM:
            self._document = pypdfium2.PdfDocument(content)
            sizes = [QSizeF(*self._document.get_page_size(page)) for page in range(len(self._document))]
        self.prepared.emit(content, sizes)

    def _places(self, page: int, text: str) -> list[Place]:
        assert self._document is not None
        with PDFIUM:
            height = self._document.get_page_size(page)[1]
            words = self._document[page].get_textpage()
            search = words.search(text)
            found = []
            while (at := search.get_next()) is not None:
                boxes = [words.get_rect(index) for index in range(words.count_rects(*at))]
                shown = (QRectF(left, height - top, right - left, top - low) for left, low, right, top in boxes)
                found.append(Place(page, tuple(shown)))
        return found

    def _image(self, page: int, scale: float) -> QImage:
        assert self._document is not None
        return page_image(self._document, page, scale)


def page_image(document: pypdfium2.PdfDocument, page: int, scale: float) -> QImage:
    """A page drawn, `scale` pixels a point, whatever thread asks for it."""
    with PDFIUM:
        width, height = document.get_page_size(page)
        fits = min(scale, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
        bitmap = document[page].render(scale=fits, rev_byteorder=False, prefer_bgrx=True)
        view = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return view.copy()
