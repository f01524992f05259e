"""Bringing two records of one party together: field by field, with every row and reference, in one undoable action."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from asm_desktop.domain import kinds
from asm_desktop.domain.errors import InvalidValue, UserError
from asm_desktop.domain.fields import BOOKKEEPING, Field, Record
from asm_desktop.domain.records import BY_NOUN, PartyName, owned_by, pointing_at
from asm_desktop.domain.records.parties import CONFIDENTIALITY, Party
from asm_desktop.services import own_fields
from asm_desktop.services.move_references import Movement
from asm_desktop.services.register import Register
from asm_desktop.store.store import Store

KEPT, OTHER, BOTH = "kept", "other", "both"
NAME = "title"
LABEL = "Merge {other} ({other_ref}) into {kept} ({kept_ref})"
STRICTEST = [code for code, _ in CONFIDENTIALITY]
P = TypeVar("P", bound=Party)


class NotTheSameKind(UserError):
    """Only two people, or two organisations, can be one."""

    template = "{first} and {second} cannot be merged: choose two people or two organisations. Nothing was changed."


class MixesExamples(UserError):
    """An invented record of the sample would be mixed with a real one."""

    template = "{example} is an invented example and {real} is not, so they were not merged. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Choice:
    """A field in which two records differ: its two values, which of them (or both) may stay, and which one would."""

    field: Field[Any]
    kept: Any
    other: Any
    options: tuple[str, ...]
    default: str

    def value(self, chosen: str) -> Any:
        """The value that a choice leaves."""
        if chosen == BOTH:
            return _joined(self.field, self.kept, self.other)
        return self.kept if chosen == KEPT else self.other


@dataclass(frozen=True, slots=True)
class Plan:
    """What a merge would do: the choices there are, and how many rows of each kind come over."""

    kept: Party
    other: Party
    choices: tuple[Choice, ...]
    moving: tuple[tuple[type[Record], int], ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that stands: the action that made it, and what the record that went was called."""

    seq: int
    title: str
    at: datetime.datetime


def plan(register: Register, kept: P, other: P) -> Plan:
    """What merging `other` into `kept` means. Raises NotTheSameKind, MixesExamples."""
    _allow(kept, other)
    kept, other = own_fields.completed(register.store, kept), own_fields.completed(register.store, other)
    newer = _newer(kept, other)
    choices = [
        _choice(field, kept.values.get(field.name), other.values.get(field.name), newer)
        for field in (*_compared(type(kept)), *own_fields.every(register.store).values())
        if kept.values.get(field.name) != other.values.get(field.name)
    ]
    counted = [(record, register.store.count(record, field, other.key)) for record, field in pointing_at(type(kept))]
    moving: dict[type[Record], int] = {}
    for record, count in counted:
        moving[record] = moving.get(record, 0) + count
    return Plan(kept, other, tuple(choices), tuple((record, count) for record, count in moving.items() if count))


def merge(register: Register, kept: P, other: P, chosen: Mapping[str, str] | None = None) -> None:
    """Make two records one: `kept` stays, `other` goes, and all that pointed at it points at `kept`.

    `chosen` says by field name which value stays (`kept`, `other`, `both`); what it leaves out is as in the plan.
    Rows that say the same become one, and nothing else is lost. Raises NotTheSameKind, MixesExamples, InvalidRecord.
    """
    decided = {
        choice.field.name: (choice, (chosen or {}).get(choice.field.name, choice.default))
        for choice in plan(register, kept, other).choices
    }
    _, named = decided.pop(NAME, (None, KEPT))
    news = {name: choice.value(what) for name, (choice, what) in decided.items()}
    label = LABEL.format(other=other.heading, other_ref=other.ref, kept=kept.heading, kept_ref=kept.ref)
    with register.action(label) as store:
        names = {KEPT: _called(store.rows_of(PartyName, kept.key)), OTHER: _called(store.rows_of(PartyName, other.key))}
        movement = Movement(store, kept, other)
        movement.citations({**own_fields.completed(store, kept).values, **news})
        news = own_fields.joined(store, kept, news)
        # The moment of the last change stays as it was, so that later work on the record does not forbid to undo this.
        if news:
            store.update(type(kept), kept.key, news, stamp=False)
        for child in owned_by(type(kept)):
            movement.rows(child)
        _choose_name(store, store.rows_of(PartyName, kept.key), movement.came, names[named] or names[OTHER])
        movement.references()
        if not movement.left_a_trace:
            store.update(type(kept), kept.key, {})
        store.delete(type(other), [other.key])


def merges(register: Register, key: str) -> list[Merged]:
    """The merges into this record that stand, newest first."""
    journal = register.store.journal
    found = []
    start = LABEL.split("{", maxsplit=1)[0]
    standing = [
        action
        for action in journal.actions(limit=10_000, keys={key, *journal.belonging(key)})
        if action.kind == "do" and action.undone is None and action.label.startswith(start)
    ]
    for action in standing:
        for change in journal.changes(action.seq):
            if change.op == "delete" and issubclass(BY_NOUN[change.noun], Party) and change.key != key:
                title = str((change.before or {}).get("title") or (change.before or {}).get("ref") or "")
                found.append(Merged(action.seq, title, datetime.datetime.fromisoformat(action.at)))
    return found


def take_apart(register: Register, seq: int) -> str | None:
    """Undo a merge exactly; returns its label, None if it no longer stands. Raises UndoConflict."""
    return register.undo(seq)


def _allow(kept: Record, other: Record) -> None:
    if type(kept) is not type(other) or not isinstance(kept, Party) or kept.key == other.key:
        raise NotTheSameKind(first=kept.heading, second=other.heading)
    if bool(kept.values.get("example")) != bool(other.values.get("example")):
        example, real = (kept, other) if kept.values.get("example") else (other, kept)
        raise MixesExamples(example=example.heading, real=real.heading)


def _compared(record: type[Record]) -> list[Field[Any]]:
    """The name first, then every field a person fills in."""
    filled = [field for field in record.editable() if field.name not in (*BOOKKEEPING, "example")]
    return [record.fields[NAME], *filled]


def _newer(kept: Record, other: Record) -> str:
    """The record that was verified last; the one that stays where neither is known to be."""
    first, second = kept.values.get("verified_on"), other.values.get("verified_on")
    return OTHER if second is not None and (first is None or second.first() > first.last()) else KEPT


def _choice(field: Field[Any], kept: Any, other: Any, newer: str) -> Choice:
    options = (KEPT, OTHER, BOTH) if _can_join(field) and None not in (kept, other) else (KEPT, OTHER)
    if kept is None or other is None:
        default = KEPT if other is None else OTHER
    elif BOTH in options:
        default = BOTH
    elif field.name == "confidentiality":
        default = KEPT if STRICTEST.index(kept) >= STRICTEST.index(other) else OTHER
    else:
        default = KEPT if field.name == NAME else newer
    return Choice(field, kept, other, options, default)


def _can_join(field: Field[Any]) -> bool:
    return isinstance(field.kind, kinds.LongText | kinds.Tags) and not isinstance(field.kind, kinds.Verbatim)


def _joined(field: Field[Any], kept: str, other: str) -> Any:
    if isinstance(field.kind, kinds.Tags):
        return field.parse(f"{kept}, {other}")
    if other in kept:
        return kept
    try:
        return field.accept(f"{kept}\n\n{other}")
    except InvalidValue:
        return kept


def _choose_name(store: Store, names: list[PartyName], came: set[str], preferred: str | None) -> None:
    """Let one name be preferred, and make another formal name in its script an alias."""
    chosen = next((row for row in names if row.full == preferred), None)
    if chosen is None:
        return
    for row in names:
        news: dict[str, Any] = {}
        if bool(row.preferred) != (row is chosen) and (row.preferred or len(names) > 1):
            news["preferred"] = row is chosen
        doubled = row.kind == chosen.kind == "formal" and row.script == chosen.script
        if doubled and (row.key in came) != (chosen.key in came):
            news["kind"] = "alias"
        if news:
            store.update(PartyName, row.key, news, stamp=False)


def _called(names: list[PartyName]) -> str | None:
    """The name among these that a party goes by, as in Party.preferred."""
    formal = [name for name in names if name.kind == "formal"]
    first = next((name for name in names if name.preferred), next(iter(formal or names), None))
    return first.full if first else None
