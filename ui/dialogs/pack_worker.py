"""A briefing pack made away from the window."""

from __future__ import annotations

from collections.abc import Callable

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress
from asm_desktop.services.register import Register
from ui.dialogs.print_worker import PrintWorker
from ui.translation import translate


class PackWorker(PrintWorker):
    """Makes the pack of an event."""

    def __init__(self, register: Register, event: str, is_wanted: Callable[[int, float], bool]) -> None:
        super().__init__(is_wanted)
        self._register, self._event = register, event

    def make(self, paper: str, progress: Progress) -> bytes:
        """The pack on this paper, over a connection of this thread."""
        from asm_desktop.domain.printables import PACK
        from asm_desktop.services.printables import print_document

        with self._register.reader() as register:
            return print_document(register, PACK, self._event, Manner(paper)).pdf

    def refusal(self) -> str:
        """What is said where it cannot be made."""
        return translate("PackPreview", "The pack could not be made. Nothing was changed.")
