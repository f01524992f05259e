"""Whether a copy that went out is still current, and the addendum that makes it so again (DOMAIN §5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from asm_desktop.domain import issued_state, issues
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.issued_state import PICTURE, Change, State
from asm_desktop.domain.issues import NoSuchCopy, Version
from asm_desktop.domain.manner import LANGUAGES, Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.printables import NAMED, TITLES, Printable
from asm_desktop.domain.records import PrintRun
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.services import briefings, issuing
from asm_desktop.services.issuing import Clearing, Copy, Write
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

if TYPE_CHECKING:
    from asm_desktop.packs.briefing import Briefing
    from asm_desktop.packs.printout import Group, Printout

COVER = {"title": say("Title"), "when": say("When"), "where": say("Where"), "marking": say("Marking")}
SHA = re.compile(PICTURE + "[0-9a-f]{64}")


class NothingChanged(UserError):
    """An addendum was asked for where it would be empty."""

    template = "Nothing has changed since {number}, so there is nothing to add to it. Nothing was written."


class Standing(NamedTuple):
    """What is known of a copy: its issue, the addenda since, the issue that took its place, and what changed since."""

    run: PrintRun
    copy: int
    addenda: tuple[PrintRun, ...]
    newer: PrintRun | None
    changes: tuple[Change, ...]

    @property
    def code(self) -> str:
        """The answer in one word: superseded, changed, amended or current."""
        if self.newer:
            return "superseded"
        return "changed" if self.changes else "amended" if self.addenda else "current"


def standing(register: Register, text: str) -> Standing:
    """Whether the copy with this number is current. Raises NoSuchCopy."""
    asked = issues.read(text)
    runs = issuing.of_series(register, asked.number.rpartition("-")[0])
    run = next((each for each in runs if (each.number or "").upper() == asked.number), None)
    if run is None or asked.copy > max(len(run.readers), 1):
        known = next((each.number for each in runs), None) or "E-0001-BP-PRI-1.0"
        raise NoSuchCopy(number=f"“{text.strip()[:60]}”", example=issues.copy_number(known, 1))
    return _standing(register, run, asked.copy, runs)


def about(register: Register, row: Record) -> list[Standing]:
    """How the latest issue of each document of a record stands, by edition and language; or the issue itself."""
    if isinstance(row, PrintRun):
        return [_standing(register, row, 0, issuing.of_series(register, _series(row)))]
    found: dict[tuple[str | None, ...], PrintRun] = {}
    for run in sorted(register.store.all(PrintRun), key=_version):
        if run.subject == row.key and not _version(run).addendum:
            found[run.document, run.edition, run.language] = run
    return [_standing(register, run, 0, issuing.of_series(register, _series(run))) for run in found.values()]


def remarks(register: Register, printable: Printable, key: str, manner: Manner) -> tuple[Said, ...]:
    """What is to be known, before it is printed, of the latest issue of a document in an edition and language."""
    runs = [
        run
        for run in register.store.all(PrintRun)
        if (run.document, run.subject, run.edition) == (printable.name, key, manner.edition)
        and LANGUAGES[run.language or "en"] == manner.languages
        and not _version(run).addendum
    ]
    if not runs:
        return ()
    last = max(runs, key=_version)
    stands = _standing(register, last, 0, issuing.of_series(register, _series(last)))
    return (*sentences(stands), *map(told, stands.changes))


def add_to(register: Register, run: PrintRun, clearing: Clearing, write: Write) -> PrintRun:
    """Issue the addendum to an issue: one document for all its copies, recorded with what is said now.

    It is cut to the same edition before it is compared. Raises NothingChanged, NotCleared, and what `write` raises.
    """
    runs = issuing.of_series(register, _series(run))
    stands = _standing(register, run, 0, runs)
    if not stands.changes:
        raise NothingChanged(number=run.number)
    given = clearing._replace(readers=tuple(run.readers))
    issuing.check(given)
    version = issues.next_addendum(_version(run), map(_version, runs))
    number = f"{_series(run)}-{version}"
    manner = replace(issuing.manner_of(run), today=given.at.date())
    briefing, state = _now(register, run)
    pdf = _draw(_printout(briefing, state, run, given, number, stands.changes, manner), manner)
    recorded = issuing.values(NAMED[run.document or ""], run.subject, manner, given, number, version, state)
    return issuing.record(register, recorded, write, [Copy(number, "", pdf)])


def sentences(stands: Standing) -> Iterator[Said]:
    """The answer in sentences."""
    day = PartialDate.parse((stands.run.issued_at or "")[:10])
    number, reader = stands.run.number, ""
    if stands.copy:
        number = issues.copy_number(number or "", stands.copy)
        reader = stands.run.readers[stands.copy - 1] if stands.run.readers else ""
    facts: dict[str, object] = {"number": number, "day": day}
    if stands.newer:
        yield say("{number} of {day} is superseded by {newer}.", **facts, newer=stands.newer.number)
    elif stands.changes:
        facts["count"] = len(stands.changes)
        yield say("{number} of {day} is no longer current. Changed since, and not issued: {count}.", **facts)
    elif stands.addenda:
        yield say("{number} of {day} is current together with its addenda.", **facts)
    else:
        yield say("{number} of {day} is current.", **facts)
    if reader:
        yield say("It is for {reader}.", reader=reader)
    if stands.addenda:
        yield say("Addenda: {numbers}", numbers=", ".join(run.number or "" for run in stands.addenda))


def told(change: Change, speak: Speak = str) -> Said:
    """A change as one line."""
    section = section_title(change.section)
    about = say("{section} · {item}", section=section, item=change.item) if change.item else section
    if change.is_of_order:
        return say("{about}: the order changed", about=about)
    was, now = _words(change.was, speak), _words(change.now, speak)
    if not change.was and change.item.endswith(change.now):
        return say("{about}: new", about=about)
    if not change.was:
        return say("{about}: new, {now}", about=about, now=now)
    if not change.now:
        return say("{about}: no longer there, was {was}", about=about, was=was)
    return say("{about}: {was} → {now}", about=about, was=was, now=now)


def section_title(section: str) -> Said:
    """What a section is called; what is told on the cover alone by what it is."""
    return TITLES.get(section) or COVER.get(section) or say("Cover")


def _standing(register: Register, run: PrintRun, copy: int, runs: Sequence[PrintRun]) -> Standing:
    mine = _version(run)
    chain = [each for each in runs if _version(each).issue == mine.issue]
    newer = [
        each
        for each in runs
        if _version(each).issue > mine.issue and not _version(each).addendum and each.language == run.language
    ]
    addenda = tuple(each for each in chain if _version(each) > mine)
    _, state = _now(register, run)
    last = chain[-1]
    same = last.digest == issued_state.digest(state)
    found = () if same else tuple(issued_state.changes(issued_state.loads(last.snapshot or ""), state))
    return Standing(run, copy, addenda, newer[-1] if newer else None, found)


def _now(register: Register, run: PrintRun) -> tuple[Briefing, State]:
    """What it is about today, in the edition and language of the issue, as on the day of the issue."""
    printable, manner = NAMED[run.document or ""], issuing.manner_of(run)
    briefing = briefings.compose(register, printable, run.subject, manner)
    return briefing, issuing.state_of(briefing, printable, manner)


def _version(run: PrintRun) -> Version:
    return Version.parse(run.version or "0")


def _series(run: PrintRun) -> str:
    return (run.number or "").rpartition("-")[0]


def _words(text: str, speak: Speak) -> str:
    return SHA.sub(speak(say("(picture)")), text)


def _draw(printout: Printout, manner: Manner) -> bytes:
    from asm_desktop.packs.printed_table import draw_table

    return draw_table(printout, manner).pdf


def _printout(
    briefing: Briefing,
    state: State,
    run: PrintRun,
    clearing: Clearing,
    number: str,
    changes: Sequence[Change],
    manner: Manner,
) -> Printout:
    """The addendum as a table: what has changed, section by section, was and is."""
    from asm_desktop.packs.printout import Column, Printout
    from asm_desktop.services.printing import phrases

    speak = speaker(manner.languages)
    cover = {each.section: each.text for each in reversed(state)}
    document = speak(NAMED[run.document or ""].title)
    day = PartialDate.on(clearing.at.date())
    return Printout(
        title=speak(say("Addendum {version}", version=number.rpartition("-")[2])),
        kind=speak(say("{document}: {title}", document=document, title=cover.get("title", briefing.title))),
        count=speak(say("{count} changes", count=len(changes))),
        about=tuple(_about(run, clearing, number, speak)),
        columns=tuple(Column(speak(words)) for words in (say("What"), say("Was"), say("Now"))),
        groups=tuple(_groups(changes, speak, example=bool(briefing.example))),
        marking=cover.get("marking", ""),
        identity=number,
        state=speak(say("Issued {day} · keep it with the copy", day=day)),
        phrases=phrases(manner),
    )


def _about(run: PrintRun, clearing: Clearing, number: str, speak: Speak) -> Iterator[tuple[str, str]]:
    """What it adds to, whose copies it goes to and who cleared it; only the principal’s edition names people."""
    whole = run.edition == "principal"
    copies = [issues.copy_number(run.number or "", place) for place in range(1, len(run.readers) + 1)]
    if whole:
        copies = [f"{copy} {reader}" for copy, reader in zip(copies, run.readers, strict=True)]
    yield speak(say("Number")), number
    yield speak(say("Goes to")), "; ".join(copies)
    if whole:
        yield speak(say("Prepared by")), clearing.prepared_by or speak(say("Not recorded"))
        yield speak(say("Cleared by")), clearing.cleared_by
    else:
        yield speak(say("Edition")), speak(say(run.shown("edition")))


def _groups(changes: Sequence[Change], speak: Speak, *, example: bool) -> Iterator[Group]:
    from asm_desktop.packs.printout import Group, Row

    for section in dict.fromkeys(change.section for change in changes):
        rows = [_cells(change, speak) for change in changes if change.section == section]
        yield Group(speak(section_title(section)), tuple(Row(cells, example) for cells in rows))


def _cells(change: Change, speak: Speak) -> tuple[str, str, str]:
    if change.is_of_order:
        return speak(say("The order")), "", speak(say("changed"))
    return change.item or speak(section_title(change.section)), _words(change.was, speak), _words(change.now, speak)
