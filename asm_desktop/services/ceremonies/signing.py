"""The signing of an event's agreement: signatures made in its originals, who holds these, who certified the texts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain import signing as matrix_rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.guests import guest_for
from asm_desktop.domain.records import Agreement, Conformity, Event, Original, Person, Signature
from asm_desktop.domain.said import Said
from asm_desktop.domain.signing import Cell, Matrix, Papers
from asm_desktop.services import deleting, records
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register


class Signing(NamedTuple):
    """The signatures of an event's agreement; `names` are by the keys of parties and people."""

    ceremony: Ceremony
    papers: Papers
    matrix: Matrix
    names: Mapping[str, str]
    questions: tuple[Said, ...] = ()

    @property
    def agreement(self) -> Agreement:
        """The agreement that is signed."""
        return self.papers.agreement

    @property
    def made(self) -> int:
        """How many signatures are made."""
        return len(self.matrix.cells) - len(self.matrix.missing())

    def original(self, number: int) -> Original | None:
        """The row of an original by its number; None where nothing is kept of it."""
        rows = self.papers.originals
        return next((row for place, row in enumerate(rows, start=1) if (row.number or place) == number), None)

    def conformity(self, language: str) -> Conformity | None:
        """The row of the conformity of a text; None where nothing is kept of it."""
        return next((row for row in self.papers.conformities if row.language == language), None)

    def signer(self, cell: Cell) -> str | None:
        """The key of whoever signs here: the one named, or who stands in; None for nobody named."""
        guest = guest_for(cell.person, self.ceremony.there())
        return guest.person if guest else cell.person


def signing(register: Register, event: Event) -> Signing | None:
    """The signing of an event in a fixed number of queries; None where no agreement is named."""
    return signing_of(register, read(register, event))


def signing_of(register: Register, found: Ceremony) -> Signing | None:
    """The signing of a ceremony that is read; None where no agreement is named."""
    matrix = rules.matrix(found)
    if found.papers is None or matrix is None:
        return None
    papers = found.papers
    keys = [*(row.party for row in papers.parties), *(row.holder for row in papers.originals)]
    keys += [*(row.certified_by for row in papers.conformities)]
    located = register.store.locate([key for key in keys if key])
    shown = {key: row.heading if isinstance(row, Person) else row.short or row.heading for key, row in located.items()}
    names = {**found.around.names, **shown}
    return Signing(found, papers, matrix, names, tuple(matrix_rules.questions(papers, names)))


def sign(register: Register, found: Signing, cells: Sequence[Cell], now: datetime.datetime) -> int:
    """Mark the signatures that are missing among these as made, in one action, and tell how many.

    They are of the day of the event; of the time `now` where that is today.
    """
    missing = [cell for cell in cells if cell.made is None]
    if not missing:
        return 0
    day = found.ceremony.event.held_on
    is_today = day is not None and day.precision == "day" and day.first() == now.date()
    when = {"signed_on": day, "signed_at": now.time().replace(second=0, microsecond=0) if is_today else None}
    with register.action(f"Mark {_counted(len(missing))} of {found.agreement.heading}") as store:
        for cell in missing:
            due = cell.due
            place = {"original": due.original, "language": due.language, "party": due.party}
            values = {"agreement": found.agreement.key, **place, "person": found.signer(cell), **when}
            records.add(store, Signature, {name: value for name, value in values.items() if value is not None})
    return len(missing)


def take_back(register: Register, found: Signing, cells: Sequence[Cell]) -> int:
    """Take back the signatures made among these, in one action, and tell how many."""
    made = [cell.made.key for cell in cells if cell.made is not None]
    if made:
        with register.action(f"Take back {_counted(len(made))} of {found.agreement.heading}") as store:
            deleting.delete(store, {Signature: made})
    return len(made)


def keep_original(register: Register, found: Signing, number: int, changes: Mapping[str, Any]) -> Original:
    """Keep who holds an original, where and since when. Raises InvalidRecord."""
    row = found.original(number)
    if row is not None:
        return records.update(register, row, changes)
    first = next((each.party for each in found.matrix.originals if each.number == number), None)
    about = {"number": number, "first_party": first, "language": found.agreement.languages}
    return records.create(register, Original, {"agreement": found.agreement.key, **about, **changes})


def keep_conformity(register: Register, found: Signing, language: str, changes: Mapping[str, Any]) -> Conformity:
    """Keep who certified that a text conforms, and when. Raises InvalidRecord."""
    row = found.conformity(language)
    if row is not None:
        return records.update(register, row, changes)
    return records.create(register, Conformity, {"agreement": found.agreement.key, "language": language, **changes})


def _counted(many: int) -> str:
    return "a signature" if many == 1 else f"{many} signatures"
