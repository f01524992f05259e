"""What a person or a script does at a shell: the program as a process of its own, on real files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The tests run inside the program's environment already, so a command need not look for it.
PROGRAM = [sys.executable, "-X", "asm_desktop_inside", str(ROOT / "main.py")]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "ASM_DESKTOP_PASSPHRASE"}


def run(
    folder: Path, *words: str, code: int = 0, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*PROGRAM, *words],
        cwd=folder,
        env={**ENVIRONMENT, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_from_the_sample_to_a_pack(tmp_path: Path) -> None:
    run(tmp_path, "sample", "s.asm", "--unencrypted")
    events = json.loads(run(tmp_path, "list", "s.asm", "events", "--json").stdout)
    ceremony = next(event for event in events if event["type"] == "signing" and not event["example"])
    run(tmp_path, "pack", "s.asm", ceremony["ref"], "-o", "pack.pdf")
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF-")
    assert run(tmp_path, "check", "s.asm").stdout == "s.asm is sound.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack.pdf", "s.asm"]


def test_a_whole_register_moves_as_json_and_an_import_is_undone(tmp_path: Path) -> None:
    run(tmp_path, "sample", "s.asm", "--unencrypted")
    run(tmp_path, "export", "s.asm", "one.json")
    run(tmp_path, "new", "t.asm", "--unencrypted")
    run(tmp_path, "import", "t.asm", "one.json")
    run(tmp_path, "export", "t.asm", "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert run(tmp_path, "undo", "t.asm").stdout == "Undone: Import one.json\n"
    assert json.loads(run(tmp_path, "list", "t.asm", "people", "--json").stdout) == []
    assert run(tmp_path, "import", "t.asm", "two.json").stderr == ""


def test_an_encrypted_file_needs_its_passphrase(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("open sesame\n", encoding="utf-8")
    run(tmp_path, "new", "a.asm", "--passphrase-file", "secret")
    assert not (tmp_path / "a.asm").read_bytes().startswith(b"SQLite")
    refused = run(tmp_path, "list", "a.asm", "people", code=1)
    assert refused.stderr.count("\n") == 1
    assert "--passphrase-file" in refused.stderr
    run(tmp_path, "list", "a.asm", "people", environment={"ASM_DESKTOP_PASSPHRASE": "open sesame"})
    wrong = run(tmp_path, "list", "a.asm", "people", code=1, environment={"ASM_DESKTOP_PASSPHRASE": "sesame"})
    assert "does not open a.asm" in wrong.stderr


def test_failures_have_their_exit_code_and_one_line(tmp_path: Path) -> None:
    missing = run(tmp_path, "show", "none.asm", "A-0001", code=1)
    assert missing.stdout == ""
    assert missing.stderr.count("\n") == 1
    assert "usage:" in run(tmp_path, "show", "none.asm", code=2).stderr
    assert "did you mean “show”?" in run(tmp_path, "shwo", "none.asm", code=2).stderr


def test_korean_comes_out_whole_wherever_it_goes(tmp_path: Path) -> None:
    run(tmp_path, "sample", "견본.asm", "--unencrypted")
    plain = {"PYTHONIOENCODING": "ascii"}
    assert "Korean Development Bank" in run(tmp_path, "search", "견본.asm", "산업은행", environment=plain).stdout
    assert "“없는 말”" in run(tmp_path, "search", "견본.asm", "없는 말", environment=plain).stdout


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    run(tmp_path, "sample", "s.asm", "--unencrypted")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*PROGRAM, "history", "s.asm", "--json"],
            cwd=tmp_path,
            env=ENVIRONMENT,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_command_loads_qt(tmp_path: Path) -> None:
    script = """
import sys
from asm_desktop.cli.running import main
def never(*_, **__): raise AssertionError
for words in (
    "sample s.asm --unencrypted", "new n.asm --unencrypted", "list s.asm people", "show s.asm A-0001 --json",
    "search s.asm KDB", "pack s.asm E-0001 -o p.pdf", "export s.asm s.json", "import n.asm s.json", "check n.asm",
    "history n.asm", "undo n.asm", "redo n.asm",
):
    assert main(words.split(), never, never) == 0, words
print(sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "ui", "shiboken6")))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**ENVIRONMENT, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a pseudo-terminal is how Unix asks")
class TestOnATerminal:
    """Passphrases are asked for where there is somebody to ask."""

    def answer(self, folder: Path, words: list[str], *answers: str) -> tuple[int, str]:
        """The exit code, and all that the terminal showed."""
        terminal, inside = os.openpty()
        program = subprocess.Popen(
            [*PROGRAM, *words],
            cwd=folder,
            env=ENVIRONMENT,
            start_new_session=True,
            stdin=inside,
            stdout=inside,
            stderr=inside,
        )
        os.close(inside)
        shown = b""
        try:
            for answer in answers:
                asked = b""
                while not asked.endswith(b": "):
                    asked += os.read(terminal, 1024) or pytest.fail(f"It ended without asking: {shown + asked!r}")
                shown += asked
                os.write(terminal, f"{answer}\n".encode())
            while more := os.read(terminal, 1024):
                shown += more
        except OSError:  # Linux says so when the program has ended
            pass
        finally:
            os.close(terminal)
        return program.wait(timeout=60), shown.decode()

    def test_a_new_passphrase_is_typed_twice_and_opens_the_file(self, tmp_path: Path) -> None:
        code, shown = self.answer(tmp_path, ["new", "a.asm"], "비밀", "비밀")
        assert (code, "비밀" in shown) == (0, False), shown
        assert self.answer(tmp_path, ["list", "a.asm", "people"], "비밀")[0] == 0
        code, shown = self.answer(tmp_path, ["list", "a.asm", "people"], "비")
        assert code == 1
        assert "does not open a.asm" in shown

    def test_many_problems_stand_one_under_another(self, tmp_path: Path) -> None:
        data = '{"format": "asm-desktop-register", "version": 1, "events": [{}], "quotes": [{}]}'
        (tmp_path / "in.json").write_text(data)
        self.answer(tmp_path, ["new", "a.asm", "--unencrypted"])
        code, shown = self.answer(tmp_path, ["import", "a.asm", "in.json"])
        assert code == 1
        assert shown.splitlines() == [
            "The data file was not taken in, and nothing was changed.",
            "  events[0].name: Event is needed.",
            "  quotes[0].text: Words is needed.",
        ]

    def test_two_different_passphrases_make_no_file(self, tmp_path: Path) -> None:
        code, shown = self.answer(tmp_path, ["new", "a.asm"], "one", "two")
        assert code == 1
        assert "The two passphrases differ" in shown
        assert "The passphrase is empty" in self.answer(tmp_path, ["new", "a.asm"], "")[1]
        assert list(tmp_path.iterdir()) == []
