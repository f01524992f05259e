"""Choosing a portrait from a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Person
from asm_desktop.services import portraits, records
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.forms.editor import Surroundings
from ui.forms.picture_editor import PictureEditor
from ui.forms.portrait_reading import show_portrait
from ui.session import Session
from ui.widgets.portrait import Portrait


def choose_picture(case: Case, session: Session, qtbot: QtBot, path: Path) -> Record:
    row = records.get(case.register, case.jung)
    answers = Answers()
    answers.to_open = path
    editor = PictureEditor(Person.portrait, Surroundings(session, answers, row=row))
    qtbot.addWidget(editor)
    editor.set_value(None)
    editor._choose.click()
    qtbot.waitUntil(lambda: not editor.is_busy())
    return records.get(case.register, case.jung)


def test_portrait_is_chosen_and_kept_inside_the_register(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "portrait.png"
    Image.new("RGBA", (3000, 2000), "teal").save(path)
    kept = records.blob(case.register, choose_picture(case, session, qtbot, path).values["portrait"])
    assert kept is not None
    assert kept[:3] == b"\xff\xd8\xff"
    assert len(kept) < 100_000


def test_file_that_is_no_picture_is_refused_in_words(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "portrait.png"
    path.write_bytes(b"not a picture")
    told: list[tuple[str, bool]] = []
    session.notice.connect(lambda sentence, is_error: told.append((sentence, is_error)))
    assert choose_picture(case, session, qtbot, path).values["portrait"] is None
    assert told[0][1]
    assert "not a picture that can be read" in told[0][0]


def portrait_editor(case: Case, session: Session, qtbot: QtBot) -> PictureEditor:
    editor = PictureEditor(Person.portrait, Surroundings(session, Answers(), row=records.get(case.register, case.jung)))
    qtbot.addWidget(editor)
    editor.set_value(None)
    editor.show()
    return editor


def kept_portrait(case: Case) -> bytes:
    return records.blob(case.register, records.get(case.register, case.jung).values["portrait"]) or b""


def test_portrait_is_pasted_with_the_keys(case: Case, session: Session, qtbot: QtBot) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0x00AA88)
    QGuiApplication.clipboard().setImage(image)
    editor = portrait_editor(case, session, qtbot)
    QTest.keyClick(editor._choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not editor.is_busy())
    assert kept_portrait(case)[:3] == b"\xff\xd8\xff"


def test_pasting_without_a_picture_says_so(case: Case, session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.notice.connect(lambda sentence, _: told.append(sentence))
    QGuiApplication.clipboard().setText("words")
    editor = portrait_editor(case, session, qtbot)
    QTest.keyClick(editor._choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told == ["There is no picture to paste."]


@pytest.mark.parametrize(("name", "is_kept"), [("portrait.png", True), ("letter.pdf", False)])
def test_portrait_is_dropped(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path, name: str, is_kept: bool
) -> None:
    path = tmp_path / name
    Image.new("RGB", (300, 200), "teal").save(path, "PNG")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    editor = portrait_editor(case, session, qtbot)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    entered.ignore()
    QApplication.sendEvent(editor, entered)
    assert entered.isAccepted() == is_kept
    if is_kept:
        QApplication.sendEvent(editor, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: not editor.is_busy())
    assert bool(kept_portrait(case)) == is_kept


def test_a_portrait_is_shown_once_it_is_decoded_and_at_once_from_then_on(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "portrait.png"
    Image.new("RGB", (300, 200), "teal").save(path)
    digest = choose_picture(case, session, qtbot, path).values["portrait"]
    for is_known in (False, True):
        portrait = Portrait(40)
        qtbot.addWidget(portrait)
        show_portrait(session, portrait, digest, "Jung")
        assert portrait.is_pictured() == is_known
        qtbot.waitUntil(portrait.is_pictured)
    show_portrait(session, portrait, None, "Jung")
    assert not portrait.is_pictured()


def test_of_a_portrait_that_is_no_picture_the_initials_are_shown(case: Case, session: Session, qtbot: QtBot) -> None:
    with case.register.action("Keep a file") as store:
        digest = records.add_blob(store, b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/jpeg")
        store.update(Person, case.jung, {"portrait": digest})
    portrait = Portrait(40)
    qtbot.addWidget(portrait)
    show_portrait(session, portrait, digest, "Jung")
    qtbot.waitUntil(lambda: portraits.is_known(digest) and not session.is_reading())
    assert not portrait.is_pictured()
