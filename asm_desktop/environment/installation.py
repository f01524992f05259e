"""Make or update ``.venv``: a virtual environment, the pinned uv inside it, and what ``uv.lock`` lists.

Standard library only; loaded by `environment` when something is lacking. An interrupted set-up leaves its stamp
unfinished, and the next one starts afresh.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

from asm_desktop.environment import state, system_libraries
from asm_desktop.environment.state import python_of

AGAIN = "Then run the same command again."
REASONS = (
    (r"no space left|not enough space|disk quota", f"The disk is full. Free about 1 GB. {AGAIN}"),
    (
        r"permission denied|access is denied|read-only file system|being used by another process",
        "The folder .venv beside main.py cannot be written. Close other copies of the program and check that the "
        f"folder is yours. {AGAIN}",
    ),
    (
        r"certificate|unknownissuer",
        "The download was refused because the server's certificate is not trusted here. On an office network, ask for "
        f"its certificate and name it in SSL_CERT_FILE and PIP_CERT. {AGAIN}",
    ),
    (
        r"dns error|could not resolve|name resolution|connection|timed out|unreachable|error sending request|proxy"
        r"|from versions: none",
        f"The packages could not be downloaded from pypi.org. Check the network or the proxy's settings. {AGAIN}",
    ),
    (
        r"wheel for the current platform|no compatible wheel|not a supported wheel",
        "A package that the program needs is not made for this computer. It runs on Windows (x64), macOS (Apple and "
        "Intel) and Linux (x64, glibc 2.34 or newer).",
    ),
)


class SetUpFailed(Exception):
    """The environment could not be made; the text says why and what to do."""


def is_provided(root: str, *, with_tests: bool) -> bool:
    """Tell whether the running Python holds the dependencies already, the exactly pinned ones in that version."""
    project = tomllib.loads(Path(root, "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"] + (project["dependency-groups"]["dev"] if with_tests else [])
    return all(_is_met(requirement) for requirement in needed)


def _is_met(requirement: str) -> bool:
    name, pin = re.fullmatch(r"([\w.-]+)(?:==([\w.]+))?.*", requirement, re.DOTALL).groups()  # type: ignore[union-attr]
    try:
        return pin in (None, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return False


def install(root: str, *, with_tests: bool) -> None:
    """Make or update the environment of the program in `root` and stamp it complete.

    Raises `SetUpFailed`. One line of progress goes to stderr.
    """
    started = time.monotonic()
    try:
        system_libraries.provide(_tell)
        if importlib.util.find_spec("ensurepip") is None:
            system_libraries.provide_venv(_tell)
        _tell(f"Setting up ASM Desktop in {Path(root, '.venv')} (needed once; downloads about 150 MB) ...")
        _make_environment(root)
        _install_uv(root)
        _synchronise(root, with_tests=with_tests)
        state.write_stamp(root, "tests" if with_tests else "program")
    except system_libraries.Missing as missing:
        raise SetUpFailed(str(missing)) from missing
    except OSError as error:
        raise SetUpFailed(explain(str(error))) from error
    _tell(f" ready after {time.monotonic() - started:.0f} s.\n")


def explain(output: str) -> str:
    """Turn what an installer said into a plain sentence, with its own last lines below."""
    said = "\n".join(f"    {line[:200]}" for line in output.strip().splitlines()[-3:])
    for pattern, sentence in REASONS:
        if re.search(pattern, output, re.IGNORECASE):
            return f"Setting up stopped. {sentence}\n{said}"
    return f"Setting up stopped, for a reason that is not among the usual ones. The installer's last lines:\n{said}"


def locked_uv(lock: str) -> str:
    """Return uv as `lock`, the text of ``uv.lock``, pins it: a requirement for pip with the digests of its wheels."""
    block = next(block for block in lock.split("[[package]]") if '\nname = "uv"\n' in block)
    version = re.search(r'^version = "([^"]+)"', block, re.MULTILINE)
    assert version is not None
    return " ".join((f"uv=={version[1]}", *(f"--hash={digest}" for digest in re.findall(r"sha256:[0-9a-f]+", block))))


def run_step(command: list[str], folder: str, **settings: str) -> None:
    """Run a step, a dot on a terminal for every two seconds of it; raises `SetUpFailed` with its words explained."""
    pipe, merged = subprocess.PIPE, subprocess.STDOUT
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"} | settings
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=pipe, stderr=merged
    ) as process:
        while True:
            try:
                output = process.communicate(timeout=2)[0].decode(errors="replace")
                break
            except subprocess.TimeoutExpired:
                if sys.stderr is not None and sys.stderr.isatty():
                    _tell(".")
            except KeyboardInterrupt:
                process.kill()
                raise
    if process.returncode:
        raise SetUpFailed(explain(output))


def _make_environment(root: str) -> None:
    venv = Path(root, ".venv")
    interrupted = state.read_stamp(root) == state.UNFINISHED
    if not interrupted and state.has_working_python(root) and (_holds(root, "pip") or _holds(root, "uv")):
        state.write_unfinished(root)
        return
    if venv.exists():
        shutil.rmtree(venv)
    venv.mkdir()
    state.write_unfinished(root)
    run_step([sys.executable, "-m", "venv", str(venv)], root)


def _install_uv(root: str) -> None:
    requirement = locked_uv(Path(root, "uv.lock").read_text(encoding="utf-8"))
    version = requirement.split()[0].removeprefix("uv==")
    if _holds(root, f"uv-{version}.dist-info"):
        return
    file = Path(root, ".venv", "uv-requirement.txt")
    file.write_text(requirement, encoding="utf-8")
    options = ["--quiet", "--no-input", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check"]
    run_step([python_of(root), "-m", "pip", "install", *options, "-r", str(file)], root, PIP_USER="0")
    file.unlink()


def _synchronise(root: str, *, with_tests: bool) -> None:
    python = python_of(root)
    uv = Path(python).with_name("uv.exe" if os.name == "nt" else "uv")
    command = [str(uv), "sync", "--frozen", "--inexact", "--no-progress", "--python", python]
    command += [] if with_tests else ["--no-dev"]
    settings = {"UV_PROJECT_ENVIRONMENT": str(Path(root, ".venv")), "UV_PYTHON_DOWNLOADS": "never"}
    try:
        run_step(command, root, **settings)
    except SetUpFailed:  # an office network's own certificate is known to its systems only
        run_step(command, root, UV_SYSTEM_CERTS="true", **settings)


def _holds(root: str, package: str) -> bool:
    folders = ("Lib/site-packages",) if os.name == "nt" else ("lib/python3*/site-packages",)
    return any(any(Path(root, ".venv").glob(f"{folder}/{package}")) for folder in folders)


def _tell(words: str) -> None:
    if sys.stderr is not None:
        print(words, end="", file=sys.stderr, flush=True)
