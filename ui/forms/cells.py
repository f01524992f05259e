"""How the rows of short lists read: which fields, in which words, leading where."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.overdue import days_overdue
from asm_desktop.domain.records import BY_NOUN, Relation, RunItem
from asm_desktop.services.links import Heading
from ui.forms.run_sheet_cells import run_sheet_cells
from ui.theme.palette import Role
from ui.translation import declared, label, translate, value_words
from ui.widgets.cell_row import Cell

Headings = dict[str, Heading]
MOST_COLUMNS = 5
BADGED = frozenset({("binding", "non_binding"), ("binding", "mixed")})
"""(field, value) shown in capitals: what must not be overlooked (DOMAIN §3)."""


def list_columns(record: type[Record], rows: list[Record], without: str = "") -> list[Field[Any]]:
    """The fields worth a column for these rows: declared as columns, and known in one of them at least."""
    hidden = {record.owner, without, "ref"}
    wanted = sorted(
        (each for each in record.fields.values() if each.column and not each.derived and each.name not in hidden),
        key=lambda each: each.column,
    )
    return [field for field in wanted if any(row.values.get(field.name) is not None for row in rows)][:MOST_COLUMNS]


def cell_of(row: Record, field: Field[Any], headings: Headings, *, first: bool = False) -> Cell:
    """The cell of a field."""
    value = row.values.get(field.name)
    if value is None:
        return Cell("")
    if field.target:
        heading = headings.get(value)
        return Cell(heading.title if first else heading.short, key=value) if heading else Cell("")
    if field.name == "due" and (late := days_overdue(row.values, datetime.date.today())):
        one, many = translate("Forms", "1 day overdue"), translate("Forms", "{count} days overdue")
        return Cell(one if late == 1 else many.format(count=f"{late:,}"), Role.ERROR)
    if isinstance(field.kind, kinds.Flag):
        return Cell(label(field) if value else "")
    words = value_words(field, value)
    if (field.name, value) in BADGED:
        return Cell(words.upper(), Role.TEXT, badge=True)
    return Cell(" ".join(words.split()), Role.TEXT if first else Role.TEXT_SOFT)


SPECIAL: dict[type[Record], Callable[[Record, list[Record], Headings], list[list[Cell]]]] = {RunItem: run_sheet_cells}
"""Kinds of rows whose list says more than their columns."""


def owned_cells(owner: Record, rows: list[Record], headings: Headings) -> list[list[Cell]]:
    """The cells of rows that belong to one record."""
    if not rows:
        return []
    if special := SPECIAL.get(type(rows[0])):
        return special(owner, rows, headings)
    columns = list_columns(type(rows[0]), rows)
    return [[cell_of(row, field, headings, first=not place) for place, field in enumerate(columns)] for row in rows]


def incoming_cells(rows: list[Record], field: str, headings: Headings) -> list[list[Cell]]:
    """The cells of rows that point at one record through `field`: who points, and in what part."""
    if not rows:
        return []
    record = type(rows[0])
    columns = list_columns(record, rows, without=field)[:3]
    found = []
    for row in rows:
        rest = [_unlinked(_worded(row, each, field, headings)) for each in columns]
        subject = _subject(row, headings)
        found.append([rest[0], subject, *rest[1:]] if record is Relation and rest else [subject, *rest])
    return found


def subject_key(row: Record) -> str:
    """The record that a pointing row stands for: itself, or the one it belongs to."""
    return str(row.values[type(row).owner]) if type(row).owner else row.key


def _subject(row: Record, headings: Headings) -> Cell:
    if isinstance(row, Titled):
        return Cell(row.heading, Role.ACCENT)
    heading = headings.get(subject_key(row))
    return Cell(heading.title if heading else "", Role.ACCENT)


def _worded(row: Record, field: Field[Any], through: str, headings: Headings) -> Cell:
    """A relation reads the other way when it is seen from its other end (DOMAIN §1)."""
    if isinstance(row, Relation) and field.name == "kind" and through == "other":
        return Cell(declared(Relation.INVERSE.get(row.kind or "", "")))
    return cell_of(row, field, headings)


def _unlinked(cell: Cell) -> Cell:
    return Cell(cell.text, cell.tone, badge=cell.badge)


def linked_keys(rows: list[Record]) -> set[str]:
    """Every record that rows link to, whose headings are needed to show them."""
    return {
        str(value)
        for row in rows
        for field in row.fields.values()
        if field.target and issubclass(BY_NOUN[field.target], Titled) and (value := row.values.get(field.name))
    }
