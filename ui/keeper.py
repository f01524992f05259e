"""Backups made of themselves while a register is open: after it was opened and every hour, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from asm_desktop.domain.errors import RolledBack, UserError
from asm_desktop.domain.progress import Stopped
from asm_desktop.services import checking
from asm_desktop.services.register import Register
from ui.translation import error_sentence, translate

HOUR = 60 * 60 * 1000


class _Backup(QThread):
    """One backup, if one is due. `failed` carries what went wrong; `missed` why the second folder was left out."""

    failed = Signal(object)
    missed = Signal(object)

    def __init__(self, register: Register, why: str) -> None:
        super().__init__()
        self._register, self._why = register, why

    def run(self) -> None:
        """Check what was left to be checked beside the window, then make it; an interruption leaves nothing half."""
        try:
            with self._register.reader() as register:
                checking.check_seal(register)
                if register.is_backup_due():
                    made = register.back_up(self._why, self._go_on)
                    if made.missed is not None:
                        self.missed.emit(made.missed)
        except Stopped:
            return
        except UserError as error:
            self.failed.emit(error)

    def _go_on(self, _: int, __: int) -> bool:
        return not self.isInterruptionRequested()


class Keeper(QObject):
    """Keeps backups of an open register. `damaged` carries the error where older pages were put back.

    `notice` carries a sentence and whether it is an error: each kind of trouble is told once; that a second folder is
    missing is news and no error.
    """

    damaged = Signal(object)
    notice = Signal(str, bool)

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self._told = set[type[UserError]]()
        self._stick_told = False
        self._backup: _Backup | None = None
        self._hours = QTimer(self)
        self._hours.setInterval(HOUR)
        self._hours.timeout.connect(lambda: self.keep("hour"))

    def begin(self) -> None:
        """Make a backup now, if anything changed since the last one, and look again every hour."""
        self._hours.start()
        self.keep("open")

    def keep(self, why: str) -> None:
        """Make a backup beside the window, if one is due and none is being made."""
        if not self._hours.isActive() or self.is_busy():
            return
        self._backup = _Backup(self._register, why)
        self._backup.failed.connect(self._tell_failure)
        self._backup.missed.connect(self._tell_missing)
        self._backup.start(QThread.Priority.LowPriority)

    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return self._backup is not None and self._backup.isRunning()

    def give_way(self) -> None:
        """Let a backup that is being made be finished or given up, since another one is asked for now."""
        if self._backup is not None:
            self._backup.requestInterruption()
            self._backup.wait()

    def stop(self) -> None:
        """Make none any more; one that is being made is given up, and nothing of it is left."""
        self._hours.stop()
        self.give_way()

    def _tell_failure(self, error: UserError) -> None:
        if isinstance(error, RolledBack):
            self.damaged.emit(error)
        elif type(error) not in self._told:
            self._told.add(type(error))
            self.notice.emit(error_sentence(error), True)

    def _tell_missing(self, error: UserError) -> None:
        if not self._stick_told:
            self._stick_told = True
            words = translate("Backups", "The backup is kept, but not in the second folder: {folder} is not there now.")
            self.notice.emit(words.format(folder=error.values.get("folder", "")), False)
