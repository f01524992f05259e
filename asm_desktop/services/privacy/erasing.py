"""A person erased: the particulars go, also from the history, and what happened stays under a reference (DOMAIN §6).

It is the one action that cannot be undone, because undoing it would need what it takes away.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any, NamedTuple

from asm_desktop.domain.backups import MONTHS
from asm_desktop.domain.fields import BOOKKEEPING, Record
from asm_desktop.domain.kinds import Attachment
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.period import Period
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.records import (
    RECORDS,
    Citation,
    PartyName,
    Person,
    Post,
    Relation,
    Signatory,
    owned_by,
    pointing_at,
)
from asm_desktop.services.register import Register
from asm_desktop.store import forgetting
from asm_desktop.store.row_change import ERASE
from asm_desktop.store.store import Store

SHORTEST = 3
"""A single word of fewer letters is not looked for in other texts: it is part of too many words."""
STAYS = BOOKKEEPING | {"example"}
ATTACHED = tuple(
    (record, field.name) for record in RECORDS for field in record.fields.values() if isinstance(field.kind, Attachment)
)
"""Every field that names a file by its digest."""


class Plan(NamedTuple):
    """What erasing a person would do, before it is done.

    `gone` counts the rows that go; `left` are the rows that point at the person and stay, under `pseudonym`; `signed`
    are those of them that say who signed; `mentions` are other rows in whose words the names are replaced;
    `backups_until` is the day until which backups made before may hold the particulars.
    """

    pseudonym: str
    gone: int
    left: tuple[Record, ...]
    signed: tuple[Signatory, ...]
    mentions: tuple[Record, ...]
    backups_until: datetime.date


def plan(register: Register, person: Person, today: datetime.date) -> Plan:
    """What erasing a person would do."""
    store = register.store
    owned, pointing = _owned(store, person), _pointing(store, person)
    known = {row.key for row in (person, *owned, *pointing)}
    mentions = [row for row in _mentioning(store, _names(store, person)) if row.key not in known]
    return Plan(
        person.ref or person.key,
        len(owned),
        tuple(pointing),
        tuple(row for row in pointing if isinstance(row, Signatory)),
        tuple(mentions),
        backups_until(today),
    )


def backups_until(today: datetime.date) -> datetime.date:
    """The day until which a backup made today may be kept where backups go on being made."""
    return Period(months=MONTHS).after(PartialDate.on(today)).last()


def erase(register: Register, person: Person, *, keep_signatures: bool, progress: Progress = on_and_on) -> None:
    """Erase a person; with `keep_signatures` their name and title stay on what they signed, with no link to them.

    Raises ReadOnlyFile, CannotWrite, Stopped.
    """
    pseudonym = person.ref or person.key
    forgetting.overwrite(register.store.database)
    with register.action(f"Erase {pseudonym}", ERASE) as store:
        names, owned, pointing = _names(store, person), _owned(store, person), _pointing(store, person)
        posts = [row.key for row in owned if isinstance(row, Post)]
        gone = {person.key, *store.journal.belonging(person.key), *(row.key for row in owned)}
        signed = [row for row in pointing if isinstance(row, Signatory) and keep_signatures]
        kept = {row.key for row in signed}
        for each in signed:
            name = each.name_as_signed or person.heading
            store.update(Signatory, each.key, {"person": None, "name_as_signed": name})
        mentions = [row for row in _mentioning(store, names) if row.key not in gone | kept]
        changed = {row.key: row for row in (*mentions, *pointing) if row.key not in kept}
        for done, row in enumerate(changed.values()):
            go_on(progress, done, len(changed))
            _unname(store, row, names, posts, pseudonym)
        _empty(store, person, owned, pseudonym)
        store.at_last = lambda: forgetting.forget(store.database, gone, kept, names, pseudonym)


def _empty(store: Store, person: Person, owned: list[Record], pseudonym: str) -> None:
    """Take away all that belongs to a person and all that is said of them, and call them by the pseudonym."""
    _drop_portraits(store, person)
    for kind in {type(row) for row in owned}:
        store.delete(kind, [row.key for row in owned if type(row) is kind])
    said = [field.name for field in Person.fields.values() if not field.derived and field.name not in STAYS]
    store.update(Person, person.key, {**dict.fromkeys(said), "own": None})
    store.insert(PartyName, {"party": person.key, "full": pseudonym, "kind": "alias", "position": 0})
    store.archive(Person, [person.key], True)


def _owned(store: Store, person: Person) -> list[Record]:
    """The rows that belong to a person, the relations of others to them, and the citations of all these."""
    rows = [row for child in owned_by(Person) for row in store.rows_of(child, person.key)]
    rows += store.referring(Relation, "other", [person.key])
    return [*rows, *store.citing([person.key, *(row.key for row in rows)])]


def _pointing(store: Store, person: Person) -> list[Record]:
    """The rows of others that point at a person or at a post of theirs, each once."""
    posts = [row.key for row in store.rows_of(Post, person.key)]
    found: dict[str, Record] = {}
    for kind, keys in ((Person, [person.key]), (Post, posts)):
        for record, field in pointing_at(kind):
            if record is not Citation and record not in owned_by(Person):
                found |= {row.key: row for row in store.referring(record, field, keys)}
    return list(found.values())


def _mentioning(store: Store, names: list[str]) -> Iterator[Record]:
    """The rows in whose words one of these names is."""
    found: dict[type[Record], list[str]] = {}
    for record, key in forgetting.mentioning(store.database, names):
        found.setdefault(record, []).append(key)
    for record, keys in found.items():
        yield from store.get_many(record, keys)


def _unname(store: Store, row: Record, names: list[str], posts: list[str], pseudonym: str) -> None:
    """Take the names out of the words of a row, and its links to posts that go."""
    news: dict[str, Any] = {link.name: None for link in row.editable() if row.values.get(link.name) in posts}
    for field in filter(forgetting.is_prose, row.fields.values()):
        text = row.values.get(field.name) or ""
        changed = forgetting.without(text, names, pseudonym)
        news |= {field.name: changed} if changed != text else {}
    if isinstance(row, Signatory):
        news["title_as_signed"] = None
    if news:
        store.update(type(row), row.key, news)


def _names(store: Store, person: Person) -> list[str]:
    """All that a person is and was called, as names are written, the longest first; those too short are left out."""
    found = {person.title, person.short}
    for row in store.rows_of(PartyName, person.key):
        found |= {row.full, row.value().plain(), row.value().in_order()}
    for key in store.journal.belonging(person.key):
        found |= store.journal.values_of(key, PartyName.full.name)
    known = {text.strip() for text in found if text}
    return sorted((name for name in known if " " in name or len(name) >= SHORTEST), key=len, reverse=True)


def _drop_portraits(store: Store, person: Person) -> None:
    """Drop the content of the portraits there are and were, unless something else has the same."""
    store.update(Person, person.key, {Person.portrait.name: None})
    for digest in {person.portrait, *store.journal.values_of(person.key, Person.portrait.name)} - {None}:
        if not any(store.count(kind, field, digest) for kind, field in ATTACHED):
            forgetting.drop_content(store.database, digest)
