"""What the commands ask of the window, which the caller hands in: nothing here loads Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class OpenWindow(Protocol):
    """Opens the window on a file, on the sample, or on nothing yet; returns the exit code."""

    def __call__(self, path: Path | None, *, passphrase: str | None, sample: bool) -> int:
        """Open it."""


class DrawPictures(Protocol):
    """Draws every page and dialog into a folder; returns the exit code."""

    def __call__(
        self, folder: Path, file: Path | None, *, passphrase: str | None, dark: bool, language: str, scale: float
    ) -> int:
        """Draw them."""
