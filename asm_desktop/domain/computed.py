"""Columns that no record keeps: they follow from its fields, its amendments and the present day (DOMAIN §3).

They are shown, sorted, filtered and printed like fields, and computed anew whenever a table is read.
"""

from __future__ import annotations

from collections.abc import Mapping

from asm_desktop.domain import time_kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement


class ComputedField(Field[PartialDate]):
    """A day that follows from others."""

    def __init__(self, name: str, label: str, help: str) -> None:
        super().__init__(label, time_kinds.Date(), help=help, derived=True)
        self.name = name


ENDS_ON = ComputedField("ends_on", "Ends on", "As stated, amended or computed from the term, as it stands today.")
NOTICE_BY = ComputedField("notice_by", "Notice by", "The last day to give notice, computed from the notice period.")
_OF: Mapping[type[Record], tuple[ComputedField, ...]] = {Agreement: (ENDS_ON, NOTICE_BY)}


def of(record: type[Record]) -> dict[str, ComputedField]:
    """The computed columns of a kind of record, by their names."""
    return {field.name: field for field in _OF.get(record, ())}
