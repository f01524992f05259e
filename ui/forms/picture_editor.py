"""The editor of a picture kept inside the register: see it, choose another, take it away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asm_desktop.domain.fields import Field, Record
from asm_desktop.services.saving import read_whole
from ui.forms.editor import UNKNOWN, Surroundings
from ui.forms.portrait_reading import show_portrait
from ui.translation import label, translate
from ui.widgets.portrait import Portrait
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.forms.picture_worker import PictureWorker

PICTURES = "(*.jpg *.jpeg *.png *.webp)"
ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp"})


class PictureEditor(QWidget):
    """A small view of the picture with its two actions. Choosing one saves it at once."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._surroundings = field, surroundings
        self._shown: str | None = None
        self._key: str | None = None
        self._worker: PictureWorker | None = None
        self._row: Record | None = None
        self._picture = Portrait(40)
        self._unknown = Words(translate("Forms", UNKNOWN), "faint")
        self._choose = QPushButton(translate("Forms", "Choose …"))
        self._remove = QPushButton(translate("Forms", "Remove"))
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_away)
        self._choose.setToolTip(translate("Forms", "Choose a file, drop a picture here, or paste one"))
        self.setAcceptDrops(True)
        self.setFocusProxy(self._choose)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box = QHBoxLayout(self)
        box.setContentsMargins(11, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self._picture, self._unknown):
            box.addWidget(widget)
        for button in (self._choose, self._remove):
            button.setProperty("kind", "quiet")
            button.setAccessibleName(f"{button.text()} {label(field)}")
            box.addWidget(button)
        box.addStretch(1)

    def value(self) -> Any:
        """The digest of the picture."""
        return self._key

    def set_value(self, value: Any) -> None:
        """Show a kept picture."""
        self._shown = self._key = value
        show_portrait(self._surroundings.session, self._picture, value, label(self._field))
        self._picture.setVisible(bool(value))
        self._unknown.setVisible(not value)
        self._remove.setVisible(bool(value))

    def is_changed(self) -> bool:
        """Whether the picture was taken away and this is not saved yet."""
        return self._key != self._shown

    def revert(self) -> None:
        """Show the kept picture again."""
        self.set_value(self._shown)

    def draft(self) -> str:
        """Nothing is typed here."""
        return ""

    def restore(self, draft: str) -> None:
        """Nothing is typed here."""

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self._choose.setDisabled(read_only)
        self._remove.setDisabled(read_only)

    def reading(self) -> str:
        """Nothing is read here."""
        return ""

    def _ask(self) -> None:
        from asm_desktop.services.pictures import MOST_BYTES

        around = self._surroundings
        title, kinds = translate("Forms", "Choose a picture"), translate("Forms", "Pictures")
        path = around.questions.file_to_open(self, title, f"{kinds} {PICTURES}")
        if path is None:
            return
        content = around.session.attempt(lambda: read_whole(path, MOST_BYTES))
        if content is not None:
            self._keep(content)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one picture that is dropped here; other files are the record's."""
        if self._choose.isEnabled() and (event.mimeData().hasImage() or _picture_file(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the picture dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture with the keys for it."""
        if not event.matches(QKeySequence.StandardKey.Paste) or not self._choose.isEnabled():
            super().keyPressEvent(event)
        elif not self._take(QGuiApplication.clipboard().mimeData()):
            self._surroundings.session.tell(translate("Forms", "There is no picture to paste."))

    def _take(self, data: QMimeData) -> bool:
        """Keep the picture that was dropped or pasted; False if there is none."""
        from asm_desktop.services.pictures import MOST_BYTES

        path = _picture_file(data)
        if path is not None:
            content = self._surroundings.session.attempt(lambda: read_whole(path, MOST_BYTES))
        else:
            content = _as_png(data)
        if content:
            self._keep(content)
        return path is not None or bool(content)

    def _keep(self, content: bytes) -> None:
        """Have the picture prepared in a worker; it is kept with the record that was shown then."""
        from ui.forms.picture_worker import PictureWorker

        row = self._surroundings.row
        if row is None or self._worker is not None:
            return
        self._worker = PictureWorker(content)
        self._row = row
        self._worker.made.connect(self._prepared)
        self._worker.failed.connect(self._refused)
        self._worker.start()

    def _prepared(self, small: bytes) -> None:
        from asm_desktop.services.pictures import keep_prepared

        self._worker = None
        session, row, name = self._surroundings.session, self._row, self._field.name
        if session.is_open and row is not None:
            session.attempt(lambda: keep_prepared(session.register, row, name, small))

    def _refused(self, sentence: str) -> None:
        self._worker = None
        self._surroundings.session.notice.emit(sentence, True)

    def is_busy(self) -> bool:
        """Whether a picture is being prepared."""
        return self._worker is not None

    def _take_away(self) -> None:
        self._key = None
        self.committed.emit()


def _picture_file(data: QMimeData) -> Path | None:
    """The one local file that is dragged, if its name is that of a picture."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() in ENDINGS else None


def _as_png(data: QMimeData) -> bytes:
    """The picture itself, as a PNG; empty if there is none."""
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b""
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(made, "PNG")  # type: ignore[call-overload]
    return bytes(made.data().data())
