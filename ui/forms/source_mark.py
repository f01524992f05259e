"""The mark beside a field that rests on a source, and the words it opens: which sentence, of what, how certain."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from asm_desktop.domain.records import Citation
from asm_desktop.services.links import Cited
from ui.icons import icon
from ui.theme.palette import Role
from ui.translation import declared, translate
from ui.widgets.badge import Badge
from ui.widgets.words import Line, Words, plain_tip

TONES = {"outside": Role.WARNING, "unconfirmed": Role.WARNING, "implied": Role.TEXT_SOFT, "stated": Role.TEXT_SOFT}
PICTURES = {"outside": "globe", "unconfirmed": "circle-help", "implied": "quote", "stated": "quote"}
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


class SourceMark(QToolButton):
    """A small button that shows the sources of one field; `source_wanted` carries the key of one to open."""

    source_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._cited: list[Cited] = []
        self.setProperty("kind", "quiet")
        self.setFixedSize(24, 24)
        self.setStyleSheet("padding: 0; min-height: 0;")
        self.clicked.connect(self.show_sources)

    def show_citations(self, cited: list[Cited]) -> None:
        """Mark a field that rests on these sources."""
        self._cited = cited
        status = certainty(cited)
        differs = bool(variances(cited))
        self.setIcon(icon("git-merge" if differs else PICTURES[status], Role.WARNING if differs else TONES[status]))
        words = translate("Forms", "Sources of {field}: {status}").format(field=self._name, status=status_words(status))
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))

    def show_sources(self) -> SourcePopover:
        """Open the words beside the mark."""
        popover = SourcePopover(self._cited, self)
        popover.source_wanted.connect(self.source_wanted)
        popover.open_under(self)
        return popover


class SourcePopover(QFrame):
    """What each source says, in plain text; Escape and a click elsewhere close it."""

    source_wanted = Signal(str)

    def __init__(self, cited: list[Cited], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setProperty("area", "surface")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(400)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        for place, each in enumerate(cited):
            if place:
                box.addWidget(Line())
            self._add(box, each)

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
            box.addWidget(Words(f"“{cited.sentence}”", wraps=True).selectable())
        if cited.reads:
            words = translate("Forms", "Here it reads: “{reading}”").format(reading=cited.reads)
            box.addWidget(Words(words, "soft", wraps=True).selectable())
        if cited.note:
            box.addWidget(Words(cited.note, "soft", wraps=True).selectable())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        source = QPushButton(f"{cited.source_ref} · {cited.headline}".replace("&", "&&"))
        source.setProperty("kind", "link")
        source.setAccessibleName(source.text())
        source.clicked.connect(lambda: self._open(cited.source_key))
        fits = self.fontMetrics().elidedText(source.text(), Qt.TextElideMode.ElideRight, 260)
        source.setText(fits)
        foot.addWidget(source)
        foot.addStretch(1)
        foot.addWidget(Badge(status_words(cited.status), TONES[cited.status]))
        box.addLayout(foot)

    def _open(self, key: str) -> None:
        self.close()
        self.source_wanted.emit(key)
