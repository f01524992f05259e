"""Fields of a person's own: kept, listed, found, told in history, merged, taken in and out, and changed themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.errors import InvalidData, InvalidRecord
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, CustomField, Document, Engagement, Event, Organisation, Person
from asm_desktop.services import bulk, history, listing, merging, own_fields, records, whole
from asm_desktop.services.bulk import Together
from asm_desktop.services.citing import cite
from asm_desktop.services.exchange import export_register, import_register
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from tests.store.contents import entries, facts, rebuilt

HEAD = {"format": "asm-desktop-register", "version": 1}


def make(register: Register, name: str, kind: str, of: str, options: str | None = None) -> str:
    """A field, by the name that its values are known by."""
    values = {"name": name, "kind": kind, "of": of, "options": options}
    return f"own_{records.create(register, CustomField, values).key}"


def say(register: Register, row: Record, **values: Any) -> Record:
    return own_fields.completed(register.store, records.update(register, records.get(register, row.key), values))


def custom(register: Register, name: str) -> CustomField:
    found = register.store.get(CustomField, name.removeprefix("own_"))
    assert found is not None
    return found


@pytest.fixture
def tiers(register: Register) -> tuple[str, list[Record]]:
    """A choice, and three organisations: Gold, Silver and unknown."""
    name = make(register, "Tier", "choice", "organisation", "Silver\nGold")
    rows: list[Record] = [records.create_party(register, Organisation, each) for each in ("Alpha", "Beta", "Gamma")]
    say(register, rows[0], **{name: "Gold"})
    say(register, rows[1], **{name: "Silver"})
    return name, rows


@pytest.mark.parametrize("record", [Person, Organisation, Agreement, Event, Document, Engagement])
def test_every_kind_of_record_has_them(register: Register, record: type[Record]) -> None:
    name = make(register, "Due", "date", record.noun)
    values = {"name": "x"} if "name" in record.fields else {}
    row = records.create(register, record, values)
    before = facts(register.store.database)
    row = say(register, row, **{name: PartialDate.parse("2022-07")})
    assert row.values[name] == PartialDate(2022, 7)
    assert register.undo_label() == f"Change Due of {row.heading}"
    after = facts(register.store.database)
    register.undo()
    assert facts(register.store.database) == before
    register.redo()
    assert facts(register.store.database) == after
    assert entries(register.store.database) == rebuilt(register.store)


def test_a_table_shows_sorts_and_narrows_by_them(register: Register, tiers: tuple[str, list[Record]]) -> None:
    name, _ = tiers
    view = View("organisation", ("title", name))
    for down, order in ((False, ["Silver", "Gold", ""]), (True, ["Gold", "Silver", ""])):
        sorted_view = View("organisation", ("title", name), sort=((name, down),))
        assert [line.texts[1] for line in listing.rows(register, sorted_view, 0, 9)] == order
    for condition, count in (((name, "Gold"), 1), ((name, None), 1), ((name, "Gold", "is not"), 2)):
        narrowed = View("organisation", view.columns, where=(Condition(*condition),))
        assert listing.count(register, narrowed) == len(listing.rows(register, narrowed, 0, 9)) == count
    assert name in {field.name for field in listing.offered(register, Organisation)}
    assert name not in {field.name for field in listing.offered(register, Person)}


def test_numbers_and_dates_are_compared_as_such(register: Register) -> None:
    number, date = make(register, "Staff", "number", "person"), make(register, "Met", "date", "person")
    for title, staff, met in (("A", "9", "2021-12"), ("B", "10.5", "2022-07-11"), ("C", "-3", "2022")):
        row = records.create_party(register, Person, title)
        fields = own_fields.of(register.store, Person)
        say(register, row, **{number: fields[number].parse(staff), date: fields[date].parse(met)})

    def titles(where: tuple[Condition, ...] = (), sort: tuple[tuple[str, bool], ...] = ()) -> str:
        view = View("person", ("title",), where=where, sort=sort)
        return "".join(line.texts[0] for line in listing.rows(register, view, 0, 9))

    assert titles(sort=((number, False),)) == "CAB"
    assert titles((Condition(number, own_fields.of(register.store, Person)[number].parse("9"), "at least"),)) == "AB"
    assert titles((Condition(date, PartialDate(2022), "is"),)) == "BC"
    assert titles((Condition(date, PartialDate(2022), "before"),)) == "A"


def test_columns_cost_no_query_a_row(register: Register, tiers: tuple[str, list[Record]]) -> None:
    name, _ = tiers
    asked: list[str] = []
    database = register.store.database
    database.connection().set_trace_callback(asked.append)

    def queries(rows: int, columns: tuple[str, ...]) -> int:
        view = View("organisation", columns)
        numbers = listing.arrangement(register, view)[:rows]
        asked.clear()
        listing.lines(register, view, numbers)
        return len(asked)

    listing.rows(register, View("organisation", ("title", name)), 0, 1)
    assert queries(1, ("title", name)) == queries(3, ("title", name)) == queries(3, ("title", name, name))
    database.connection().set_trace_callback(None)


def test_search_history_and_sources_know_them(register: Register, tiers: tuple[str, list[Record]]) -> None:
    name, (alpha, *_) = tiers
    assert [hit.key for hit in search(register, "gold")] == [alpha.key]
    say(register, alpha, **{name: None})
    (change,) = history.actions(register, key=alpha.key)[0].changes
    assert (change.field, change.field_label, change.old, change.new) == (name, "Tier", "Gold", "")
    assert search(register, "gold") == [] or search(register, "gold")[0].key != alpha.key
    records.delete(register, [custom(register, name)])
    assert history.actions(register, key=alpha.key)[0].changes[0].field_label == "Tier"


def test_a_source_is_cited_for_one_of_them(register: Register, tiers: tuple[str, list[Record]]) -> None:
    name, (alpha, *_) = tiers
    import_register(
        register, json.dumps({**HEAD, "sources": [{"headline": "News", "text": "Alpha is Gold."}]}).encode()
    )
    source = records.find(register, "S-0001")
    cite(register, records.get(register, alpha.key), name, source.key, "Alpha is Gold.")
    (told,) = whole.wholes(register, [records.get(register, alpha.key)], cited=True)
    assert (told.cited or {})[(alpha.key, name)][0].sentence == "Alpha is Gold."


def test_a_merge_compares_them_and_loses_none(register: Register) -> None:
    name, drink = make(register, "Level", "text", "person"), make(register, "Drink", "text", "party")
    kept, other = (records.create_party(register, Person, each) for each in ("Kim", "Kim Min"))
    say(register, kept, **{name: "first"})
    say(register, other, **{name: "second", drink: "tea"})
    before = facts(register.store.database)
    merging.merge(register, records.get(register, kept.key), records.get(register, other.key), {name: "other"})  # type: ignore[type-var]
    values = own_fields.completed(register.store, records.get(register, kept.key)).values
    assert (values[name], values[drink]) == ("second", "tea")
    register.undo()
    assert facts(register.store.database) == before


def test_many_are_changed_together(register: Register, tiers: tuple[str, list[Record]]) -> None:
    name, rows = tiers
    assert name in {field.name for field in bulk.settable(register, Organisation)}
    bulk.change(register, Organisation, [row.key for row in rows], Together({name: "Silver"}))
    assert listing.count(register, View("organisation", where=(Condition(name, "Silver"),))) == 3
    register.undo()
    assert listing.count(register, View("organisation", where=(Condition(name, "Silver"),))) == 1


def test_another_kind_says_what_goes_and_brings_it_back(register: Register) -> None:
    name = make(register, "Since", "text", "person")
    for title, since in (("A", "12 July 2022"), ("B", "2021"), ("C", "long ago")):
        say(register, records.create_party(register, Person, title), **{name: since})
    before = facts(register.store.database)
    what = own_fields.consequence(register, custom(register, name), {"kind": "date"})
    assert (what.values, what.going, what.examples) == (3, 1, ("long ago",))
    records.update(register, custom(register, name), {"kind": "date"})
    shown = [line.texts[0] for line in listing.rows(register, View("person", (name,), sort=((name, False),)), 0, 9)]
    assert shown == ["2021", "12 July 2022", ""]
    register.undo()
    assert facts(register.store.database) == before


def test_deleting_a_field_takes_its_values_and_undo_brings_them_back(
    register: Register, tiers: tuple[str, list[Record]]
) -> None:
    name, (alpha, *_) = tiers
    assert own_fields.consequence(register, custom(register, name)).going == 2
    before = facts(register.store.database)
    records.delete(register, [custom(register, name)])
    assert records.get(register, alpha.key).values["own"] is None
    view = listing.known(register, View("organisation", ("title", name), where=((name, "Gold"),), sort=((name, True),)))
    assert (view.columns, view.where, view.sort) == (("title",), (), ())
    register.undo()
    assert facts(register.store.database) == before


def test_a_field_that_says_something_is_not_taken_away_by_undoing_its_making(register: Register) -> None:
    name = make(register, "Tier", "text", "person")
    seq = history.actions(register)[0].seq
    say(register, records.create_party(register, Person, "Kim"), **{name: "Gold"})
    with pytest.raises(InvalidRecord, match="still say something in “Tier”"):
        register.undo(seq)


def test_json_takes_them_out_and_in_the_same(register: Register, tmp_path: Path) -> None:
    kinds = {"number": "12.50", "quantity": "up to 10 t", "date": "2022-07", "yes_or_no": "no", "long_text": "a\nb"}
    row = records.create(register, Agreement, {})
    for kind, typed in kinds.items():
        name = make(register, f"My {kind}", kind, "agreement")
        say(register, row, **{name: own_fields.of(register.store, Agreement)[name].parse(typed)})
    exported = export_register(register)
    other = Register.create(tmp_path / "b.asm", None)
    import_register(other, exported)
    assert export_register(other) == exported
    other.close()
    own = json.loads(exported)["agreements"][0]["own"]
    assert False in own.values()


def test_json_names_fields_by_id_reference_or_name_and_problems_by_path(register: Register) -> None:
    make(register, "Staff", "number", "organisation")
    document = {
        **HEAD,
        "custom_fields": [{"id": "tier", "name": "Tier", "kind": "choice", "options": "Gold\nSilver", "of": "party"}],
        "organisations": [
            {"names": [{"full": "A"}], "own": {"tier": "Gold", "U-0001": 12}},
            {"names": [{"full": "B"}], "own": {"Tier": "Bronze", "staff": "many", "Nobody": 1}},
        ],
        "agreements": [{"own": {"tier": "Gold"}}],
    }
    with pytest.raises(InvalidData) as caught:
        import_register(register, json.dumps(document).encode())
    assert dict(caught.value.problems) == {
        "organisations[1].own.Nobody": "“Nobody” names no custom field in this file or the register.",
        "organisations[1].own.Tier": "“Bronze” is not one of: Gold, Silver.",
        "organisations[1].own.staff": "A number is expected, such as 4, 12.5 or -3.",
        "agreements[0].own.tier": "“Tier” is kept of people and organisations, not of an agreement.",
    }
    document["organisations"] = document["organisations"][:1]  # type: ignore[index]
    del document["agreements"]
    import_register(register, json.dumps(document).encode())
    (told,) = whole.wholes(register, [records.find(register, "A", "organisation")])
    assert {field.label: field.format(value) for field, value in told.own} == {"Staff": "12", "Tier": "Gold"}
