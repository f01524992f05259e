"""What this register holds to be true of itself; what nobody set is as declared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asm_desktop.domain.records import Post, RegisterSettings
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.store.store import Store

LABEL = "Change the settings of this register"


def of(store: Store) -> RegisterSettings:
    """The settings, each as it was set or declared; `id` is not among the values where nothing was set."""
    kept = _kept(store)
    fields = RegisterSettings.fields.values()
    usual = {field.name: field.default for field in fields if field.default is not None}
    known = {name: value for name, value in kept.values.items() if value is not None} if kept else {}
    return RegisterSettings({**usual, **known})


def figure(store: Store, name: str) -> int:
    """One of the figures, such as `stale_days`."""
    return int(of(store).values[name])


def save(register: Register, values: Mapping[str, Any]) -> RegisterSettings:
    """Keep these settings as one action. Raises InvalidRecord."""
    kept = _kept(register.store)
    if kept is None:
        return records.create(register, RegisterSettings, values, LABEL)
    return records.update(register, kept, values, LABEL)


def ours(store: Store) -> dict[str, None]:
    """The identifiers of the register's own organisation and of those with a present post there, in their order."""
    us = of(store).us
    if not us:
        return {}
    posts = store.referring(Post, "organisation", [us])
    return dict.fromkeys([*(str(post.person) for post in posts if post.ended is None), us])


def _kept(store: Store) -> RegisterSettings | None:
    rows = [row for row in store.all(RegisterSettings) if row.archived is None]
    return min(rows, key=lambda row: (len(row.ref or ""), row.ref or ""), default=None)
