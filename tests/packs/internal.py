"""A briefing in which every text is a word of its own, and what the field says may leave the house."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.printout import Column, Row
from asm_desktop.packs.profile import AreaReport, Brief, Introduction, Profile, Scene
from asm_desktop.packs.sheet import Listed
from asm_desktop.packs.values import Mark, Reading, Value
from tests.packs.full_briefing import full

CODES = frozenset({"hold", "level", "likelihood", "binding_code"})
"""Fields that hold codes and not words."""
ALWAYS = (
    "title kind when.text where.text summary.facts summary.sentence participants agreements quotes ref version as_at "
    "cleared_on"
)
LIST = "agreement_list"
OPEN = {
    "partner": f"{ALWAYS} run_sheet seating signing usable promises ledgers logistics guests area_reports {LIST}",
    "mc": f"{ALWAYS} run_sheet seating signing logistics guests script",
    "media": f"{ALWAYS} usable",
}
"""Of each edition the parts that it may hold anything of at all."""
NEVER = (
    "ask",
    "missing",
    "marks",
    "readings",
    "caution",
    "attended",
    "reason",
    "questions",
    "note",
    "lines.flags",
    "remarks",
    "signatures_note",
    "evidence",
    "detail",
    "activity",
    "participants_note",
    "agreements_note",
    "approval",
    "attribution",
    "about",
)
"""What no edition that goes out holds, wherever it stands."""


def everything() -> Briefing:
    """A briefing with something in every part."""
    cells = Listed("List", (Column("Open"), Column("Held")), (Row(("one", "two")), Row(("three", "four"))), "more")
    base = full(13)
    promises = base.promises
    told = replace(
        base,
        participants_note="note",
        agreements_note="note",
        script=(Scene("10:00", "Opening", "Welcome", "Music", (Introduction("Dr Alice", "AL-iss"),)),),
        script_questions=("Who?",),
        profile=Profile(base.participants[0].people[0], base.logistics, (Value("Do"),), (Value("Avoid"),)),
        brief=Brief(base.logistics, (Value("With"),), ("Objective",), ("Message",), promises, (Value("Do"),), ()),
        area_reports=(AreaReport("A", base.agreements[0].areas[0], cells),),
        guests=cells,
        contact_list=cells,
        countdown=cells,
        contingencies=cells,
        relations=cells,
        engagements=cells,
        agreement_list=cells,
        follow_ups=cells,
    )
    value = Value("known", "whom", (Mark("S"),), (Reading("S", "other"),), "missing")
    return replace(told, when=value, where=value)


def planted(briefing: Briefing, holds: Iterator[str]) -> tuple[Briefing, dict[str, tuple[str, tuple[str, ...]]]]:
    """The briefing with each text a word of its own; each word with its path and the holds around it."""
    words: dict[str, tuple[str, tuple[str, ...]]] = {}
    numbers = itertools.count()

    def plant(value: Any, path: str, around: tuple[str, ...]) -> Any:
        if isinstance(value, str):
            if not value:
                return value
            word = f"Qz{next(numbers):05}x"
            words[word] = (path, around)
            return word
        if isinstance(value, tuple):
            return tuple(plant(item, path, around) for item in value)
        if not dataclasses.is_dataclass(value) or isinstance(value, type):
            return value
        inner = around
        changes: dict[str, Any] = {}
        if hasattr(value, "hold"):
            changes["hold"] = next(holds)
            inner = (*around, changes["hold"])
        for each in dataclasses.fields(value):
            if each.name not in CODES:
                changes[each.name] = plant(getattr(value, each.name), f"{path}.{each.name}".lstrip("."), inner)
        return type(value)(**{**{f.name: getattr(value, f.name) for f in dataclasses.fields(value)}, **changes})

    return plant(briefing, "", ()), words


def may_leave(path: str, edition: str) -> bool:
    """Whether what stands at a path may be in an edition at all."""
    if path.startswith("run_sheet.remarks"):
        return edition != "media"
    if any(f".{name}." in f".{path}." for name in NEVER):
        return False
    return any(path == part or path.startswith(f"{part}.") for part in OPEN[edition].split())
