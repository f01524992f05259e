"""What every test stands on: Qt without a display, the same examples on every CI run."""

import atexit
import functools
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from asm_desktop.resources import path
from asm_desktop.store import opening

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", str(path("fonts")))
os.environ.pop("ASM_DESKTOP_PASSPHRASE", None)
os.environ["ASM_DESKTOP_DATA"] = DATA = tempfile.mkdtemp()  # backups are kept there, never among the person's own
atexit.register(shutil.rmtree, DATA, ignore_errors=True)

# A key takes 256,000 rounds to derive: of the same passphrase and salt it is derived once in a run.
opening.derive_key = functools.lru_cache(opening.derive_key)

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", parent=settings.get_profile("here"), max_examples=4000)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def _collected_as_in_the_window(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect cycles after a test of the window, never on the thread of one of its workers (see ui.collecting)."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from ui.collecting import collect

    gc.disable()
    yield
    _let_windows_go()
    collect()
    gc.enable()


def _let_windows_go() -> None:
    """Delete the windows and dialogs of a test: those that live on are painted anew with every later style sheet."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
