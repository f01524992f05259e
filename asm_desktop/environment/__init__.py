"""Start inside the program's own environment, the folder ``.venv`` beside ``main.py``.

Runs at every start, so it imports next to nothing and reads two small files; making or updating the environment is
the work of `installation`, loaded only then. Nothing here runs in the built program.
"""

from __future__ import annotations

import os
import sys

from asm_desktop.environment import state

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OLDEST, NEWEST = (3, 11), (3, 14)
INSIDE = "asm_desktop_inside"


def prepare(*, with_tests: bool = False) -> None:
    """Return once every dependency is there; if need be, make or update ``.venv`` and run the same command inside it.

    Exits with a plain sentence on stderr if that cannot be done. `with_tests` asks for the tests' tools too.
    """
    if getattr(sys, "frozen", False) or INSIDE in sys._xoptions:
        return
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(version_sentence(sys.version_info[:2]))
    if state.is_complete(ROOT, with_tests=with_tests):
        if not _runs_inside():
            _run_again(state.python_of(ROOT), "-X", INSIDE)
    elif _runs_inside():
        _run_again(getattr(sys, "_base_executable", sys.executable))
    else:
        _install_unless_provided(with_tests=with_tests)


def version_sentence(version: tuple[int, ...]) -> str:
    """Say which Python is needed, and which one this is."""
    oldest, newest, this = (".".join(map(str, pair)) for pair in (OLDEST, NEWEST, version))
    return (
        f"ASM Desktop needs Python {oldest} to {newest}, and this is Python {this}. Nothing was changed. "
        "Install a fitting one from python.org and run the same command with it."
    )


def _runs_inside() -> bool:
    venv = os.path.join(ROOT, ".venv")
    return os.path.isdir(venv) and os.path.samefile(sys.prefix, venv)


def _install_unless_provided(*, with_tests: bool) -> None:
    from asm_desktop.environment import installation

    if installation.is_provided(ROOT, with_tests=with_tests):
        return
    try:
        installation.install(ROOT, with_tests=with_tests)
    except installation.SetUpFailed as failure:
        sys.exit(f"\n{failure}")
    except KeyboardInterrupt:
        sys.exit("\nSetting up was interrupted. No harm is done: run the same command again and it starts afresh.")
    _run_again(state.python_of(ROOT), "-X", INSIDE)


def _run_again(python: str, *options: str) -> NoReturn:
    """Give the process over to `python`, with the same command; on Windows, wait for it and pass its exit code on."""
    command = [python, *options, *sys.orig_argv[1:]]
    if os.name != "nt":
        os.execv(python, command)
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(subprocess.run(command, check=False).returncode)
