"""Where the program keeps what is its own: nothing of any register's content is among it."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "ASM_DESKTOP_DATA"
"""The environment variable that names the folder, where it is not the system's usual one."""


def folder() -> Path:
    """The folder of the program's data."""
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_data_path("asm-desktop", appauthor=False)
