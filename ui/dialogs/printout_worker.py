"""A table, a record's sheet or a document printed away from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress
from asm_desktop.services.register import Register
from ui.dialogs.print_worker import PrintWorker
from ui.translation import translate

if TYPE_CHECKING:
    from asm_desktop.services.printables import PrintedDocument
    from asm_desktop.services.printing import PrintedTable

    Made = PrintedTable | PrintedDocument
    Job = Callable[[Register, Manner, Progress], Made]


class PrintoutWorker(PrintWorker):
    """Does its `job`, which the window sets; `made` is what was printed last."""

    def __init__(self, register: Register, job: Job, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self._register, self.job = register, job
        self.made: Made | None = None

    def make(self, manner: Manner, progress: Progress) -> bytes:
        """The pages in this manner, over a connection of this thread. Raises UserError, Stopped."""
        with self._register.reader() as register:
            self.made = self.job(register, manner, progress)
        return self.made.pdf

    def refusal(self) -> str:
        """What is said where it cannot be made."""
        return translate("Printout", "This could not be printed. Nothing was changed.")
