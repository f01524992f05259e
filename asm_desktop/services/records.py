"""Reading records and changing them: each write is one action with a label, checked first, undoable after."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from asm_desktop.domain.errors import AmbiguousReference, InvalidRecord, RecordNotFound
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.kinds import NOT_TEXT
from asm_desktop.domain.records import (
    BY_NOUN,
    OWNED,
    TITLED,
    Citation,
    CustomField,
    PartyName,
    Person,
    owned_by,
)
from asm_desktop.services import deleting, evidence, gates, own_fields, reflow
from asm_desktop.services.register import Register
from asm_desktop.services.validity import accepted, check
from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)
LONGEST_NUMBER = 12
MOST_CANDIDATES = 12
MOST_NAMED = 50


def get(register: Register, key: str) -> Record:
    """The record or owned row with this identifier. Raises RecordNotFound."""
    titled = register.store.locate([key]).get(key)
    if titled is not None:
        return titled
    for record in (*OWNED, Citation):
        row = register.store.get(record, key)
        if row is not None:
            return row
    raise RecordNotFound(reference=key)


def get_all(register: Register, keys: Sequence[str]) -> list[Record]:
    """The records with these identifiers, in their order; those that have gone are left out."""
    found = register.store.locate(keys)
    return [found[key] for key in keys if key in found]


def find(register: Register, reference: str, noun: str | None = None) -> Titled:
    """The record a person means: by reference (A-0001), identifier, name, part of a title or of a name.

    Raises RecordNotFound, or AmbiguousReference with the candidates.
    """
    wanted = re.sub(NOT_TEXT, "", reference).strip()
    if not wanted:
        raise RecordNotFound(reference=reference)
    exact = register.store.locate([wanted]).get(wanted) or _by_ref(register, wanted)
    if exact is not None:
        return exact
    found = _called(register, wanted, [record for record in TITLED if noun in (None, record.noun, record.plural)])
    if not found:
        raise RecordNotFound(reference=reference)
    if len(found) > 1:
        matches = ", ".join(f"{row.ref} {row.heading}" for row in found[:MOST_CANDIDATES])
        matches += f" and {len(found) - MOST_CANDIDATES} more" if len(found) > MOST_CANDIDATES else ""
        raise AmbiguousReference(reference=reference, matches=matches)
    return found[0]


def _by_ref(register: Register, wanted: str) -> Titled | None:
    prefix, _, digits = wanted.upper().partition("-")
    for record in TITLED:
        if record.prefix == prefix and digits.isdecimal() and len(digits) <= LONGEST_NUMBER:
            return register.store.by_ref(record, f"{prefix}-{int(digits):04d}")
    return None


def _called(register: Register, wanted: str, kinds: Sequence[type[Titled]]) -> list[Titled]:
    """The records of these kinds with exactly this name; else with it in their title; else in one of their names."""
    nouns = {record.noun for record in kinds}
    keys = [key for key, noun in register.store.index.called(wanted) if noun in nouns]
    if not keys:
        rows = [row for record in kinds for row in register.store.titled_like(record, wanted)]
        short = [row for row in rows if wanted.casefold() == (row.short or "").casefold()]
        if rows:
            return short or rows
        keys = [key for key, noun in register.store.index.find_named(wanted, MOST_NAMED) if noun in nouns]
    located = register.store.locate(keys)
    return [located[key] for key in keys if key in located]


def create(register: Register, record: type[R], values: Mapping[str, Any], label: str | None = None) -> R:
    """Add a record or an owned row, with the declared defaults. Raises InvalidRecord."""
    owner = register.store.locate([values[record.owner]]) if values.get(record.owner) else {}
    place = "".join(f" to {row.heading}" for row in owner.values())
    with register.action(label or f"Add {record.label.lower()}{place}") as store:
        key = add(store, record, values)
        evidence.note(store, register.recording_from, record, key, values)
    row = register.store.get(record, key)
    assert row is not None
    return row


def add(store: Store, record: type[Record], values: Mapping[str, Any]) -> str:
    """Add a row within an open action; an owned row goes to the end of its list. Raises InvalidRecord."""
    defaults = {field.name: field.default for field in record.editable() if field.default is not None}
    row = accepted(store, record, {**defaults, **values})
    check(record, row)
    row = reflow.dated(store, record({}), gates.passed(store, record({}), row))
    if "position" in record.order and row.get("position") is None:
        siblings = store.rows_of(record, row[record.owner])
        row["position"] = 1 + max((each.values["position"] or 0 for each in siblings), default=-1)
    return store.insert(record, row)


def create_party(register: Register, record: type[R], name: str, values: Mapping[str, Any] | None = None) -> R:
    """Add a person or an organisation under a name; a person's name is read for its parts (DOMAIN §1).

    Raises InvalidRecord.
    """
    with register.action(f"Add {record.label.lower()} {name.strip()}") as store:
        key = add_party(register, store, record, name, values or {})
    row = register.store.get(record, key)
    assert row is not None
    return row


def add_party(register: Register, store: Store, record: type[Record], name: str, values: Mapping[str, Any]) -> str:
    """Add a person or an organisation under a name within an open action, and give its key. Raises InvalidRecord."""
    if not name.strip():
        raise InvalidRecord([("full", "A name is needed.")])
    key = add(store, record, values)
    called = {"kind": "formal", "preferred": True, **name_values(record, name)}
    name_key = add(store, PartyName, {"party": key, **called})
    evidence.note(store, register.recording_from, record, key, values)
    evidence.note(store, register.recording_from, PartyName, name_key, called)
    return key


def name_values(record: type[Record], name: str) -> dict[str, Any]:
    """The PartyName values read from a name as typed."""
    from asm_desktop.domain.scripts import script_of

    full = " ".join(name.split())
    if record is not Person:
        return {"full": full, "script": script_of(full)}
    from asm_desktop.domain.person_name import PersonName

    read = PersonName.parse(full)
    note = "Family and given name were read from the word order; please check." if read.guessed else None
    return {
        "full": full,
        "script": script_of(full),
        "courtesy": read.courtesy,
        "family": read.family,
        "given": read.given,
        "name_order": read.order,
        "order_note": note,
    }


def update(register: Register, row: R, changes: Mapping[str, Any], label: str | None = None) -> R:
    """Change fields of a row; returns it as it is now. Does nothing if nothing differs. Raises InvalidRecord."""
    news = _news(register, row, changes)
    if not news:
        return row
    named = {name: value for name, value in changes.items() if name in news or row.values.get(name) != value}
    with register.action(label or _change_label(register, row, named)) as store:
        _update(register, row, news)
        evidence.note(store, register.recording_from, type(row), row.key, named)
    current = register.store.get(type(row), row.key)
    if current is None:
        raise RecordNotFound(reference=row.heading)
    return current


def _update(register: Register, row: Record, news: Mapping[str, Any]) -> None:
    """Within an open action, change a row; what follows it does: fields of a person's own, and a countdown."""
    register.store.update(type(row), row.key, news)
    reflow.follow(register, type(row), [row.key], news)
    if isinstance(row, CustomField):
        own_fields.refit(register.store, row, row.replace(**news))


def _news(register: Register, row: Record, changes: Mapping[str, Any]) -> dict[str, Any]:
    """What a change would make different, checked field by field and as a whole row. Raises InvalidRecord."""
    kept = accepted(register.store, type(row), own_fields.folded(register.store, row, changes))
    news = {name: value for name, value in kept.items() if row.values.get(name) != value}
    if news:
        check(type(row), {**row.values, **news})
    news = reflow.dated(register.store, row, gates.passed(register.store, row, news))
    return {name: value for name, value in news.items() if row.values.get(name) != value}


def _change_label(register: Register, row: Record, changes: Mapping[str, Any]) -> str:
    fields = own_fields.fields_of(register.store, type(row))
    labels = ", ".join(fields[name].label for name in changes)
    owner = register.store.locate([row.values[row.owner]]) if row.owner else {row.key: row}
    return f"Change {labels} of {', '.join(each.heading for each in owner.values()) or type(row).label.lower()}"


def update_many(
    register: Register, rows: Sequence[Record], changes: Mapping[str, Any], label: str | None = None
) -> None:
    """Change the same fields of several rows in one action. Raises InvalidRecord."""
    news = [(row, _news(register, row, changes)) for row in rows]
    names = ", ".join(rows[0].fields[name].label for name in changes) if rows else ""
    with register.action(label or f"Change {names} of {len(rows)} records"):
        for row, different in news:
            if different:
                _update(register, row, different)


def archive(register: Register, rows: Sequence[Record], archived: bool = True) -> None:
    """Archive records, or bring them back."""
    word = "Archive" if archived else "Bring back"
    with register.action(f"{word} {_named(rows)}") as store:
        for record, keys in _by_kind(rows).items():
            store.archive(record, keys, archived)


def delete(register: Register, rows: Sequence[Record]) -> None:
    """Delete rows with all that belongs to them. Raises StillReferred if other records point at one of them."""
    with register.action(f"Delete {_named(rows)}") as store:
        deleting.delete(store, _by_kind(rows))


def _by_kind(rows: Sequence[Record]) -> dict[type[Record], list[str]]:
    """The identifiers of rows, by what they are."""
    found: dict[type[Record], list[str]] = {}
    for row in rows:
        found.setdefault(type(row), []).append(row.key)
    return found


def _named(rows: Sequence[Record]) -> str:
    return rows[0].heading if len(rows) == 1 else f"{len(rows)} records"


def move(register: Register, row: Record, up: int) -> None:
    """Move an owned row `up` places towards the start of its list (negative: towards the end)."""
    rows = register.store.rows_of(type(row), row.values[type(row).owner])
    keys = [each.key for each in rows]
    place = keys.index(row.key)
    target = min(max(place - up, 0), len(keys) - 1)
    if target == place:
        return
    keys.insert(target, keys.pop(place))
    places = {each.key: each.values["position"] for each in rows}
    with register.action(f"Move {type(row).label.lower()}") as store:
        for number, key in enumerate(keys):
            if places[key] != number:
                store.update(type(row), key, {"position": number})


def owned(register: Register, row: Record) -> dict[type[Record], list[Record]]:
    """The lists that belong to a record, each in its order."""
    return {child: register.store.rows_of(child, row.key) for child in owned_by(type(row))}


def blob(register: Register, digest: str) -> bytes | None:
    """The content of a kept file."""
    return register.store.blob(digest)


def add_blob(store: Store, content: bytes, media_type: str) -> str:
    """Keep a file's content within an open action; returns its digest."""
    import hashlib

    digest = hashlib.sha256(content).hexdigest()
    store.put_blob(digest, media_type, content)
    return digest


def is_party(record: type[Record]) -> bool:
    """Whether records of this kind are made under a name."""
    return issubclass(record, BY_NOUN["party"])
