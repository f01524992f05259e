"""A PDF made for the person, on the screen to be read, saved or printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QSizeF, Qt, QThread, Signal
from PySide6.QtGui import QIcon, QImage, QPageLayout, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain.manner import PAPERS, Manner
from asm_desktop.services import saving
from ui.dialogs.print_worker import PrintWorker
from ui.icons import BESIDE_WORDS, icon
from ui.questions import Questions
from ui.session import Session
from ui.theme.palette import Role, colour
from ui.theme.style import fill
from ui.translation import language, translate
from ui.widgets.icon_button import icon_button
from ui.widgets.paper_view import PaperView
from ui.widgets.waiting import Waiting
from ui.widgets.words import ElidedWords, Line, Words

THUMBNAIL = QSize(84, 112)
THUMBNAIL_SCALE = 0.14
PDF_FILES = "PDF (*.pdf)"


@dataclass(frozen=True, slots=True)
class Sayings:
    """What a preview says of what it shows; `kept` tells the count of pages."""

    window: str
    making: str
    save: str
    kept: str


class PdfPreview(QDialog):
    """Has a PDF made in a thread and shows it; the window stays usable meanwhile. A kind of PDF is a subclass."""

    _prepare = Signal(object, int)
    _draw = Signal(int, float)
    _print = Signal(object)

    def __init__(
        self, session: Session, heading: str, sayings: Sayings, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._heading, self._sayings, self._questions = session, heading, sayings, questions
        self.content = b""
        self._orientation = QPageLayout.Orientation.Portrait
        self._thumbnails_wanted: set[int] = set()
        self.setWindowTitle(sayings.window)
        fill(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 760)
        self.view, self.pages, self.waiting = PaperView(), QListWidget(), Waiting()
        self.notice = Words(tone="soft", wraps=True)
        self._make_tools()
        self._lay_out()

    def start(self, worker: PrintWorker) -> None:
        """Have the PDF made by this worker."""
        self.waiting.stopped.connect(self.reject)
        self._start_worker(worker)
        self._make_again()

    def tools(self) -> list[QWidget]:
        """The tools that only this kind of PDF has."""
        return []

    def side(self) -> QWidget | None:
        """What stands at the right of the pages."""
        return None

    def manner(self) -> Manner:
        """How it is to be printed."""
        return Manner(self.paper.currentData(), (language(),))

    def may_print(self) -> bool:
        """Whether the person wants it printed, after a word of warning where one is due."""
        raise NotImplementedError

    def done(self, result: int) -> None:
        """Close, and end the thread; a page being drawn is finished first."""
        self._worker.latest += 1
        self._thread.quit()
        self._thread.wait()
        super().done(result)

    def is_drawn(self) -> bool:
        """Whether all that is in sight has been drawn, or it is said why not."""
        return not self._is_busy and not self._thumbnails_wanted and self.view.is_drawn()

    def save(self) -> None:
        """Write the PDF where the person chooses."""
        suggested = f"{self._heading.replace('/', '-')}.pdf"
        target = self._questions.file_to_write(self, self._sayings.save, suggested, PDF_FILES)
        if target is not None and self._session.succeeds(lambda: self._write(target)):
            self._tell(translate("PackPreview", "Saved as {name}.").format(name=target.name))

    def _write(self, target: Path) -> None:
        saving.keep_apart(target, self._session.register.path)
        saving.write_whole(target, self.content)

    def print(self) -> None:
        """Print it, after a word of warning where one is due."""
        if not self.may_print():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("ASM Desktop")
        printer.setFullPage(True)
        printer.setPageOrientation(self._orientation)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(self.pages.count(), 1))
        if self._questions.ask(dialog):
            self._print.emit(printer)

    def _make_tools(self) -> None:
        self.paper = QComboBox()
        self.paper.setAccessibleName(translate("PackPreview", "Paper"))
        for code, words in PAPERS.items():
            self.paper.addItem(words, code)
        self.paper.currentIndexChanged.connect(self._make_again)
        self.zoom = Words("100 %", "soft")
        self.zoom.setMinimumWidth(44)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.zoom_changed.connect(lambda zoom: self.zoom.setText(f"{round(zoom * 100)} %"))
        self.smaller = icon_button("zoom-out", translate("PackPreview", "Zoom out"), "Ctrl+-")
        self.larger = icon_button("zoom-in", translate("PackPreview", "Zoom in"), "Ctrl++")
        self.fitting = icon_button("maximize", translate("PackPreview", "Fit the width"), "Ctrl+0")
        self.smaller.clicked.connect(lambda: self.view.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.view.zoom_by(1))
        self.fitting.clicked.connect(self.view.fit_width)
        self.printing = QPushButton(icon("printer"), translate("PackPreview", "Print…"))
        self.printing.clicked.connect(self.print)
        self.saving = QPushButton(icon("download", Role.ON_ACCENT), translate("PackPreview", "Save PDF…"))
        self.saving.setProperty("kind", "primary")
        self.saving.setShortcut("Ctrl+S")
        self.printing.setShortcut("Ctrl+P")
        self.saving.clicked.connect(self.save)
        for button in (self.printing, self.saving):
            button.setAutoDefault(False)
            button.setIconSize(BESIDE_WORDS)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 12, 16, 12)
        tools.setSpacing(8)
        tools.addWidget(ElidedWords(self._heading, "heading"), 1)
        for tool in (self.smaller, self.zoom, self.larger, self.fitting, *self.tools(), self.paper):
            tools.addWidget(tool)
        tools.addWidget(self.printing)
        tools.addWidget(self.saving)
        self.pages.setIconSize(THUMBNAIL)
        self.pages.setFixedWidth(152)
        self.pages.setSpacing(8)
        self.pages.setAccessibleName(translate("PackPreview", "Pages"))
        self.pages.currentRowChanged.connect(self._go_to)
        self.view.page_changed.connect(self._mark_page)
        split = QSplitter()
        split.setHandleWidth(1)
        split.addWidget(self.pages)
        split.addWidget(self.view)
        if (side := self.side()) is not None:
            split.addWidget(side)
        split.setStretchFactor(1, 1)
        split.setSizes([self.pages.width(), self.width(), side.width() if side else 0])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(split)
        self.notice.setContentsMargins(20, 0, 20, 12)
        self.notice.hide()
        self._foot = Words(tone="caption")
        self._foot.setContentsMargins(20, 6, 20, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        for part in (self.notice, Line(), self._stack, Line(), self._foot):
            layout.addWidget(part, 1 if part is self._stack else 0)

    def _start_worker(self, worker: PrintWorker) -> None:
        self._thread = QThread(QCoreApplication.instance())
        self.destroyed.connect(self._thread.quit)
        self._worker = worker
        self._worker.moveToThread(self._thread)
        self._prepare.connect(self._worker.prepare)
        self._draw.connect(self._worker.draw)
        self._print.connect(self._worker.print_on)
        self.view.wanted.connect(self._worker.draw)
        self._worker.prepared.connect(self._show)
        self._worker.drawn.connect(self._take_image)
        self._worker.printed.connect(self._tell_printed)
        self._worker.progressed.connect(self.waiting.show_progress)
        self._worker.failed.connect(self._tell_failed)
        self._thread.finished.connect(self._worker.close, Qt.ConnectionType.DirectConnection)
        self._thread.start()

    def _make_again(self) -> None:
        self._is_busy = True
        self._allow(False)
        self.notice.hide()
        self._say(self._sayings.making)
        self._worker.latest += 1
        self._prepare.emit(self.manner(), self._worker.latest)

    def _show(self, content: bytes, sizes: list[QSizeF]) -> None:
        self.content, self._is_busy = content, False
        lies = any(size.width() > size.height() for size in sizes[:1])
        self._orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        self.pages.clear()
        self._thumbnails_wanted = set(range(len(sizes)))
        blank = QPixmap(THUMBNAIL)
        blank.fill(Qt.GlobalColor.white)
        for page in range(len(sizes)):
            self.pages.addItem(QListWidgetItem(_thumbnail(blank), str(page + 1)))
        self._stack.setCurrentIndex(1)
        self.view.setFocus()
        self.view.show_pages(sizes)
        self._mark_page(0)
        self._draw_thumbnail()
        self._allow(True)
        self._tell(self._sayings.kept.format(count=f"{len(sizes):,}"))

    def _draw_thumbnail(self) -> None:
        """One after another, so that the page in sight never waits for many."""
        if self._thumbnails_wanted:
            self._draw.emit(min(self._thumbnails_wanted), THUMBNAIL_SCALE)

    def _is_wanted(self, page: int, scale: float) -> bool:
        return scale == THUMBNAIL_SCALE or self.view.is_wanted(page, scale)

    def _take_image(self, page: int, scale: float, image: QImage) -> None:
        if scale == THUMBNAIL_SCALE and page in self._thumbnails_wanted:
            self._thumbnails_wanted.discard(page)
            item = self.pages.item(page)
            if item is not None:
                item.setIcon(_thumbnail(QPixmap.fromImage(image)))
            self._draw_thumbnail()
        else:
            self.view.take_image(page, scale, image)

    def _go_to(self, page: int) -> None:
        if page >= 0:
            self.view.go_to(page)

    def _mark_page(self, page: int) -> None:
        self.pages.blockSignals(True)
        self.pages.setCurrentRow(page)
        self.pages.blockSignals(False)

    def _allow(self, ready: bool) -> None:
        for tool in (self.smaller, self.larger, self.fitting, self.printing, self.saving):
            tool.setEnabled(ready)

    def _say(self, sentence: str) -> None:
        self.waiting.say(sentence)
        self._stack.setCurrentIndex(0)
        self._foot.setText("")

    def _tell(self, sentence: str) -> None:
        self._foot.setText(sentence)

    def _tell_printed(self, done: int, all_pages: int) -> None:
        words = translate("PackPreview", "Sent to the printer: page {done} of {count}.")
        self._tell(words.format(done=done, count=all_pages))

    def _tell_failed(self, sentence: str) -> None:
        """Say why there are no pages, where they were being made; else tell of it below them."""
        (self._say if self._is_busy else self._tell)(sentence)
        self._is_busy = False


def _thumbnail(page: QPixmap) -> QIcon:
    """The page with a hairline around it, not tinted while it is chosen."""
    painter = QPainter(page)
    painter.setPen(colour(Role.LINE_STRONG))
    painter.drawRect(page.rect().adjusted(0, 0, -1, -1))
    painter.end()
    found = QIcon(page)
    found.addPixmap(page, QIcon.Mode.Selected)
    return found
