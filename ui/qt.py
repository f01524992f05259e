"""Loading Qt without a part of it that this program never uses."""

from __future__ import annotations

import builtins


def load() -> None:
    """Load Qt, and give Python its own import back.

    PySide puts one of its own in its place, which looks at who imports what, in case one asks for its `__feature__`
    names; no module here does. Starting took a twentieth longer for it.
    """
    import PySide6.QtCore  # noqa: F401  # is what replaces the import

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
