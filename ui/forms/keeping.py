"""Keeping changes of a record from the window: what must be asked before is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Agreement, CustomField
from asm_desktop.services import own_fields, records
from ui.forms.editor import Surroundings
from ui.forms.field_change import keep_field
from ui.forms.gate_dialog import keep_changes


def keep_row(
    around: Surroundings, row: Record, changes: Mapping[str, Any], parent: QWidget | None, label: str | None = None
) -> Record:
    """Keep changes of a row in one action, asking at the gate of a stage and before values of a field go.

    Gives the row as it is then, with its own fields. Raises GateClosed, KeptAsItWas, InvalidRecord.
    """
    register = around.session.register
    if isinstance(row, Agreement):
        kept: Record = keep_changes(register, row, changes, around.questions, parent, label)
    elif isinstance(row, CustomField):
        kept = keep_field(register, row, changes, around.questions, parent, label)
    else:
        kept = records.update(register, row, changes, label)
    return own_fields.completed(register.store, kept)
