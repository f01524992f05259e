from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.person_name import PersonName

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=8).map(str.capitalize)


@pytest.mark.parametrize(
    ("text", "family", "given_name", "order", "guessed"),
    [
        ("강유미", "강", "유미", "family-first", False),
        ("김구", "김", "구", "family-first", False),
        ("남궁민수", "남궁", "민수", "family-first", True),
        ("선우진", "선우", "진", "family-first", True),
        ("선우", "선", "우", "family-first", True),
        ("김하늘별", "김", "하늘별", "family-first", True),
        ("케테 뮐러", "뮐러", "케테", "given-first", True),
        ("김 명규", "김", "명규", "family-first", True),
        ("남궁 민", "남궁", "민", "family-first", True),
        ("오 헨리에타", "헨리에타", "오", "given-first", True),
        ("김명규 씨", "김", "명규", "family-first", False),
        ("金明奎", "金", "明奎", "family-first", False),
        ("諸葛亮", "諸葛", "亮", "family-first", True),
        ("알렉산드라", None, None, None, True),
        ("KIM Myung-Kyoo", "Kim", "Myung-Kyoo", "family-first", False),
        ("Myung-Kyoo KIM", "Kim", "Myung-Kyoo", "given-first", False),
        ("KIM, Myung-Kyoo", "Kim", "Myung-Kyoo", "family-first", True),
        ("Smith, Jane Mary", "Smith", "Jane Mary", "family-first", True),
        ("Myung-Kyoo Kim", "Kim", "Myung-Kyoo", "given-first", True),
        ("Kim Myung-Kyoo", "Kim", "Myung-Kyoo", "family-first", True),
        ("MYUNG-KYOO KIM", "KIM", "MYUNG-KYOO", "given-first", True),
        ("Jane MCKAY", "Mckay", "Jane", "given-first", True),
        ("Ludwig van Beethoven", "van Beethoven", "Ludwig", "given-first", True),
        ("Otto von und zu Berg", "zu Berg", "Otto von und", "given-first", True),
        ("Ana de la Cruz", "de la Cruz", "Ana", "given-first", True),
        ("J. Smith", "Smith", "J.", "given-first", True),
        ("Jane Smith AO", "Smith", "Jane", "given-first", True),
        ("Jane Smith, AM", "Smith", "Jane", "given-first", True),
        ("Иван Петров", "Петров", "Иван", "given-first", True),
        ("Cher", None, None, None, True),
    ],
)
def test_reads_the_parts(
    text: str, family: str | None, given_name: str | None, order: str | None, guessed: bool
) -> None:
    name = PersonName.parse(text)
    assert (name.family, name.given, name.order, name.guessed) == (family, given_name, order, guessed)
    assert name.full == text


@pytest.mark.parametrize(
    ("text", "courtesy", "family"),
    [
        ("Mr Myung-Kyoo Kim", "Mr", "Kim"),
        ("Mr. Myung-Kyoo Kim", "Mr.", "Kim"),
        ("MRS Jane Smith", "MRS", "Smith"),
        ("Prof. Dr. Käthe Müller", "Prof. Dr.", "Müller"),
        ("Professor Jane Smith", "Professor", "Smith"),
        ("H.E. Jane Smith", "H.E.", "Smith"),
        ("The Hon. Jane Smith", "The Hon.", "Smith"),
        ("Rt Hon Jane Smith", "Rt Hon", "Smith"),
        ("Drake Hogan", None, "Hogan"),
        ("Missy Hogan", None, "Hogan"),
        ("Dr", None, None),
    ],
)
def test_courtesies_stand_apart(text: str, courtesy: str | None, family: str | None) -> None:
    name = PersonName.parse(text)
    assert (name.courtesy, name.family, name.full) == (courtesy, family, text)


@pytest.mark.parametrize(
    ("name", "formal", "listed", "in_order"),
    [
        (PersonName.parse("Mr Myung-Kyoo Kim"), "Mr Kim", "Kim, Myung-Kyoo", "Mr Myung-Kyoo Kim"),
        (PersonName.parse("Mr KIM Myung-Kyoo"), "Mr Kim", "Kim, Myung-Kyoo", "Mr KIM Myung-Kyoo"),
        (PersonName.parse("KIM, Myung-Kyoo"), "Kim Myung-Kyoo", "Kim, Myung-Kyoo", "Kim Myung-Kyoo"),
        (PersonName.parse("Sir John Alan Smith"), "Sir John", "Smith, John Alan", "Sir John Alan Smith"),
        (PersonName.parse("H.E. Jane Smith"), "H.E. Jane Smith", "Smith, Jane", "H.E. Jane Smith"),
        (PersonName.parse("강유미"), "강유미", "강유미", "강유미"),
        (PersonName.parse("케테 뮐러"), "케테 뮐러", "뮐러, 케테", "케테 뮐러"),
        (PersonName.parse("Jane Smith AO"), "Jane Smith AO", "Smith, Jane", "Jane Smith AO"),
        (PersonName("Drake Hogan", courtesy="Dr"), "Dr Drake Hogan", "Drake Hogan", "Dr Drake Hogan"),
        (
            PersonName("Kim Myung-Kyoo", "Kim", "Myung-Kyoo", "given-first", "Mr"),
            "Mr Kim",
            "Kim, Myung-Kyoo",
            "Mr Myung-Kyoo Kim",
        ),
    ],
)
def test_forms_of_a_name(name: PersonName, formal: str, listed: str, in_order: str) -> None:
    assert (name.formal(), name.listed(), name.in_order()) == (formal, listed, in_order)


def test_lists_sort_by_family_name_whatever_the_order_written() -> None:
    written = ["Jane SMITH", "KIM Myung-Kyoo", "Myung-Ah KIM", "ADAMS, Zoe"]
    ordered = sorted(map(PersonName.parse, written), key=PersonName.sort_key)
    assert [name.full for name in ordered] == ["ADAMS, Zoe", "Myung-Ah KIM", "KIM Myung-Kyoo", "Jane SMITH"]


@pytest.mark.parametrize("order", ["", "family", "Given-first"])
def test_refuses_an_unknown_order(order: str) -> None:
    with pytest.raises(InvalidValue):
        PersonName("Jane Smith", order=order)


def test_blank_parts_are_unknown() -> None:
    name = PersonName("Jane Smith", family=" ", given="", courtesy="")
    assert (name.family, name.given, name.courtesy) == (None, None, None)


@given(st.text() | st.text(alphabet="김남궁민金 諸葛,.KIMkim-Dr\u00a0\u0301·"))
def test_any_text_is_kept_to_the_character_or_refused_as_blank(text: str) -> None:
    try:
        name = PersonName.parse(text)
    except InvalidValue:
        assert not text.strip()
        return
    assert name.full == unicodedata.normalize("NFC", text)
    assert all([name.formal(), name.listed(), name.in_order(), name.plain()])
    assert PersonName.parse(name.full) == name


@given(st.text(alphabet="김남궁민선우진유미 강", min_size=1) | st.lists(WORDS, min_size=1, max_size=4).map(" ".join))
def test_parts_come_from_the_writing_and_cover_it(text: str) -> None:
    if not text.strip():
        return
    name = PersonName.parse(text)
    assert (name.family is None) == (name.given is None) == (name.order is None)
    if name.family and name.given:
        parts = [name.family, name.given] if name.order == "family-first" else [name.given, name.family]
        assert "".join("".join(parts).split()) == "".join(name.plain().split())


@given(WORDS, WORDS)
def test_capitals_tell_the_family_name_wherever_it_stands(family: str, given_name: str) -> None:
    first = PersonName.parse(f"{family.upper()} {given_name}")
    last = PersonName.parse(f"{given_name} {family.upper()}")
    if first.courtesy or last.courtesy:
        return
    assert (first.family, first.given, first.order) == (family, given_name, "family-first")
    assert (last.family, last.given, last.order) == (family, given_name, "given-first")
    assert first.listed() == last.listed() == f"{family}, {given_name}"
