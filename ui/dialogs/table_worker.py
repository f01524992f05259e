"""A printed table made away from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asm_desktop.domain.progress import Progress
from asm_desktop.services.register import Register
from ui.dialogs.print_worker import PrintWorker
from ui.translation import language, said, translate

if TYPE_CHECKING:
    from asm_desktop.services.printing import PrintedTable, Wanted


class TableWorker(PrintWorker):
    """Prints what is `wanted`, which the window sets; `made` is what was printed last."""

    def __init__(self, register: Register, wanted: Wanted, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self._register, self.wanted = register, wanted
        self.made: PrintedTable | None = None

    def make(self, paper: str, progress: Progress) -> bytes:
        """The table on this paper, over a connection of this thread. Raises Stopped."""
        from asm_desktop.services.printing import Manner, print_table

        with self._register.reader() as register:
            self.made = print_table(register, self.wanted, Manner(paper, language(), said), progress)
        return self.made.pdf

    def refusal(self) -> str:
        """What is said where it cannot be made."""
        return translate("TablePreview", "The table could not be printed. Nothing was changed.")
