"""What a window waits for before its first page is seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from asm_desktop.services import sample

ROOT = Path(__file__).parents[2]
LATER = {"peewee", "playhouse.sqlcipher_ext", "dataclasses", "decimal", "hashlib", "json", "uuid", "unicodedata"}
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


def test_the_first_page_is_seen_without_what_only_deeds_need(tmp_path: Path) -> None:
    path = tmp_path / "sample.asm"
    sample.make_sample(path, None)
    environment = {**os.environ, "ASM_DESKTOP_READY": "1", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", FIRST_PAGE, str(path)]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(ended.stdout.split())
    assert "ui.pages.stakeholders" in loaded
    assert loaded & LATER == set()
