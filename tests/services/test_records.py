from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from asm_desktop.domain.errors import InvalidRecord, RecordNotFound, StillReferred
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Citation,
    ContactPoint,
    Delivery,
    Organisation,
    PartyName,
    Person,
    Post,
    Relation,
    SalesLine,
    Source,
)
from asm_desktop.services import citing, records
from asm_desktop.services.register import Register


def body(register: Register, name: str = "Example Body") -> Organisation:
    return records.create_party(register, Organisation, name)


def problems(deed: Callable[[], object]) -> dict[str, str]:
    """What a record is refused for, by field."""
    with pytest.raises(InvalidRecord) as caught:
        deed()
    assert str(caught.value).endswith("Nothing was saved; correct it and try again.")
    return dict(caught.value.problems)


def test_a_new_record_has_its_defaults_and_the_next_reference(register: Register) -> None:
    first, second = records.create(register, Agreement, {}), records.create(register, Agreement, {"type": "nda"})
    assert [(row.ref, row.type) for row in (first, second)] == [("A-0001", "mou"), ("A-0002", "nda")]
    assert first.created == first.changed
    with register.action("Number by hand") as store:
        store.update(Agreement, second.key, {"ref": "A-12000"})
    assert records.create(register, Agreement, {}).ref == "A-12001"
    assert body(register).ref == "O-0001"


def test_the_number_of_a_deleted_record_is_not_in_the_way(register: Register) -> None:
    first = records.create(register, Agreement, {})
    records.delete(register, [first])
    assert records.create(register, Agreement, {}).ref == "A-0001"


@pytest.mark.parametrize("name", ["", " ", "\t\n"])
def test_a_party_needs_a_name(register: Register, name: str) -> None:
    assert problems(lambda: body(register, name)) == {"full": "A name is needed."}


def test_a_person_is_made_under_a_name_read_for_its_parts(register: Register) -> None:
    person = records.create_party(register, Person, "  Dr  Myung-kyoo   KIM ")
    (name,) = register.store.rows_of(PartyName, person.key)
    assert (name.full, name.preferred, name.kind, name.script) == ("Dr Myung-kyoo KIM", True, "formal", "Latn")
    assert (name.courtesy, name.given, name.family) == ("Dr", "Myung-kyoo", "Kim")
    assert register.undo_label() == "Add person Dr  Myung-kyoo   KIM"


def test_values_are_kept_composed_and_trimmed(register: Register) -> None:
    kept = records.create(register, Agreement, {"formal_title": " Cafe\u0301  MOU ", "notes": "a\r\nb \n"})
    assert (kept.formal_title, kept.notes) == ("Café MOU", "a\nb")
    assert records.update(register, kept, {"formal_title": "  "}).formal_title is None


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"type": "treaty"}, "type", "“treaty” is not one of"),
        ({"originals": -1}, "originals", "A whole number is expected"),
        ({"publicity_hold": "perhaps"}, "publicity_hold", "Partner asks to hold publicity"),
        ({"signed_on": "2022-13"}, "signed_on", "Signed on"),
        ({"formal_title": "a\x00b"}, "formal_title", "a character that cannot be kept"),
        ({"formal_title": 7}, "formal_title", "A text is expected"),
        ({"lead": "nobody"}, "lead", "Owner: there is no such person in this file"),
        ({"predecessor": ""}, "predecessor", "is expected here"),
        (
            {"signed_on": PartialDate.parse("2022"), "expires_on": PartialDate.parse("2021")},
            *("expires_on", "An agreement cannot expire before it is signed."),
        ),
    ],
)
def test_what_may_not_be_kept_is_told_by_its_field(
    register: Register, values: dict[str, Any], field: str, words: str
) -> None:
    found = problems(lambda: records.create(register, Agreement, values))
    assert found.keys() == {field}
    assert words in found[field]
    kept = records.create(register, Agreement, {})
    assert problems(lambda: records.update(register, kept, values)) == found
    assert problems(lambda: records.update_many(register, [kept], values)) == found
    assert records.get(register, kept.key) == kept


def test_every_problem_is_told_at_once(register: Register) -> None:
    found = problems(lambda: records.create(register, Agreement, {"type": "x", "lead": "y", "originals": "z"}))
    assert found.keys() == {"type", "lead", "originals"}


def test_what_is_needed_is_asked_for(register: Register) -> None:
    company = body(register)
    assert problems(lambda: records.create(register, ContactPoint, {"party": company.key})) == {
        "value": "Address or number is needed."
    }
    kept = records.create(register, ContactPoint, {"party": company.key, "value": "a@example.org"})
    assert problems(lambda: records.update(register, kept, {"value": " "})).keys() == {"value"}


def test_a_link_leads_to_a_record_of_its_kind(register: Register) -> None:
    company, person = body(register), records.create_party(register, Person, "Hana Kim")
    assert "no such person" in problems(lambda: records.create(register, Agreement, {"lead": company.key}))["lead"]
    assert records.create(register, Agreement, {"lead": person.key}).lead == person.key
    post = {"person": person.key, "title": "Chair", "organisation": person.key}
    assert "no such organisation" in problems(lambda: records.create(register, Post, post))["organisation"]


def test_a_citation_is_of_a_field_that_is_there(register: Register) -> None:
    company, source = body(register), records.create(register, Source, {"headline": "News"})
    with pytest.raises(KeyError):
        citing.cite(register, company, "colour", source.key, "Blue.")
    values = {"subject": company.key, "field": "colour", "source": source.key}
    assert "has no field “colour”" in problems(lambda: records.create(register, Citation, values))["field"]
    nowhere = values | {"subject": "nobody", "field": "country"}
    assert "no such record" in problems(lambda: records.create(register, Citation, nowhere))["subject"]
    assert "no such source" in problems(lambda: citing.cite(register, company, "country", "none", "x"))["source"]
    citing.cite(register, company, "country", source.key, "  In Korea. ")
    assert [each.sentence for each in register.store.citing([company.key])] == ["  In Korea. "], "verbatim"


def under(register: Register, party: Record, other: Record, kind: str = "subsidiary_of") -> Relation:
    return records.create(register, Relation, {"party": party.key, "kind": kind, "other": other.key})


def test_nobody_owns_themselves(register: Register) -> None:
    one, two, three = (body(register, name) for name in ("One", "Two", "Three"))
    under(register, one, two)
    under(register, two, three, "unit_of")
    words = problems(lambda: under(register, three, one, "site_of"))["other"]
    assert words == "A party cannot belong to itself, but these would: Three → One → Two → Three."
    assert "choose another party" in problems(lambda: under(register, one, one))["other"]
    partners = under(register, three, one, "partner_of")
    assert "belong to itself" in problems(lambda: records.update(register, partners, {"kind": "unit_of"}))["other"]
    ended = under(register, two, one, "partner_of")
    records.update(register, ended, {"kind": "unit_of", "ended": PartialDate.parse("2020")})


def test_no_circle_comes_out_of_the_archive(register: Register) -> None:
    one, two = body(register, "One"), body(register, "Two")
    tie = under(register, one, two)
    records.archive(register, [tie])
    under(register, two, one)
    archived = records.get(register, tie.key)
    assert "belong to itself" in problems(lambda: records.archive(register, [archived], archived=False))["other"]


def test_nothing_differs_nothing_happens(register: Register) -> None:
    company = body(register)
    assert records.update(register, company, {"country": None}) is company
    assert register.undo_label() == "Add organisation Example Body"


def test_a_record_gone_meanwhile_is_told(register: Register) -> None:
    company = body(register)
    records.delete(register, [company])
    with pytest.raises(RecordNotFound, match="There is no record “Example Body”"):
        records.update(register, company, {"country": "Korea"})
    with pytest.raises(RecordNotFound):
        records.get(register, company.key)


def test_many_are_changed_in_one_action(register: Register) -> None:
    companies = [body(register, f"Body {number}") for number in range(3)]
    records.update_many(register, companies, {"country": "Korea"})
    assert [row.country for row in register.store.all(Organisation)] == ["Korea"] * 3
    assert register.undo() == "Change Country of 3 records"
    assert [row.country for row in register.store.all(Organisation)] == [None] * 3
    records.update_many(register, [], {"country": "Korea"})
    assert register.undo_label() == "Add organisation Body 2"


def test_archived_records_stay_and_come_back(register: Register) -> None:
    company = body(register)
    records.archive(register, [company])
    kept = records.get(register, company.key)
    assert kept.archived
    records.archive(register, [kept])
    assert register.undo_label() == "Archive Example Body"
    records.archive(register, [kept], archived=False)
    assert register.undo_label() == "Bring back Example Body"
    assert records.get(register, company.key).archived is None


def test_deleting_takes_along_what_belongs_to_a_record(register: Register) -> None:
    source = records.create(register, Source, {"headline": "News"})
    company = body(register)
    (name,) = register.store.rows_of(PartyName, company.key)
    contact = records.create(register, ContactPoint, {"party": company.key, "value": "a@example.org"})
    for row, field in ((company, "country"), (name, "full"), (contact, "value")):
        citing.cite(register, row, field, source.key, "So.")
    records.delete(register, [company])
    assert register.store.all(PartyName) == register.store.all(ContactPoint) == register.store.all(Citation) == []
    assert register.undo() == "Delete Example Body"
    assert len(register.store.all(Citation)) == 3
    assert records.get(register, company.key) == company


@pytest.mark.parametrize("turned", [False, True])
def test_what_others_refer_to_is_deleted_only_together_with_them(register: Register, turned: bool) -> None:
    agreement = records.create(register, Agreement, {})
    line = records.create(register, SalesLine, {"agreement": agreement.key, "product": "Alloy"})
    delivery = records.create(register, Delivery, {"agreement": agreement.key, "sales_line": line.key, "name": "One"})
    with pytest.raises(StillReferred, match="MOU is still referred to by 1 in “Deliveries”"):
        records.delete(register, [agreement])
    with pytest.raises(StillReferred):
        records.delete(register, [line])
    assert register.store.all(SalesLine) == [line]
    records.delete(register, [delivery, agreement] if turned else [agreement, delivery])
    assert register.store.all(SalesLine) == register.store.all(Agreement) == []
    assert register.undo() == "Delete 2 records"


@pytest.mark.parametrize("turned", [False, True])
def test_a_source_goes_together_with_all_that_rests_on_it(register: Register, turned: bool) -> None:
    source, company = records.create(register, Source, {"headline": "News"}), body(register)
    (name,) = register.store.rows_of(PartyName, company.key)
    citing.cite(register, company, "country", source.key, "So.")
    citing.cite(register, name, "full", source.key, "So.")
    with pytest.raises(StillReferred, match="News is still referred to by 2 in “Citations”"):
        records.delete(register, [source])
    records.delete(register, [company, source] if turned else [source, company])
    assert register.store.all(Source) == register.store.all(Organisation) == register.store.all(Citation) == []


def test_a_party_named_elsewhere_is_not_deleted(register: Register) -> None:
    company, agreement = body(register), records.create(register, Agreement, {})
    row = records.create(register, AgreementParty, {"agreement": agreement.key, "party": company.key})
    assert records.get(register, agreement.key).values["between"] == "Example Body"
    with pytest.raises(StillReferred, match="by 1 in “Agreements”"):
        records.delete(register, [company])
    records.delete(register, [row])
    assert records.get(register, agreement.key).values["between"] is None
    records.delete(register, [company])


def test_rows_are_added_at_the_end_and_moved(register: Register) -> None:
    company = body(register)
    values = ("a", "b", "c", "d")
    points = [records.create(register, ContactPoint, {"party": company.key, "value": value}) for value in values]

    def order() -> str:
        return "".join(row.value or "" for row in register.store.rows_of(ContactPoint, company.key))

    records.move(register, points[2], 1)
    assert order() == "acbd"
    records.move(register, points[0], -2)
    assert order() == "cbad"
    records.move(register, points[3], 99)
    assert order() == "dcba"
    label = register.undo_label()
    records.move(register, points[3], 1)
    records.move(register, points[0], -1)
    assert (order(), register.undo_label()) == ("dcba", label), "nothing to move"
    records.delete(register, [points[1]])
    records.create(register, ContactPoint, {"party": company.key, "value": "e"})
    assert order() == "dcae"


def test_titles_follow_what_they_name(register: Register) -> None:
    company, agreement = body(register, "Old Name"), records.create(register, Agreement, {})
    records.create(register, AgreementParty, {"agreement": agreement.key, "party": company.key})
    assert records.get(register, agreement.key).heading == "MOU: Old Name"
    (name,) = register.store.rows_of(PartyName, company.key)
    records.update(register, name, {"full": "New Name"})
    assert records.get(register, agreement.key).heading == "MOU: New Name"
    register.undo()
    assert records.get(register, agreement.key).heading == "MOU: Old Name"
