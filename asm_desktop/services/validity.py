"""Whether values may be kept: each by its kind, links by what they lead to, the whole row by its record's own rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.fields import Record
from asm_desktop.domain.own_fields import key_of
from asm_desktop.domain.records import BY_NOUN, OWNED, Citation
from asm_desktop.store.store import Store

Problem = tuple[str, str]


def accepted(store: Store, record: type[Record], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values in the form they are kept in. Raises InvalidRecord with every problem of the fields alone."""
    kept: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in values.items():
        try:
            kept[name] = record.fields[name].accept(value)
        except InvalidValue as error:
            problems.append((name, f"{record.fields[name].label}: {error}"))
    problems += _links(store, record, kept)
    if problems:
        raise InvalidRecord(problems)
    return kept


def check(record: type[Record], values: Mapping[str, Any]) -> None:
    """Check a whole row. Raises InvalidRecord with every problem."""
    problems = list(record.check(values))
    if problems:
        raise InvalidRecord(problems)


def _links(store: Store, record: type[Record], values: Mapping[str, Any]) -> Iterator[Problem]:
    """Links that lead nowhere, or to a record of another kind."""
    for name, value in values.items():
        field = record.fields[name]
        if field.target and value is not None:
            wanted = BY_NOUN[field.target]
            if not isinstance(store.get(wanted, value), wanted):
                yield name, f"{field.label}: there is no such {wanted.label.lower()} in this file; choose another."
    if record is Citation and values.get("subject") is not None:
        yield from _citation(store, values)


def _citation(store: Store, values: Mapping[str, Any]) -> Iterator[Problem]:
    """A citation is of a field of a record or row that is there."""
    key = values["subject"]
    rows = [*store.locate([key]).values(), *(row for kind in OWNED if (row := store.get(kind, key)))]
    if not rows:
        yield "subject", "There is no such record in this file to cite a source for."
    elif values.get("field") not in rows[0].fields and not key_of(str(values.get("field"))):
        yield "field", f"A {type(rows[0]).label.lower()} has no field “{values.get('field')}”."
