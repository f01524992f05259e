"""The mark beside a field that rests on a source, and the words it opens: which sentence, of what, how certain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.records import Citation
from asm_desktop.services.links import Cited
from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.translation import declared, translate
from ui.widgets.badge import Badge
from ui.widgets.words import Line, Tone, Words, plain_tip

TONES = {"outside": Role.WARNING, "unconfirmed": Role.WARNING, "implied": Role.TEXT_SOFT, "stated": Role.TEXT_SOFT}
PICTURES = {"outside": "globe", "unconfirmed": "circle-help", "implied": "quote", "stated": "quote"}
MARK, WIDTH, AROUND = 14, 440, 16
WEAKEST_FIRST = ("unconfirmed", "outside", "implied", "stated")
"""Statuses of a citation, the least certain first (DOMAIN §2)."""


def certainty(cited: list[Cited]) -> str:
    """The status of a value with these citations: as certain as its most certain source."""
    return max((each.status for each in cited), key=WEAKEST_FIRST.index, default="stated")


def status_words(status: str) -> str:
    """What a status is called."""
    return declared(Citation.status.format(status))


def variances(cited: list[Cited]) -> list[str]:
    """What the sources say otherwise than the value kept, as sentences (DOMAIN §2)."""
    sentence = translate("Forms", "{source} says “{reading}”")
    return [sentence.format(source=each.source_ref, reading=each.reads) for each in cited if each.reads]


class SourceMark(QAbstractButton):
    """A small button that shows the sources of one field, or offers to say one where there is none.

    `source_wanted` carries the key of a source to open, `uncite_wanted` that of a citation to take away.
    """

    source_wanted = Signal(str)
    cite_wanted = Signal()
    uncite_wanted = Signal(str)

    def __init__(self, name: str, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._read_only = name, read_only
        self._cited: list[Cited] = []
        self._picture, self._tone = "quote", Role.TEXT_SOFT
        self.setFixedSize(24, 30)
        keeps_its_place = self.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keeps_its_place)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)

    def show_citations(self, cited: list[Cited]) -> None:
        """Mark a field that rests on these sources; without any, offer to say one."""
        self._cited = cited
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cited else Qt.FocusPolicy.NoFocus)
        if not cited:
            self._picture, self._tone = "plus", Role.TEXT_FAINT
            self._say(translate("Forms", "Add a source of {field} (F4)").format(field=self._name))
            return
        status = certainty(cited)
        differs = bool(variances(cited))
        self._picture = "git-merge" if differs else PICTURES[status]
        self._tone = Role.WARNING if differs else TONES[status]
        words = translate("Forms", "Sources of {field}: {status}")
        self._say(words.format(field=self._name, status=status_words(status)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, with a ground under the mouse and a ring for the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(0.5, 3.5, 23, 23)
        painter.setPen(QPen(colour(Role.ACCENT), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.HOVER) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, 6, 6)
        painter.drawPixmap(5, 8, pixmap(self._picture, MARK, self._tone, self.devicePixelRatioF()))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Follow the mouse."""
        super().leaveEvent(event)
        self.update()

    def show_sources(self) -> SourcePopover:
        """Open the words beside the mark."""
        popover = SourcePopover(self._cited, self, read_only=self._read_only)
        popover.source_wanted.connect(self.source_wanted)
        popover.cite_wanted.connect(self.cite_wanted)
        popover.uncite_wanted.connect(self.uncite_wanted)
        popover.open_under(self)
        return popover

    def _clicked(self) -> None:
        if self._cited:
            self.show_sources()
        else:
            self.cite_wanted.emit()

    def _say(self, words: str) -> None:
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()


class SourcePopover(QFrame):
    """What each source says, in plain text; Escape and a click elsewhere close it."""

    source_wanted = Signal(str)
    cite_wanted = Signal()
    uncite_wanted = Signal(str)

    def __init__(self, cited: list[Cited], parent: QWidget, *, read_only: bool = True) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._read_only = read_only
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setProperty("area", "surface")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(AROUND, 12, AROUND, 12)
        box.setSpacing(8)
        for place, each in enumerate(cited):
            if place:
                box.addWidget(Line())
            self._add(box, each)
        if not read_only:
            box.addWidget(Line())
            another = self._link(translate("Forms", "Add another source …"))
            another.clicked.connect(lambda: self._go(self.cite_wanted))
            box.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)

    def open_under(self, widget: QWidget) -> None:
        """Show it below a widget, inside the screen."""
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        room = widget.screen().availableGeometry()
        place.setX(max(room.left() + 8, min(place.x(), room.right() - self.width() - 8)))
        if place.y() + self.height() > room.bottom():
            place.setY(widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        self.move(place)
        self.show()

    def _add(self, box: QVBoxLayout, cited: Cited) -> None:
        if cited.sentence:
            box.addWidget(_paragraph(f"“{cited.sentence}”"))
        if cited.reads:
            words = translate("Forms", "Here it reads: “{reading}”").format(reading=cited.reads)
            box.addWidget(_paragraph(words, "soft"))
        if cited.note:
            box.addWidget(_paragraph(cited.note, "soft"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        source = self._link(f"{cited.source_ref} · {cited.headline}")
        source.clicked.connect(lambda: self._go(self.source_wanted, cited.source_key))
        foot.addWidget(source)
        foot.addStretch(1)
        if not self._read_only:
            remove = self._link(translate("Forms", "Remove"))
            remove.clicked.connect(lambda: self._go(self.uncite_wanted, cited.key))
            foot.addWidget(remove)
        foot.addWidget(Badge(status_words(cited.status), TONES[cited.status]))
        box.addLayout(foot)

    def _link(self, words: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "link")
        button.setAccessibleName(words)
        room = WIDTH - (140 if self._read_only else 220)
        fits = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        button.setText(fits.replace("&", "&&"))
        return button

    def _go(self, where: SignalInstance, *key: str) -> None:
        self.close()
        where.emit(*key)


def _paragraph(text: str, tone: Tone = "") -> Words:
    """Words over several lines, exactly as high as they need."""
    words = Words(text, tone, wraps=True).selectable()
    words.ensurePolished()
    words.setFixedSize(WIDTH - 2 * AROUND - 2, words.heightForWidth(WIDTH - 2 * AROUND - 2))
    return words
