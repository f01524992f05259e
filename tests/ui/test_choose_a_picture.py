"""Choosing a portrait from a file."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Person
from asm_desktop.services import records
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.forms.editor import Surroundings
from ui.forms.picture_editor import PictureEditor
from ui.session import Session


def choose_picture(case: Case, session: Session, qtbot: QtBot, path: Path) -> Record:
    row = records.get(case.register, case.jung)
    answers = Answers()
    answers.to_open = path
    editor = PictureEditor(Person.portrait, Surroundings(session, answers, row=row))
    qtbot.addWidget(editor)
    editor.set_value(None)
    editor._choose.click()
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
