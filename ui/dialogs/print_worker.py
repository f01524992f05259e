"""A PDF made and printed away from the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPainter

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress, Stopped
from ui.dialogs.pdf_worker import PdfWorker
from ui.translation import error_sentence, translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
POINTS_PER_INCH = 72
BETWEEN = 0.05
"""Seconds at the least before it is told anew how far the making is, so that the window is not kept busy by it."""


class PrintWorker(PdfWorker):
    """Makes a PDF, each kind in a subclass. `printed`: pages done, of all; `progressed`: steps of making it, of all.

    `latest` numbers what is wanted, and is set by the window: what was asked for before is made no further.
    """

    printed = Signal(int, int)
    progressed = Signal(int, int)

    def __init__(self, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self.latest = 0

    def make(self, manner: Manner, progress: Progress) -> bytes:
        """The PDF in this manner. Raises UserError, Stopped."""
        raise NotImplementedError

    def refusal(self) -> str:
        """What is said where it cannot be made."""
        raise NotImplementedError

    @Slot(object, int)
    def prepare(self, manner: Manner, number: int) -> None:
        """Make it, unless something else is wanted by now."""
        if number != self.latest:
            return

        told = 0.0

        def go_on(done: int, steps: int) -> bool:
            nonlocal told
            if time.monotonic() - told > BETWEEN:
                told = time.monotonic()
                self.progressed.emit(done, steps)
            return number == self.latest

        try:
            content = self.make(manner, go_on)
        except Stopped:
            return
        except UserError as error:
            self.failed.emit(error_sentence(error))
            return
        except Exception:
            self.failed.emit(self.refusal())
            raise
        self._open(content)

    @Slot(object)
    def print_on(self, printer: QPrinter) -> None:
        """Print the chosen pages, each fitted to the sheet."""
        if self._document is None:
            return
        last = len(self._document) - 1
        first = max(printer.fromPage() - 1, 0)
        chosen = range(first, min(printer.toPage() - 1, last) + 1) if printer.toPage() else range(last + 1)
        # A printer that cannot repeat the whole by itself is given it as often as it is wanted.
        pages = [*chosen] * (1 if printer.supportsMultipleCopies() else printer.copyCount())
        painter = QPainter()
        if not painter.begin(printer):
            self.failed.emit(translate("PackPreview", "The printer did not take the pages. Check it and try again."))
            return
        try:
            for done, page in enumerate(pages, 1):
                if done > 1:
                    printer.newPage()
                self._print_page(painter, printer, page)
                self.printed.emit(done, len(pages))
        finally:
            painter.end()

    def _print_page(self, painter: QPainter, printer: QPrinter, page: int) -> None:
        dpi = min(PRINT_DPI, max(printer.resolution(), POINTS_PER_INCH))
        image = self._image(page, dpi / POINTS_PER_INCH)
        sheet = QRectF(painter.viewport())
        size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(sheet.topLeft(), size), image)
