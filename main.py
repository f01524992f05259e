"""Start ASM Desktop: the window, or one of its commands (README.md lists them)."""

from __future__ import annotations

import sys

from asm_desktop.environment import prepare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def open_window(path: Path | None, *, passphrase: str | None, sample: bool) -> int:
    """Open the window; Qt is loaded here and for the pictures only."""
    from ui import app

    return app.run(path, passphrase=passphrase, sample=sample)


def draw_pictures(
    folder: Path, file: Path | None, *, passphrase: str | None, dark: bool, language: str, scale: float
) -> int:
    """Draw every page and dialog as a PNG."""
    from ui import pictures

    return pictures.draw(folder, file, passphrase=passphrase, dark=dark, language=language, scale=scale)


if __name__ == "__main__":
    prepare()
    if sys.argv[1:] == ["--decode"]:
        from asm_desktop.decoding import child

        sys.exit(child.serve())
    from asm_desktop.cli.running import main

    sys.exit(main(sys.argv[1:], open_window, draw_pictures))
