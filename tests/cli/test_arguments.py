from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import asm_desktop
from asm_desktop.cli.names import COMMANDS
from asm_desktop.cli.running import main
from asm_desktop.domain.records import TITLED
from tests.cli.shell import Shell


def test_the_version(shell: Shell) -> None:
    assert shell("--version") == 0
    assert shell.out == f"ASM Desktop {asm_desktop.__version__}\n"
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{asm_desktop.__version__}"\n' in project


def test_help_names_every_command_and_noun(shell: Shell) -> None:
    assert shell("--help") == 0
    for word in (*COMMANDS, *(record.plural for record in TITLED), "ASM_DESKTOP_PASSPHRASE"):
        assert word in shell.out
    for command in COMMANDS:
        assert shell(command, "--help") == 0
        assert f"main.py {command} " in shell.out


@pytest.mark.parametrize(
    "words",
    [
        ["list", "a.asm"],
        ["list", "a.asm", "persons"],
        ["pack", "a.asm", "E-0001"],
        ["pack", "a.asm", "E-0001", "-o", "x", "--paper", "a5"],
        ["new", "a.asm", "--unencrypted", "--passphrase-file", "p"],
        ["new", "a.asm", "--unenc"],
        ["pictures", "x", "--scale", "9"],
        ["pictures", "x", "--scale", "big"],
        ["lst", "a.asm", "people"],
        ["shwo"],
        ["a.asm", "b.asm"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_two(shell: Shell, words: list[str]) -> None:
    assert shell(*words) == 2
    assert shell.out == ""
    assert "usage:" in shell.err
    assert shell.asked == []


def test_the_window_is_asked_for(shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("word\n")
    shell()
    shell("--sample")
    shell("a.asm")
    shell("a.asm", "--passphrase-file", secret)
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", "other")
    shell("a.asm")
    path = Path("a.asm")
    assert shell.asked == [
        (None, None, False),
        (None, None, True),
        (path, None, False),
        (path, "word", False),
        (path, "other", False),
    ]


def test_pictures_are_asked_for(shell: Shell, sample: Path) -> None:
    shell("pictures", "out")
    shell("pictures", "out", "--dark", "--language", "ko", "--scale", "1.5", sample)
    plain = {"passphrase": None, "dark": False, "language": "en", "scale": 1.0}
    dark = {"passphrase": None, "dark": True, "language": "ko", "scale": 1.5}
    assert shell.asked == [(Path("out"), None, plain), (Path("out"), sample, dark)]


def test_passphrases_come_from_a_file_or_the_environment(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, secret = tmp_path / "locked.asm", tmp_path / "secret.txt"
    secret.write_bytes("\ufeff비밀 번호 \r\nsecond line".encode())
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert "needs a passphrase, and there is no terminal" in shell.fails("new", locked)
    assert shell("new", locked, "--passphrase-file", secret) == 0
    assert "encrypted" in shell.out
    assert "locked.asm needs a passphrase" in shell.fails("list", locked, "people")
    assert shell("list", locked, "people", "--passphrase-file", secret) == 0
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", "비밀 번호 ")
    for words in (["check"], ["history"], ["pictures", "out"]):
        assert shell(*words, locked) == 0
    assert shell.asked[0][2]["passphrase"] == "비밀 번호 "
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", "wrong")
    assert "does not open locked.asm" in shell.fails("list", locked, "people")
    assert "does not open locked.asm" in shell.fails("check", locked)


def test_an_empty_passphrase_makes_no_file(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    secret = tmp_path / "secret.txt"
    secret.touch()
    assert "The passphrase is empty" in shell.fails("new", tmp_path / "a.asm", "--passphrase-file", secret)
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", "")
    assert "no terminal" in shell.fails("new", tmp_path / "a.asm")
    assert "There is no file none" in shell.fails("new", tmp_path / "a.asm", "--passphrase-file", tmp_path / "none")
    secret.write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in shell.fails("new", tmp_path / "a.asm", "--passphrase-file", secret)
    assert not (tmp_path / "a.asm").exists()


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ValueError("a\nb"), 1, "Something unexpected went wrong (ValueError: a b). What was saved is safe.\n"),
        (KeyboardInterrupt(), 130, "Interrupted; what was saved before is safe.\n"),
        (MemoryError(), 1, "Something unexpected went wrong (MemoryError: ). What was saved is safe.\n"),
    ],
)
def test_no_error_ends_in_a_traceback(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int, said: str
) -> None:
    def fail(*_: Any, **__: Any) -> int:
        raise error

    window: Callable[..., int] = fail
    assert main([], window, window) == code
    assert capsys.readouterr() == ("", said)
