"""A kept file read and drawn away from the window: as words, as a picture or as pages, and never run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage

from asm_desktop.domain.errors import InvalidValue, UserError
from asm_desktop.domain.file_kinds import kind_of, text_of
from asm_desktop.domain.records import DocumentVersion
from asm_desktop.services import documents, pictures
from asm_desktop.services.register import Register
from ui.dialogs.pdf_worker import PdfWorker
from ui.translation import error_sentence, translate

LONGEST_TEXT, LONGEST_SIDE = 2_000_000, 4000
"""Letters, and pixels."""
POINTS_A_PIXEL = 72 / 96


class FileWorker(PdfWorker):
    """Reads one version; `worded`: its text, and whether that is all of it; pictures and PDFs come as pages."""

    worded = Signal(str, bool)

    def __init__(self, register: Register, version: str, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self._register, self._version = register, version
        self._picture: QImage | None = None

    @Slot()
    def read(self) -> None:
        """Read the content over a connection of this thread, and tell how it is to be shown."""
        try:
            with self._register.reader() as register:
                version = register.store.get(DocumentVersion, self._version)
                if version is None:
                    raise documents.ContentMissing(name="")
                content, name = documents.content_of(register, version), documents.name_of(register, version)
            self._show(content, name)
        except InvalidValue:
            self.failed.emit(translate("FileView", "This picture cannot be shown here: it is damaged or too large."))
        except UserError as error:
            self.failed.emit(error_sentence(error))
        except Exception:
            self.failed.emit(translate("FileView", "This file cannot be shown here. It was left as it is."))
            raise

    @Slot(int, float)
    def draw(self, page: int, scale: float) -> None:
        """Draw a page, or the picture at this scale."""
        if self._picture is None:
            super().draw(page, scale)
        elif self._is_wanted(page, scale):
            size = self._picture.size() * (POINTS_A_PIXEL * scale)
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            fits = size.boundedTo(self._picture.size() * 2)
            self.drawn.emit(page, scale, self._picture.scaled(fits, *ways))

    def _show(self, content: bytes, name: str) -> None:
        kind = kind_of(name, content[: documents.HEAD])
        words = text_of(content) if kind.shown == "text" else None
        if words is not None:
            self.worded.emit(words[:LONGEST_TEXT], len(words) <= LONGEST_TEXT)
        elif kind.shown == "picture":
            width, height, pixels = pictures.pixels(content, LONGEST_SIDE)
            self._picture = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            self.prepared.emit(b"", [QSizeF(width, height) * POINTS_A_PIXEL])
        elif kind.shown == "pdf":
            self._show_pdf(content)
        elif kind.runs:
            self.failed.emit(
                translate(
                    "FileView",
                    "This is a program, a script or a document with macros. It is kept, and never opened from here.",
                )
            )
        else:
            self.failed.emit(
                translate("FileView", "Files of this kind are not shown here. Save a copy to open it elsewhere.")
            )

    def _show_pdf(self, content: bytes) -> None:
        import pypdfium2

        try:
            self._open(content)
        except pypdfium2.PdfiumError:
            self.failed.emit(
                translate("FileView", "This PDF cannot be shown here: it is damaged, or locked with a password.")
            )
