"""The libraries of the system that Qt needs on Linux: find what is lacking, install it as root on Debian, or say how.

Standard library only; loaded by `installation`. On Windows and macOS Qt brings all it needs.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

Tell = Callable[[str], None]

FOR_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Without these Qt does not load at all: soname → Debian's package."""

FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these Qt opens no window on an X11 display: soname → Debian's package."""


class Missing(Exception):
    """Something of the system is lacking and cannot be installed from here; the text says how to install it."""


def provide(tell: Tell) -> None:
    """Install what Qt lacks if this may be done, else tell how; raises `Missing` if Qt would not load at all."""
    if not sys.platform.startswith("linux"):
        return
    for_qt, for_x11 = missing(FOR_QT), missing(FOR_X11)
    lacking = {**for_qt, **for_x11}
    if not lacking:
        return
    if _may_install():
        _install(sorted(set(lacking.values())), tell)
    elif for_qt:
        raise Missing(sentence(lacking))
    else:
        tell(sentence(lacking) + "\n")


def provide_venv(tell: Tell) -> None:
    """Install the package that Debian splits off Python's ``venv`` module; raises `Missing` if this may not be done."""
    package = f"python3.{sys.version_info.minor}-venv"
    if not _may_install():
        raise Missing(
            "This Python comes without its venv module. Nothing was changed. Install it, with Debian and Ubuntu by\n"
            f"    sudo apt install {package}\nand run the same command again."
        )
    _install([package], tell)


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """Return those of `libraries` (soname → package) that the system cannot load."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def sentence(lacking: dict[str, str]) -> str:
    """Say which libraries the window needs, and the command that installs them."""
    install = f"sudo apt install {' '.join(sorted(set(lacking.values())))}"
    if shutil.which("apt") is None:
        install = "with your system's package manager: " + " ".join(sorted(lacking))
    return f"The window needs libraries that this system lacks. Install them:\n    {install}\nand start again."


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _may_install() -> bool:
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: Iterable[str], tell: Tell) -> None:
    names = list(packages)
    tell(f"Installing what the system lacks: {' '.join(names)} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *names]):
        done = subprocess.run(
            ["apt-get", "--quiet", *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise Missing(
            f"The system's packages could not be installed. apt-get said:\n{said}\nand nothing else was changed."
        )
    tell(" done.\n")
