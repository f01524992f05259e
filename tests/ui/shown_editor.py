"""Making the editor of a field, and hearing what it tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Make = Callable[..., Any]


def committed(editor: Any) -> list[bool]:
    """Gathers what the editor tells."""
    told: list[bool] = []
    editor.committed.connect(lambda: told.append(True))
    return told
