"""A briefing pack made and drawn away from the window: its bytes stay in memory, never in a temporary file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from asm_desktop.domain.errors import UserError
from asm_desktop.services.register import Register
from ui.translation import error_sentence, translate

if TYPE_CHECKING:
    import pypdfium2
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
POINTS_PER_INCH = 72


class PackWorker(QObject):
    """Lives in a thread of its own, the only one that touches PDFium.

    `prepared`: the PDF and the size of each page in points; `drawn`: a page at a scale; `printed`: pages done, of all;
    `failed`: a sentence.
    """

    prepared = Signal(bytes, list)
    drawn = Signal(int, float, QImage)
    printed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, register: Register, event: str, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__()
        self._register, self._event, self._is_wanted = register, event, is_wanted
        self._document: pypdfium2.PdfDocument | None = None

    @Slot(str)
    def prepare(self, paper: str) -> None:
        """Make the pack on this paper, over a connection of this thread."""
        import pypdfium2

        from asm_desktop.services.briefings import print_pack

        try:
            with self._register.reader() as register:
                content = print_pack(register, self._event, paper)
        except UserError as error:
            self.failed.emit(error_sentence(error))
            return
        except Exception:
            self.failed.emit(translate("PackPreview", "The pack could not be made. Nothing was changed."))
            raise
        self.close()
        self._document = pypdfium2.PdfDocument(content)
        pages = range(len(self._document))
        self.prepared.emit(content, [QSizeF(*self._document.get_page_size(page)) for page in pages])

    @Slot(int, float)
    def draw(self, page: int, scale: float) -> None:
        """Draw a page, `scale` pixels a point, unless nobody wants to see it any more."""
        if self._document is not None and page < len(self._document) and self._is_wanted(page, scale):
            self.drawn.emit(page, scale, self._image(page, scale))

    @Slot(object)
    def print_on(self, printer: QPrinter) -> None:
        """Print the chosen pages, each fitted to the sheet."""
        if self._document is None:
            return
        last = len(self._document) - 1
        first = max(printer.fromPage() - 1, 0)
        pages = range(first, min(printer.toPage() - 1, last) + 1) if printer.toPage() else range(last + 1)
        painter = QPainter()
        if not painter.begin(printer):
            self.failed.emit(translate("PackPreview", "The printer did not take the pack. Check it and try again."))
            return
        try:
            for done, page in enumerate(pages, 1):
                if done > 1:
                    printer.newPage()
                self._print_page(painter, printer, page)
                self.printed.emit(done, len(pages))
        finally:
            painter.end()

    @Slot()
    def close(self) -> None:
        """Let go of the PDF."""
        if self._document is not None:
            self._document.close()
            self._document = None

    def _print_page(self, painter: QPainter, printer: QPrinter, page: int) -> None:
        dpi = min(PRINT_DPI, max(printer.resolution(), POINTS_PER_INCH))
        image = self._image(page, dpi / POINTS_PER_INCH)
        sheet = QRectF(painter.viewport())
        size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(sheet.topLeft(), size), image)

    def _image(self, page: int, scale: float) -> QImage:
        assert self._document is not None
        bitmap = self._document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        view = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return view.copy()
