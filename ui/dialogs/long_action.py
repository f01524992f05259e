"""An action that takes long, made away from the window; it can be stopped with nothing half done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QThread, Signal

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.progress import Progress, Stopped
from asm_desktop.services.register import Register
from ui.translation import error_sentence, translate

Act = Callable[[Register, Progress], Any]
"""What is done over a connection of the worker; it says how far it is and is told whether to go on."""


class LongAction(QThread):
    """`progressed`: steps done, of all; `ended`: what came of it; `failed`: a sentence; `stopped`."""

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, register: Register, act: Act) -> None:
        super().__init__()
        self._register, self._act = register, act

    def run(self) -> None:
        """Do it."""
        try:
            with self._register.writer() as register:
                found = self._act(register, self._go_on)
        except Stopped:
            self.stopped.emit()
        except UserError as error:
            self.failed.emit(error_sentence(error))
        except Exception:
            self.failed.emit(translate("Bulk", "The records could not be changed. Nothing was changed."))
            raise
        else:
            self.ended.emit(found)

    def _go_on(self, done: int, steps: int) -> bool:
        self.progressed.emit(done, steps)
        return not self.isInterruptionRequested()
