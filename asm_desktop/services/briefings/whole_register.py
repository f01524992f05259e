"""Everything the documents of the whole register print: its agreements, and all that is promised and open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Commitment, Event, FollowUp
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Briefing
from asm_desktop.services import marking, settings
from asm_desktop.services.briefings import lists, promises
from asm_desktop.services.briefings.gathering import gather_about
from asm_desktop.services.briefings.meetings import UNFINISHED
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.register import Register

T = TypeVar("T", bound=Titled)


def of_register(register: Register, _key: str, manner: Manner) -> Briefing:
    """What the documents of the whole register print; invented records only where there are no others."""
    store = register.store
    rows = [*store.all(Agreement), *store.all(Commitment), *store.all(FollowUp)]
    example = bool(rows) and all(row.example for row in rows)
    agreements = _there(store.all(Agreement), "signed_on", example)
    open_promises = _open(store.all(Commitment), example)
    tasks = _open(store.all(FollowUp), example)
    level = marking.highest(register, Agreement, [], [row.values for row in agreements])
    occasion = Event({"id": "", "held_on": PartialDate.on(manner.today), "marking": level})
    scope = gather_about(register, occasion, manner, agreements=agreements, commitments=open_promises)
    scope.commitments = open_promises
    return Briefing(
        ref="",
        title="",
        kind=_ours(scope, example),
        example=example,
        marking=scope.speak(say(marking.WORDS[level])),
        level=level,
        version="",
        as_at=scope.day(scope.as_at()),
        agreement_list=lists.agreements(scope, agreements),
        promises=promises.groups(scope),
        follow_ups=lists.follow_ups(scope, tasks),
    )


def _ours(scope: Scope, example: bool) -> str:
    """The register's own organisation by its name, where it is as real or invented as what is printed."""
    us = settings.of(scope.register.store).us or ""
    row = scope.register.store.locate([us]).get(us)
    return scope.named([us]).get(us, "") if row and bool(row.values.get("example")) == example else ""


def _open(rows: Iterable[T], example: bool) -> list[T]:
    """What is still to be done, what is due first before."""
    return [row for row in _there(rows, "due", example) if row.values.get("status") in UNFINISHED]


def _there(rows: Iterable[T], by: str, example: bool) -> list[T]:
    """The records that are not archived, real or invented, by a date; those without it last."""
    kept = [row for row in rows if not row.archived and bool(row.example) == example]
    return sorted(kept, key=lambda row: (row.values.get(by) is None, str(row.values.get(by) or ""), row.ref or ""))
