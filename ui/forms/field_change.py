"""Changing or deleting a field of a person's own: what becomes of its values is said first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.errors import LeftAsItWas
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import CustomField
from asm_desktop.services import own_fields, records
from asm_desktop.services.own_fields import Consequence
from asm_desktop.services.register import Register
from ui.questions import Questions
from ui.translation import QT_TRANSLATE_NOOP, translate


class KeptAsItWas(LeftAsItWas):
    """The person did not want values to go."""

    template = QT_TRANSLATE_NOOP("errors", "The field and its values were kept as they were.")


def keep_field(
    register: Register,
    row: CustomField,
    changes: Mapping[str, Any],
    questions: Questions,
    parent: QWidget | None,
    label: str | None = None,
) -> CustomField:
    """Keep changes of a field in one action, asking first where values would go. Raises KeptAsItWas, InvalidRecord."""
    what = own_fields.consequence(register, row, changes)
    if what.going:
        words = translate(
            "OwnFields",
            "{going} of the {values} values it has do not fit any more, and go: {examples}. Undo brings them back.",
        )
        title = translate("OwnFields", "Change the field “{name}”?").format(name=row.heading)
        yes = translate("OwnFields", "Change it")
        if not questions.confirm(parent, title, words.format(**_told(what)), yes):
            raise KeptAsItWas()
    return records.update(register, row, changes, label)


def words_for_deleting(register: Register, rows: Sequence[Record]) -> str:
    """What deleting fields takes with it; nothing where nobody says anything in them."""
    counted = [own_fields.consequence(register, row).values for row in rows if isinstance(row, CustomField)]
    if not sum(counted):
        return ""
    words = translate("OwnFields", "{values} records say something in it, and that goes too. Undo brings it back.")
    return words.format(values=f"{sum(counted):,}")


def _told(what: Consequence) -> dict[str, str]:
    examples = ", ".join(f"“{example[:40]}”" for example in what.examples)
    more = " …" if what.going > len(what.examples) else ""
    return {"going": f"{what.going:,}", "values": f"{what.values:,}", "examples": examples + more}
