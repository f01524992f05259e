"""Everything the documents of an agreement print: its cooperation areas and its deliveries."""

from __future__ import annotations

from collections import defaultdict

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Engagement, Event
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.profile import AreaReport
from asm_desktop.services import marking
from asm_desktop.services.briefings import agreements, asking, chronicle, lists, meetings, promises, sales
from asm_desktop.services.briefings.gathering import gather_about
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.register import Register


def of_agreement(register: Register, key: str, manner: Manner) -> Briefing:
    """What the documents of an agreement print. Raises RecordNotFound for what is none."""
    row = register.store.get(Agreement, key)
    if row is None:
        raise RecordNotFound(reference=key)
    level = max(row.confidentiality or "internal", "internal", key=marking.LEVELS.index)
    day = PartialDate.on(manner.today)
    occasion = Event({"id": "", "agreement": key, "held_on": day, "marking": level, "example": row.example})
    scope = gather_about(register, occasion, manner, agreements=[row])
    contacts = meetings.around(scope, (), [key])[: meetings.MOST]
    return Briefing(
        ref=row.ref or "",
        title=scope.title(key),
        kind=scope.shown(row, "type"),
        example=bool(row.example),
        marking=scope.speak(say(marking.WORDS[level])),
        level=level,
        version="",
        as_at=scope.day(scope.as_at()),
        agreements=agreements.cards(scope),
        area_reports=_areas(scope, row),
        engagements=lists.engagements(scope, contacts),
        timeline=chronicle.chronicle(scope, [row], contacts),
        promises=promises.groups(scope),
        ledgers=sales.ledgers(scope),
    )


def _areas(scope: Scope, agreement: Agreement) -> tuple[AreaReport, ...]:
    """Each area with the latest contacts about it."""
    rows = scope.areas.get(agreement.key, [])
    activity: dict[str, list[Engagement]] = defaultdict(list)
    found = scope.register.store.referring(Engagement, "area", [row.key for row in rows])
    for each in meetings.latest(scope, found):
        activity[each.area or ""].append(each)
    heading, ask = scope.speak(say("Latest activity")), asking.about_agreement(scope, agreement)
    return tuple(
        AreaReport(
            "",
            agreements.area(scope, row, ask),
            lists.engagements(scope, activity[row.key][: meetings.MOST], heading),
        )
        for row in rows
    )
