"""A kept file on the screen, to be read only: nothing of it leaves the register unless a copy is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, QThread, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.file_worker import FileWorker
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.icon_button import icon_button
from ui.widgets.paper_view import PaperView
from ui.widgets.words import ElidedWords, Line, Words, size_words


class FileView(QDialog):
    """Reads the file in a thread and shows it; the window stays usable meanwhile."""

    _read = Signal()
    _draw = Signal(int, float)

    def __init__(
        self, session: Session, version: str, name: str, size: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._version = session, version
        self._is_busy = True
        self.setWindowTitle(name)
        fill(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 720)
        self.state = Words(translate("FileView", "Reading…"), "soft", wraps=True)
        self.text, self.pages = QPlainTextEdit(), PaperView()
        self._make_tools()
        self._lay_out(name, size_words(size))
        self._start_worker()
        self._read.emit()

    def done(self, result: int) -> None:
        """Close, and end the thread; a page being drawn is given up."""
        self._worker.stop()
        self._thread.quit()
        self._thread.wait()
        super().done(result)

    def is_drawn(self) -> bool:
        """Whether all that is in sight has been drawn, or it is said why not."""
        return not self._is_busy and (self._stack.currentWidget() is not self.pages or self.pages.is_drawn())

    def _make_tools(self) -> None:
        self.text.setReadOnly(True)
        self.text.setProperty("bare", True)
        self.text.document().setDocumentMargin(16)
        self.text.setAccessibleName(translate("FileView", "Content of the file"))
        self.smaller = icon_button("zoom-out", translate("PackPreview", "Zoom out"), "Ctrl+-")
        self.larger = icon_button("zoom-in", translate("PackPreview", "Zoom in"), "Ctrl++")
        self.fitting = icon_button("maximize", translate("PackPreview", "Fit the width"), "Ctrl+0")
        self.smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self.fitting.clicked.connect(self.pages.fit_width)
        self.saving = QPushButton(icon("download"), translate("FileView", "Save a copy…"))
        self.saving.setIconSize(BESIDE_WORDS)
        self.saving.setAutoDefault(False)
        self.saving.clicked.connect(lambda: self._session.copy_wanted.emit(self._version))

    def _lay_out(self, name: str, size: str) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 12, 16, 12)
        tools.setSpacing(8)
        tools.addWidget(ElidedWords(name, "heading"), 1)
        tools.addWidget(Words(size, "soft"))
        for button in (self.smaller, self.larger, self.fitting, self.saving):
            tools.addWidget(button)
        self._stack = QStackedWidget()
        self._waiting = QWidget()
        box = QVBoxLayout(self._waiting)
        box.setContentsMargins(40, 40, 40, 40)
        box.addWidget(self.state)
        box.addStretch(1)
        for widget in (self._waiting, self.text, self.pages):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(tools)
        whole.addWidget(Line())
        whole.addWidget(self._stack, 1)
        self._show_zoom(False)

    def _start_worker(self) -> None:
        self._thread = QThread(QCoreApplication.instance())
        self.destroyed.connect(self._thread.quit)
        self._worker = FileWorker(self._session.register, self._version, self.pages.is_wanted)
        self._worker.moveToThread(self._thread)
        self._read.connect(self._worker.read)
        self._draw.connect(self._worker.draw)
        self.pages.wanted.connect(self._draw)
        self._worker.worded.connect(self._show_words)
        self._worker.prepared.connect(self._show_pages)
        self._worker.drawn.connect(self._take_page)
        self._worker.failed.connect(self._say)
        self._thread.finished.connect(self._worker.stop, Qt.ConnectionType.DirectConnection)
        self._thread.start()

    def _show_words(self, words: str, is_all: bool) -> None:
        cut = translate("FileView", "The text goes on; only its beginning is shown here.")
        self.text.setPlainText(words if is_all else f"{words}\n\n… {cut}")
        self._show(self.text)

    def _show_pages(self, sizes: list[QSizeF]) -> None:
        self.pages.show_pages(sizes)
        self._show(self.pages)
        self._show_zoom(True)

    def _take_page(self, page: int, scale: float, image: QImage) -> None:
        self.pages.take_image(page, scale, image)

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self._show(self._waiting)

    def _show(self, widget: QWidget) -> None:
        self._is_busy = False
        self._stack.setCurrentWidget(widget)
        widget.setFocus()

    def _show_zoom(self, on: bool) -> None:
        for button in (self.smaller, self.larger, self.fitting):
            button.setVisible(on)
