"""The invented ceremony of the sample: complete, clearly marked, and apart from the model case; and the files."""

import io
import os
import re
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest
from PIL import Image

from asm_desktop.domain.records import (
    OWNED,
    TITLED,
    Agreement,
    AgreementParty,
    Attendance,
    Citation,
    Commitment,
    CooperationArea,
    Delivery,
    Event,
    Organisation,
    PartyName,
    Person,
    Post,
    Quote,
    RunItem,
    Signatory,
    Source,
    TalkingPoint,
)
from asm_desktop.domain.run_sheet import clock, timetable
from asm_desktop.domain.scripts import is_hangul, is_hanja
from asm_desktop.services import history, sample
from asm_desktop.services.register import Register
from tests.services.held import Held

MARK = re.compile("Example|예시|例示")


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    sample.make_sample(path, None)
    with closing(Register.open(path, None)) as register:
        yield Held(register)


@pytest.fixture
def ceremony(held: Held) -> Event:
    (found,) = [each for each in held.example(Event) if each.type == "signing"]
    assert isinstance(found, Event)
    return found


def test_no_link_joins_the_model_case_and_the_example(held: Held) -> None:
    crossing = []
    for row in [*held.rows, *held.citations]:
        links = [field.name for field in type(row).fields.values() if field.target] + ["subject"]
        ends = [held.by_key[key] for name in links if (key := row.values.get(name))]
        own = [] if isinstance(row, Citation) else [row]
        if len({bool(held.titled(each).example) for each in [*own, *ends]}) > 1:
            crossing.append(repr(row))
    assert crossing == []


def test_the_model_case_is_not_marked_and_the_example_is(held: Held) -> None:
    titled = [row for record in TITLED for row in held.register.store.all(record)]
    assert {row.example for row in titled} == {None, True}
    for row in held.example(Organisation) + held.example(Person):
        assert all(MARK.search(name.full) for name in held.owned(PartyName, row))
        assert row.short.startswith("Example")
    assert [row.title for row in titled if not row.example and MARK.search(row.title or "")] == []
    marked = [row for record in TITLED if record is not Quote for row in held.example(record)]
    assert [row.title for row in marked if not MARK.search(row.title)] == []
    assert {row.kind for row in held.example(Source)} >= {"invented"}


def test_thirty_guests_of_every_role(held: Held, ceremony: Event) -> None:
    guests = held.owned(Attendance, ceremony)
    assert len({guest.person for guest in guests}) == len(guests) == 30
    roles = {code for code, _ in Attendance.role.kind.options}  # type: ignore[attr-defined]
    assert {guest.role for guest in guests} == roles
    assert any(guest.stand_in_for for guest in guests)
    assert any(guest.diet for guest in guests)
    assert any(guest.interpreter for guest in guests)


def test_everybody_has_a_name_in_two_scripts_a_post_and_a_portrait(held: Held) -> None:
    portraits = set()
    for person in held.example(Person):
        names = held.owned(PartyName, person)
        assert any(name.language == "en" and name.pronunciation for name in names)
        assert any(any(map(is_hangul, name.full)) for name in names)
        posts = held.owned(Post, person)
        assert posts or "companion" in {each.role for each in held.example(Attendance) if each.person == person.key}
        content = held.register.store.blob(person.portrait)
        assert content is not None
        assert len(content) < 8_000
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.size == (300, 400)
        portraits.add(person.portrait)
    assert len(portraits) == len(held.example(Person)) == 31
    assert sum(any(map(is_hanja, name.full)) for name in held.example(PartyName)) >= 5


def test_every_section_has_something_in_it(held: Held, ceremony: Event) -> None:
    assert [record.noun for record in (*TITLED, *OWNED) if not held.example(record)] == []
    points = held.owned(TalkingPoint, ceremony)
    assert {each.kind for each in points} == {code for code, _ in TalkingPoint.kind.kind.options}  # type: ignore[attr-defined]
    assert {each.likelihood for each in points} == {None, "certain", "might", "defensive"}
    assert {each.disclosure for each in points if each.kind == "background"} == {"usable", "not_disclosed"}
    assert len(held.example(CooperationArea)) == 4
    assert {each.approval for each in held.example(Quote)} == {"approved", "pending", "refused"}
    assert {each.kind for each in held.example(Commitment)} == {code for code, _ in Commitment.kind.kind.options}  # type: ignore[attr-defined]
    later = {"cleared_by", "cleared_on", *(name for name, field in Event.fields.items() if field.group == "Debrief")}
    assert {field.name for field in Event.editable() if ceremony.values[field.name] is None} <= later


def test_four_parties_each_with_a_signatory_and_a_witness(held: Held, ceremony: Event) -> None:
    mou = held.by_key[ceremony.agreement or ""]
    assert isinstance(mou, Agreement)
    parties = {each.party for each in held.owned(AgreementParty, mou)}
    signing = Counter((each.role, each.party) for each in held.owned(Signatory, mou))
    assert signing == Counter((role, party) for role in ("signatory", "witness") for party in parties)
    assert len(parties) == mou.originals == 4
    guests = {each.person for each in held.owned(Attendance, ceremony)}
    assert {each.person for each in held.owned(Signatory, mou)} <= guests


def test_the_run_sheet_adds_up(held: Held, ceremony: Event) -> None:
    slots = timetable(held.owned(RunItem, ceremony), ceremony.starts, ceremony.ends)
    assert [slot.flags for slot in slots if slot.flags] == []
    assert (clock(slots[0].start), clock(slots[-1].end)) == ("13:30", "15:18")


def test_the_ledger_has_an_unknown_mass_and_every_status(held: Held) -> None:
    deliveries = held.example(Delivery)
    assert {each.status for each in deliveries} == {"planned", "dispatched", "delivered", "cancelled"}
    delivered = [each for each in deliveries if each.status == "delivered"]
    assert [each.lot for each in delivered if each.net_mass is None] == ["EX-A03"]


# the files


def test_it_is_made_in_two_actions_that_can_be_undone(tmp_path: Path) -> None:
    sample.make_sample(tmp_path / "sample.asm", None)
    with closing(Register.open(tmp_path / "sample.asm", None)) as register:
        labels = [entry.label for entry in history.actions(register)]
        assert labels == ["Add the invented example ceremony", "Add the model case of 2022"]
        register.undo()
        held = Held(register)
        assert held.example(Person) == []
        assert len(held.model(Person)) == 3


def test_a_passphrase_locks_it(tmp_path: Path) -> None:
    sample.make_sample(tmp_path / "locked.asm", "correct horse")
    assert not (tmp_path / "locked.asm").read_bytes().startswith(b"SQLite format 3")
    Register.open(tmp_path / "locked.asm", "correct horse").close()


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A cache and a temporary folder of the test's own."""
    cache, temporary = tmp_path / "cache", tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: cache)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return cache, temporary


def test_each_fresh_copy_is_new_and_its_own(places: tuple[Path, Path]) -> None:
    first, second = sample.fresh_copy(), sample.fresh_copy()
    assert first != second
    assert first.read_bytes() == second.read_bytes()
    assert len(list(places[0].iterdir())) == 1
    with closing(Register.open(first, None)) as register:
        register.undo()
    with closing(Register.open(second, None)) as register:
        assert register.undo_label() == "Add the invented example ceremony"


@pytest.mark.usefixtures("places")
def test_copies_left_over_are_taken_away_but_not_those_in_use() -> None:
    left, used, young = sample.fresh_copy(), sample.fresh_copy(), sample.fresh_copy()
    with closing(Register.open(used, None)):
        for old in (left, used):
            os.utime(old.parent, (time.time() - 90_000,) * 2)
        sample.fresh_copy()
        assert [each.exists() for each in (left, used, young)] == [False, True, True]


def test_a_cache_that_cannot_be_written_to_is_no_obstacle(places: tuple[Path, Path]) -> None:
    places[0].write_text("a file where the folder should be", encoding="utf-8")
    copy = sample.fresh_copy()
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT count(*) FROM agreement").fetchone() == (5,)
