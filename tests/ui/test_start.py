"""What a window waits for before its first page is seen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from asm_desktop.services import sample

ROOT = Path(__file__).parents[2]
LATER = {"peewee", "playhouse.sqlcipher_ext", "dataclasses", "decimal", "hashlib", "json", "uuid", "unicodedata"}
LATER |= {"argparse", "gettext", "logging", "tempfile"}  # which PySide loads in vain
OF_DEEDS = {"asm_desktop.store.conditions", "asm_desktop.store.derived", "asm_desktop.services.records", "ui.commands"}
OF_DEEDS |= {"ui.tables.columns_menu", "ui.tables.kept_selection", "ui.tables.nothing_here", "ui.tables.view_menu"}
OF_DEEDS |= {"ui.condition_words", "ui.forms", "ui.typing_undo"}
OF_DEEDS |= {"ui.covering", "ui.place", "ui.remembering", "ui.system", "ui.watching", "keyring", "PySide6.QtDBus"}
LOADING = """
from ui import qt
qt.load()
print(qt.path().stat().st_mtime_ns)
from PySide6.QtCore import QPoint
try:
    QPoint("a point")
except TypeError as error:
    print(error)
"""
FIRST_PAGE = """
import sys
from pathlib import Path
from ui import qt
qt.load()
from ui import desk
from ui.preferences import Preferences
from ui.questions import Questions
desk._report_ready = lambda: (print(*sys.modules), application.quit())
application = desk.make_application()
opened = desk.Desk(application, Preferences(), Questions())
opened.open(Path(sys.argv[1]))
application.exec()
opened.leave()
"""


PATTERNS = """
import re
plain, patterns = re.compile, []
re.compile = lambda pattern, *flags, **named: (patterns.append(pattern), plain(pattern, *flags, **named))[1]
from ui import qt
qt.load()
print(max(map(len, patterns)))
"""


def test_the_first_page_is_seen_without_what_only_deeds_need(tmp_path: Path) -> None:
    path = tmp_path / "sample.asm"
    sample.make_sample(path, None)
    environment = {**os.environ, "ASM_DESKTOP_READY": "1", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", FIRST_PAGE, str(path)]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(ended.stdout.split())
    assert "ui.pages.stakeholders" in loaded
    assert loaded & (LATER | OF_DEEDS) == set()


def test_what_takes_signatures_apart_is_compiled_for_a_message_about_a_wrong_argument() -> None:
    command = [sys.executable, "-c", PATTERNS]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert int(ended.stdout) < 1000, "the one that takes signatures apart has 6,000 characters"


@pytest.mark.parametrize("damage", [None, lambda kept: kept[:-1000], lambda kept: kept[:500] + b"x" + kept[501:]])
def test_what_pyside_compiles_is_kept_and_made_anew_where_it_is_damaged(
    tmp_path: Path, damage: Callable[[bytes], bytes] | None
) -> None:
    def load() -> list[str]:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
        command = [sys.executable, "-c", LOADING]
        ended = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True
        )
        return ended.stdout.splitlines()

    first = load()
    assert any("xpos: int, ypos: int" in line for line in first[1:])
    if damage is not None:
        (kept,) = tmp_path.rglob("pyside_support*.pyc")
        kept.write_bytes(damage(kept.read_bytes()))
    again = load()
    assert again[1:] == first[1:]
    assert (again[0] == first[0]) is (damage is None)
