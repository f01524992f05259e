"""Creating and opening files, and their passphrases."""

from __future__ import annotations

import string
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from ui.desk import open_register
from ui.dialogs.new_register import NewRegister
from ui.dialogs.open_register import OpenRegister
from ui.dialogs.passphrase_strength import Strength, Weakness, bits, strength, weaknesses, words_wanted

PASSPHRASE = "tender ocean bicycle lantern"


def test_a_new_file_needs_the_passphrase_twice(answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.main.isEnabled()
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText(PASSPHRASE.upper())
    assert not dialog.main.isEnabled()
    dialog.second.setText(PASSPHRASE)
    dialog.main.click()
    assert dialog.register is not None
    with closing(dialog.register) as register:
        assert register.encrypted


def test_doing_without_a_passphrase_is_a_choice_that_is_explained(
    answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.without.setChecked(True)
    assert any("can read everything" in label.text() for label in dialog.findChildren(QLabel))
    dialog.main.click()
    assert dialog.register is not None
    with closing(dialog.register) as register:
        assert not register.encrypted


def test_a_new_file_never_replaces_another(answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    taken = tmp_path / "Taken.asm"
    taken.write_bytes(b"kept")
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.place.setText(str(taken))
    dialog.without.setChecked(True)
    dialog.main.click()
    assert taken.read_bytes() == b"kept"
    assert "already a file" in dialog.sentence.text()


def test_strength_is_not_bought_by_repeating() -> None:
    assert strength("password") is Strength.WEAK
    assert strength("aaaaaaaaaaaaaaaaaaaaaaaaaaaa") is Strength.WEAK
    assert strength("1234567890123456") is Strength.WEAK
    assert strength("tender ocean") is Strength.WEAK
    assert strength("tender ocean bicycle") is Strength.FAIR
    assert strength(PASSPHRASE) is Strength.STRONG
    assert strength("우리 회사 봄 여행 계획") is Strength.FAIR


def test_what_is_guessed_first_is_named_with_what_would_be_better() -> None:
    assert weaknesses("P@ssw0rd2024") == [Weakness.FIRST_TRIED, Weakness.DATE]
    assert weaknesses("lantern asdfgh lantern") == [Weakness.RUN]
    assert weaknesses("abcabcabc") == [Weakness.REPEATED]
    assert weaknesses(PASSPHRASE) == []
    assert (words_wanted(PASSPHRASE), words_wanted("tender ocean bicycle"), words_wanted("")) == (0, 2, 5)


@given(some.text(string.ascii_letters + " ", max_size=40), some.text(string.ascii_letters, max_size=10))
def test_a_longer_passphrase_is_never_weaker(start: str, more: str) -> None:
    assert bits(start + more) >= bits(start) or weaknesses(start + more)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """An encrypted file."""
    path = tmp_path / "locked.asm"
    Register.create(path, PASSPHRASE).close()
    return path


def test_opening_asks_for_the_passphrase_until_it_is_right(locked: Path, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        assert not dialog.sentence.isVisible()
        dialog.field.setText("wrong")
        dialog.main.click()
        assert "does not open" in dialog.sentence.text()
        assert dialog.isVisible()
        dialog.field.setText(PASSPHRASE)
        dialog.main.click()

    answers.fill = fill
    register = open_register(locked, None, answers, None)
    assert register is not None
    with closing(register):
        assert register.encrypted


def test_a_file_in_use_is_offered_for_reading(locked: Path, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        assert "open elsewhere" in dialog.sentence.text()
        assert dialog.reading.isVisible()
        dialog.reading.click()

    answers.fill = fill
    with closing(Register.open(locked, PASSPHRASE)):
        register = open_register(locked, PASSPHRASE, answers, None)
        assert register is not None
        with closing(register):
            assert register.read_only


def test_what_is_no_register_says_so_and_is_left_alone(tmp_path: Path, answers: Answers) -> None:
    path = tmp_path / "letter.asm"
    path.write_bytes(b"Dear Sir or Madam, " * 400)
    sentences: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        sentences.append(dialog.sentence.text())

    answers.fill = fill
    assert open_register(path, "x", answers, None) is None
    assert sentences[0]
    assert path.read_bytes() == b"Dear Sir or Madam, " * 400
