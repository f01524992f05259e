"""Pictures of every page and dialog: all there, of the right size, in both modes."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.ui.model_case import Case
from ui.pages import PAGES
from ui.pictures import opener

ROOT = Path(__file__).parents[2]


def draw(folder: Path, file: Path, *options: str) -> dict[str, QImage]:
    """Run the command, which needs a process of its own; the pictures by their names."""
    command = [sys.executable, str(ROOT / "main.py"), "pictures", str(folder), *options, str(file)]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=170)
    assert (done.returncode, done.stderr) == (0, "")
    return {path.stem.partition("-")[2]: QImage(str(path)) for path in folder.glob("*.png")}


@pytest.fixture
def file(pattern: Case, tmp_path: Path) -> Path:
    """A copy of the model case."""
    copy = tmp_path / "case.asm"
    copy.write_bytes(pattern.register.path.read_bytes())
    return copy


def test_every_page_and_dialog_is_pictured_and_nothing_else_is_left(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    pictures = draw(tmp_path / "light", file)
    wanted = {f"page-{page.id}-{noun}" for page in PAGES for noun in page.nouns}
    wanted |= {f"empty-{page.id}" for page in PAGES}
    wanted |= {
        "welcome",
        "page-history",
        "pack-preview",
        "table-preview",
        "keyboard",
        "about",
        "question",
        "palette-found",
    }
    wanted |= {"new-file-start", "open-file-wrong", "record-history", "new-organisation", "notice-error"}
    assert wanted <= set(pictures)
    for preview in ("pack-preview", "table-preview", "record-preview"):
        del pictures[preview]
    assert {(image.width(), image.height()) for image in pictures.values()} == {(1280, 800)}
    assert file.read_bytes() == before
    assert list(scratch.iterdir()) == [], "the copy that was pictured is taken away"


def test_dark_pictures_are_dark_larger_and_in_korean(file: Path, tmp_path: Path) -> None:
    options = ("--dark", "--scale", "1.5", "--language", "ko")
    pictures = draw(tmp_path / "dark", file, *options)
    page = pictures["page-agreements-agreement"]
    assert (page.width(), page.height()) == (1920, 1200)
    assert all(QColor(page.pixel(x, y)).lightness() < 80 for x, y in ((40, 1000), (600, 1000), (1800, 60)))


def test_a_file_open_elsewhere_is_shown_from_a_copy_open_for_writing(tmp_path: Path) -> None:
    path, passphrase = tmp_path / "held.asm", "tender ocean bicycle"
    with closing(Register.create(path, passphrase)) as held:
        records.create_party(held, BY_NOUN["organisation"], "Written last")
        before = path.read_bytes()
        with closing(opener(path, passphrase, tmp_path)()) as shown:
            assert (shown.title, shown.encrypted, shown.read_only) == ("held", True, False)
            assert records.find(shown, "Written last").noun == "organisation"
            assert b"Written last" not in shown.path.read_bytes()
            assert path.read_bytes() == before
