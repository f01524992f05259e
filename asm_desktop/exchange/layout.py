"""What the JSON register holds, derived from the declared records: its lists, and the keys of each object in them."""

from __future__ import annotations

import re
from typing import Any

from asm_desktop.domain.fields import BOOKKEEPING, Field, Record, Titled
from asm_desktop.domain.own_fields import key_of
from asm_desktop.domain.records import RECORDS, TITLED, Citation, Source, owned_by

FORMAT = "asm-desktop-register"
VERSION = 1
LISTS: dict[str, type[Titled]] = {
    record.plural: record for record in sorted(TITLED, key=lambda record: record is not Source)
}
STAMPS = ("created", "changed", "archived")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def ref_pattern(record: type[Record]) -> str:
    """The regular expression of this kind's references."""
    return f"^{record.prefix}-([0-9]{{4}}|[1-9][0-9]{{4,16}})$"


def _fields(record: type[Record]) -> dict[str, Field[Any]]:
    told_by_place = {record.owner, "subject" if record is Citation else "", *record.order}
    filled = [field for field in record.editable() if field.name not in told_by_place]
    first = {"ref": record.fields["ref"]} if record.prefix else {}
    own = {Titled.own.name: record.fields[Titled.own.name]} if issubclass(record, Titled) else {}
    return first | {field.name: field for field in filled} | own | {name: record.fields[name] for name in STAMPS}


def _nested(record: type[Record]) -> dict[str, type[Record]]:
    owned: dict[str, type[Record]] = {child.plural: child for child in owned_by(record)}
    return owned if record is Citation else owned | {"citations": Citation}


_FIELDS = {record: _fields(record) for record in RECORDS}
_NESTED = {record: _nested(record) for record in RECORDS}


def fields_of(record: type[Record]) -> dict[str, Field[Any]]:
    """The fields that an object of this kind holds, in the order they are written.

    The owner follows from where an object is nested, its place from the order of the list; derived values are left out.
    """
    return _FIELDS[record]


def nested_in(record: type[Record]) -> dict[str, type[Record]]:
    """The lists nested in an object of this kind."""
    return _NESTED[record]


def keys_of(record: type[Record]) -> tuple[str, ...]:
    """Every key that an object of this kind may hold."""
    return ("id", *_FIELDS[record], *_NESTED[record])


def needed(field: Field[Any]) -> bool:
    """Whether the field must be written: it is required and nothing stands in for it."""
    return field.required and field.default is None


def citable(record: type[Record], field: str) -> bool:
    """Whether a citation of such a record may name this field."""
    return (field in record.fields and field not in BOOKKEEPING) or key_of(field) is not None


def one(record: type[Record]) -> str:
    """“an agreement”, “a person” …: the kind of record within a sentence."""
    label = record.label.lower()
    return f"{'an' if label[0] in 'aeiou' else 'a'} {label}"
