"""A PDF made for the person, on the screen to be read, saved or printed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain.manner import PAPERS, Manner
from ui.dialogs.find_bar import FindBar
from ui.dialogs.hand_out import HandOut
from ui.dialogs.page_list import SCALE, PageList
from ui.dialogs.print_worker import PrintWorker
from ui.dialogs.zoom_tools import ZoomTools
from ui.icons import BESIDE_WORDS, icon
from ui.questions import Questions
from ui.session import Session
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import language, translate
from ui.widgets.icon_button import icon_button
from ui.widgets.paper_view import PaperView, Place
from ui.widgets.waiting import Waiting
from ui.widgets.words import ElidedWords, Line, Words

FOLLOWS_AFTER = 400
"""Milliseconds without another change until the pages are made again."""


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
    _print = Signal(object)
    _seek = Signal(str, int)

    def __init__(
        self, session: Session, heading: str, sayings: Sayings, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._heading, self._sayings, self._questions = session, heading, sayings, questions
        self.content = b""
        self._orientation = QPageLayout.Orientation.Portrait
        self._following = QTimer(self, singleShot=True, interval=FOLLOWS_AFTER)
        self.setWindowTitle(sayings.window)
        fill(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 760)
        self.view, self.pages, self.waiting = PaperView(), PageList(), Waiting()
        self.finding = FindBar(self.view)
        self.handing_out = HandOut(self, session, questions, sayings.save)
        self.notice = Words(tone="soft", wraps=True)
        self._make_tools()
        self._lay_out()

    def start(self, worker: PrintWorker) -> None:
        """Have the PDF made by this worker."""
        self.waiting.stopped.connect(self.reject)
        self._start_worker(worker)
        self._following.timeout.connect(self._follow)
        self._session.changed.connect(self._following.start)
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
        self._following.stop()
        self._session.changed.disconnect(self._following.start)
        self._worker.latest += 1
        self._worker.sought += 1
        self._thread.quit()
        self._thread.wait()
        super().done(result)

    def is_drawn(self) -> bool:
        """Whether all that is in sight has been drawn, or it is said why not."""
        return not (self._is_busy or self._following.isActive()) and self.pages.is_drawn() and self.view.is_drawn()

    def save(self) -> None:
        """Write the PDF where the person chooses."""
        self._tell_if(self.handing_out.save(self._heading, self.content))

    def save_with_password(self) -> None:
        """Write it so that it opens with a password only."""
        self._tell_if(self.handing_out.save_with_password(self._heading, self.content))

    def print(self) -> None:
        """Print it, after a word of warning where one is due."""
        if not self.may_print():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("ASM Desktop")
        printer.setFullPage(True)
        printer.setPageOrientation(self._orientation)
        if self.manner().duplex:
            printer.setDuplex(QPrinter.DuplexMode.DuplexAuto)
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
        self.sizes = ZoomTools(self.view)
        self.searching = icon_button("search", translate("PackPreview", "Find on the pages"), "Ctrl+F")
        self.searching.clicked.connect(self.finding.begin)
        self.printing = QPushButton(icon("printer"), translate("PackPreview", "Print…"))
        self.printing.clicked.connect(self.print)
        self.saving = QPushButton(icon("download", Role.ON_ACCENT), translate("PackPreview", "Save PDF…"))
        self.saving.setProperty("kind", "primary")
        self.saving.setShortcut("Ctrl+S")
        self.printing.setShortcut("Ctrl+P")
        self.saving.clicked.connect(self.save)
        self.locking = icon_button("lock", translate("PackPreview", "Save with a password…"), "Ctrl+Shift+S")
        self.locking.clicked.connect(self.save_with_password)
        for button in (self.printing, self.saving):
            button.setAutoDefault(False)
            button.setIconSize(BESIDE_WORDS)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 12, 16, 12)
        tools.setSpacing(8)
        tools.addWidget(ElidedWords(self._heading, "heading"), 1)
        for tool in (self.sizes, self.searching, *self.tools(), self.paper, self.locking):
            tools.addWidget(tool)
        tools.addWidget(self.printing)
        tools.addWidget(self.saving)
        self.pages.currentRowChanged.connect(self._go_to)
        self.view.page_changed.connect(self.pages.mark)
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
        for part in (self.finding, self.notice, Line(), self._stack, Line(), self._foot):
            layout.addWidget(part, 1 if part is self._stack else 0)

    def _start_worker(self, worker: PrintWorker) -> None:
        self._thread = QThread(QCoreApplication.instance())
        self.destroyed.connect(self._thread.quit)
        self._worker = worker
        self._worker.moveToThread(self._thread)
        self._prepare.connect(self._worker.prepare)
        self._print.connect(self._worker.print_on)
        self.view.wanted.connect(self._worker.draw)
        self.pages.wanted.connect(self._worker.draw)
        self.finding.sought.connect(self._look_for)
        self._seek.connect(self._worker.seek)
        self._worker.found.connect(self._take_found)
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

    def _follow(self) -> None:
        """Make it again after a change in the register; what is shown stays until then."""
        if not self._session.is_open:
            return
        self._is_busy = True
        self._allow(False)
        self._tell(translate("PackPreview", "Following what was changed…"))
        self._worker.latest += 1
        self._prepare.emit(self.manner(), self._worker.latest)

    def _show(self, content: bytes, sizes: list[QSizeF]) -> None:
        is_new, was_shown = content != self.content, self._stack.currentIndex() == 1
        self.content, self._is_busy = content, False
        lies = any(size.width() > size.height() for size in sizes[:1])
        self._orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        self._stack.setCurrentIndex(1)
        if is_new or not was_shown:
            self._show_pages(sizes, at=self.view.verticalScrollBar().value() if was_shown else 0)
        self._allow(True)
        self._tell(self._sayings.kept.format(count=f"{len(sizes):,}"))

    def _show_pages(self, sizes: list[QSizeF], at: int) -> None:
        """The pages, scrolled to where they were; the person’s hands stay where they are too."""
        if not at:
            self.view.setFocus()
        self.view.show_pages(sizes)
        self.pages.show_pages(len(sizes))
        self.view.verticalScrollBar().setValue(at)
        self.pages.mark(self.view.page())
        self.finding.again()

    def _look_for(self, text: str) -> None:
        self._worker.sought += 1
        self._seek.emit(text, self._worker.sought)

    def _take_found(self, number: int, places: list[Place]) -> None:
        if number == self._worker.sought:
            self.finding.take(places)

    def _is_wanted(self, page: int, scale: float) -> bool:
        return scale == SCALE or self.view.is_wanted(page, scale)

    def _take_image(self, page: int, scale: float, image: QImage) -> None:
        if scale == SCALE:
            self.pages.take_image(page, image)
        else:
            self.view.take_image(page, scale, image)

    def _go_to(self, page: int) -> None:
        if page >= 0:
            self.view.go_to(page)

    def _allow(self, ready: bool) -> None:
        for tool in (self.sizes, self.searching, self.printing, self.saving, self.locking):
            tool.setEnabled(ready)

    def _say(self, sentence: str) -> None:
        self.waiting.say(sentence)
        self._stack.setCurrentIndex(0)
        self._foot.setText("")

    def _tell(self, sentence: str) -> None:
        self._foot.setText(sentence)

    def _tell_if(self, sentence: str) -> None:
        if sentence:
            self._tell(sentence)

    def _tell_printed(self, done: int, all_pages: int) -> None:
        words = translate("PackPreview", "Sent to the printer: page {done} of {count}.")
        self._tell(words.format(done=done, count=all_pages))

    def _tell_failed(self, sentence: str) -> None:
        """Say why there are no pages, where they were being made; else tell of it below them."""
        (self._say if self._is_busy else self._tell)(sentence)
        self._is_busy = False
