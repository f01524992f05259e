"""What people do to a register on an ordinary day, at random: as in `doing`, any numbers give a deed."""

from __future__ import annotations

import datetime
import hashlib
from typing import TypeVar

from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.file_kinds import kind_of
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.lifecycle import STAGES
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    BY_NOUN,
    OWNED,
    TITLED,
    Agreement,
    Amendment,
    Clause,
    Commitment,
    CustomField,
    Document,
    DocumentVersion,
    FollowUp,
    Organisation,
    Person,
    Quote,
    SavedView,
    Signatory,
    Source,
)
from asm_desktop.services import (
    agreements,
    bulk,
    citing,
    documents,
    engagements,
    history,
    merging,
    pinning,
    posts,
    promises,
    records,
    restoring,
    views,
)
from asm_desktop.services.bulk import Together
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.store.doing import NAMES, Deed, value

R = TypeVar("R", bound=Record)
TODAY = datetime.date(2026, 11, 24)
KIND, OF = CustomField.kind, CustomField.of
TAGS = ("Board", "press", "한국", "")


def _any(register: Register, record: type[R], number: int) -> R | None:
    rows = register.store.all(record)
    return rows[number % len(rows)] if rows else None


def edit_many(register: Register, one: int, two: int, three: int) -> None:
    record = TITLED[one % len(TITLED)]
    fields = bulk.settable(register, record)
    field = fields[two % len(fields)]
    values = {field.name: value(register, field, three) if three % 4 or field.required else None}
    bulk.change(register, record, [row.key for row in register.store.all(record)], Together(values))


def tag_many(register: Register, one: int, two: int, three: int) -> None:
    record = TITLED[one % len(TITLED)]
    together = Together({}, TAGS[two % len(TAGS)], TAGS[three % len(TAGS)])
    bulk.change(register, record, [row.key for row in register.store.all(record)], together)


def archive_many(register: Register, one: int, two: int, _: int) -> None:
    record = TITLED[one % len(TITLED)]
    bulk.archive(register, record, [row.key for row in register.store.all(record)], two % 2 == 0)


def drop(register: Register, one: int, two: int, three: int) -> None:
    """Drop a file on a record; on a document it is a new version."""
    content = f"Letter {two % 3}".encode()
    kept = documents.Kept(
        f"letter {two % 3}.txt", hashlib.sha256(content).hexdigest(), len(content), kind_of("letter.txt", content)
    )
    register.keep_content(kept.digest, kept.kind.media_type, content)
    record = (Document, Agreement, Person, Organisation)[one % 4]
    documents.attach(register, _any(register, record, three), kept)


def remove_version(register: Register, one: int, _: int, __: int) -> None:
    if (row := _any(register, DocumentVersion, one)) is not None:
        records.delete(register, [row])


def log(register: Register, one: int, two: int, three: int) -> None:
    known = _any(register, Person, one)
    people = [engagements.Somebody(NAMES[two % len(NAMES)])]
    people += [engagements.Somebody(known.heading, known.key, side="ours")] if known else []
    to_do = [engagements.read_follow_up(register, line, people, TODAY) for line in ("Send it – 3 Dec", "Call")]
    agreement = _any(register, Agreement, three)
    about = {"agreement": agreement.key} if agreement and three % 2 else {}
    engagements.log(register, engagements.Contact(f"Call {two}", PartialDate(2026, 11), people, to_do, about))


def finish(register: Register, one: int, two: int, three: int) -> None:
    """Mark follow-ups or commitments, in turn."""
    if three % 2:
        promises.finish(register, register.store.all(FollowUp)[: one % 3 + 1], TODAY)
    else:
        promises.mark(register, register.store.all(Commitment)[: one % 3 + 1], ("met", "missed", "open")[two % 3], "e")


def promise(register: Register, one: int, two: int, _: int) -> None:
    if (quote := _any(register, Quote, one)) is not None:
        promises.from_quote(register, quote, {"kind": "intention"} if two % 2 else {})


def stage(register: Register, one: int, two: int, three: int) -> None:
    if (row := _any(register, Agreement, one)) is not None:
        agreements.set_stage(register, row, STAGES[two % 11], "So it is" if three % 2 else None)


def sign(register: Register, one: int, two: int, _: int) -> None:
    if (row := _any(register, Agreement, one)) is not None and (person := _any(register, Person, two)) is not None:
        records.create(
            register, Signatory, {"agreement": row.key, "person": person.key, "signed_on": PartialDate(2026)}
        )


def amend(register: Register, one: int, two: int, three: int) -> None:
    """Add an amendment and the clause that it brings, one action each."""
    if (row := _any(register, Agreement, one)) is None:
        return
    made = records.create(register, Amendment, {"agreement": row.key, "number": two, "term": f"{three} years"})
    clauses = register.store.rows_of(Clause, row.key)
    replaces = clauses[three % len(clauses)].key if clauses else None
    clause = {"agreement": row.key, "title": f"Clause {two}", "amendment": made.key, "replaces": replaces}
    records.create(register, Clause, {name: each for name, each in clause.items() if each is not None})


def change_job(register: Register, one: int, two: int, three: int) -> None:
    person, body = _any(register, Person, one), _any(register, Organisation, two)
    if person is not None and body is not None:
        values = {"title": f"Chair {three}", "organisation": body.key, "started": PartialDate(2020 + three % 7)}
        posts.change_post(register, person, posts.present_posts(register, person), values, TODAY)


def verify(register: Register, one: int, two: int, _: int) -> None:
    if (row := _any(register, (Person, Organisation)[one % 2], two)) is not None:
        posts.verify(register, [row], TODAY)


def pin(register: Register, one: int, two: int, three: int) -> None:
    if (row := _any(register, TITLED[one % len(TITLED)], two)) is not None:
        pinning.pin(register, [row], pinned=three % 3 > 0)


def keep_view(register: Register, one: int, two: int, three: int) -> None:
    view = View("person", filter=f"view {two}", where=(Condition("tags", TAGS[three % 3], "has"),))
    views.save(register, f"View {one % 3}", view)


def forget_view(register: Register, one: int, _: int, __: int) -> None:
    if (row := _any(register, SavedView, one)) is not None:
        records.delete(register, [row])


def delete_many(register: Register, one: int, two: int, _: int) -> None:
    """Delete up to half of the records of a kind together."""
    record = TITLED[one % len(TITLED)]
    keys = [row.key for row in register.store.all(record)]
    bulk.delete(register, record, keys[: two % (len(keys) // 2 + 1)])


def own_field(register: Register, one: int, two: int, _: int) -> CustomField:
    """Make a field of any kind, for any kind of record."""
    kind, of = (_options(field)[number % len(_options(field))] for field, number in ((KIND, one), (OF, two)))
    values = {"name": f"Field {one}", "kind": kind, "of": of, "options": "\n".join(NAMES[:3])}
    return records.create(register, CustomField, values)


def _options(field: Field[str]) -> list[str]:
    assert isinstance(field.kind, Choice)
    return [code for code, _ in field.kind.options]


def reshape_own_field(register: Register, one: int, two: int, three: int) -> None:
    """Change what a field takes, which takes its values along as far as they fit."""
    if (custom := _any(register, CustomField, one)) is not None:
        field = (KIND, OF, CustomField.options)[two % 3]
        changed = "\n".join(NAMES[three % 3 :]) if field is CustomField.options else value(register, field, three)
        records.update(register, custom, {field.name: changed})


def say_own(register: Register, one: int, two: int, three: int) -> None:
    """Say something in a field of a person's own, of some of the records that have it; a field is made if need be."""
    custom = _any(register, CustomField, one) or own_field(register, one, two, three)
    field, record = OwnField(custom), BY_NOUN[custom.of or "party"]
    rows = [row for kind in TITLED if issubclass(kind, record) for row in register.store.all(kind)]
    for row in rows[two % 3 :][:2]:
        records.update(register, row, {field.name: value(register, field, three) if three % 5 else None})


def say_own_of_many(register: Register, one: int, two: int, three: int) -> None:
    """Say the same in a field of every record of a kind, and add a tag."""
    say_own(register, one, two, three)
    custom = _any(register, CustomField, one)
    for record in TITLED:
        if custom is not None and (field := OwnField(custom)).of(record):
            keys = [row.key for row in register.store.all(record)]
            bulk.change(register, record, keys, Together({field.name: value(register, field, three)}, TAGS[two % 3]))


def take_apart(register: Register, one: int, two: int, _: int) -> None:
    """Take a merge apart again, however long ago it was."""
    if (row := _any(register, (Organisation, Person)[one % 2], two)) is not None:
        for merged in merging.merges(register, row.key)[:1]:
            merging.take_apart(register, merged.seq)


def bring_back(register: Register, one: int, two: int, _: int) -> None:
    """Bring one value back from history."""
    found = [
        (entry.seq, changed)
        for entry in history.actions(register, limit=20)
        for changed in entry.changes
        if restoring.restorable(changed.noun, changed.field)
    ]
    if found:
        seq, changed = found[one * (two + 1) % len(found)]
        restoring.restore(register, seq, changed.key, changed.field)


def record_from(register: Register, one: int, two: int, three: int) -> None:
    """Change something while recording from a source, which cites it."""
    citing.record_from(register, register.store.all(Source)[0].key)
    try:
        row = _any(register, (*TITLED, *OWNED)[one % (len(TITLED) + len(OWNED))], two)
        if row is not None:
            fields = [field for field in row.editable() if field.name != "subject"]
            field = fields[three % len(fields)]
            records.update(register, row, {field.name: value(register, field, three)})
    finally:
        citing.record_from(register, None)


EVERYDAY: tuple[Deed, ...] = (
    *(edit_many, tag_many, archive_many, drop, drop, remove_version, log, finish, promise, stage, stage, sign, amend),
    *(change_job, verify, pin, keep_view, forget_view, own_field, take_apart, take_apart, bring_back, bring_back),
    *(record_from, delete_many, reshape_own_field, say_own, say_own, say_own_of_many),
)
