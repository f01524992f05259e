"""One field that finds: by part, by initials, with a typo, the best first, and what of a record fits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.records import Organisation, PartyName, Person
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.services.search import Hit, search
from tests.store.counting import statements

PEOPLE = (
    ("Rowena Smith", ""),
    ("Ms Roberta Smythe-Jones", ""),
    ("Min-Seo Kim", "김민서"),
    ("Min-Jun Kim", "김민준"),
    ("Seok-Hoon Park", "박석훈"),
    ("Jürgen Müller", ""),
)
BODIES = (("Korean Development Bank", "한국산업은행"), ("Chungcheongbuk-do", "충청북도"), ("Bank of Example", ""))


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """A few people and organisations, most with names in two scripts."""
    register = Register.create(tmp_path_factory.mktemp("named") / "a.asm", None)
    for record, names in ((Person, PEOPLE), (Organisation, BODIES)):
        for name, local in names:
            party = records.create_party(register, record, name)
            if local:
                records.create(register, PartyName, {"party": party.key, "full": local, "kind": "alias"})
    yield register
    register.close()


def first(register: Register, text: str) -> Hit:
    return search(register, text)[0]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Korean Developmnt Bank", "Korean Development Bank"),
        ("Korean Devleopment", "Korean Development Bank"),
        ("koraen", "Korean Development Bank"),
        ("Chungcheonbuk", "Chungcheongbuk-do"),
        ("Rowenna", "Rowena Smith"),
        ("Rowena Smyth", "Rowena Smith"),
        ("Jurgan Muller", "Jürgen Müller"),
        ("김민석", "Min-Seo Kim"),
        ("김민저", "Min-Seo Kim"),
        ("산엄은행", "Korean Development Bank"),
        ("충천북도", "Chungcheongbuk-do"),
        ("충정북도", "Chungcheongbuk-do"),
    ],
)
def test_a_letter_or_two_wrong_still_finds(named: Register, typed: str, title: str) -> None:
    assert first(named, typed).title == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("rs", "Rowena Smith"),
        ("RS", "Rowena Smith"),
        ("kdb", "Korean Development Bank"),
        ("mjk", "Min-Jun Kim"),
        ("jm", "Jürgen Müller"),
        ("ㄱㅁㅅ", "Min-Seo Kim"),
        ("ㅅㅇㅇㅎ", "Korean Development Bank"),
    ],
)
def test_initials_find(named: Register, typed: str, title: str) -> None:
    assert first(named, typed).title == title


def test_the_hit_says_what_fits_unless_it_is_the_title(named: Register) -> None:
    assert first(named, "korean dev").matched == ""
    assert first(named, "산업은행").matched == "한국산업은행"
    assert first(named, "ㄱㅁㅅ").matched == "김민서"
    assert first(named, "김민석").matched == "김민서"


def test_where_enough_fits_nothing_else_is_offered(named: Register) -> None:
    assert {hit.title for hit in search(named, "김민")} >= {"Min-Seo Kim", "Min-Jun Kim"}
    assert [hit.title for hit in search(named, "kim")][:2] == ["Min-Seo Kim", "Min-Jun Kim"]
    assert search(named, "Rowenna", meant=False) == []


def test_an_exact_name_comes_first_then_what_is_pinned(register: Register) -> None:
    made = {
        name: records.create_party(register, Organisation, name)
        for name in ("Example Bank", "Example Bank of Trade", "Example Bank of Trust")
    }
    assert first(register, "example bank").title == "Example Bank"
    records.update(register, made["Example Bank of Trust"], {"pinned": True})
    assert first(register, "example ba").title == "Example Bank of Trust"
    hits = search(register, "example bank")
    assert [(hit.title, hit.pinned) for hit in hits][:2] == [("Example Bank", False), ("Example Bank of Trust", True)]


def test_a_name_is_exactly_a_text_word_for_word(register: Register) -> None:
    names = ("Min-Seo Kim", "MIN SÉO KIM", "Minseo Kim", "Min Seo", "Min-Seo Kim Jr.", "김민서", "김 민서", "김민")
    called = {records.create_party(register, Person, name).key: name for name in names}

    def found(text: str) -> list[str]:
        return [called[key] for key, _ in register.store.index.called(text)]

    assert found("min seo kim") == ["Min-Seo Kim", "MIN SÉO KIM"]
    assert found("minseo kim") == ["Minseo Kim"]
    assert found("김민서") == ["김민서", "김 민서"]
    assert found("김민") == ["김민"]


def test_of_a_name_that_is_longer_than_a_search_no_part_is_taken_for_the_whole(register: Register) -> None:
    called = [records.create_party(register, Organisation, "x" * length).key for length in (200, 201)]
    assert [key for key, _ in register.store.index.called("x" * 200)] == called[:1]
    assert {hit.key for hit in search(register, "x" * 200)} == set(called)


def test_words_that_came_or_went_are_known_at_once(register: Register) -> None:
    records.create_party(register, Organisation, "Example Institute")
    assert search(register, "Instituet")
    register.undo()
    assert search(register, "Instituet") == []


def test_a_search_runs_as_many_statements_whatever_it_finds(named: Register) -> None:
    assert len(search(named, "k")) > len(search(named, "kdb")) == 1
    with statements(named) as for_one:
        search(named, "kdb", meant=False)
    with statements(named) as for_many:
        search(named, "k", meant=False)
    assert len(for_many) <= len(for_one) + 1 <= 14


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@settings(max_examples=60)
@given(data=st.data())
def test_any_one_letter_wrong_in_a_long_word_still_finds(named: Register, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(["chungcheongbuk", "development", "rowena", "smythe"]))
    place, letter = data.draw(st.integers(1, len(word) - 1)), data.draw(st.sampled_from(LETTERS))
    typed = data.draw(
        st.sampled_from(
            [
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
            ]
        )
    )
    right = {hit.key for hit in search(named, word)}
    assert right & {hit.key for hit in search(named, typed)}
