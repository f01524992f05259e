"""Everything that is held about a person, as a document for them: also what is candid, and what was (DOMAIN §6)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING

from asm_desktop.domain.fields import BOOKKEEPING, Record, Titled
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, Person
from asm_desktop.domain.said import Speak, say
from asm_desktop.services import backing_up, history, links, portraits, record_sheets, records, whole
from asm_desktop.services.printing import PrintedTable, phrases
from asm_desktop.services.privacy import erasing
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker
from asm_desktop.services.whole import Called, Whole

if TYPE_CHECKING:
    from asm_desktop.packs.sheet import Facts, SheetFact

MOST = 100_000
"""So many rows of each kind, and actions, are told: more than anybody reads, and a bound all the same."""
KEEPING = (Person.purpose, Person.origin, Person.keep_until)
UNTOLD = BOOKKEEPING | {"example", "pinned", *(field.name for field in KEEPING)}
TITLE = say("Everything held about this person")
Names = dict[str, Called]


def print_held(register: Register, key: str, manner: Manner | None = None) -> PrintedTable:
    """Everything held about a person as a PDF. Raises RecordNotFound, and KeyError for other paper."""
    from asm_desktop.packs.printed_sheet import draw_sheet
    from asm_desktop.packs.sheet import Sheet

    manner = manner or Manner()
    speak = speaker(manner.languages)
    person = records.get(register, key)
    assert isinstance(person, Person)
    teller = Teller(register, person, manner)
    main, *others = teller.groups()
    sheet = Sheet(
        title=person.heading,
        kind=" · ".join((speak(TITLE), person.ref or "")),
        main=main,
        lists=(),
        others=tuple(others),
        none=speak(say("It may name other people, whose particulars are to be covered before it is handed over.")),
        marking=speak(say("Personal")).upper(),
        identity=register.title,
        state=speak(say("Printed {day}", day=PartialDate.on(manner.today))),
        phrases=phrases(manner),
        unknown=speak(say("Not known")),
        example=bool(person.example),
        portrait=portraits.printed(register, [person.portrait]).get(person.portrait or ""),
    )
    return PrintedTable(draw_sheet(sheet, manner), sheet.title, sheet.marking, confidential=True, records=1)


class Teller:
    """Tells what is held about one person, part by part."""

    def __init__(self, register: Register, person: Person, manner: Manner) -> None:
        self._register, self._person, self._manner = register, person, manner
        self._speak: Speak = speaker(manner.languages)
        (self._found,) = whole.wholes(register, [person], cited=True)
        self._pointing = [row for part in links.incoming(register, person, MOST) for row in part.rows]
        owners: dict[str, list[str]] = {}
        for row in self._pointing:
            if row.owner:
                owners.setdefault(row.fields[row.owner].target, []).append(str(row.values[row.owner]))
        self._owners = {
            row.key: row for noun, keys in owners.items() for row in register.store.get_many(BY_NOUN[noun], keys)
        }
        told = [self._found, *map(Whole, (*self._pointing, *self._owners.values()))]
        self._called: Names = whole.called(register, told)

    def groups(self) -> Iterator[Facts]:
        """What it is kept for and where, then every row that tells of the person, its sources and its history."""
        from asm_desktop.packs.sheet import Facts

        yield Facts("", tuple(self._keeping()))
        yield Facts(self._speak(say("Particulars")), tuple(self._facts(self._person)))
        yield from record_sheets.own_facts(self._found, self._manner)
        for rows in self._found.owned.values():
            yield from (Facts(self._heading(row), tuple(self._facts(row))) for row in rows)
        for row in self._pointing:
            yield Facts(self._heading(row), (*self._facts(row), *self._candid(row)))
        for heading, facts in ((say("Sources"), self._sources()), (say("History"), self._history())):
            if told := tuple(facts):
                yield Facts(self._speak(heading), told)

    def _keeping(self) -> Iterator[SheetFact]:
        from asm_desktop.packs.sheet import SheetFact

        for field in KEEPING:
            yield record_sheets.fact(self._person, field, self._called, self._manner)
        database, path = self._register.store.database, self._register.path
        copies = [backup.label.made.date() for backup in backing_up.of_register(database, path)]
        kept = say("Only in this file; there is no backup of it.")
        if copies:
            until = PartialDate.on(erasing.backups_until(self._manner.today))
            kept = say(
                "In this file and in {count} backups, the oldest of {day}. What is deleted today is in the last of "
                "them until about {until}.",
                count=len(copies),
                day=PartialDate.on(min(copies)),
                until=until,
            )
        yield SheetFact(self._speak(say("Where it is kept")), self._speak(kept))

    def _heading(self, row: Record) -> str:
        owner = self._owners.get(str(row.values.get(row.owner))) if row.owner else None
        title = owner.heading if owner is not None else row.heading if isinstance(row, Titled) else ""
        return " · ".join(filter(None, (self._speak(say(row.label)), title)))

    def _facts(self, row: Record) -> Iterator[SheetFact]:
        """Every field in which a row says something, but for its links to the person and to what it belongs to."""
        for field in row.fields.values():
            value = row.values.get(field.name)
            if value is None or field.name in UNTOLD or field.derived or field.kind.name == "file":
                continue
            if field.name not in (row.owner, *row.order) and value != self._person.key:
                yield record_sheets.fact(row, field, self._called, self._manner)

    def _candid(self, row: Record) -> Iterator[SheetFact]:
        """What is judged where the person took part."""
        owner = self._owners.get(str(row.values.get(row.owner))) if row.owner else None
        for field in owner.fields.values() if owner is not None else ():
            if field.candid and owner is not None and owner.values.get(field.name) is not None:
                yield record_sheets.fact(owner, field, self._called, self._manner)

    def _sources(self) -> Iterator[SheetFact]:
        from asm_desktop.packs.sheet import SheetFact

        fields = {row.key: row.fields for row in self._found.rows()}
        for (key, name), cited in (self._found.cited or {}).items():
            words = "\n".join(" · ".join(filter(None, (each.headline, each.sentence))) for each in cited)
            field = fields[key].get(name)
            yield SheetFact(self._speak(say(field.label)) if field else name, words)

    def _history(self) -> Iterator[SheetFact]:
        """Every change of what is held, the newest first: when, of what, from what to what."""
        from asm_desktop.packs.sheet import SheetFact

        for entry in history.actions(self._register, MOST, key=self._person.key, most=MOST):
            when = PartialDate.on(entry.at.astimezone(datetime.UTC).date())
            for each in entry.changes:
                label = self._speak(say("{day}: {field}", day=when, field=say(each.field_label)))
                yield SheetFact(label, f"{each.old or '–'} → {each.new or '–'}")
