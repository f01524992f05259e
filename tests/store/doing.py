"""What people do to a register, at random: each deed is chosen by numbers, so that any numbers give a deed."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from asm_desktop.domain import kinds, languages, ordered, own_kinds, time_kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import BY_NOUN, OWNED, RECORDS, TITLED, Citation, Organisation, Party, Person, Source
from asm_desktop.services import citing, merging, records
from asm_desktop.services.exchange import import_register
from asm_desktop.services.pictures import keep_picture
from asm_desktop.services.register import Register
from tests.store.pictures import drawn

NAMES = ("한국산업은행", "Korea Development Bank", "Nguyễn Văn An", "Kim Myung-kyoo", "NdPr", "  e\u0301tat ", "Ω's·x")
OTHERS = tuple(record for record in TITLED if not records.is_party(record))
Deed = Callable[[Register, int, int, int], object]


def _one(register: Register, kinds_of: tuple[type[Record], ...], number: int) -> Record | None:
    rows = [row for record in kinds_of for row in register.store.all(record)]
    return rows[number % len(rows)] if rows else None


def value(register: Register, field: Field[Any], number: int) -> Any:
    """A value that fits the field."""
    kind = field.kind
    if field.target:
        found = _one(register, tuple(r for r in RECORDS if issubclass(r, BY_NOUN[field.target])), number)
        return found.key if found else None
    if isinstance(kind, kinds.Choice):
        return kind.options[number % len(kind.options)][0]
    made: dict[type[Any], Any] = {
        kinds.Flag: number % 2 == 1,
        kinds.Integer: number,
        own_kinds.Number: Decimal(number) / 4,
        kinds.Mass: Quantity.parse(f"up to {number} kg"),
        time_kinds.Date: PartialDate.parse(f"20{number % 90 + 10}"),
        time_kinds.TimeOfDay: datetime.time(number % 24, number % 60),
        ordered.Ordered: ("list, rank", "role")[number % 2] if field.name == "criteria" else "signatory, witness",
        languages.Languages: ("ko", "en, vi", "Jejueo")[number % 3],
        time_kinds.TimeZone: ("Asia/Seoul", "Australia/Sydney")[number % 2],
        time_kinds.Moment: f"2026-11-24T03:{number % 60:02d}:00Z",
        kinds.Attachment: None,
    }
    return made.get(type(kind), f"{NAMES[number % len(NAMES)]} {number}")


def _change(register: Register, row: Record, one: int, two: int) -> dict[str, Any]:
    fields = [field for field in row.editable() if field.name != "subject"]
    field = fields[one % len(fields)]
    return {field.name: value(register, field, two) if two % 5 or field.required else None}


def add_party(register: Register, one: int, two: int, _: int) -> None:
    records.create_party(register, (Organisation, Person)[one % 2], NAMES[two % len(NAMES)])


def add_record(register: Register, one: int, two: int, _: int) -> None:
    record = (*OTHERS, *OWNED)[one % (len(OTHERS) + len(OWNED))]
    needed = {f.name: value(register, f, two + n) for n, f in enumerate(record.editable()) if f.required}
    records.create(register, record, needed)


def change(register: Register, one: int, two: int, three: int) -> None:
    if (row := _one(register, (*TITLED, *OWNED), one)) is not None:
        records.update(register, row, _change(register, row, two, three))


def change_many(register: Register, one: int, two: int, three: int) -> None:
    rows = register.store.all((*TITLED, *OWNED)[one % (len(TITLED) + len(OWNED))])
    if rows:
        records.update_many(register, rows[:3], _change(register, rows[0], two, three))


def archive(register: Register, one: int, two: int, _: int) -> None:
    if (row := _one(register, (*TITLED, *OWNED), one)) is not None:
        records.archive(register, [row], archived=two % 3 > 0)


def move(register: Register, one: int, two: int, _: int) -> None:
    if (row := _one(register, tuple(record for record in OWNED if record.order), one)) is not None:
        records.move(register, row, two % 5 - 2)


def delete(register: Register, one: int, two: int, three: int) -> None:
    chosen = [_one(register, (*TITLED, *OWNED, Citation), number) for number in (one, two)[: 1 + three % 2]]
    records.delete(register, [row for row in chosen if row is not None])


def cite(register: Register, one: int, two: int, three: int) -> None:
    row, source = _one(register, (*TITLED, *OWNED), one), _one(register, (Source,), two)
    if row is not None and source is not None:
        citing.cite(register, row, row.editable()[three % len(row.editable())].name, source.key, "“So it is.”")


def picture(register: Register, one: int, two: int, _: int) -> None:
    if (row := _one(register, (Person,), one)) is not None:
        keep_picture(register, row, "portrait", drawn(("navy", "teal")[two % 2]))


def take_in(register: Register, one: int, two: int, _: int) -> None:
    people = [{"names": [{"full": f"{NAMES[two % len(NAMES)]} {n}"}]} for n in range(one % 3 + 1)]
    import_register(register, json.dumps({"format": "asm-desktop-register", "version": 1, "people": people}).encode())


def merge(register: Register, one: int, two: int, three: int) -> None:
    kept, other = (_one(register, ((Organisation, Person)[three % 2],), number) for number in (one, two))
    if isinstance(kept, Party) and isinstance(other, Party):
        chosen = {
            choice.field.name: choice.options[three % 2] for choice in merging.plan(register, kept, other).choices
        }
        merging.merge(register, kept, other, chosen if three % 3 else None)


DEEDS: tuple[Deed, ...] = (
    *(add_party, add_record, change, change, change_many, archive, move, delete, delete, cite, picture, take_in, merge),
)
