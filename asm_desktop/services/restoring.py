"""Bringing one value back from the history of a record, as an action of its own that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain.errors import InvalidValue, UserError
from asm_desktop.domain.fields import BOOKKEEPING, Record
from asm_desktop.domain.own_fields import key_of
from asm_desktop.domain.records import BY_NOUN, Agreement
from asm_desktop.services import gates, history, own_fields, records
from asm_desktop.services.history import Changed
from asm_desktop.services.register import Register


class NothingToRestore(UserError):
    """The action did not change this value, or the record it was of is gone."""

    template = "There is no earlier value to bring back here. Nothing was changed; undo the deletion first."


class RowGone(NothingToRestore):
    """The record that held the value, or the row of it, is no more."""

    template = "{title} was deleted, so single values of it cannot be restored. Undo the deletion first."


class FieldGone(NothingToRestore):
    """The field of a person's own is no more."""

    template = "The field was deleted, so what it said cannot be restored. Undo the deletion of the field first."


class TargetGone(NothingToRestore):
    """The record that the value led to is no more."""

    template = "{title} was deleted, so a link to it cannot be restored. Undo that deletion first."


class FitsNoLonger(NothingToRestore):
    """The field takes values of another kind by now."""

    template = "“{value}” does not fit the field as it is now, so it cannot be restored. Enter a value that fits."


@dataclass(frozen=True, slots=True)
class Earlier:
    """What brings a value back: the row as it is, what changes of it, and what the action is called."""

    row: Record
    changes: Mapping[str, Any]
    label: str


def restorable(noun: str, field: str) -> bool:
    """Whether a value of this field may be brought back by itself: it is typed in, and no file or bookkeeping."""
    if key_of(field):
        return True
    record = BY_NOUN[noun]
    declared = record.fields.get(field)
    if declared is None or declared.derived or declared.kind.name == "file":
        return False
    return field not in BOOKKEEPING and field not in (record.owner, "subject", *record.order)


def offers(register: Register, changes: Sequence[Changed]) -> list[bool | NothingToRestore]:
    """Whether what each change did away with can be brought back; the reason where a person may wonder why not."""
    wanted = dict.fromkeys(each for each in changes if each.op != "insert" and restorable(each.noun, each.field))
    rows = _rows(register, ((each.noun, each.key) for each in wanted))
    pointing = [(each.declared.target, str(each.was)) for each in wanted if each.declared and each.declared.target]
    linked = _rows(register, pointing).keys()
    return [_offer(each, rows.get(each.key), linked) if each in wanted else False for each in changes]


def earlier(register: Register, seq: int, key: str, field: str) -> Earlier:
    """What gives a field the value it had before the action numbered `seq`; an agreement's stage with its reason.

    Raises NothingToRestore.
    """
    told = history.changes(register, seq, key, field).changes
    change = next((each for each in told if (each.field, each.op) == (field, "update")), None)
    if change is None:
        raise NothingToRestore()
    (offer,) = offers(register, [change])
    if offer is not True:
        raise offer or NothingToRestore()
    row = records.get(register, key)
    with_it = [gates.REASON] if field == gates.STAGE and isinstance(row, Agreement) else []
    wanted = [each for each in told if each.change == change.change and each.field in (field, *with_it)]
    changes = {each.field: each.declared.decode(each.was) for each in wanted if each.declared}
    return Earlier(row, changes, f"Bring back {change.field_label} of {row.heading}")


def restore(register: Register, seq: int, key: str, field: str) -> Record:
    """Give a field the value it had before the action numbered `seq`; the row as it is then.

    Raises NothingToRestore, GateClosed, InvalidRecord.
    """
    what = earlier(register, seq, key, field)
    return records.update(register, what.row, what.changes, what.label)


def _rows(register: Register, wanted: Iterable[tuple[str, str]]) -> dict[str, Record]:
    """The rows there are of these (noun, identifier), with what they say in fields of a person's own."""
    keys: dict[str, list[str]] = {}
    for noun, key in wanted:
        keys.setdefault(noun, []).append(key)
    found = [row for noun, each in keys.items() for row in register.store.get_many(BY_NOUN[noun], dict.fromkeys(each))]
    return {row.key: own_fields.completed(register.store, row) for row in found}


def _offer(change: Changed, row: Record | None, linked: Set[str]) -> bool | NothingToRestore:
    field = change.declared
    if row is None:
        return RowGone(title=change.title)
    if field is None:
        return FieldGone()
    if field.target and change.was is not None and change.was not in linked:
        return TargetGone(title=change.old)
    try:
        value = field.accept(field.decode(change.was))
    except InvalidValue:
        return FitsNoLonger(value=change.old)
    return bool(row.values.get(field.name) != value)
