"""After a file was kept and shown, its content can be read nowhere beside the register, nor in the temporary folder."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from asm_desktop.domain.records import DocumentVersion, Person
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from ui.dialogs.file_view import FileView
from ui.session import Session
from ui.window import MainWindow

SECRET = "Quillfeather canary 은밀한 메모"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for all that the program would put in the system's temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def encrypted(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on an encrypted register in a folder of its own, beside nothing."""
    (tmp_path / "folder").mkdir()
    session = Session(Register.create(tmp_path / "folder" / "a.asm", "correct horse battery"), qapp)
    window = MainWindow(session, Answers())
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    session.close()
    session.setParent(None)


def files() -> dict[str, bytes]:
    page = io.BytesIO()
    canvas = Canvas(page, pageCompression=0)
    canvas.drawString(72, 700, "Quillfeather canary")
    canvas.save()
    return {
        "Quillfeather.txt": SECRET.encode() * 400,
        "Quillfeather.pdf": page.getvalue(),
        "Quillfeather.bmp": b"BM" + b"Quillfeather canary" * 400,
    }


def readable(*folders: Path) -> list[tuple[str, bytes]]:
    """Where a piece of the content or of a file's name can be read."""
    pieces = [part.encode(code) for part in SECRET.split() for code in ("utf-8", "utf-16-le")] + [b"%PDF-"]
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [(path.name, piece) for path in paths for piece in pieces if piece in path.read_bytes()]


def test_nothing_of_a_file_is_left_in_the_open(
    encrypted: MainWindow, tmp_path: Path, temporary: Path, qtbot: QtBot
) -> None:
    register, outside = encrypted.session.register, tmp_path / "outside"
    outside.mkdir()
    person = records.create_party(register, Person, "Somebody")
    for name, content in files().items():
        (outside / name).write_bytes(content)
    encrypted.commands.keep_files(person.key, sorted(outside.iterdir()))
    qtbot.waitUntil(lambda: encrypted.commands.attaching is None, timeout=20_000)
    versions = register.store.all(DocumentVersion)
    assert sorted(version.file_name or "" for version in versions) == sorted(files())
    for version in versions:
        encrypted.session.file_wanted.emit(version.key)
    views = encrypted.findChildren(FileView)
    assert len(views) == 3
    for view in views:
        qtbot.waitUntil(view.is_drawn, timeout=20_000)
        assert not view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).isNull()
    assert readable(tmp_path / "folder", temporary) == []
    for view in views:
        view.close()
    register.undo()
    assert readable(tmp_path / "folder", temporary) == []
    assert list(temporary.rglob("*.*")) == []


def test_the_same_search_finds_what_lies_in_the_open(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(files()["Quillfeather.txt"])
    assert readable(tmp_path)
