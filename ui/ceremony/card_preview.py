"""A PDF of cards on the screen, drawn beside the window as its pages come into sight, and printed at its true size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from ui.dialogs.pdf_worker import PDFIUM, page_image
from ui.session import Session
from ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    import pypdfium2
    from PySide6.QtPrintSupport import QPrinter

    from asm_desktop.services.register import Register

POINTS_PER_INCH, PRINT_DPI = 72, 600
Image = tuple[int, float, QImage]


class CardPreview(PaperView):
    """The pages of a PDF that is kept in memory only."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._missing: dict[int, float] = {}
        self.content = b""
        self.wanted.connect(self._ask)

    def show_pdf(self, content: bytes, sizes: list[QSizeF]) -> None:
        """Show another PDF, whose pages have these sizes in points."""
        if content != self.content:
            self.content = content
            self._missing = {}
            self.show_pages(sizes)

    def _ask(self, page: int, scale: float) -> None:
        self._missing[page] = scale
        content, wanted = self.content, dict(self._missing)

        def draw(_: Register) -> list[Image]:
            with opened(content) as document:
                return [(number, size, page_image(document, number, size)) for number, size in wanted.items()]

        self._session.read_beside(self, draw, lambda images: self._take(content, images))

    def _take(self, content: bytes, images: list[Image]) -> None:
        for page, scale, image in images if content == self.content else ():
            self._missing.pop(page, None)
            self.take_image(page, scale, image)


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF to draw from. Raises PdfiumError."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        with PDFIUM:
            document.close()


def sizes_of(content: bytes) -> list[QSizeF]:
    """The sizes of the pages, in points."""
    with opened(content) as document:
        return [QSizeF(*document.get_page_size(page)) for page in range(len(document))]


def use_paper(printer: QPrinter, size: QSizeF) -> None:
    """Print to the edges of paper of this size in points, lying where it is wider than high."""
    printer.setFullPage(True)
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    lies = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)


def print_at_true_size(content: bytes, printer: QPrinter) -> int:
    """Print the pages chosen, each point as a point, and tell how many; 0 where the printer takes none."""
    painter = QPainter()
    with opened(content) as document:
        last = len(document) - 1
        first = max(printer.fromPage() - 1, 0)
        pages = range(first, min(printer.toPage() - 1, last) + 1) if printer.toPage() else range(last + 1)
        if not painter.begin(printer):
            return 0
        try:
            for number, page in enumerate(pages):
                if number:
                    printer.newPage()
                dots = printer.resolution() / POINTS_PER_INCH
                image = page_image(document, page, min(PRINT_DPI / POINTS_PER_INCH, max(dots, 1)))
                width, height = document.get_page_size(page)
                painter.drawImage(QRectF(0, 0, width * dots, height * dots), image)
        finally:
            painter.end()
    return len(pages)
