"""Briefings out of a register: what the model case says, what it does not, and other people's cases."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.packs.briefing import Briefing, texts
from asm_desktop.packs.cards import Agreement
from asm_desktop.services import records, sample
from asm_desktop.services.briefings import briefing
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from tests.packs.drawing import print_pack
from tests.packs.reading import is_sound, words_of
from tests.store.counting import statements

FACTS = Path(__file__).parents[1] / "facts" / "asm-facts.json"
Make = Callable[[dict[str, Any]], Register]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    sample.make_sample(path, None)
    opened = Register.open(path, None, read_only=True)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def model(register: Register) -> Briefing:
    return briefing(register, records.find(register, "E-0001").key)


@pytest.fixture(scope="module")
def ceremony(register: Register) -> Briefing:
    return briefing(register, records.find(register, "E-0004").key)


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    opened: list[Register] = []

    def from_json(content: dict[str, Any]) -> Register:
        register = Register.create(tmp_path / f"{len(opened)}.asm", None)
        opened.append(register)
        import_register(register, json.dumps({"format": "asm-desktop-register", "version": 1, **content}).encode())
        return register

    yield from_json
    for each in opened:
        each.close()


def gaps(told: Briefing) -> dict[str, dict[str, str]]:
    return {group.title: {gap.what: gap.ask for gap in group.gaps} for group in told.gaps}


def card(told: Briefing, ref: str) -> Agreement:
    return next(each for each in told.agreements if each.ref == ref)


def organisation(key: str, name: str) -> dict[str, Any]:
    return {"id": key, "names": [{"full": name, "kind": "formal"}]}


def person(key: str, name: str, *posts: dict[str, Any], **values: Any) -> dict[str, Any]:
    return {"id": key, "names": [{"full": name, "kind": "formal", **values}], "posts": list(posts)}


def test_the_pack_of_the_model_case_says_what_the_sources_say(register: Register) -> None:
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    words = words_of(print_pack(register, records.find(register, "E-0001").key))
    mou = facts["agreements"][0]
    names = {each["id"]: each["name"] for each in facts["organisations"]}
    expected = [names[key] for key in mou["parties"]] + mou["areas"] + [p["as_written"] for p in facts["people"]]
    for words_expected in (*expected, "NON-BINDING", "up to 10 t", *(quote["text"] for quote in facts["quotes"])):
        assert words_expected in words


@pytest.mark.parametrize("reference", [f"E-000{n}" for n in range(1, 9)])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_event_of_the_sample_prints(register: Register, reference: str, paper: str) -> None:
    key = records.find(register, reference).key
    pdf = print_pack(register, key, Manner(paper))
    assert is_sound(pdf)
    assert "Longer than one page" not in words_of(pdf)
    assert print_pack(register, key, Manner(paper)) == pdf


def test_what_the_model_case_does_not_say_is_a_gap(model: Briefing) -> None:
    listed = gaps(model)
    assert {"Date", "Start time", "Venue", "Host", "Programme"} <= set(listed["The event"])
    signing = [what for group in listed.values() for what in group if what.startswith("Signatories: who signed for")]
    assert len(signing) == 6
    assert listed["People"]["Whether Rowena Smith attended"] == "ASM"
    assert listed["People"]["Who represented KSM Metals Co., Ltd"] == "KSM Metals Co., Ltd"
    assert "Who represented KDB" not in listed["People"]
    assert model.when.text is None
    assert model.where.text is None
    assert model.draft


def test_those_who_attended_are_attendees_and_nobody_signed(model: Briefing) -> None:
    (group,) = model.participants
    assert group.title == "Attendees"
    assert [person.name.text for person in group.people] == ["Mr Byung Chul Jung", "Mr Myung-Kyoo Kim"]
    assert all(person.attended and person.attended.text == "yes" for person in group.people)
    assert [each.signatures for each in model.agreements] == [(), ()]


def test_a_related_agreement_brings_its_ledger_with_the_variance(model: Briefing) -> None:
    (ledger,) = model.ledgers
    agreed = ledger.facts[0].value
    assert agreed.text == "up to 10 t"
    assert [(reading.ref, reading.text) for reading in agreed.readings] == [("S-0002", "10 tonnes")]
    assert [mark.ref for mark in agreed.marks] == ["S-0003"]
    told = {fact.label: fact.value.text for fact in ledger.facts}
    assert told["Delivered"] == "0 t counted; 1 delivery is left out: its mass is not known exactly"
    assert told["Remaining"] == "up to 10 t, before what was left out"


def test_kinds_of_promises_are_never_mixed(model: Briefing) -> None:
    assert [(group.title, len(group.promises)) for group in model.promises] == [
        ("Commitments", 1),
        ("Intentions", 1),
        ("Hopes", 1),
        ("Forward-looking statements", 1),
    ]


def test_invented_and_real_records_never_meet(model: Briefing, ceremony: Briefing) -> None:
    assert not any("Example" in text for text in texts(replace(model, sources=())))
    assert ceremony.example
    assert not any("KDB" in text or "Rowena" in text for text in texts(ceremony))


def test_the_invented_ceremony_fills_every_section(ceremony: Briefing) -> None:
    empty = [name for name in Briefing.__slots__ if getattr(ceremony, name) in ((), None)]
    assert empty == ["cleared_by", "script_questions", "profile", "area_reports", "sketch", "annexes"]
    assert sum(len(group.people) for group in ceremony.participants) == 30
    assert all(person.portrait for group in ceremony.participants for person in group.people)
    assert ceremony.run_sheet.second_place == "Sydney"
    assert ceremony.run_sheet.lines[0].start != ceremony.run_sheet.lines[0].second_start
    flagged = [(line.item, line.flags) for line in ceremony.run_sheet.lines if line.flags]
    assert flagged == [
        ("Questions of the media", ("Media come before the exchange has acknowledged. Move them behind it.",)),
    ]


def test_only_what_the_marking_allows_is_in_the_pack(register: Register, ceremony: Briefing) -> None:
    internal = briefing(register, records.find(register, "E-0005").key)
    assert internal.marking == "INTERNAL"
    assert any("shellfish" in text for text in texts(ceremony))
    labels = {fact.label for each in internal.agreements for fact in each.terms}
    assert "Money" not in labels


def test_a_key_that_is_no_event_is_not_found(register: Register) -> None:
    for key in ("nothing", records.find(register, "A-0001").key):
        with pytest.raises(RecordNotFound):
            briefing(register, key)


BODIES = ["Alpha Steel", "Beta Bank", "Gamma Province", "Delta Institute", "Epsilon Works"]


@pytest.mark.parametrize("count", [2, 3, 5])
def test_an_agreement_of_any_number_of_parties_with_signatories_and_witnesses(make: Make, count: int) -> None:
    keys = BODIES[:count]
    register = make(
        {
            "organisations": [organisation(name, name) for name in keys],
            "people": [person("kang", "강유미", family="강", given="유미", name_order="family-first")],
            "agreements": [
                {
                    "id": "mou",
                    "type": "mou",
                    "binding": "mixed",
                    "stage": "signed",
                    "signed_on": "2024-05",
                    "parties": [{"party": name, "role": "party"} for name in keys],
                    "signatories": [
                        {"party": keys[0], "person": "kang", "role": "signatory", "signed_on": "2024-05-03"},
                        {"party": keys[1], "name_as_signed": "Witness Wu", "role": "witness"},
                    ],
                }
            ],
            "events": [{"id": "e", "name": "Signing", "type": "signing", "agreement": "mou", "held_on": "2024-05-03"}],
        }
    )
    told = briefing(register, records.find(register, "Signing").key)
    agreement = card(told, "A-0001")
    assert [party.name.text for party in agreement.parties] == keys
    assert agreement.binding.text == "BINDING IN PART"
    signed = [(row.role, row.person.text) for row in agreement.signatures]
    assert signed == [("Signatory", "강유미"), ("Witness", "Witness Wu")]
    assert [key in agreement.signatures_note for key in keys[:2]] == [False, True]
    assert "강유미" in words_of(print_pack(register, records.find(register, "Signing").key))


def test_posts_are_those_of_the_day_and_a_job_change_leaves_the_old_title(make: Make) -> None:
    posts = [
        {"title": "Deputy Director", "organisation": "b", "ended": "2023-12"},
        {"title": "Director", "organisation": "b", "started": "2024-01", "title_local": "국장"},
    ]
    register = make(
        {
            "organisations": [organisation("b", "Beta Bank")],
            "people": [person("kim", "Mr Kim", *posts)],
            "events": [
                {"id": day, "name": f"Meeting {day}", "held_on": day, "guests": [{"person": "kim"}]}
                for day in ("2023-05-03", "2024-05-03")
            ],
        }
    )
    for day, title in (("2023-05-03", "Deputy Director"), ("2024-05-03", "Director")):
        told = briefing(register, records.find(register, f"Meeting {day}").key)
        (post,) = told.participants[0].people[0].posts
        assert post.text.text == f"{title}, Beta Bank"


def test_sources_that_disagree_are_both_shown(make: Make) -> None:
    cited = [
        {"field": "venue", "source": "s1", "sentence": "In the Blue Hall.", "status": "stated"},
        {
            "field": "venue",
            "source": "s2",
            "sentence": "In the Red Hall.",
            "status": "unconfirmed",
            "reads": "Red Hall",
        },
    ]
    register = make(
        {
            "sources": [{"id": "s1", "headline": "One"}, {"id": "s2", "headline": "Two"}],
            "events": [{"id": "e", "name": "Meeting", "venue": "Blue Hall", "citations": cited}],
        }
    )
    told = briefing(register, records.find(register, "Meeting").key)
    assert [mark.ref for mark in told.where.marks] == ["S-0001"]
    assert [(reading.ref, reading.text) for reading in told.where.readings] == [("S-0002", "Red Hall")]
    words = words_of(print_pack(register, records.find(register, "Meeting").key))
    assert "Sources differ: S-0002 reads “Red Hall”" in words
    assert "Unconfirmed: E-0001 Meeting (venue) – reads “Red Hall”" in words


def test_a_second_time_zone_follows_the_run_sheet(make: Make) -> None:
    run_sheet = [
        {"item": "Seating", "minutes": 10},
        {"item": "Remarks", "minutes": 5, "consecutive": True},
        {"item": "Signing", "minutes": 20, "who": "Both"},
    ]
    event = {"id": "e", "name": "Signing", "starts": "14:00", "zone": "Asia/Seoul", "second_zone": "Australia/Sydney"}
    register = make({"events": [{**event, "held_on": "2026-11-24", "run_sheet": run_sheet}]})
    sheet = briefing(register, records.find(register, "Signing").key).run_sheet
    assert [(line.start, line.second_start, line.minutes) for line in sheet.lines] == [
        ("14:00", "16:00", "10"),
        ("14:10", "16:10", "2 × 5"),
        ("14:20", "16:20", "20"),
    ]
    month = make({"events": [{**event, "held_on": "2026-11", "run_sheet": run_sheet}]})
    without = briefing(month, records.find(month, "Signing").key).run_sheet
    assert without.second_place == ""
    assert any("cannot be computed" in remark for remark in without.remarks)


def test_the_data_says_its_own_age_and_old_posts_are_cautioned(make: Make) -> None:
    post = {"title": "Director", "verified_on": "2020-01-01"}
    guests = [{"person": "kim"}]
    register = make(
        {
            "people": [person("kim", "Mr Kim", post)],
            "events": [{"id": "e", "name": "Meeting", "held_on": "2099-01-01", "guests": guests}],
        }
    )
    told = briefing(register, records.find(register, "Meeting").key)
    assert told.as_at == PartialDate.parse(records.find(register, "Meeting").values["changed"][:10]).words()
    assert told.participants[0].people[0].posts[0].caution == "Last verified 1 January 2020, more than 90 days ago"


def test_a_pack_of_more_guests_asks_the_file_no_more_questions(make: Make) -> None:
    counts = []
    for guests in (2, 40):
        people = [person(f"p{n}", f"Guest Number {n}", {"title": "Director"}) for n in range(guests)]
        rows = [{"person": f"p{n}"} for n in range(guests)]
        register = make({"people": people, "events": [{"id": "e", "name": "Meeting", "guests": rows}]})
        with statements(register) as asked:
            briefing(register, records.find(register, "Meeting").key)
        counts.append(len(asked))
    assert counts[0] == counts[1]
