"""The contingency sheet of an event: what is done if something goes wrong, by whom, and what it lacks (DOMAIN §4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from asm_desktop.domain import contingency as rules
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.records import Contingency, Event
from asm_desktop.domain.said import Said, say
from asm_desktop.services import records
from asm_desktop.services.engagements import PARTED, Somebody, who
from asm_desktop.services.register import Register

OTHER = "other"


class Plan(NamedTuple):
    """What is done in a case, with the name of who acts or signs instead."""

    row: Contingency
    who: str = ""


class Sheet(NamedTuple):
    """The plans in their order, and what the sheet lacks."""

    plans: tuple[Plan, ...] = ()
    lacking: tuple[Said, ...] = ()


class Line(NamedTuple):
    """A plan as it is read from a line; `problem` says what cannot be read."""

    kind: str
    plan: str
    person: Somebody | None = None
    problem: Said | None = None


def sheet(register: Register, event: Event) -> Sheet:
    """The contingency sheet of an event, in a fixed number of queries."""
    rows = register.store.rows_of(Contingency, event.key)
    names = register.store.locate([row.person for row in rows if row.person])
    plans = [Plan(row, names[row.person].heading if row.person in names else "") for row in rows]
    return Sheet(tuple(plans), tuple(rules.questions(rows)))


def read_line(register: Register, line: str, cases: Mapping[str, str]) -> Line:
    """Read “sound – the MC reads from the front row – Ahn”: the case, what is done, and who; the ends may be missing.

    `cases` are the words for the cases by their code, in the language of whoever types.
    """
    parts = [part.strip() for part in PARTED.split(line.strip()) if part.strip()]
    kind = _case(parts[0], cases) if len(parts) > 1 else ""
    rest = parts[1:] if kind else parts
    found = who(register, rest[-1]) if len(rest) > 1 else []
    if len(found) > 1:
        names = ", ".join(each.name for each in found)
        several = say("“{name}” fits several people: {names}. Write more of the name.", name=rest[-1], names=names)
        return Line(kind or OTHER, line, problem=several)
    return Line(kind or OTHER, " – ".join(rest[:-1] if found else rest), found[0] if found else None)


def add_line(register: Register, event: Event, line: str, cases: Mapping[str, str]) -> Contingency:
    """Add a plan read from a line, in one action. Raises InvalidValue, InvalidRecord."""
    read = read_line(register, line, cases)
    if read.problem:
        raise InvalidValue(reason=read.problem)
    if not read.plan:
        raise InvalidRecord([("plan", "Say what is done.")])
    person = read.person.key if read.person else None
    values = {"event": event.key, "kind": read.kind, "plan": read.plan, "person": person}
    return records.create(register, Contingency, {name: value for name, value in values.items() if value is not None})


def _case(words: str, cases: Mapping[str, str]) -> str:
    """The one case whose name holds each of the words from its beginning on; nothing where it is none or several."""
    wanted = re.findall(r"\w+", words.casefold())
    fits = [
        code
        for code, label in cases.items()
        if code != OTHER and all(_begins(word, re.findall(r"\w+", label.casefold())) for word in wanted)
    ]
    return fits[0] if wanted and len(fits) == 1 else ""


def _begins(word: str, among: list[str]) -> bool:
    return any(each.startswith(word) for each in among)
