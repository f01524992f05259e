"""The model case of the sample against the facts it is made from: every fact is there, and nothing more."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.person_name import PersonName
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import (
    OWNED,
    TITLED,
    Agreement,
    AgreementParty,
    Attendance,
    Commitment,
    CooperationArea,
    Delivery,
    Event,
    Milestone,
    PartyName,
    Person,
    Post,
    Quote,
    Relation,
    SalesLine,
    Signatory,
    Source,
)
from asm_desktop.services import sample
from asm_desktop.services.register import Register
from tests.services.held import Held

FACTS = Path(__file__).parents[1] / "facts"
CASE = json.loads((FACTS / "asm-facts.json").read_text(encoding="utf-8"))
NEWS = (FACTS / "asm-news-2022.txt").read_text(encoding="utf-8")
KINDS = {
    "intention": "intention",
    "forward-looking": "forward_looking",
    "commitment": "commitment",
    "hope": "hope",
}
# What says how the register files a value, rather than what the source says.
FILING = {
    *("party_name.kind", "party_name.language", "party_name.script", "party_name.order_note"),
    *("agreement_party.position", "attendance.position", "sales_line.position", "party_name.position", "post.position"),
}


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    sample.make_sample(path, None)
    with closing(Register.open(path, None)) as register:
        yield Held(register)


def test_the_news_items_are_there_to_the_character(held: Held) -> None:
    sources = [each for each in held.model(Source) if each.kind == "news"]
    facts = CASE["seed"]["items"]
    assert [(each.headline, each.caption, each.shown("published")) for each in sources] == [
        (fact["headline"], fact["caption"], fact["published"] or "") for fact in facts
    ]
    parts = [part for each in sources for part in (each.headline, each.caption, each.text) if part]
    assert [line for part in parts for line in part.split("\n") if line] == [line for line in NEWS.split("\n") if line]


@pytest.mark.parametrize("fact", [*CASE["organisations"], *CASE["sites"]], ids=lambda fact: fact["name"])
def test_organisations_have_their_names_and_sentences(held: Held, fact: dict[str, Any]) -> None:
    body = held.organisation(fact["name"])
    names = {each.full: each for each in held.owned(PartyName, body)}
    spellings = {fact["name"], *fact.get("variants_in_seed", []), *([fact["short"]] if fact.get("short") else [])}
    inside = {full for full, each in names.items() if held.cited(each)[0].status != "outside"}
    assert inside - {"Metals Plant"} == spellings
    assert [each.full for each in names.values() if each.kind == "short"] == list(filter(None, [fact.get("short")]))
    everything = [body, *names.values(), *held.owned(Relation, body)]
    said = "\n".join(map(held.sentences, everything))
    assert fact["source"] in said
    assert fact.get("source2", "") in said
    assert body.country == fact.get("country")
    assert (body.listed, body.website, body.founded) == (None, None, None)


def test_names_known_from_elsewhere_are_aliases_and_say_so(held: Held) -> None:
    outside = CASE["variants"]["outside_seed_knowledge"]
    bodies = {"KDB": "Korean Development Bank", "province": "Chungcheongbuk-do Province", "KSM": "KSM Metals Co., Ltd"}
    for word, title in bodies.items():
        names = [each for each in held.owned(PartyName, held.organisation(title)) if each.full in outside[word]]
        assert [each.full for each in names] == outside[word]
        assert {(each.kind, *(c.status for c in held.cited(each))) for each in names} == {("alias", "outside")}
    subjects = {each.subject for each in held.citations if each.status == "outside"}
    assert len(subjects) == sum(len(outside[word]) for word in bodies)


@pytest.mark.parametrize("fact", CASE["people"], ids=lambda fact: fact["as_written"])
def test_people_are_as_written(held: Held, fact: dict[str, Any]) -> None:
    (person,) = [each for each in held.model(Person) if each.title == fact["as_written"]]
    (name,) = held.owned(PartyName, person)
    assert (name.full, name.given, name.family, name.courtesy) == (
        *(fact["as_written"], fact["given"], fact["family"], fact["courtesy"]),
    )
    assert name.value() == PersonName(
        fact["as_written"], fact["family"], fact["given"], "given-first", fact["courtesy"]
    )
    assert {each.status for each in held.cited(name, "family")} == {"implied"}
    assert (name.order_note, name.pronunciation, name.preferred) == (fact.get("name_order_note"), None, None)
    (post,) = held.owned(Post, person)
    assert ", ".join(filter(None, (post.title, post.unit))) == fact["title"]
    bodies = {each["id"]: each["name"] for each in CASE["organisations"]}
    assert held.by_key[post.organisation].values["title"] == bodies[fact["org"]]
    assert fact["source"] in held.sentences(post, "title")
    unknown = set(Person.fields) - {"id", "created", "changed", "ref", "title", "short", "position"}
    assert {field: person.values.get(field) for field in unknown} == dict.fromkeys(unknown)
    guests = held.model(Attendance)
    assert [each.attended for each in guests if each.person == person.key] == [True] * bool(fact["attended_ceremony"])


def test_nobody_is_said_to_have_signed(held: Held) -> None:
    assert held.model(Signatory) == []
    assert {each.role for each in held.model(Attendance)} == {"attendee"}
    assert {each.signed_on for each in held.model(Agreement)} == {None}


def test_the_memorandum(held: Held) -> None:
    (fact,) = [each for each in CASE["agreements"] if each["id"] == "AG_MOU"]
    (mou,) = [each for each in held.model(Agreement) if each.type == "mou"]
    bodies = {each["id"]: each["name"] for each in CASE["organisations"]}
    parties = held.owned(AgreementParty, mou)
    assert [held.by_key[each.party].values["title"] for each in parties] == [bodies[each] for each in fact["parties"]]
    assert mou.shown("type") == fact["type"]
    assert (mou.binding, mou.stage, mou.formal_title) == ("non_binding", fact["status"], fact["title"])
    areas = [each for each in held.model(CooperationArea) if each.agreement == mou.key]
    assert [each.name for each in areas] == fact["areas"]
    assert all(fact["source_areas"] in held.sentences(each, "name") for each in areas)
    assert fact["source"] in held.sentences(mou, "binding")
    known = {"type", "binding", "stage", "purpose"}
    assert {field.name for field in Agreement.editable() if mou.values[field.name] is not None} == known


def test_the_sales_agreement_keeps_its_qualifier(held: Held) -> None:
    (fact,) = [each for each in CASE["agreements"] if each["id"] == "AG_SALES"]
    (sale,) = [each for each in held.model(Agreement) if each.type == "sales"]
    (line,) = held.owned(SalesLine, sale)
    roles = {each.role: held.by_key[each.party].values["title"] for each in held.owned(AgreementParty, sale)}
    assert roles == {"seller": "KSM Metals Co., Ltd", "buyer": "NS World Co., Ltd"}
    assert (sale.formal_title, sale.binding, sale.stage) == (fact["title"], "binding", fact["status"])
    assert (line.product, line.product_short) == (fact["product"], fact["product_short"])
    assert line.quantity == Quantity.parse("up to 10 t")
    assert (str(line.window_from), str(line.window_to)) == ("2022-09", "2022-12")
    assert line.intended_use == fact["intended_use"]["text"]
    own, other = held.cited(line, "quantity")
    assert (own.sentence, own.reads) == (fact["quantity"]["source"], None)
    assert (other.sentence, other.reads) == (fact["quantity"]["also_reported"]["source"], "10 tonnes")
    assert fact["delivery_window"]["source"] in held.sentences(line, "window_from")
    assert fact["intended_use"]["source"] in held.sentences(line, "intended_use")
    unknown = ("specification", "purity", "incoterm", "price", "currency", "minimum", "payment", "place")
    assert [line.values[each] for each in unknown] == [None] * len(unknown)


def test_the_events_leave_the_unknown_unknown(held: Held) -> None:
    events = held.model(Event)
    assert [each.type for each in events] == ["signing", "signature", "delivery"]
    for event, fact in zip(events, CASE["events"], strict=True):
        assert fact["source"] in held.sentences(event)
        unknown = ("held_on", "starts", "ends", "venue", "host", "programme_note", "languages", "marking")
        assert [event.values[each] for each in unknown] == [None] * len(unknown)
    guests = held.owned(Attendance, events[0])
    assert [held.by_key[each.person].values["title"] for each in guests] == ["Mr Byung Chul Jung", "Mr Myung-Kyoo Kim"]
    assert all(each.name_as_written in CASE["events"][0]["source"] for each in guests)
    assert events[0].formality == CASE["events"][0]["formality"]
    assert CASE["acknowledgement"]["text"] == events[2].notes
    (delivery,) = held.model(Delivery)
    assert delivery.detail == CASE["events"][2]["detail"]
    assert [delivery.values[each] for each in ("net_mass", "lot", "planned_on", "actual_on")] == [None] * 4


def test_quotes_are_verbatim_to_the_character(held: Held) -> None:
    quotes = held.model(Quote)
    assert [each.text for each in quotes] == [fact["text"] for fact in CASE["quotes"]]
    assert sum(each.text.count("\u00a0") for each in quotes) == NEWS.count("\u00a0") == 3
    for quote, fact in zip(quotes, CASE["quotes"], strict=True):
        assert held.by_key[quote.speaker].values["title"] == "Rowena Smith"
        assert fact["attribution"].startswith(quote.attribution)
        assert quote.attribution_line == fact.get("attribution_line")
        agreement = held.by_key[quote.agreement].values["type"]
        assert agreement == {"AG_MOU": "mou", "AG_SALES": "sales"}[fact["context"]]
        assert fact["text"] in held.sentences(quote, "text")


def test_milestones_and_commitments(held: Held) -> None:
    milestones, commitments = held.model(Milestone), held.model(Commitment)
    assert [each.name for each in milestones] == [fact["text"] for fact in CASE["milestones"]]
    assert [(each.text, each.kind) for each in commitments] == [
        (fact["text"], KINDS[fact["kind"]]) for fact in CASE["public_commitments"]
    ]
    for row, fact in zip([*milestones, *commitments], CASE["milestones"] + CASE["public_commitments"], strict=True):
        assert fact["source"] in held.sentences(row)
    assert {each.reached_on for each in milestones} | {each.due for each in milestones} == {None}
    assert {held.by_key[each.by].values["short"] for each in commitments} == {"ASM"}
    assert {(each.due, each.status, each.to) for each in commitments} == {(None, None, None)}


def test_every_value_of_the_model_case_is_cited(held: Held) -> None:
    rows = [row for record in (*TITLED, *OWNED) if record is not Source for row in held.model(record)]
    missing = [
        f"{type(row).noun}.{field.name} of {held.titled(row).heading}"
        for row in dict.fromkeys(rows)
        for field in type(row).editable()
        if row.values.get(field.name) is not None
        and field.name != type(row).owner
        and f"{type(row).noun}.{field.name}" not in FILING
        and not held.cited(row, field.name)
    ]
    assert missing == []


def test_every_cited_sentence_stands_in_its_source(held: Held) -> None:
    for each in held.citations:
        source = held.by_key[each.source or ""]
        if each.sentence is not None:
            whole = "\n".join(filter(None, (source.values[part] for part in ("headline", "caption", "text"))))
            assert each.sentence in whole
        else:
            assert each.status in ("outside", "unconfirmed")
