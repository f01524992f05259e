"""How confidential what is printed is: as the most confidential of its records, and of those they point at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import BY_NOUN, Event
from asm_desktop.services.register import Register

LEVELS = ("public", "internal", "confidential", "strictly_confidential")
CONFIDENTIAL = LEVELS[2:]
WORDS = dict(Event.marking.kind.options)  # type: ignore[attr-defined]
"""How each level is printed, in capitals."""
OWN = ("confidentiality", "marking")
CHUNK = 500


def highest(
    register: Register, record: type[Record], columns: Sequence[Field[Any]], rows: Sequence[Mapping[str, Any]]
) -> str:
    """The level of a table: confidential where a confidential field is shown, public only if every record is."""
    if any(row.get(field.name) is not None for field in columns if field.confidential for row in rows):
        found = ["confidential"]
    else:
        found = []
    found += [_level(row) for row in rows]
    for link in (field for field in record.fields.values() if field.target):
        keys = sorted({str(row[link.name]) for row in rows if row.get(link.name)})
        for start in range(0, len(keys), CHUNK):
            linked = register.store.get_many(BY_NOUN[link.target], keys[start : start + CHUNK])
            found += [level for each in linked if (level := _level(each.values)) in CONFIDENTIAL]
    return max(found, key=LEVELS.index, default="internal")


def _level(values: Mapping[str, Any]) -> str:
    """The level that a record states; internal where it states none."""
    return next((str(values[name]) for name in OWN if values.get(name)), "internal")
