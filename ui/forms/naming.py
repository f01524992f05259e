"""Adding a record by nothing but its name, where a name is all that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import FollowUp
from asm_desktop.services import records
from asm_desktop.services.engagements import add_follow_up
from asm_desktop.services.register import Register


def naming_field(record: type[Record], link: str = "") -> str:
    """The one text that a new record needs, beside a link; empty where it needs more, or something else."""
    needed = [each for each in record.editable() if each.required and each.default is None and each.name != link]
    fits = issubclass(record, Titled) and len(needed) == 1 and isinstance(needed[0].kind, kinds.Text)
    return needed[0].name if fits else ""


def can_be_named(record: type[Record]) -> bool:
    """Whether a name is all that a new record needs."""
    return records.is_party(record) or bool(naming_field(record))


def add_named(register: Register, record: type[Record], name: str, values: Mapping[str, Any] | None = None) -> Record:
    """Add a record under a name, with a link to what it belongs to. Raises UserError."""
    if records.is_party(record):
        return records.create_party(register, record, name, values)
    given = dict(values or {})
    if record is FollowUp:
        return add_follow_up(register, name, given)
    field = record.fields[naming_field(record, next(iter(given), ""))]
    return records.create(register, record, {**given, field.name: field.parse(name)})
