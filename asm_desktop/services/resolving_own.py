"""From the own fields that a data file names to identifiers and stored values; what is wrong is told by its path."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.own_kinds import Values
from asm_desktop.domain.records import CustomField
from asm_desktop.exchange import layout, values
from asm_desktop.exchange.register_json import Content, Entry
from asm_desktop.services import own_fields
from asm_desktop.store.store import Store


class OwnValues:
    """The own fields of one file and one register. A field is named by its id in the file, its reference or its name.

    `named` gives the entries of the file by their names; entries have their identifiers by then.
    """

    def __init__(self, store: Store, content: Content, named: Mapping[str, Entry]) -> None:
        self.store, self.content, self.named = store, content, named

    def values(self, entry: Entry, written: Values) -> Values | None:
        """The values as they are stored, by the identifiers of their fields; problems are noted."""
        found: dict[str, Any] = {}
        for name, raw in written:
            path = f"{entry.at('own')}.{name[:80]}"
            try:
                field = self._field(entry, name)
                value = values.read(field, raw)
            except InvalidValue as problem:
                self.content.note(path, str(problem))
                continue
            if field.key in found:
                self.content.note(path, f"“{field.label}” is said more than once.")
            elif value is not None:
                found[field.key] = field.encode(value)
        return tuple(sorted(found.items())) or None

    def _field(self, entry: Entry, name: str) -> OwnField:
        """The field that a name means. Raises InvalidValue."""
        field = self._by_name.get(name) or self._by_name.get(name.casefold())
        if field is None:
            near = values.suggestion(name, [each.label for each in self._by_name.values()])
            raise InvalidValue(reason=f"“{name[:60]}” names no custom field in this file or the register.{near}")
        if not field.of(entry.record):
            of = field.custom.shown("of").lower()
            raise InvalidValue(reason=f"“{field.label}” is kept of {of}, not of {layout.one(entry.record)}.")
        return field

    @cached_property
    def _by_name(self) -> dict[str, OwnField]:
        """Every field by what it may be called; a name that two of them share calls neither."""
        there = list(own_fields.every(self.store).values())
        new = {name: OwnField(_custom(entry)) for name, entry in self.named.items() if entry.record is CustomField}
        every = {field.key: field for field in (*there, *new.values())}
        labels = [field.label.casefold() for field in every.values()]
        found = {field.label.casefold(): field for field in every.values() if labels.count(field.label.casefold()) == 1}
        found |= {str(field.custom.ref): field for field in there} | {field.key: field for field in there}
        return found | new


def _custom(entry: Entry) -> CustomField:
    return CustomField({"kind": "text", **entry.values, "id": entry.key})
