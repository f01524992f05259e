"""Fields of a person's own: which records have them, what they say, and what becomes of it when a field changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.own_fields import OwnField, changed, converted, key_of, told
from asm_desktop.domain.own_kinds import Values
from asm_desktop.domain.records import CustomField
from asm_desktop.services.register import Register
from asm_desktop.store.own_values import holding
from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)
MOST_SHOWN = 5
SHAPE = ("kind", "options", "of")
"""What decides which values a field takes."""


class Consequence(NamedTuple):
    """What a change of a field does to its values: how many there are, and how many go; `examples` of those."""

    values: int
    going: int
    examples: tuple[str, ...] = ()


def every(store: Store) -> dict[str, OwnField]:
    """Every own field by its name, archived ones too."""
    fields = (OwnField(custom) for custom in store.custom_fields())
    return {field.name: field for field in fields}


def of(store: Store, record: type[Record]) -> dict[str, OwnField]:
    """The own fields that records of this kind have, by their names, in the order they were made."""
    if not issubclass(record, Titled):
        return {}
    return {name: each for name, each in every(store).items() if each.of(record) and each.custom.archived is None}


def fields_of(store: Store, record: type[Record]) -> dict[str, Field[Any]]:
    """The declared and the own fields of a kind of record, by their names."""
    return {**record.fields, **of(store, record)}


def completed(store: Store, row: R) -> R:
    """The row with the values of its own fields under their names too; a row without any as it is."""
    if not isinstance(row, Titled) or not row.own:
        return row
    return row.replace(**told(row, every(store).values()))


def folded(store: Store, row: Record, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes of a row in which those of own fields have become one of its field `own`. Raises InvalidRecord."""
    if not any(map(key_of, changes)):
        return dict(changes)
    return joined(store, store.get(type(row), row.key) or row, changes)


def joined(store: Store, row: Record, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The same for a row that was read within the same action. Raises InvalidRecord."""
    single = {name: value for name, value in changes.items() if key_of(name)}
    others = {name: value for name, value in changes.items() if name not in single}
    return others | {Titled.own.name: _changed(store, row, single)} if single else others


def _changed(store: Store, row: Record, single: Mapping[str, Any]) -> Values | None:
    fields = every(store)
    problems = [(name, "This field is no more. Nothing was saved.") for name in single if name not in fields]
    for name in single.keys() & fields.keys():
        try:
            fields[name].accept(single[name])
        except InvalidValue as error:
            problems.append((name, f"{fields[name].label}: {error}"))
    if problems:
        raise InvalidRecord(problems)
    return changed(row.values.get(Titled.own.name), fields, single)


def consequence(register: Register, custom: CustomField, changes: Mapping[str, Any] | None = None) -> Consequence:
    """What a change of a field, or its deletion (None), does to what records say in it."""
    before = OwnField(custom)
    after = None if changes is None else OwnField(custom.replace(**changes))
    total, going = 0, list[str]()
    for record, _, values in holding(register.store, custom.key):
        total += 1
        stored = dict(values)[custom.key]
        if after is None or not after.of(record) or converted(stored, before, after) is None:
            going.append(before.read(stored))
    return Consequence(total, len(going), tuple(dict.fromkeys(going))[:MOST_SHOWN])


def refit(store: Store, before: CustomField, after: CustomField) -> None:
    """Within an open action, bring the values of a field that has changed into its new form; what cannot be goes."""
    if all(before.values.get(name) == after.values.get(name) for name in SHAPE):
        return
    old, new = OwnField(before), OwnField(after)
    for record, key, values in list(holding(store, after.key)):
        kept = dict(values)
        stored = converted(kept.pop(after.key), old, new) if new.of(record) else None
        if stored is not None:
            kept[after.key] = stored
        if (news := tuple(sorted(kept.items()))) != values:
            store.update(record, key, {Titled.own.name: news or None})


def forget(store: Store, key: str) -> None:
    """Within an open action, take away all that records say in a field."""
    for record, row, values in list(holding(store, key)):
        kept = tuple(pair for pair in values if pair[0] != key)
        store.update(record, row, {Titled.own.name: kept or None})
