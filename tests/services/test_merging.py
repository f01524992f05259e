from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidRecord, UndoConflict
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    BY_NOUN,
    Attendance,
    Commitment,
    ContactPoint,
    Event,
    Organisation,
    PartyName,
    Person,
    Post,
    Relation,
    Source,
    pointing_at,
)
from asm_desktop.services import merging, records
from asm_desktop.services.citing import cite
from asm_desktop.services.register import Register
from tests.store.contents import entries, facts, rebuilt
from tests.store.doing import value


class Two:
    """A register with one person kept twice, and ways to fill it."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.kept = records.create_party(register, Person, "김민서")
        self.other = records.create_party(register, Person, "김민석")
        self.body = records.create_party(register, Organisation, "Korea Development Bank")

    def add(self, record: type[Any], **values: Any) -> Any:
        return records.create(self.register, record, values)

    def of(self, record: type[Any], key: str = "") -> list[Any]:
        return self.register.store.rows_of(record, key or self.kept.key)

    def fresh(self, row: Any) -> Any:
        return records.get(self.register, row.key)

    def merge(self, **chosen: str) -> None:
        merging.merge(self.register, self.fresh(self.kept), self.fresh(self.other), chosen)

    def set(self, row: Record, **values: str) -> None:
        parsed = {name: row.fields[name].parse(text) for name, text in values.items()}
        records.update(self.register, self.fresh(row), parsed)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    register = Register.create(tmp_path / "two.asm", None)
    yield Two(register)
    register.close()


def test_names_of_both_are_kept_and_found(two: Two) -> None:
    two.merge()
    names = [(row.full, row.kind, bool(row.preferred)) for row in two.of(PartyName)]
    assert names == [("김민서", "formal", True), ("김민석", "alias", False)]
    assert records.find(two.register, "김민석").key == two.kept.key


def test_the_name_of_the_one_that_goes_may_be_taken(two: Two) -> None:
    two.merge(title="other")
    assert two.fresh(two.kept).heading == "김민석"
    assert {row.full: row.kind for row in two.of(PartyName)} == {"김민서": "alias", "김민석": "formal"}


def test_known_beats_unknown_and_the_later_verified_the_earlier(two: Two) -> None:
    two.set(two.kept, country="Korea", verified_on="1 May 2026", languages="Korean")
    two.set(two.other, diet="No pork", verified_on="2 May 2026", languages="Korean, English")
    two.merge()
    row = two.fresh(two.kept)
    assert (row.country, row.diet, row.shown("languages"), str(row.verified_on)) == (
        "Korea",
        "No pork",
        "Korean, English",
        "2026-05-02",
    )


def test_notes_and_tags_of_both_stay_and_confidentiality_is_the_stricter(two: Two) -> None:
    two.set(two.kept, notes="Met in Seoul.", tags="vip", confidentiality="confidential")
    two.set(two.other, notes="Prefers tea.", tags="vip, energy", confidentiality="internal")
    two.merge()
    row = two.fresh(two.kept)
    assert (row.notes, row.tags) == ("Met in Seoul.\n\nPrefers tea.", "energy, vip")
    assert row.confidentiality == "confidential"


def test_equal_rows_become_one_and_others_move(two: Two) -> None:
    for party in (two.kept, two.other):
        two.add(ContactPoint, party=party.key, kind="mobile", value="+82 10 1234 5678")
        two.add(Post, person=party.key, organisation=two.body.key, title="Director")
    two.add(ContactPoint, party=two.other.key, kind="mobile", value="+82-10-1234-5678")
    two.add(Post, person=two.other.key, organisation=two.body.key, title="director", started=_date("2021"))
    two.add(Post, person=two.other.key, organisation=two.body.key, title="Chair")
    two.merge()
    assert [row.value for row in two.of(ContactPoint)] == ["+82 10 1234 5678"]
    assert [(row.title, str(row.started or "")) for row in two.of(Post)] == [("Director", "2021"), ("Chair", "")]


def test_posts_that_contradict_each_other_are_both_kept(two: Two) -> None:
    for party, year in ((two.kept, "2015"), (two.other, "2021")):
        two.add(Post, person=party.key, organisation=two.body.key, title="Director", started=_date(year))
    two.merge()
    assert [str(row.started) for row in two.of(Post)] == ["2015", "2021"]


def test_a_guest_invited_twice_is_one_guest(two: Two) -> None:
    event = two.add(Event, name="Signing")
    two.add(Attendance, event=event.key, person=two.kept.key, role="attendee")
    two.add(Attendance, event=event.key, person=two.other.key, role="attendee", rsvp="accepted")
    two.add(Attendance, event=event.key, person=two.other.key, role="stand_in", stand_in_for=two.kept.key)
    two.merge()
    guests = [(row.role, row.rsvp, row.stand_in_for) for row in two.of(Attendance, event.key)]
    assert guests == [("attendee", "accepted", None), ("stand_in", None, None)]


def test_a_tie_between_the_two_goes_and_a_tie_to_a_third_is_one(two: Two) -> None:
    for party in (two.kept, two.other):
        two.add(Relation, party=two.body.key, kind="partner_of", other=party.key)
        two.add(Relation, party=party.key, kind="member_of", other=two.body.key)
    two.add(Relation, party=two.kept.key, kind="partner_of", other=two.other.key)
    two.merge()
    assert [(row.kind, row.other) for row in two.of(Relation)] == [("member_of", two.body.key)]
    assert [(row.kind, row.other) for row in two.of(Relation, two.body.key)] == [("partner_of", two.kept.key)]


def test_a_merge_that_would_close_a_circle_of_owners_is_refused(two: Two) -> None:
    top, middle, low = (records.create_party(two.register, Organisation, name) for name in ("Top", "Middle", "Low"))
    two.add(Relation, party=middle.key, kind="subsidiary_of", other=top.key)
    two.add(Relation, party=low.key, kind="subsidiary_of", other=middle.key)
    before = facts(two.register.store.database)
    with pytest.raises(InvalidRecord, match="cannot belong to itself"):
        merging.merge(two.register, two.fresh(top), two.fresh(low))
    assert facts(two.register.store.database) == before


def test_sources_follow_and_say_what_they_read_where_the_value_goes(two: Two) -> None:
    source = two.add(Source, headline="News")
    two.set(two.kept, country="Korea")
    two.set(two.other, country="Japan")
    cite(two.register, two.fresh(two.other), "country", source.key, "… of Japan …")
    cite(two.register, two.of(PartyName, two.other.key)[0], "full", source.key, "Mr 김민석")
    two.merge()
    (cited,) = two.register.store.citing([two.kept.key])
    assert (cited.field, cited.reads) == ("country", "Japan")
    assert [each.sentence for each in two.register.store.citing([two.of(PartyName)[1].key])] == ["Mr 김민석"]


def test_people_and_organisations_are_never_one(two: Two) -> None:
    with pytest.raises(merging.NotTheSameKind, match="two people or two organisations"):
        merging.plan(two.register, two.kept, two.body)
    with pytest.raises(merging.NotTheSameKind):
        merging.plan(two.register, two.kept, two.kept)


def test_invented_examples_stay_apart_from_real_people(two: Two) -> None:
    records.update(two.register, two.fresh(two.other), {"example": True})
    with pytest.raises(merging.MixesExamples, match="김민석 is an invented example"):
        two.merge()


def test_work_on_the_record_after_a_merge_does_not_forbid_to_take_it_apart(two: Two) -> None:
    promise = two.add(Commitment, text="Send the study.", by=two.other.key, kind="commitment")
    two.merge()
    two.set(two.kept, diet="No pork")
    records.update(two.register, two.fresh(promise), {"text": "Send the whole study."})
    (merged,) = merging.merges(two.register, two.kept.key)
    assert merged.title == "김민석"
    merging.take_apart(two.register, merged.seq)
    assert two.fresh(two.other).heading == "김민석"
    assert (two.fresh(promise).by, two.fresh(promise).text) == (two.other.key, "Send the whole study.")
    assert two.fresh(two.kept).diet == "No pork"
    assert merging.merges(two.register, two.kept.key) == []


def test_what_stands_in_the_way_of_taking_apart_is_named(two: Two) -> None:
    promise = two.add(Commitment, text="Send the study.", by=two.other.key, kind="commitment")
    two.merge()
    records.update(two.register, two.fresh(promise), {"by": two.body.key})
    (merged,) = merging.merges(two.register, two.kept.key)
    with pytest.raises(UndoConflict, match=r"because Send the study\. was changed again later"):
        merging.take_apart(two.register, merged.seq)
    assert two.register.store.get(Person, two.other.key) is None


def test_merging_two_that_are_wholly_alike_is_in_the_history_too(two: Two) -> None:
    twin = records.create_party(two.register, Person, "김민서")
    merging.merge(two.register, two.fresh(two.kept), twin)
    assert [each.title for each in merging.merges(two.register, two.kept.key)] == ["김민서"]


POINTING = [(record, field) for record, field in pointing_at(Person) if field != record.owner]


PLACE = st.tuples(st.sampled_from(POINTING), st.booleans(), st.integers(0, 5))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(PLACE, max_size=6), chosen=st.booleans())
def test_every_link_of_every_table_follows_and_undo_leaves_the_content_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[tuple[type[Record], str], bool, int]], chosen: bool
) -> None:
    register = Register.create(tmp_path_factory.mktemp("merge") / "two.asm", None)
    two = Two(register)
    for (record, field), of_other, number in places:
        with contextlib.suppress(InvalidRecord):
            _needed(two, record, {field: (two.other if of_other else two.kept).key}, number)
    before, words = facts(register.store.database), entries(register.store.database)
    two.merge(title="other" if chosen else "kept")
    merged = facts(register.store.database)
    assert not any(two.other.key in map(str, values.values()) for values in merged.values())
    assert entries(register.store.database) == rebuilt(register.store)
    register.undo()
    assert (facts(register.store.database), entries(register.store.database)) == (before, words)
    register.redo()
    assert facts(register.store.database) == merged
    register.close()


def _needed(two: Two, record: type[Record], given: dict[str, Any], number: int) -> Record:
    """Add a record with what it needs, and what that needs."""
    values = dict(given)
    for each in record.editable():
        if each.required and each.name not in values:
            made = value(two.register, each, number)
            values[each.name] = _needed(two, BY_NOUN[each.target], {}, number).key if made is None else made
    return records.create(two.register, record, values)


def _date(text: str) -> Any:
    return Post.started.parse(text)
