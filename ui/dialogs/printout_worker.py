"""A table or a record's sheet printed away from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress
from asm_desktop.services.register import Register
from ui.dialogs.print_worker import PrintWorker
from ui.translation import language, translate

if TYPE_CHECKING:
    from asm_desktop.services.printing import PrintedTable

    Job = Callable[[Register, Manner, Progress], PrintedTable]


class PrintoutWorker(PrintWorker):
    """Does its `job`, which the window sets; `made` is what was printed last."""

    def __init__(self, register: Register, job: Job, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self._register, self.job = register, job
        self.made: PrintedTable | None = None

    def make(self, paper: str, progress: Progress) -> bytes:
        """The pages on this paper, over a connection of this thread. Raises UserError, Stopped."""
        with self._register.reader() as register:
            self.made = self.job(register, Manner(paper, (language(),)), progress)
        return self.made.pdf

    def refusal(self) -> str:
        """What is said where it cannot be made."""
        return translate("Printout", "This could not be printed. Nothing was changed.")
