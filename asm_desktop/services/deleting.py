"""Deleting records with all that belongs to them, however many: set by set, and none where others point at one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from asm_desktop.domain.errors import StillReferred
from asm_desktop.domain.fields import Record
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.records import Citation, CustomField, owned_by, pointing_at
from asm_desktop.services import own_fields
from asm_desktop.store.store import Store

CHUNK = 500
Keys = dict[type[Record], dict[str, None]]
"""Identifiers by kind, in order."""


def delete(store: Store, rows: Mapping[type[Record], Sequence[str]], progress: Progress = on_and_on) -> None:
    """Within an open action, delete rows with what belongs to them. Raises StillReferred, Stopped.

    What others point at stays, unless those go in the same action, themselves or with what they belong to.
    """
    doomed = _with_what_belongs(store, rows)
    total = sum(map(len, doomed.values()))
    steps, done = 2 * total, 0
    going = {key for keys in doomed.values() for key in keys}
    for record, chunk in _chunks(doomed):
        _refuse(store, record, chunk, going)
        done += len(chunk)
        go_on(progress, done, steps)
    for key in doomed.get(CustomField, ()):
        own_fields.forget(store, key)
    for record, chunk in _chunks(dict(reversed(doomed.items()))):
        store.delete(record, chunk)
        done += len(chunk)
        go_on(progress, done, steps)
    store.heed = lambda _: go_on(progress, steps, steps)


def _with_what_belongs(store: Store, rows: Mapping[type[Record], Sequence[str]]) -> Keys:
    """The rows with those that belong to them, owners first, and the citations of them all last."""
    found: Keys = {record: dict.fromkeys(keys) for record, keys in rows.items() if record is not Citation}
    waiting = list(found.items())
    while waiting:
        record, keys = waiting.pop(0)
        for child in owned_by(record):
            owned = dict.fromkeys(store.pointing(child, child.owner, list(keys)).keys() - found.get(child, {}).keys())
            if owned:
                found[child] = {**found.pop(child, {}), **dict.fromkeys(sorted(owned))}
                waiting.append((child, owned))
    subjects = [key for keys in found.values() for key in keys]
    cited = sorted(store.pointing(Citation, "subject", subjects))
    return {**found, Citation: dict.fromkeys([*rows.get(Citation, ()), *cited])}


def _chunks(rows: Mapping[type[Record], Mapping[str, None]]) -> Iterator[tuple[type[Record], list[str]]]:
    for record, keys in rows.items():
        listed = list(keys)
        for start in range(0, len(listed), CHUNK):
            yield record, listed[start : start + CHUNK]


def _refuse(store: Store, record: type[Record], keys: list[str], going: set[str]) -> None:
    """Raise StillReferred for the first of these rows that others point at."""
    for other, field in pointing_at(record):
        if field == other.owner and other in owned_by(record):
            continue
        blocked = Counter(target for key, target in store.pointing(other, field, keys).items() if key not in going)
        for key in filter(blocked.get, keys):
            row = store.get(record, key)
            others = f"{blocked[key]} in “{other.fields[field].inverse or other.label_plural}”"
            raise StillReferred(title=row.heading if row else record.label, others=others)
