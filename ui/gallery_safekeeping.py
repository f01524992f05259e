"""Pictures of what keeps a register safe, and people: backups, erasing, saving what a damaged file holds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from asm_desktop.domain.records import Organisation, Person
from asm_desktop.services import records
from asm_desktop.services.crash_reports import Report
from asm_desktop.services.privacy import erasing
from asm_desktop.services.salvaging import Report as SalvageReport
from asm_desktop.store.salvage import Saved
from ui.album import Album
from ui.dialogs.backup_places import BackupPlaces
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.crash_report import CrashReportDialog
from ui.dialogs.erase_person import ErasePerson
from ui.dialogs.salvaging import Salvaging
from ui.mishaps import Mishaps
from ui.window import MainWindow

TODAY = datetime.date(2026, 12, 1)
MADE = datetime.datetime(2026, 12, 1, 3, 4, 5, tzinfo=datetime.UTC)
REPORTED = """ASM Desktop 0.1.0, Python 3.12.4, Qt 6.11.3, Windows-11
Report 3f9a07c2, 2026-12-01 03:04:05 UTC

builtins.ValueError
  ui/pages/today.py:120 in refresh
"""


def take_safekeeping(window: MainWindow, album: Album, picture: Callable[[str, QDialog, QWidget], None]) -> None:
    """Picture each dialog."""
    for name, dialog in about_safekeeping(window, album):
        picture(name, dialog, window)


def about_safekeeping(window: MainWindow, album: Album) -> Iterator[tuple[str, QDialog]]:
    """Each dialog under its name; a backup is made, and something is done since that is undone again."""
    session, questions = window.session, window.commands.questions
    empty = BackupsDialog(session, questions, lambda: None, window)
    album.settle(empty.is_settled)
    yield "backups-none", empty
    for why in ("migration", "open", "hour", "import"):
        session.register.back_up(why)
    records.create_party(session.register, Organisation, "Example Minerals Council")
    organisation = session.register.store.all(Organisation)[0]
    records.update(session.register, organisation, {"country": "Korea"})
    backups = BackupsDialog(session, questions, lambda: None, window)
    album.settle(backups.is_settled)
    yield "backups", backups
    session.register.undo()
    session.register.undo()
    yield "backup-places", BackupPlaces(questions, window)
    if person := next(iter(session.register.store.all(Person)), None):
        yield "erase-person", ErasePerson(person, erasing.plan(session.register, person, TODAY), window)
    report = Report("3f9a07c2", MADE, REPORTED)
    yield "crash-report", CrashReportDialog(report, Mishaps.sentence(), questions, window)
    salvaging = Salvaging(questions, session.register.path, window)
    yield "salvage", salvaging
    salvaging = Salvaging(questions, session.register.path, window)
    salvaging.tell(Path("Saved.asm"), SalvageReport([Saved("party", 25, 3, True), Saved("event", 4, 0, False)], 2, []))
    yield "salvage-report", salvaging
