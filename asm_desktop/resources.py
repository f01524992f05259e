"""Where the bundled files are (fonts, icons, sample, schema, translations), from source and in the built program."""

import sys
from pathlib import Path

FOLDER = (Path(sys._MEIPASS) if hasattr(sys, "_MEIPASS") else Path(__file__).parents[1]) / "resources"


def path(*parts: str) -> Path:
    """Return the path of a bundled file, e.g. ``path("fonts", "NotoSans-Regular.ttf")``; it is not checked to exist."""
    return FOLDER.joinpath(*parts)
