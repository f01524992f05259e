"""What the journal tells: actions, and what each did to single rows."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.own_fields import key_of
from asm_desktop.domain.records import BY_NOUN

ERASE = "erase"
"""The kind of an action that cannot be undone, nor what was done before it."""
ACTION = '"seq", "label", "actor", "at", "kind", "target", "undone"'
CHANGE = '"seq", "action", "record", "noun", "key", "owner", "op", "before", "after"'


class _Kept(NamedTuple):
    seq: int
    action: int
    record: str
    noun: str
    key: str
    owner: str | None
    op: str
    old: str | None
    new: str | None


class RowChange(_Kept):
    """One row's change, derived values aside.

    `record` is its table, `noun` its kind, `owner` the record it belongs to (for a citation, the row it is about). Of
    an update, `before` and `after` hold the stored values that differ; otherwise one is the whole row, the other None.
    `old` and `new` are the same as JSON, read only where they are asked for, and once.
    """

    @functools.cached_property
    def before(self) -> dict[str, Any] | None:
        """What the row held. Raises ValueError where the journal is damaged."""
        return _load(self.old)

    @functools.cached_property
    def after(self) -> dict[str, Any] | None:
        """What the row holds since. Raises ValueError where the journal is damaged."""
        return _load(self.new)


class Action(NamedTuple):
    """One thing a person did. `kind` is do, undo or redo; `undone` is the action that undid it."""

    seq: int
    label: str
    actor: str | None
    at: str
    kind: str
    target: int | None
    undone: int | None


class Part(NamedTuple):
    """Some of the row changes that were asked for, and how many are left."""

    rows: list[RowChange]
    left: int


def differing(field: str) -> tuple[str, list[str]]:
    """SQL, with what it is asked for, for: the row change made this field, declared or a person's own, differ."""
    own = key_of(field)
    side, paths = "json_extract({}, ?)", [f'$."{Titled.own.name if own else field}"']
    if own:
        side, paths = f"json_extract({side}, ?)", [*paths, f'$."{own}"']
    before, after = (side.format(f'"{name}"') for name in ("before", "after"))
    return f"{before} IS NOT {after}", paths * 2


def row_change(row: Sequence[Any]) -> RowChange:
    """The change of a row of the journal, in the order of CHANGE. Raises KeyError for a noun that is none."""
    seq, action, record, noun, key, owner, op, before, after = row
    if noun not in BY_NOUN:
        raise KeyError(noun)
    return RowChange(seq, action, record, noun, key, owner, op, before, after)


def _load(text: str | None) -> dict[str, Any] | None:
    import json

    return None if text is None else json.loads(text)


def listed(keys: Iterable[str | int]) -> str:
    """Identifiers as SQL takes them, in one value."""
    import json

    return json.dumps(list(keys))
