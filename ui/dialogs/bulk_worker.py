"""A change of many records made away from the window, which can be stopped with nothing half done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QThread, Signal

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.progress import Stopped
from asm_desktop.services import bulk
from asm_desktop.services.bulk import Together
from asm_desktop.services.register import Register
from ui.translation import error_sentence, translate


class BulkWorker(QThread):
    """`progressed`: steps done, of all; `changed`: how many records differ now; `failed`: a sentence; `stopped`."""

    progressed = Signal(int, int)
    changed = Signal(int)
    failed = Signal(str)
    stopped = Signal()

    def __init__(
        self,
        register: Register,
        record: type[Record],
        keys: Sequence[str],
        together: Together,
        label: str | None = None,
    ) -> None:
        super().__init__()
        self._register, self._record, self._keys, self._together = register, record, keys, together
        self._label = label

    def run(self) -> None:
        """Make the change over a connection of this thread."""
        try:
            with self._register.writer() as register:
                done = bulk.change(register, self._record, self._keys, self._together, self._go_on, self._label)
        except Stopped:
            self.stopped.emit()
        except UserError as error:
            self.failed.emit(error_sentence(error))
        except Exception:
            self.failed.emit(translate("Bulk", "The records could not be changed. Nothing was changed."))
            raise
        else:
            self.changed.emit(done)

    def _go_on(self, done: int, steps: int) -> bool:
        self.progressed.emit(done, steps)
        return not self.isInterruptionRequested()
