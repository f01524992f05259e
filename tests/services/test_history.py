from __future__ import annotations

import datetime

from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    CustomField,
    Organisation,
    PartyName,
    Person,
    Source,
)
from asm_desktop.services import bulk, citing, history, records
from asm_desktop.services.bulk import Together
from asm_desktop.services.register import Register
from tests.store.counting import statements


def told(entry: history.Entry) -> list[tuple[str, str, str, str]]:
    return [(change.title, change.field_label, change.old, change.new) for change in entry.changes]


def labels(register: Register, key: str | None = None) -> list[str]:
    return [entry.label for entry in history.actions(register, key=key)]


def test_an_action_is_told_as_a_person_would_read_it(register: Register) -> None:
    lead = records.create_party(register, Person, "Hana Kim")
    agreement = records.create(register, Agreement, {"formal_title": "The MOU"})
    news = {"lead": lead.key, "signed_on": PartialDate.parse("2022-09"), "stage": "idea", "publicity_hold": True}
    records.update(register, agreement, news)
    entry = history.actions(register, limit=1)[0]
    assert entry.label == "Change Owner, Signed on, Stage, Partner asks to hold publicity of The MOU"
    assert (entry.kind, entry.undone) == ("do", False)
    assert abs(datetime.datetime.now(datetime.UTC) - entry.at) < datetime.timedelta(minutes=1)
    assert sorted(told(entry)) == [
        ("The MOU", "Owner", "", "Hana Kim"),
        ("The MOU", "Partner asks to hold publicity", "", "Yes"),
        ("The MOU", "Signed on", "", "September 2022"),
        ("The MOU", "Stage", "", "Idea"),
    ]


def test_a_record_has_the_history_of_all_that_belongs_to_it(register: Register) -> None:
    source = records.create(register, Source, {"headline": "News"})
    company = records.create_party(register, Organisation, "Example Body")
    alias = records.create(register, PartyName, {"party": company.key, "full": "EB", "kind": "alias"})
    citing.cite(register, alias, "full", source.key, "“EB”, they said.")
    records.create_party(register, Organisation, "Another Body")
    records.delete(register, [alias])
    expected = [
        "Delete Name",
        "Cite Name as written of Name",
        "Add name to Example Body",
        "Add organisation Example Body",
    ]
    assert labels(register, company.key) == expected
    assert [entry.label for entry in history.actions(register, key=company.key, limit=2)] == expected[:2]
    last = history.actions(register, key=company.key, limit=2)[-1]
    assert [entry.label for entry in history.actions(register, key=company.key, before=last.seq)] == expected[2:]
    gone = history.actions(register, key=company.key)[0]
    assert ("Example Body", "Name as written", "EB", "") in told(gone)
    assert any(change.old == "“EB”, they said." for change in gone.changes), "the citation went with it"


def test_a_deleted_record_keeps_its_history_and_its_name(register: Register) -> None:
    company = records.create_party(register, Organisation, "Gone Body", {"country": "Korea"})
    records.delete(register, [company])
    assert labels(register, company.key) == ["Delete Gone Body", "Add organisation Gone Body"]
    entry = history.actions(register)[0]
    assert ("Gone Body", "Country", "Korea", "") in told(entry)
    assert ("Gone Body", "Name as written", "Gone Body", "") in told(entry)


def test_a_link_to_a_deleted_record_is_told_by_its_last_name(register: Register) -> None:
    lead = records.create_party(register, Person, "Hana Kim")
    agreement = records.create(register, Agreement, {"lead": lead.key})
    records.update(register, agreement, {"lead": None})
    records.delete(register, [lead])
    entry = history.actions(register, key=agreement.key)[0]
    assert told(entry) == [("MOU", "Owner", "Hana Kim", "")]


def test_of_a_wide_action_a_record_shows_its_own_part(register: Register) -> None:
    companies = [records.create_party(register, Organisation, f"Body {number}") for number in range(3)]
    records.update_many(register, companies, {"country": "Korea"})
    assert len(history.actions(register)[0].changes) == 3
    assert [change.key for change in history.actions(register, key=companies[1].key)[0].changes] == [companies[1].key]


def test_a_wide_action_is_read_a_page_at_a_time(register: Register) -> None:
    companies = [records.create_party(register, Organisation, f"Body {number:02d}") for number in range(45)]
    for record, values in ((Organisation, {"country": "Korea"}), (Organisation, {"country": "Japan"})):
        bulk.change(register, record, [row.key for row in companies], Together(values))
    entry = history.actions(register, limit=1)[0]
    assert (len(entry.changes), entry.told.more) == (history.FEW, 45 - history.FEW)
    told = history.changes(register, entry.seq, after=entry.told.last, most=10)
    assert [change.key for change in told.changes] == [row.key for row in companies[20:30]]
    assert told.more == 15
    every = list(history.every(register, entry))
    assert [change.key for change in every] == [row.key for row in companies]
    (mine,) = history.changes(register, entry.seq, companies[44].key).changes
    assert (mine.title, mine.old, mine.new) == ("Body 44", "Korea", "Japan")


def test_reading_history_takes_no_more_statements_for_a_wider_action(register: Register) -> None:
    counts = []
    for number in (3, 60):
        companies = [records.create_party(register, Organisation, f"Body {each}") for each in range(number)]
        bulk.change(register, Organisation, [row.key for row in companies], Together({"country": "Korea"}))
        with statements(register) as said:
            history.actions(register, limit=1, key=companies[0].key)
            history.actions(register, limit=1, most=0)
        counts.append(len(said))
    assert counts[0] == counts[1]


def test_a_field_has_a_history_of_its_own(register: Register) -> None:
    tier = records.create(register, CustomField, {"name": "Tier", "of": "organisation"})
    own = OwnField(tier).name
    body = records.create_party(register, Organisation, "Example Body", {"country": "Korea"})
    body = records.update(register, body, {"country": "Japan", own: "A"})
    body = records.update(register, body, {"website": "https://example.com"})
    records.update(register, body, {own: "B"})
    found = {
        field: [entry.label for entry in history.actions(register, key=body.key, field=field)]
        for field in ("country", own, "phone")
    }
    assert found == {
        "country": ["Change Country, Tier of Example Body", "Add organisation Example Body"],
        own: ["Change Tier of Example Body", "Change Country, Tier of Example Body"],
        "phone": [],
    }


def test_undo_and_redo_are_actions_of_their_own(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body")
    records.update(register, company, {"country": "Korea"})
    register.undo()
    entries = history.actions(register, key=company.key)
    assert [(entry.kind, entry.undone) for entry in entries] == [("undo", False), ("do", True), ("do", False)]
    assert told(entries[0]) == [("Example Body", "Country", "Korea", "")]
    register.redo()
    entries = history.actions(register, key=company.key)
    assert [(entry.kind, entry.undone) for entry in entries][:3] == [("redo", False), ("undo", False), ("do", False)]


def test_a_row_of_an_agreement_is_told_under_its_title(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body")
    agreement = records.create(register, Agreement, {"formal_title": "The MOU"})
    records.create(register, AgreementParty, {"agreement": agreement.key, "party": company.key, "role": "buyer"})
    entry = history.actions(register, key=agreement.key)[0]
    assert ("The MOU", "Party", "", "Example Body") in told(entry)
    assert ("The MOU", "Role", "", "Buyer") in told(entry)


def test_archiving_is_told(register: Register) -> None:
    company = records.create_party(register, Organisation, "Example Body")
    records.archive(register, [company])
    (change,) = history.actions(register)[0].changes
    assert (change.field_label, change.old) == ("Archived", "")
    assert change.new


def test_an_empty_file_has_no_history(register: Register) -> None:
    assert history.actions(register) == history.actions(register, key="nobody") == []
