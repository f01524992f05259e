"""Pictures of every page and dialog, drawn without a display, to be looked at."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from asm_desktop.resources import path

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from asm_desktop.services.register import Register


def draw(
    folder: Path,
    file: Path | None = None,
    *,
    passphrase: str | None = None,
    dark: bool = False,
    language: str = "en",
    scale: float = 1.0,
) -> int:
    """Write PNG pictures of the window on `file`, else on the sample, into `folder`; returns 0.

    Windows are 1280 × 800 before `scale`. What is shown is a private copy, encrypted like the file and taken away at
    the end, so that the file is only read and yet seen as people use it. Raises UserError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QPA_FONTDIR"] = str(path("fonts"))  # without a screen, Qt on Windows looks for fonts nowhere else
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from PySide6.QtCore import QEvent, QStandardPaths, qInstallMessageHandler

    from ui.album import Album, Answers
    from ui.collecting import Collector
    from ui.desk import Desk, make_application
    from ui.gallery import Gallery
    from ui.preferences import Preferences
    from ui.theme.mode import Mode

    qInstallMessageHandler(_report)
    QStandardPaths.setTestModeEnabled(True)
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    Collector(application)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        preferences = Preferences(settings := _settings(scratch))
        preferences.mode, preferences.language = Mode.DARK if dark else Mode.LIGHT, language
        desk = Desk(application, preferences, Answers())
        Gallery(desk, Album(application, folder), opener(file, passphrase, Path(scratch)), Path(scratch)).draw()
        desk.leave()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settings.sync()
    return 0


def _settings(scratch: str) -> QSettings:
    """Settings, and a folder of backups, of their own, so that a person's are neither shown nor changed."""
    from PySide6.QtCore import QSettings

    os.environ["ASM_DESKTOP_DATA"] = scratch
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, scratch)
    return QSettings(str(Path(scratch, "settings.ini")), QSettings.Format.IniFormat)


def opener(file: Path | None, passphrase: str | None, scratch: Path) -> Callable[[], Register]:
    """Return what opens the register to be shown for writing: a copy of the file, else of the sample."""
    from asm_desktop.services.register import Register

    if file is not None:
        return lambda: Register.open(_copied(file, passphrase, scratch), passphrase)
    from asm_desktop.services import sample

    return lambda: Register.open(sample.fresh_copy(), None)


def _copied(file: Path, passphrase: str | None, scratch: Path) -> Path:
    """A copy, under its own name, of a register that may be open elsewhere. Raises UserError."""
    from asm_desktop.services.register import Register

    original = Register.open(file, passphrase, read_only=True)
    try:
        return original.copy(Path(tempfile.mkdtemp(dir=scratch), file.name))
    finally:
        original.close()


def _report(*about: object) -> None:
    """Pass Qt's messages on, without those on what a platform without a screen cannot do."""
    message = str(about[-1])
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)
