"""Whether what is kept of a party was checked lately, and a change of post in one step (DOMAIN §1)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.posts import is_stale
from asm_desktop.domain.records import Person, Post
from asm_desktop.domain.records.parties import Party
from asm_desktop.services import evidence, records, settings
from asm_desktop.services.register import Register
from asm_desktop.services.validity import check


@dataclass(frozen=True, slots=True)
class Verification:
    """When a party was last verified, whether that is too long ago, and which present posts are in that case."""

    on: PartialDate | None
    days: int
    is_old: bool
    old_posts: tuple[Post, ...]
    after: int
    """Days after which it is too long ago."""


def verification(register: Register, row: Party, posts: Sequence[Post], today: datetime.date) -> Verification:
    """How a party stands today. A post without a date of its own goes by the party's."""
    after = settings.figure(register.store, "stale_days")
    day = PartialDate.on(today)
    days = (today - row.verified_on.last()).days if row.verified_on else 0
    old = tuple(post for post in posts if post.ended is None and is_stale(post, day, after))
    return Verification(row.verified_on, days, days > after, old, after)


def verify(register: Register, rows: Sequence[Party], today: datetime.date) -> None:
    """Note that these parties and their present posts are right today, as one action."""
    day = PartialDate.on(today)
    title = rows[0].heading if len(rows) == 1 else f"{len(rows)} records"
    with register.action(f"Verify {title}") as store:
        for row in rows:
            if row.verified_on != day:
                store.update(type(row), row.key, {"verified_on": day})
            for post in store.rows_of(Post, row.key) if isinstance(row, Person) else []:
                if post.ended is None and post.verified_on != day:
                    store.update(Post, post.key, {"verified_on": day})


def present_posts(register: Register, person: Person) -> list[Post]:
    """The posts without an end."""
    return [post for post in register.store.rows_of(Post, person.key) if post.ended is None]


def create_in_post(register: Register, name: str, values: Mapping[str, Any], post: Mapping[str, Any]) -> Person:
    """Add a person under a name with the post they hold, as one action; with no `post` the person alone.

    Raises InvalidRecord.
    """
    if not post:
        return records.create_party(register, Person, name, values)
    with register.action(f"Add person {name.strip()}") as store:
        key = records.add_party(register, store, Person, name, values)
        post_key = records.add(store, Post, {"person": key, **post})
        evidence.note(store, register.recording_from, Post, post_key, post)
    row = register.store.get(Person, key)
    assert row is not None
    return row


def change_post(
    register: Register, person: Person, ended: Sequence[Post], values: Mapping[str, Any], today: datetime.date
) -> Post:
    """End these posts where the next one starts, and start it, as one action. Raises InvalidRecord.

    Where the day is known, the old posts end the day before; otherwise in the same month or year. Where no date is
    known, they end in the year that `today` is in.
    """
    started = values.get("started")
    with register.action(f"Change post of {person.heading}") as store:
        for post in ended:
            news = {"ended": _end(started, today)}
            check(Post, {**post.values, **news})
            store.update(Post, post.key, news)
        key = records.add(store, Post, {"person": person.key, **values})
    row = register.store.get(Post, key)
    assert row is not None
    return row


def _end(started: PartialDate | None, today: datetime.date) -> PartialDate:
    if started is None:
        return PartialDate(today.year)
    return started.add_days(-1) if started.day is not None else started
