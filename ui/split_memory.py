"""How a person likes the table and the record beside it, page by page: the widths, and whether the record is shown."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def recall(page: str) -> list[int]:
    """The two widths in pixels as they were left; empty until then."""
    words = str(QSettings().value(f"pages/{page}/widths") or "").split()
    return [int(word) for word in words] if len(words) == 2 and all(word.isdigit() for word in words) else []


def remember(page: str, widths: list[int]) -> None:
    """Keep the two widths for the next time."""
    if len(widths) == 2 and all(widths):
        QSettings().setValue(f"pages/{page}/widths", " ".join(map(str, widths)))


def is_record_shown(page: str) -> bool:
    """Whether the record stands beside the table."""
    return bool(QSettings().value(f"pages/{page}/record") != "hidden")


def show_record(page: str, on: bool) -> None:
    """Show the record beside the table from now on, or not."""
    QSettings().setValue(f"pages/{page}/record", "shown" if on else "hidden")
