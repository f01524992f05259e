"""Starting inside ``.venv``: when it counts as complete, and what is said when it does not come about."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from asm_desktop import environment
from asm_desktop.environment import installation, state, system_libraries

ROOT = Path(environment.ROOT)


@pytest.fixture
def root(tmp_path: Path) -> str:
    """Return a program's folder with a complete environment for the program, not for its tests."""
    python = Path(state.python_of(str(tmp_path)))
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / ".venv" / "pyvenv.cfg").write_text(f"home = {tmp_path}\nversion = 3.13.0\n")
    (tmp_path / "uv.lock").write_text('[[package]]\nname = "uv"\nversion = "9.9"\n')
    state.write_stamp(str(tmp_path), "program")
    return str(tmp_path)


def test_complete_for_the_program_but_not_for_the_tests(root: str) -> None:
    assert state.is_complete(root, with_tests=False)
    assert not state.is_complete(root, with_tests=True)
    state.write_stamp(root, "tests")
    assert state.is_complete(root, with_tests=True)
    assert state.is_complete(root, with_tests=False)


def test_a_touched_lock_is_noted_once(root: str) -> None:
    lock, stamp = Path(root, "uv.lock"), Path(root, ".venv", state.STAMP)
    os.utime(lock, (1, 1))
    assert state.is_complete(root, with_tests=False)
    assert stamp.read_text().split()[2] == "1000000000"


def test_a_changed_lock_makes_it_stale(root: str) -> None:
    lock = Path(root, "uv.lock")
    lock.write_text(lock.read_text().replace("9.9", "9.8"))
    os.utime(lock, (1, 1))
    assert not state.is_complete(root, with_tests=False)


@pytest.mark.parametrize("content", ["", state.UNFINISHED, "program 1"])
def test_an_interrupted_set_up_is_not_complete(root: str, content: str) -> None:
    Path(root, ".venv", state.STAMP).write_text(content)
    assert not state.is_complete(root, with_tests=False)


def test_a_vanished_python_makes_it_incomplete(root: str) -> None:
    settings = Path(root, ".venv", "pyvenv.cfg")
    settings.write_text(settings.read_text().replace(f"home = {root}", f"home = {root}/gone"))
    assert not state.is_complete(root, with_tests=False)


def test_the_versions_of_python_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest, newest = environment.OLDEST, environment.NEWEST
    assert project["requires-python"] == f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"
    assert "needs Python 3.11 to 3.14, and this is Python 3.9." in environment.version_sentence((3, 9))


def test_start_up_imports_next_to_nothing() -> None:
    code = "import sys; before = set(sys.modules); import asm_desktop.environment; print(*set(sys.modules) - before)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert set(done.stdout.split()) <= {
        "asm_desktop",
        "asm_desktop.environment",
        "asm_desktop.environment.state",
        "__future__",
    }


def test_uv_is_taken_at_the_version_and_digests_of_the_lock() -> None:
    requirement, *hashes = installation.locked_uv((ROOT / "uv.lock").read_text(encoding="utf-8")).split()
    locked = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    uv = next(package for package in locked if package["name"] == "uv")
    assert requirement == f"uv=={uv['version']}"
    assert {f"--hash={wheel['hash']}" for wheel in uv["wheels"]} <= set(hashes)


def test_this_python_provides_what_the_project_lists() -> None:
    assert installation.is_provided(str(ROOT), with_tests=True)


def test_another_version_of_a_pinned_dependency_does_not_count(tmp_path: Path) -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(project.replace("pyside6-essentials==6.", "pyside6-essentials==5."))
    assert not installation.is_provided(str(tmp_path), with_tests=False)


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("ERROR: No matching distribution found for uv==9 (from versions: none)", "Check the network"),
        ("error: Failed to fetch: `https://…`\n  Caused by: dns error: failed to lookup address", "Check the network"),
        ("OSError: [Errno 28] No space left on device", "Free about 1 GB"),
        ("[WinError 5] Access is denied: 'C:\\\\asm\\\\.venv'", "cannot be written"),
        ("invalid peer certificate: UnknownIssuer", "certificate is not trusted"),
        ("doesn't have a source distribution or wheel for the current platform", "not made for this computer"),
        ("Segmentation fault", "not among the usual ones"),
    ],
)
def test_a_failure_is_explained_in_plain_words(said: str, advice: str) -> None:
    words = installation.explain(f"Resolving…\n{said}\n")
    assert words.startswith("Setting up stopped")
    assert advice in words
    assert said.splitlines()[-1] in words


def test_a_step_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(installation.SetUpFailed, match="Free about 1 GB"):
        installation.run_step([sys.executable, "-c", "raise SystemExit('No space left on device')"], str(tmp_path))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system's libraries are looked for on Linux only")
def test_a_lacking_library_is_named_with_its_package() -> None:
    lacking = system_libraries.missing({"libc.so.6": "libc6", "libnosuch.so.7": "libnosuch7"})
    assert lacking == {"libnosuch.so.7": "libnosuch7"}
    assert "libnosuch" in system_libraries.sentence(lacking)
    assert system_libraries.missing(system_libraries.FOR_QT) == {}
