"""Finding the record a person means, and searching for all that fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import AmbiguousReference, RecordNotFound, UserError
from asm_desktop.domain.records import Agreement, Organisation, PartyName, Person
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store.search import expression


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """An empty register for names of every kind."""
    register = Register.create(tmp_path_factory.mktemp("wide") / "a.asm", None)
    yield register
    register.close()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("산업은행", "Korean Development Bank"),
        ("한국산업", "Korean Development Bank"),
        ("업은", "Korean Development Bank"),
        ("산", "Korean Development Bank"),
        ("ㅅㅇㅇㅎ", "Korean Development Bank"),
        ("ㅎㄱㅅㅇㅇㅎ", "Korean Development Bank"),
        ("산ㅇㅇㅎ", "Korean Development Bank"),
        (unicodedata.normalize("NFD", "산업은행"), "Korean Development Bank"),
        ("Korea Development Bank", "Korean Development Bank"),
        ("korea dev", "Korean Development Bank"),
        ("KDB", "Korean Development Bank"),
        ("kdb", "Korean Development Bank"),
        ("ＫＤＢ", "Korean Development Bank"),
        ("충북", "Chungcheongbuk-do"),
        ("chungcheongbuk do", "Chungcheongbuk-do"),
        ("chungcheongbukdo", "Chungcheongbuk-do"),
    ],
)
def test_what_people_type_finds_the_organisation_first(sample: Register, text: str, title: str) -> None:
    hits = search(sample, text, noun="organisation")
    assert title in hits[0].title, [hit.title for hit in hits]
    assert title in next(hit.title for hit in search(sample, text) if hit.noun == "organisation")


@pytest.mark.parametrize("text", ["myung kyoo", "Myung-kyoo", "myungkyoo", "MYUNG KYOO", "kyoo"])
def test_a_person_is_found_however_the_name_is_joined(sample: Register, text: str) -> None:
    assert "Myung-Kyoo Kim" in search(sample, text, noun="person")[0].title


def test_a_product_is_found_in_what_is_said_of_it(sample: Register) -> None:
    assert search(sample, "NdPr")
    assert [hit.key for hit in search(sample, "ndpr")] == [hit.key for hit in search(sample, "NdPr")]


@pytest.mark.parametrize("text", ["", " ", "*", '"', "()", "-", "…", "🏦", "\u200b", "zzzzqqqq", "산업zzzz"])
def test_what_names_nothing_finds_nothing(sample: Register, text: str) -> None:
    assert search(sample, text) == []


def test_every_record_is_found_by_its_reference_and_title(sample: Register) -> None:
    for record in (Organisation, Person, Agreement):
        for row in sample.store.all(record):
            assert records.find(sample, row.ref or "").key == row.key
            assert row.key in [hit.key for hit in search(sample, row.ref or "")]
            assert row.key in [hit.key for hit in search(sample, row.heading)]


TEXTS = st.text(st.characters(), max_size=30) | st.text(
    "ab \"'*()-:^+{}AND OR NOT NEAR\x00\ud800ㅅㅇ산가́\ue000_", max_size=12
)


@settings(max_examples=60)
@example("AND")
@example('NEAR("a" b, 5)')
@example("title : x")
@example("ᄉ" * 300)
@example("\ue000")
@given(text=TEXTS)
def test_no_text_is_an_error(sample: Register, text: str) -> None:
    assert isinstance(search(sample, text, limit=3), list)
    try:
        assert records.find(sample, text)
    except (RecordNotFound, AmbiguousReference) as error:
        assert len(str(error)) < 3_000  # noqa: PT017


@settings(max_examples=40)
@example("_")
@example("x" * 500)
@example("हिन्दी นาม")
@example("O'Brien-Smith Jr.")
@example("산업 은행(주)")
@given(name=st.text(st.characters(exclude_categories=["Cs", "Cc", "Co"]), min_size=1, max_size=25))
def test_whatever_a_party_is_called_it_is_found_by_that_name(wide: Register, name: str) -> None:
    """The index knows the letters of Unicode 6.1; those of Python's own oldest tables are surely among them."""
    name = "".join(c for c in name if unicodedata.ucd_3_2_0.category(c) != "Cn")
    try:
        party = records.create_party(wide, Organisation, name)
    except UserError:
        return
    for text in (name, unicodedata.normalize("NFD", name), party.heading):
        if expression(text):
            assert party.key in [hit.key for hit in search(wide, text, limit=1_000)]


def test_a_name_that_is_exactly_the_text_comes_first(register: Register) -> None:
    for name in ("Bank of Example Holdings", "Example Bank", "The Example Bank and Trust", "Bank"):
        records.create_party(register, Organisation, name)
    assert search(register, "example bank")[0].title == "Example Bank"
    assert search(register, "bank")[0].title == "Bank"


def test_the_index_follows_every_change(register: Register) -> None:
    party = records.create_party(register, Organisation, "Old Name")
    (name,) = register.store.rows_of(PartyName, party.key)
    records.update(register, name, {"full": "Fresh Name"})
    assert search(register, "old") == []
    (hit,) = search(register, "fresh")
    assert (hit.key, hit.noun, hit.ref, hit.title) == (party.key, "organisation", "O-0001", "Fresh Name")
    records.delete(register, [records.get(register, party.key)])
    assert search(register, "fresh") == []
    register.undo()
    assert search(register, "fresh") == [hit]


def find_title(register: Register, reference: str, noun: str | None = None) -> str:
    return records.find(register, reference, noun).heading


def test_find_takes_a_reference_an_identifier_a_name_or_a_part(register: Register) -> None:
    bank = records.create_party(register, Organisation, "Example Development Bank")
    records.create(register, PartyName, {"party": bank.key, "full": "EDB", "kind": "short"})
    records.create_party(register, Organisation, "EDB Holdings")
    for reference in ("O-0001", "o-1", " O-0001 ", "o-000001", bank.key, "EDB", "edb", "Development", "\x00O-0001"):
        assert find_title(register, reference) == "Example Development Bank", reference
    assert find_title(register, "holdings", "organisations") == "EDB Holdings"


def test_find_tells_what_is_not_there_and_what_is_not_one(register: Register) -> None:
    for number in range(14):
        records.create_party(register, Organisation, f"Body {number:02d}")
    for reference in ("", " ", "O-9999", "O-1x", "X-0001", "O-" + "9" * 30, "nobody", "\x00"):
        with pytest.raises(RecordNotFound, match="There is no record"):
            records.find(register, reference)
    with pytest.raises(RecordNotFound):
        records.find(register, "Body 01", "person")
    with pytest.raises(AmbiguousReference, match="“body” fits several records: O-0001 Body 00, O-0002") as caught:
        records.find(register, "body")
    assert "and 2 more. Use the reference of the one you mean." in str(caught.value)


def test_of_many_with_one_name_the_reference_decides(register: Register) -> None:
    first, second = (records.create_party(register, Person, "Kim Hana") for _ in range(2))
    with pytest.raises(AmbiguousReference, match="P-0001 Kim Hana, P-0002 Kim Hana"):
        records.find(register, "Kim Hana")
    assert records.find(register, "P-0002").key == second.key != first.key


def test_a_percent_sign_and_a_line_are_letters_like_others(register: Register) -> None:
    records.create_party(register, Organisation, "50% Body")
    records.create_party(register, Organisation, "50 x Body")
    assert find_title(register, "0% B") == "50% Body"
    assert find_title(register, "50_x") == "50 x Body", "by its words"


def test_search_goes_on_in_a_worker(register: Register) -> None:
    records.create_party(register, Organisation, "Example Body")
    with register.reader() as reader:
        assert [hit.title for hit in search(reader, "example")] == ["Example Body"]


def test_words_in_the_notes_of_a_record_do_not_make_it_the_one_that_is_meant(tmp_path: Path) -> None:
    with closing(Register.create(tmp_path / "r.asm", None)) as register:
        bank = records.create_party(register, Organisation, "Korean Development Bank", {"notes": "nothing yet"})
        assert records.find(register, "develop bank").key == bank.key
        with pytest.raises(RecordNotFound):
            records.find(register, "nothing yet")
