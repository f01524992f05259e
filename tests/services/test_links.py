from __future__ import annotations

from asm_desktop.domain.records import Agreement, Organisation, Person, Post, Relation, Source
from asm_desktop.services import citing, links, records
from asm_desktop.services.register import Register


def test_each_link_is_seen_from_the_other_side(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body")
    other = records.create_party(register, Organisation, "Other Body")
    person = records.create_party(register, Person, "Hana Kim")
    records.create(register, Post, {"person": person.key, "title": "Chair", "organisation": company.key})
    records.create(register, Relation, {"party": other.key, "kind": "partner_of", "other": company.key})
    for _ in range(3):
        records.create(register, Agreement, {"lead": person.key})
    found = {entry.heading: len(entry.rows) for entry in links.incoming(register, company)}
    assert found == {"People": 1, "Relations of others": 1}, "the rows it owns are no links from elsewhere"
    (led,) = links.incoming(register, person, limit=2)
    assert (led.record, led.field, led.heading, len(led.rows), led.count) == (
        Agreement,
        "lead",
        "Agreements owned",
        2,
        3,
    )
    (led,) = links.incoming(register, person, limit=3)
    assert (len(led.rows), led.count) == (3, 3)


def test_headings_of_records_that_are_there(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body", {"example": True})
    records.archive(register, [company])
    found = links.headings(register, [company.key, "nobody", company.key])
    assert list(found) == [company.key]
    heading = found[company.key]
    assert (heading.noun, heading.ref, heading.title, heading.short) == (
        *("organisation", "O-0001", "Example Body", "Example Body"),
    )
    assert heading.archived
    assert heading.example


def test_sources_that_differ_are_both_shown(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body", {"country": "Korea"})
    first, second = (records.create(register, Source, {"headline": name}) for name in ("First", "Second"))
    citing.cite(register, company, "country", first.key, "In Korea.")
    citing.cite(register, company, "country", second.key, "In Japan.", "unconfirmed", "Japan")
    found = links.citations(register, [company.key, "nobody"])
    assert list(found) == [(company.key, "country")]
    assert [
        (each.headline, each.source_ref, each.sentence, each.status, each.reads)
        for each in found[company.key, "country"]
    ] == [
        ("First", "S-0001", "In Korea.", "stated", None),
        ("Second", "S-0002", "In Japan.", "unconfirmed", "Japan"),
    ]
