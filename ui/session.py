"""One open register as the window sees it: what changed, what to show, what to tell the person."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from asm_desktop.domain.errors import UserError
from ui.questions import Questions
from ui.translation import error_sentence

if TYPE_CHECKING:
    from asm_desktop.services.listing import View
    from asm_desktop.services.register import Change, Register
    from ui.clipboard import Lent
    from ui.keeper import Keeper
    from ui.side_reading import Otherwise, Read, Show, SideReading

T = TypeVar("T")
MOST_SHOWN = 12


def now() -> datetime.datetime:
    """This moment, on the clock of this computer."""
    return datetime.datetime.now().astimezone()


class Session(QObject):
    """An open register with its announcements as signals, all of them on the thread of the window.

    `is_open` is False once it was closed; `clock` tells the time; `questions` are asked by whatever shows it.
    `changed` carries the Change of each commit, undo and redo;
    `record_requested` the key of a record to show, `view_requested` a view; `notice` a sentence for the person and
    whether it tells of an error; `recording_changed` tells that another source, or none, is cited for what is typed in;
    `files_dropped` carries the key of a record, or none, and the paths of files to keep with it; `file_wanted` and
    `copy_wanted` the key of a version of a document to show, or to save a copy of; `found_damaged` an error of the file
    that was found beside the window; `restore_wanted` a backup that was made ready to be put back, and its key.
    """

    changed = Signal(object)
    record_requested = Signal(str)
    view_requested = Signal(object)
    notice = Signal(str, bool)
    recording_changed = Signal()
    files_dropped = Signal(str, list)
    file_wanted = Signal(str)
    copy_wanted = Signal(str)
    found_damaged = Signal(object)
    restore_wanted = Signal(object, str)
    _announced = Signal(object)

    def __init__(self, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.is_open = True
        self.clock = now
        self.shown_lately: list[str] = []
        self.questions = Questions()
        self._lent: Lent | None = None
        self._beside: SideReading | None = None
        self.keeper: Keeper | None = None
        self._announced.connect(self._relay)
        self._unsubscribe = register.subscribe(self._announce)

    def today(self) -> datetime.date:
        """The present day, on the clock of this computer."""
        return self.clock().date()

    def attempt(self, action: Callable[[], T]) -> T | None:
        """Return what `action` returns; a UserError becomes a notice and None."""
        try:
            return action()
        except UserError as error:
            self.notice.emit(error_sentence(error), True)
            return None

    def succeeds(self, action: Callable[[], object]) -> bool:
        """Run `action`; a UserError becomes a notice and False."""
        try:
            action()
        except UserError as error:
            self.notice.emit(error_sentence(error), True)
            return False
        return True

    def read_beside(self, part: QObject, action: Read, show: Show, otherwise: Otherwise = lambda: None) -> None:
        """Read in a worker, and show a part what was read; what the part asked for before is forgotten.

        Where it fails a notice says so, and the part does otherwise.
        """
        if not self.is_open:
            return
        if self._beside is None:
            from ui.side_reading import SideReading

            self._beside = SideReading(self.register, self)
            self._beside.failed.connect(self._tell_failure)
        self._beside.read(part, action, show, otherwise)

    def forget_reading(self, part: QObject) -> None:
        """Show a part nothing more of what it asked for."""
        if self._beside is not None:
            self._beside.forget(part)

    def is_reading(self) -> bool:
        """Whether anything that is read in a worker is still to be shown."""
        return self._beside is not None and self._beside.is_busy()

    def stop_reading(self) -> None:
        """End the worker, once what it reads now is read; another begins where more is asked for."""
        if self._beside is not None:
            self._beside.close()
            self._beside = None

    def tell(self, sentence: str) -> None:
        """Show a passing notice."""
        self.notice.emit(sentence, False)

    def record_from(self, source: str | None) -> None:
        """Cite this source for every value typed in from now on; None for no longer."""
        from asm_desktop.services import citing

        if self.succeeds(lambda: citing.record_from(self.register, source)):
            self.recording_changed.emit()

    def note_shown(self, key: str) -> None:
        """Remember, until the window is closed, that a record was shown."""
        self.shown_lately = [key, *(each for each in self.shown_lately if each != key)][:MOST_SHOWN]

    def lend(self, text: str, html: str) -> int:
        """Put a table on the clipboard; return for how many seconds, 0 for until something else is put there."""
        from ui import clipboard

        self._ready_lent().put(text, html)
        return 0 if clipboard.keeps() else clipboard.seconds()

    def lend_copied(self) -> None:
        """Take what a field has just put on the clipboard away after a while."""
        self._ready_lent().take_over()

    def _ready_lent(self) -> Lent:
        from ui import clipboard

        self._lent = self._lent or clipboard.Lent(self)
        return self._lent

    def open_record(self, key: str) -> None:
        """Ask the window to show the record with this key."""
        self.record_requested.emit(key)

    def open_view(self, view: View) -> None:
        """Ask the window to show the records of a view."""
        self.view_requested.emit(view)

    def lock_up(self) -> None:
        """Close the register and forget its key until `unlock`; what was copied from it leaves the clipboard."""
        self._let_go()
        self.register.lock_up()

    def unlock(self, passphrase: str) -> None:
        """Open the register again. Raises FileError; it stays locked then."""
        from asm_desktop.services import passphrase as passphrases

        passphrases.unlock(self.register, passphrase)
        self.is_open = True
        self.keep_backups()

    def keep_backups(self) -> None:
        """Make backups of the register from now on, unless it is open for reading only or a copy of the sample."""
        from asm_desktop.services import sample
        from ui.keeper import Keeper

        if self.is_open and self.keeper is None and not (self.register.read_only or sample.is_copy(self.register.path)):
            self.keeper = Keeper(self.register, self)
            self.keeper.notice.connect(self.notice)
            self.keeper.damaged.connect(self.found_damaged)
            self.keeper.begin()

    def close(self) -> None:
        """Stop listening and close the register; what a window had still to do is left undone.

        What was copied from the register leaves the clipboard.
        """
        self._let_go()
        self._unsubscribe()
        if not self.register.is_locked:
            self.register.close()

    def _let_go(self) -> None:
        self.is_open = False
        if self.keeper is not None:
            self.keeper.stop()
            self.keeper = None
        self.stop_reading()
        if self._lent is not None:
            self._lent.take_back()

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self.notice.emit(sentence, True)

    def _announce(self, change: Change) -> None:
        self._announced.emit(change)

    @Slot(object)
    def _relay(self, change: object) -> None:
        self.changed.emit(change)
