"""A picture made fit to be kept, away from the window: a child process decodes it, and may be ended (SAFETY)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QThread, Signal

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.domain.errors import UserError
from asm_desktop.services.pictures import prepare
from ui.translation import error_sentence


class PictureWorker(QThread):
    """Prepares one picture and goes. `made`: the picture as it is kept; `failed`: a sentence."""

    made = Signal(bytes)
    failed = Signal(str)

    def __init__(self, content: bytes) -> None:
        super().__init__(QCoreApplication.instance())
        self._content, self._decoder = content, Decoder()
        self.finished.connect(self.deleteLater)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def run(self) -> None:
        """Prepare it."""
        try:
            with self._decoder:
                self.made.emit(prepare(self._content, self._decoder))
        except UserError as error:
            self.failed.emit(error_sentence(error))

    def stop(self) -> None:
        """End the child process, and wait for what follows."""
        self._decoder.stop()
        self.wait()
