"""The interface in other languages: nothing forgotten, nothing stale, every place filled, and compiled as it stands."""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import PassphraseNeeded
from asm_desktop.domain.records import Agreement
from asm_desktop.resources import path
from tests.ui.answers import Answers
from ui import translation
from ui.session import Session
from ui.window import MainWindow

ROOT = Path(__file__).parents[2]
INTERFACE, DECLARED, COMPILED = "asm_desktop_ko.ts", "declared_ko.ts", "asm_desktop_ko.qm"


def marked() -> Iterator[tuple[str, str]]:
    """Every (context, text) in the source that is to be translated."""
    for module in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(text))],
                ):
                    yield context, text


def messages(name: str) -> dict[tuple[str, str], str]:
    """The translations in a source file, by (context, English text)."""
    tree = ElementTree.parse(path("translations", name))
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def places(text: str) -> set[str]:
    """The named places of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    """The interface in Korean."""
    assert translation.use_language("ko")
    assert qapp.findChildren(QTranslator)
    yield
    translation.use_language("en")


def test_every_text_of_the_interface_is_up_for_translation() -> None:
    found = messages(INTERFACE)
    assert set(marked()) - set(found) == set(), "run the commands in ui/translation.py"
    assert set(found) - set(marked()) == set(), "run the commands in ui/translation.py"


def test_every_sentence_of_a_rule_is_translated() -> None:
    said = {
        node.args[0].value
        for module in (ROOT / "asm_desktop").rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"
        if isinstance(node.args[0], ast.Constant)
    }
    there = {text for (context, text), korean in messages(DECLARED).items() if context == "errors" and korean}
    assert len(said) > 10
    assert said - there == set()


@pytest.mark.parametrize("name", [INTERFACE, DECLARED])
def test_translations_keep_the_places_of_the_english(name: str) -> None:
    wrong = {text: korean for (_, text), korean in messages(name).items() if korean and places(text) != places(korean)}
    assert wrong == {}


def test_what_is_compiled_is_what_is_written(tmp_path: Path) -> None:
    release = Path(sys.executable).with_name("pyside6-lrelease")
    sources = [str(path("translations", name)) for name in (INTERFACE, DECLARED)]
    command = [str(release), "-silent", *sources, "-qm", str(tmp_path / COMPILED)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    assert (tmp_path / COMPILED).read_bytes() == path("translations", COMPILED).read_bytes()


@pytest.mark.usefixtures("korean")
def test_fields_choices_and_errors_are_in_the_language() -> None:
    assert translation.label(Agreement.stage) == "단계"
    assert translation.declared("Non-binding") == "구속력 없음"
    sentence = translation.error_sentence(PassphraseNeeded(name="Sample.asm"))
    assert sentence.startswith("Sample.asm")
    assert "암호" in sentence


@pytest.mark.usefixtures("korean")
def test_the_window_speaks_the_language_and_data_stays(session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, Answers())
    qtbot.addWidget(window)
    window.show()
    window.go("agreements")
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["파일", "편집", "기록", "인쇄", "보기", "도움말"]
    assert window.top._title.text() == "협약"


@pytest.mark.usefixtures("qapp")
def test_an_unknown_language_leaves_english() -> None:
    translation.LOCALES["xx"] = "en_AU"
    try:
        assert not translation.use_language("xx")
    finally:
        del translation.LOCALES["xx"]
    assert translation.translate("Pages", "Agreements") == "Agreements"
