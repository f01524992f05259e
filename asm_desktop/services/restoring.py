"""Bringing one value back from the history of a record, as an action of its own that can be undone."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import BOOKKEEPING, Record
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import gates, records
from asm_desktop.services.register import Register
from asm_desktop.store.row_change import RowChange


class NothingToRestore(UserError):
    """The action did not change this value, or the record it was of is gone."""

    template = "There is no earlier value to bring back here. Nothing was changed; undo the deletion first."


def restorable(noun: str, field: str) -> bool:
    """Whether a value of this field may be brought back by itself: it is typed in, and no file or bookkeeping."""
    record = BY_NOUN[noun]
    declared = record.fields.get(field)
    if declared is None or declared.derived or declared.kind.name == "file":
        return False
    return field not in BOOKKEEPING and field not in (record.owner, "subject", *record.order)


def restore(register: Register, seq: int, key: str, field: str) -> Record:
    """Give a field the value it had before the action numbered `seq`; the row as it is then.

    An agreement's stage comes with the reason it had. Raises NothingToRestore, RecordNotFound, GateClosed,
    InvalidRecord.
    """
    change = next((each for each in register.store.journal.changes(seq) if each.key == key), None)
    if change is None or change.op != "update" or not restorable(change.noun, field):
        raise NothingToRestore()
    if field not in (change.before or {}):
        raise NothingToRestore()
    row = records.get(register, key)
    labels = f"{row.fields[field].label} of {row.heading}"
    return records.update(register, row, _before(change, row, field), f"Bring back {labels}")


def _before(change: RowChange, row: Record, field: str) -> dict[str, Any]:
    before = change.before or {}
    names = [field, *([gates.REASON] if field == gates.STAGE and gates.REASON in before else [])]
    return {name: row.fields[name].decode(before[name]) for name in names}
