"""A kept file read and drawn away from the window: as words, as a picture or as pages, and never run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import Damaged, TooLarge
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.file_kinds import kind_of, text_of
from asm_desktop.domain.records import DocumentVersion
from asm_desktop.services import documents
from asm_desktop.services.register import Register
from ui.translation import error_sentence, translate

LONGEST_TEXT, LONGEST_SIDE = 2_000_000, 4000
"""Letters, and pixels."""
POINTS_A_PIXEL = 72 / 96


class FileWorker(QObject):
    """Lives in a thread of its own and reads one version; a child process decodes pictures and PDFs (SAFETY).

    `worded`: its text, and whether that is all of it; `prepared`: the size of each page, or of the picture, in points;
    `drawn`: a page at a scale; `failed`: a sentence.
    """

    worded = Signal(str, bool)
    prepared = Signal(list)
    drawn = Signal(int, float, QImage)
    failed = Signal(str)

    def __init__(self, register: Register, version: str, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__()
        self._register, self._version, self._is_wanted = register, version, is_wanted
        self._decoder = Decoder()
        self._picture: QImage | None = None

    def stop(self) -> None:
        """End the child process, from whatever thread: what it was asked is not wanted any more."""
        self._decoder.stop()

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
        except UserError as error:
            self.failed.emit(error_sentence(error))
        except Exception:
            self.failed.emit(translate("FileView", "This file cannot be shown here. It was left as it is."))
            raise

    @Slot(int, float)
    def draw(self, page: int, scale: float) -> None:
        """Draw a page, or the picture, `scale` pixels a point, unless nobody wants to see it any more."""
        if not self._is_wanted(page, scale):
            return
        if self._picture is not None:
            size = self._picture.size() * (POINTS_A_PIXEL * scale)
            ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            fits = size.boundedTo(self._picture.size() * 2)
            self.drawn.emit(page, scale, self._picture.scaled(fits, *ways))
            return
        try:
            width, height, stride, pixels = self._decoder.draw(page, scale)
        except UserError as error:
            self.failed.emit(error_sentence(error))
        else:
            self.drawn.emit(page, scale, QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy())

    def _show(self, content: bytes, name: str) -> None:
        kind = kind_of(name, content[: documents.HEAD])
        words = text_of(content) if kind.shown == "text" else None
        if words is not None:
            self.worded.emit(words[:LONGEST_TEXT], len(words) <= LONGEST_TEXT)
        elif kind.shown == "picture":
            self._show_picture(content)
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

    def _show_picture(self, content: bytes) -> None:
        try:
            width, height, pixels = self._decoder.picture(content, LONGEST_SIDE)
        except (Damaged, TooLarge):
            self.failed.emit(translate("FileView", "This picture cannot be shown here: it is damaged or too large."))
        else:
            self._picture = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            self.prepared.emit([QSizeF(width, height) * POINTS_A_PIXEL])

    def _show_pdf(self, content: bytes) -> None:
        try:
            pages = self._decoder.open(content)
        except Damaged:
            self.failed.emit(
                translate("FileView", "This PDF cannot be shown here: it is damaged, or locked with a password.")
            )
        else:
            self.prepared.emit([QSizeF(*size) for size in pages])
