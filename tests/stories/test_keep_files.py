"""A person drops files on records, finds and reads them there, and nothing of them is left anywhere else."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from asm_desktop.domain.records import Document, DocumentVersion
from asm_desktop.services.documents import current
from asm_desktop.services.search import search
from tests.stories.desk import Desk
from ui.dialogs.file_view import FileView

CONTROL = Qt.KeyboardModifier.ControlModifier


def file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def drop(desk: Desk, paths: Sequence[Path], onto: QWidget | None = None) -> bool:
    """Drag files over the record shown, or over another place, and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    pane, place = onto or desk.page().pane, QPoint(40, 40)
    facts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(place, *facts)
    entered.ignore()
    QApplication.sendEvent(pane, entered)
    if entered.isAccepted():
        QApplication.sendEvent(pane, QDropEvent(place.toPointF(), *facts))
        desk.wait_for(lambda: desk.window.commands.attaching is None)
        desk.settle()
    return entered.isAccepted()


def views(desk: Desk) -> list[FileView]:
    return [each for each in desk.window.findChildren(FileView) if each.isVisible()]


def shown(desk: Desk) -> FileView:
    """The file as it is shown, once it is drawn."""
    (view,) = views(desk)
    desk.wait_for(view.is_drawn)
    return view


def picture(side: int = 60) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (side, side), "teal").save(out, "PNG")
    return out.getvalue()


def test_a_file_dropped_on_an_agreement_is_kept_found_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    assert drop(desk, [file(tmp_path, "Zephyr annex.txt", b"words of the annex")])
    assert desk.window.notices.sentence() == "Kept inside the register: Zephyr annex"
    part = next(part for part in desk.sheet().incoming if part.record is Document)
    assert [row.cells()[0].text for row in part.rows()] == ["Zephyr annex"]
    (hit,) = search(desk.register, "zephyr")
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert search(desk.register, "zephyr") == []
    desk.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert search(desk.register, "zephyr") == [hit]


def test_dropped_on_a_document_it_is_a_new_version_and_the_same_one_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    drop(desk, [file(tmp_path, "Zephyr.txt", b"first")])
    desk.open("Zephyr")
    drop(desk, [file(tmp_path, "Zephyr two.txt", b"second")])
    assert [row.cells()[0].text for row in desk.list_of(DocumentVersion).rows()] == ["1", "2"]
    drop(desk, [file(tmp_path, "Zephyr three.txt", b"first")])
    assert desk.window.notices.sentence() == "Zephyr three.txt is kept here already, as Zephyr. Nothing was added."
    assert len(desk.list_of(DocumentVersion).rows()) == 2


def test_a_folder_or_an_empty_file_among_others_does_not_stop_them(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    (tmp_path / "folder").mkdir()
    drop(desk, [tmp_path / "folder", file(tmp_path, "empty", b""), file(tmp_path, "Zephyr.txt", b"words")])
    assert [hit.title for hit in search(desk.register, "zephyr")] == ["Zephyr"]


def test_dropped_on_the_table_of_documents_it_is_one_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.go("documents", "document")
    assert drop(desk, [file(tmp_path, "Zephyr.txt", b"words")], onto=desk.page())
    assert desk.find("Zephyr").values["agreement"] is None
    desk.go("documents", "source")
    assert not drop(desk, [file(tmp_path, "b.txt", b"words")], onto=desk.page())


def test_what_no_file_is_kept_with_takes_none(desk: Desk, tmp_path: Path) -> None:
    desk.go("documents", "source")
    assert not drop(desk, [file(tmp_path, "a.txt", b"words")])


def test_text_is_read_inside_the_program(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    drop(desk, [file(tmp_path, "Zephyr.txt", "<b>양해각서</b>".encode())])
    desk.open("Zephyr")
    desk.press(Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    view = shown(desk)
    assert view.text.toPlainText() == "<b>양해각서</b>"
    assert view.text.isReadOnly()
    view.close()


@pytest.mark.parametrize("name", ["scan.png", "pack.pdf"])
def test_pictures_and_pages_are_drawn_inside_the_program(desk: Desk, tmp_path: Path, name: str) -> None:
    content = picture() if name == "scan.png" else one_page()
    desk.open("A-0001")
    drop(desk, [file(tmp_path, name, content)])
    desk.open(name.partition(".")[0])
    desk.list_of(DocumentVersion).rows()[0].click()
    form = desk.list_of(DocumentVersion).form()
    assert form is not None
    form.form.rows()["file"].editor.open.click()  # type: ignore[attr-defined]
    view = shown(desk)
    assert view.pages.isVisible()
    assert view.pages.is_drawn()
    view.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("run.exe", b"MZ\x90\x00", "never opened from here"),
        ("install.sh", b"#!/bin/sh\nrm -rf /", "never opened from here"),
        ("letter.docx", b"PK\x03\x04", "are not shown here"),
        ("broken.pdf", b"%PDF-1.7 nothing", "cannot be shown here"),
        ("broken.png", b"\x89PNG\r\n\x1a\n", "cannot be shown here"),
    ],
)
def test_other_files_are_kept_and_not_opened(desk: Desk, tmp_path: Path, name: str, content: bytes, said: str) -> None:
    desk.open("A-0001")
    drop(desk, [file(tmp_path, name, content)])
    desk.open(name.partition(".")[0])
    desk.window.commands.show_file()
    view = shown(desk)
    assert said in view.state.text()
    view.close()


def test_a_copy_is_saved_by_choice_under_a_harmless_name(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    drop(desk, [file(tmp_path, "annex\u202efdp.sh", b"#!/bin/sh")])
    desk.open("annexfdp")
    desk.person.to_write = tmp_path / "copy.sh"
    desk.window.commands.save_copy()
    assert desk.person.suggested == "annexfdp.sh"
    assert "will not be encrypted" in desk.person.asked[-1]
    assert "open it only if you know who made it" in desk.person.asked[-1]
    assert (tmp_path / "copy.sh").read_bytes() == b"#!/bin/sh"
    assert not (tmp_path / "copy.sh").stat().st_mode & 0o111
    desk.person.to_write = desk.register.path
    desk.window.commands.save_copy()
    assert "is the register itself" in desk.window.notices.sentence()


def test_a_file_is_attached_without_the_mouse(desk: Desk, tmp_path: Path) -> None:
    desk.open("A-0001")
    desk.person.to_open = file(tmp_path, "Zephyr.txt", b"words")
    desk.press(Qt.Key.Key_E, CONTROL)
    desk.wait_for(lambda: desk.window.commands.attaching is None)
    key = search(desk.register, "zephyr")[0].key
    version = current(desk.register, key)
    assert version is not None
    assert version.file_name == "Zephyr.txt"


def one_page() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 700, "The annex")
    canvas.save()
    return out.getvalue()


def test_stopping_halfway_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    before = len(desk.register.store.all(Document))
    mou = desk.find("A-0001").key
    desk.window.commands.keep_files(mou, [file(tmp_path, "Zephyr.bin", bytes(20_000_000))])
    attaching = desk.window.commands.attaching
    assert attaching is not None
    attaching.stop.click()
    desk.wait_for(lambda: desk.window.commands.attaching is None)
    assert len(desk.register.store.all(Document)) == before
    assert search(desk.register, "zephyr") == []
