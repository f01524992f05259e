"""The JSON Schema of the register's JSON file, derived from the declared records.

`python -m asm_desktop.exchange.register_schema` writes it to `resources/register.schema.json`, where it is published.
"""

from __future__ import annotations

import json
from typing import Any

from asm_desktop import resources
from asm_desktop.domain import kinds, time_kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.languages import Languages
from asm_desktop.domain.ordered import Ordered
from asm_desktop.domain.records import BY_NOUN, FORMER, RECORDS
from asm_desktop.exchange import layout

PUBLISHED = "register.schema.json"
INTRODUCTION = (
    "The whole register of ASM Desktop as one JSON file, to be written by a program or by hand. Each kind of record "
    "has its list; what belongs to a record is nested in it. Records refer to each other by an “id” of the writer's "
    "choosing. What is not known is left out, or null. register.example.json beside this file is a small example."
)
ID = {
    "type": "string",
    "minLength": 1,
    "description": "A name of your choosing, used once in the file, by which other records refer to this one. "
    "A UUID is kept as the record's identifier; any other name is forgotten after the import.",
}
CITATIONS = "Which sentence of which source each field rests on."
SHA_256 = "^[0-9a-f]{64}$"


def schema() -> dict[str, Any]:
    """The JSON Schema, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ASM Desktop register",
        "description": INTRODUCTION,
        "type": "object",
        "required": ["format", "version"],
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string", "description": "Where this schema is, for editors that check as you type."},
            "format": {"const": layout.FORMAT},
            "version": {"const": layout.VERSION},
            **{plural: _list(record, record.label_plural) for plural, record in layout.LISTS.items()},
            "files": _files(),
        },
        "$defs": {record.noun: _object(record) for record in RECORDS if record not in FORMER},
    }


def text() -> str:
    """The JSON Schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _list(record: type[Record], title: str, description: str = "") -> dict[str, Any]:
    told = {"description": description} if description else {}
    return {"title": title, **told, "type": ["array", "null"], "items": {"$ref": f"#/$defs/{record.noun}"}}


def _object(record: type[Record]) -> dict[str, Any]:
    fields = layout.fields_of(record)
    properties = {"id": ID} | {name: _property(record, field) for name, field in fields.items()}
    for key, child in layout.nested_in(record).items():
        properties[key] = _list(child, child.label_plural, CITATIONS if key == "citations" else "")
    return {
        "title": record.label,
        "description": (record.__doc__ or "").strip().partition("\n")[0],
        "type": "object",
        "required": [name for name, field in fields.items() if layout.needed(field)],
        "additionalProperties": False,
        "properties": properties,
    }


def _property(record: type[Record], field: Field[Any]) -> dict[str, Any]:
    described = " ".join(part for part in (field.help, _form(field), _unless(field)) if part)
    told = {"title": field.label} | ({"description": described} if described else {})
    allowed = {"type": "string", "pattern": layout.ref_pattern(record)} if field.name == "ref" else _allowed(field.kind)
    return told | (allowed if layout.needed(field) else _or_null(allowed))


def _allowed(kind: kinds.Kind[Any]) -> dict[str, Any]:
    if isinstance(kind, time_kinds.Moment):
        return {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}
    return kind.json_type()


def _or_null(allowed: dict[str, Any]) -> dict[str, Any]:
    """The same, or null for unknown."""
    if "enum" in allowed:
        return {**allowed, "enum": [*allowed["enum"], None]}
    return {**allowed, "type": [allowed["type"], "null"]}


def _form(field: Field[Any]) -> str:
    """How values of this kind are written, where the label does not tell."""
    kind = field.kind
    if isinstance(kind, kinds.Choice):
        return "; ".join(f"{code}: {label}" if code != label else code for code, label in kind.options) + "."
    if isinstance(kind, kinds.Link):
        return f"The id of {layout.one(BY_NOUN[kind.to])} in this file, or the reference or UUID of a kept one."
    if isinstance(kind, Ordered):
        return f"Codes with commas between them, in their order, of: {', '.join(code for code, _ in kind.options)}."
    forms: list[tuple[type, str]] = [
        (kinds.Mass, "Such as “10 t” or “up to 10 t”; also “at least”, “approximately” and “exactly”."),
        (kinds.Attachment, "The SHA-256 of a file in “files”."),
        (kinds.Verbatim, "Kept to the character."),
        (time_kinds.Date, "2022, 2022-09 or 2022-09-22: as much as is known."),
        (time_kinds.TimeOfDay, "14:30"),
        (time_kinds.TimeZone, "An IANA name such as Asia/Seoul."),
        (Languages, "ISO 639-1 codes, such as “ko” or “ko, en”; a name such as “Korean” is understood."),
        (time_kinds.Moment, "UTC, such as 2026-11-24T03:37:00Z."),
    ]
    return next((form for each, form in forms if isinstance(kind, each)), "")


def _unless(field: Field[Any]) -> str:
    """What stands in for a required value that is left out."""
    return f"If left out: {field.default}." if field.required and field.default is not None else ""


def _files() -> dict[str, Any]:
    file = {
        "type": "object",
        "required": ["media_type", "base64"],
        "additionalProperties": False,
        "properties": {
            "media_type": {"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]{1,80}$", "examples": ["image/png"]},
            "base64": {"type": "string", "contentEncoding": "base64"},
        },
    }
    return {
        "title": "Files",
        "description": "Portraits and other files, each named by the SHA-256 of its content in hexadecimal.",
        "type": ["object", "null"],
        "patternProperties": {SHA_256: file},
        "additionalProperties": False,
    }


if __name__ == "__main__":
    resources.path(PUBLISHED).write_text(text(), encoding="utf-8", newline="\n")
