"""Which rows of one record say the same, so that bringing two records together keeps each fact once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from asm_desktop.domain.fields import BOOKKEEPING, Record
from asm_desktop.domain.records import (
    AgreementParty,
    Attendance,
    ContactPoint,
    Participation,
    PartyName,
    Post,
    Relation,
    Signatory,
)

# What a row is about. Rows of other kinds never say the same: two items of a run sheet are two.
ABOUT: dict[type[Record], tuple[str, ...]] = {
    PartyName: ("full",),
    ContactPoint: ("kind", "value"),
    Post: ("organisation", "title"),
    Relation: ("kind", "other"),
    AgreementParty: ("party",),
    Signatory: ("party", "person"),
    Attendance: ("person",),
    Participation: ("person", "organisation"),
}
# What two rows may differ in and still say the same; the row that stays keeps its own.
ASIDE: dict[type[Record], frozenset[str]] = {
    PartyName: frozenset({"kind", "preferred", "order_note"}),
    ContactPoint: frozenset({"preferred", "usage"}),
}
NUMBERS = frozenset({"phone", "mobile"})


def says_the_same(row: Record, other: Record) -> bool:
    """Whether two rows of one owner are about the same thing, and neither knows what the other contradicts."""
    record = type(row)
    if record is not type(other) or record not in ABOUT:
        return False
    about = ABOUT[record]
    if any(_plain(row.values, name) != _plain(other.values, name) for name in about):
        return False
    aside = {*about, "position", record.owner, *ASIDE.get(record, ())}
    return all(
        None in (row.values.get(name), other.values.get(name)) or row.values[name] == other.values[name]
        for name in record.fields.keys() - BOOKKEEPING - aside
    )


def additions(row: Record, other: Record) -> dict[str, Any]:
    """What `other` knows and `row` does not, by field."""
    record = type(row)
    skipped = {*BOOKKEEPING, "position", record.owner, *ASIDE.get(record, ())}
    return {
        name: other.values[name]
        for name, field in record.fields.items()
        if name not in skipped
        and not field.derived
        and row.values.get(name) is None
        and other.values.get(name) is not None
    }


def _plain(values: Mapping[str, Any], name: str) -> Any:
    """A value for comparison: names to the character, other words whatever their capitals, numbers by their digits."""
    value = values.get(name)
    if not isinstance(value, str):
        return value
    text = " ".join(unicodedata.normalize("NFC", value).split())
    if name == "value" and values.get("kind") in NUMBERS:
        return re.sub(r"[^\d+]", "", text) or text
    return text if name == "full" else text.casefold()
