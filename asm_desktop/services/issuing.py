"""Documents issued: cleared, numbered copy by copy, and recorded with what they said (DOMAIN §5)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asm_desktop.domain import issued_state, issues
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.issued_state import State
from asm_desktop.domain.issues import Version
from asm_desktop.domain.manner import LANGUAGES, Manner, Part
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.printables import NAMED, Printable
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.records import PrintRun
from asm_desktop.domain.said import say
from asm_desktop.services import briefings, printables, records
from asm_desktop.services.register import Register
from asm_desktop.services.saving import write_whole
from asm_desktop.services.spoken import speaker

if TYPE_CHECKING:
    from asm_desktop.packs.briefing import Briefing

LINKS = {
    "event": PrintRun.event,
    "agreement": PrintRun.agreement,
    "person": PrintRun.party,
    "organisation": PrintRun.party,
}
"""The field that names what a document is of, by its noun."""
MOMENT = "%Y-%m-%dT%H:%M:%SZ"


class NotCleared(UserError):
    """Somebody clears what goes out."""

    template = "Say who cleared it: what nobody has cleared is a DRAFT, and is not issued. Nothing was written."


class AnnexMissing(UserError):
    """Something to be issued lacks an annex that is wanted."""

    template = "{reason} Nothing was issued; choose the annexes anew."


class NoReaders(UserError):
    """Each copy is for somebody."""

    template = "Say who each copy is for, so that it can be asked back. Nothing was written."


class Clearing(NamedTuple):
    """Who prepared and cleared an issue, who its copies are for, when in UTC, and in which time zone."""

    prepared_by: str
    cleared_by: str
    readers: tuple[str, ...]
    at: datetime.datetime
    time_zone: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy as a PDF, with its number and whom it is for; an addendum is one for all."""

    number: str
    reader: str
    pdf: bytes


Write = Callable[[Sequence[Copy]], None]
"""Puts the copies where they are to go; nothing is recorded if it raises."""


def issue(
    register: Register,
    printable: Printable,
    key: str,
    manner: Manner,
    clearing: Clearing,
    write: Write,
    progress: Progress = on_and_on,
) -> PrintRun:
    """Issue numbered copies of a document, in one action: they are written, and it is recorded what they said.

    Raises NotCleared, NoReaders, AnnexMissing, RecordNotFound, NothingToPrint, Stopped, and what `write` raises.
    """
    check(clearing)
    said = replace(manner, today=clearing.at.date())
    briefing = briefings.compose(register, printable, key, said)
    start = issues.series(briefing.ref if key else "", printable, manner.edition)
    version = issues.next_issue(Version.parse(run.version or "0") for run in of_series(register, start))
    number = f"{start}-{version}"
    cleared = _with_annexes(register, _cleared(briefing, said, version, clearing), printable, said)
    copies = []
    for place, reader in enumerate(clearing.readers, start=1):
        go_on(progress, place - 1, len(clearing.readers))
        words = _copy_words(said, place, len(clearing.readers), reader, issues.copy_number(number, place))
        made = printables.draw(replace(cleared, copy=words), printable, said)
        copies.append(Copy(issues.copy_number(number, place), reader, made.pdf))
    state = state_of(briefing, printable, said)
    return record(register, values(printable, key, said, clearing, number, version, state), write, copies)


def writer(target: Path, written: list[Path]) -> Write:
    """Writes one copy as it is named, several with the place of each in its name; says in `written` where they are."""

    def write(copies: Sequence[Copy]) -> None:
        for place, copy in enumerate(copies, start=1):
            path = target if len(copies) == 1 else target.with_stem(f"{target.stem}-{place:02d}")
            write_whole(path, copy.pdf)
            written.append(path)

    return write


def check(clearing: Clearing) -> None:
    """Make sure that somebody cleared it and that it is for somebody. Raises NotCleared, NoReaders."""
    if not clearing.cleared_by.strip():
        raise NotCleared
    if not clearing.readers:
        raise NoReaders


def record(register: Register, given: dict[str, object], write: Write, copies: Sequence[Copy]) -> PrintRun:
    """Record what goes out once it is written: both, or neither."""
    with register.action(f"Issue {given[PrintRun.number.name]}") as store:
        key = records.add(store, PrintRun, given)
        write(copies)
    found = register.store.get(PrintRun, key)
    assert found is not None
    return found


def values(
    printable: Printable, key: str, manner: Manner, clearing: Clearing, number: str, version: Version, state: State
) -> dict[str, object]:
    """What is recorded of an issue or addendum."""
    language = next(code for code, languages in LANGUAGES.items() if languages == manner.languages)
    return {
        "document": printable.name,
        "number": number,
        "version": str(version),
        "edition": manner.edition,
        "language": language,
        "issued_at": f"{clearing.at.astimezone(datetime.UTC):{MOMENT}}",
        "time_zone": clearing.time_zone or None,
        "prepared_by": clearing.prepared_by.strip() or None,
        "cleared_by": clearing.cleared_by.strip(),
        "copies": "\n".join(clearing.readers),
        "sections": ", ".join(part.section for part in manner.parts) or None,
        "digest": issued_state.digest(state),
        "snapshot": issued_state.dumps(state),
        **({LINKS[printable.of].name: key} if key else {}),
    }


def state_of(briefing: Briefing, printable: Printable, manner: Manner) -> State:
    """What a document says in an edition, line by line."""
    from asm_desktop.packs.snapshot import snapshot

    return snapshot(briefing, printable, manner, speaker(manner.languages))


def of_series(register: Register, series: str) -> list[PrintRun]:
    """Every issue and addendum of a document of a record in one edition, in their order."""
    runs = [run for run in register.store.all(PrintRun) if (run.number or "").rpartition("-")[0] == series]
    return sorted(runs, key=lambda run: Version.parse(run.version or "0"))


def manner_of(run: PrintRun) -> Manner:
    """How an issue was printed, as far as it bears on what it says."""
    names = [name.strip() for name in (run.sections or "").split(",") if name.strip()]
    known = NAMED[run.document or ""].sections
    return Manner(
        languages=LANGUAGES[run.language or "en"],
        edition=run.edition or "principal",
        today=datetime.date.fromisoformat((run.issued_at or "")[:10]),
        parts=tuple(Part(name) for name in names if name in known),
    )


def _with_annexes(register: Register, briefing: Briefing, printable: Printable, manner: Manner) -> Briefing:
    """What is handed out is whole. Raises AnnexMissing."""
    made, left_out = printables.with_annexes(register, briefing, printable, manner)
    if left_out:
        raise AnnexMissing(reason=left_out[0])
    return made


def _cleared(briefing: Briefing, manner: Manner, version: Version, clearing: Clearing) -> Briefing:
    day = speaker(manner.languages)(say("{date}", date=PartialDate.on(clearing.at.date())))
    return replace(
        briefing,
        version=str(version),
        cleared=True,
        prepared_by=clearing.prepared_by.strip() or None,
        cleared_by=clearing.cleared_by.strip(),
        cleared_on=day,
    )


def _copy_words(manner: Manner, place: int, of: int, reader: str, number: str) -> str:
    words = say("Copy {place} of {count} for {reader} · {number}", place=place, count=of, reader=reader, number=number)
    return speaker(manner.languages)(words)
