"""A backup before something that changes much, and whether to go on where it cannot be made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.progress import Progress
from asm_desktop.services import backing_up
from asm_desktop.services.backing_up import Made
from asm_desktop.services.register import Register
from ui.dialogs.long_action import Act
from ui.dialogs.under_way import carry_out
from ui.questions import Questions
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP, translate

PROMISE = QT_TRANSLATE_NOOP("Backups", "The register is only read. If you stop, no backup is made.")


def make(why: str) -> Act:
    """What makes a backup for this reason."""

    def act(register: Register, progress: Progress) -> Made:
        return register.back_up(why, progress)

    return act


def size(session: Session) -> int | None:
    """What tells that a register is so small that one may wait; None where it is not. Nobody else backs up then."""
    if session.keeper is not None:
        session.keeper.give_way()
    return 0 if backing_up.is_small(session.register) else None


def is_backed_up(session: Session, questions: Questions, why: str, parent: QWidget | None) -> bool:
    """Back up first, if anything changed since the last time; whether to go on, as the person says where that fails."""
    if not session.attempt(session.register.is_backup_due):
        return True
    title = translate("Backups", "Backing up first")
    promise = translate("Backups", PROMISE)
    outcome = carry_out(session, questions, title, make(why), size(session), parent, promise)
    if outcome.done or outcome.stopped:
        return outcome.done
    go_on = translate("Backups", "Go on")
    return questions.confirm(parent, translate("Backups", "Go on without a backup?"), outcome.sentence, go_on)
