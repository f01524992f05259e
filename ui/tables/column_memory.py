"""What a person likes to see of each kind of record: columns, widths, order. Names of fields only, never data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QSettings

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from asm_desktop.services.register import Register


class Columns(NamedTuple):
    """The columns of a table in their order, the widths a person gave them in pixels, and the sort.

    `folds`: whether those without room stand back into a second line; None where a person has not said so.
    """

    names: tuple[str, ...]
    widths: Mapping[str, int] = MappingProxyType({})
    sort: tuple[tuple[str, bool], ...] = ()
    folds: bool | None = None


def usual(noun: str) -> Columns:
    """The columns a table starts with."""
    record = BY_NOUN[noun]
    return Columns(tuple(each.name for each in listing.columns(record)), sort=record.sort)


def recall(register: Register, noun: str) -> Columns:
    """The columns last used for records of this noun; fields that are no more are left out."""
    settings = QSettings()
    known = {each.name for each in listing.offered(register, BY_NOUN[noun])}
    names = tuple(name for name in _words(settings.value(f"tables/{noun}/columns")) if name in known)
    pairs = [word.rpartition(":") for word in _words(settings.value(f"tables/{noun}/widths"))]
    widths = {name: int(width) for name, _, width in pairs if name in known and width.isdigit()}
    order = [word.rpartition(":") for word in _words(settings.value(f"tables/{noun}/sort"))]
    sort = tuple((name, way == "down") for name, _, way in order if name in known)
    folds = {"yes": True, "no": False}.get(str(settings.value(f"tables/{noun}/folds")))
    return Columns(names, widths, sort, folds) if names else usual(noun)


def remember(noun: str, columns: Columns) -> None:
    """Keep the columns for the next time."""
    settings = QSettings()
    settings.setValue(f"tables/{noun}/columns", " ".join(columns.names))
    settings.setValue(f"tables/{noun}/widths", " ".join(f"{name}:{width}" for name, width in columns.widths.items()))
    words = " ".join(f"{name}:{'down' if down else 'up'}" for name, down in columns.sort)
    settings.setValue(f"tables/{noun}/sort", words)
    folds = "" if columns.folds is None else "yes" if columns.folds else "no"
    settings.setValue(f"tables/{noun}/folds", folds)


def forget(noun: str) -> None:
    """Go back to the usual columns."""
    QSettings().remove(f"tables/{noun}")


def _words(value: object) -> list[str]:
    return value.split() if isinstance(value, str) else []
