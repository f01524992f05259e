from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.likeness import in_the_other_script, reading, same_letters, sounds, with_one_left_out


@pytest.mark.parametrize("name", ["Kim Min-seo", "Min-Seo KIM", "Dr Kim Min Seo", "KIM, Min-seo"])
def test_order_capitals_courtesy_and_hyphens_do_not_matter(name: str) -> None:
    assert same_letters(name) == "kimminseo"


@pytest.mark.parametrize("name", ["한국산업은행", "한국산업은행(주)", "주식회사 한국산업은행"])
def test_a_legal_form_says_nothing_of_whose_name_it_is(name: str) -> None:
    assert same_letters(name) == "한국산업은행"
    assert same_letters("Acme Pty Ltd") == same_letters("ACME")
    assert same_letters("Limited Company") == "companylimited", "a name of nothing else stays"


def test_hangul_is_compared_by_its_sounds() -> None:
    assert sounds("김민석").startswith(sounds("김민서"))
    assert len(sounds("김민석")) == len(sounds("김민서")) + 1


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("김명규", "Kim Myung-Kyoo"),
        ("김명규", "Myung-Kyoo KIM"),
        ("이상훈", "Mr Lee Sang-hoon"),
        ("박지현", "Park Ji-hyun"),
        ("강유미", "Yumi Kang"),
        ("서동욱", "Suh Dong-wook"),
        ("정현우", "Chung Hyun-woo"),
    ],
)
def test_a_korean_name_reads_alike_in_both_scripts(hangul: str, latin: str) -> None:
    assert reading(hangul) == reading(latin) != ""


@pytest.mark.parametrize("name", ["", "Kim", "Nguyễn Văn An", "Jean-Luc de la Tour", "한국산업은행", "1 2"])
def test_other_names_have_no_such_reading(name: str) -> None:
    assert reading(name) == ""


def test_different_names_read_differently() -> None:
    assert reading("김명규") != reading("Park Ji-hyun")


def test_words_of_the_other_script() -> None:
    assert in_the_other_script("김민서") == "kim gim min seo"
    assert "ㄱㅁㅅ" in in_the_other_script("Kim Min-seo").split()
    assert in_the_other_script("Kim") == ""


@given(st.text("abcㄱㅏ", min_size=1, max_size=8), st.integers(0, 7), st.sampled_from("abcㄱㅏ"))
def test_texts_one_letter_apart_share_a_form(text: str, place: int, letter: str) -> None:
    place %= len(text)
    replaced = text[:place] + letter + text[place + 1 :]
    longer = text[:place] + letter + text[place:]
    for other in (replaced, longer):
        assert set(with_one_left_out(text)) & set(with_one_left_out(other))


@given(st.text(max_size=20))
def test_any_text_has_its_forms(text: str) -> None:
    for form in (same_letters(text), sounds(text), reading(text), in_the_other_script(text)):
        assert form == form.strip()
