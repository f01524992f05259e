"""Records as JSON objects for scripts: `ref`, `title` and the fields by name; null is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.services.history import Changed, Entry
from asm_desktop.services.links import Cited, Incoming
from asm_desktop.services.whole import Called, Whole, name_of

LEFT_OUT = ("short", "own")
STAMPS = ("created", "changed", "archived")
Object = dict[str, Any]


def record(whole: Whole, called: Mapping[str, Called], **facts: Any) -> Object:
    """A record with its owned rows nested; `facts` follow its title."""
    row = whole.row
    found = {"ref": row.values.get("ref"), "title": row.values.get("title"), **facts, "id": row.key}
    found |= {name: value for name, value in _values(row, called).items() if name not in found}
    if "own" in row.fields:
        found["own"] = {field.label: field.kind.to_json(value) for field, value in whole.own}
    for child, rows in whole.owned.items():
        found[child.plural] = [_owned(each, called) | _citations(whole, each) for each in rows]
    return found | _citations(whole, row)


def _owned(row: Record, called: Mapping[str, Called]) -> Object:
    return {"id": row.key} | _values(row, called)


def _values(row: Record, called: Mapping[str, Called]) -> Object:
    told_by_place = {row.owner, *row.order, *LEFT_OUT}
    own = [name for name in row.fields if name not in told_by_place and name not in STAMPS]
    return {name: _value(row, name, called) for name in (*own, *STAMPS)}


def _value(row: Record, name: str, called: Mapping[str, Called]) -> Any:
    value = row.values.get(name)
    if value is None:
        return None
    declared = row.fields[name]
    return link(called[value]) if declared.target else declared.kind.to_json(value)


def link(called: Called) -> Object:
    """Another record, as it is called."""
    return {"ref": called.ref, "title": called.title}


def _citations(whole: Whole, row: Record) -> Object:
    """The citations of one row, if they were asked for."""
    if whole.cited is None:
        return {}
    names = (*row.fields, *(field.name for field, _ in whole.own))
    return {"citations": [_cited(name, each) for name in names for each in whole.cited.get((row.key, name), [])]}


def _cited(name: str, cited: Cited) -> Object:
    return {
        "field": name,
        "source": {"ref": cited.source_ref, "title": cited.headline},
        "sentence": cited.sentence,
        "status": cited.status,
        "reads": cited.reads,
        "note": cited.note,
    }


def linked(lists: Iterable[Incoming], called: Mapping[str, Called]) -> list[Object]:
    """The records that link to one: what belongs to another record stands for that record."""
    return [
        {
            "heading": each.heading,
            "noun": each.record.noun,
            "field": each.field,
            "count": each.count,
            "records": [link(origin(row, called)) for row in each.rows],
        }
        for each in lists
    ]


def origin(row: Record, called: Mapping[str, Called]) -> Called:
    """The record that a link comes from: the row itself, or the record it belongs to."""
    return called[row.values[row.owner]] if row.owner else name_of(row)


def action(entry: Entry, changes: Iterable[Changed]) -> Object:
    """An action of the history with its changes; an empty value is an unknown one."""
    listed = [
        {
            "title": change.title,
            "noun": change.noun,
            "field": change.field,
            "label": change.field_label,
            "old": change.old or None,
            "new": change.new or None,
        }
        for change in changes
    ]
    return {
        "seq": entry.seq,
        "label": entry.label,
        "kind": entry.kind,
        "who": entry.actor or None,
        "when": entry.at.isoformat(),
        "undone": entry.undone,
        "changes": listed,
    }
