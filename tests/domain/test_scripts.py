from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.scripts import fold, has_hangul, initials, is_hangul, is_hanja, script_of, syllables

MIXED = st.text() | st.text(alphabet="한국산업은행ㅅㅇ韓國銀行KDB é'’-–.· \t\u0301ᄒ")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("한국산업은행", "Hang"),
        (unicodedata.normalize("NFD", "한국산업은행"), "Hang"),
        ("韓國産業銀行", "Hani"),
        ("Korea Development Bank", "Latn"),
        ("ＫＤＢ", "Latn"),
        ("Müller", "Latn"),
        ("Москва", "Cyrl"),
        ("カタカナ", "Kana"),
        ("ｶﾀｶﾅ", "Kana"),
        ("ひらがな", "Hira"),
        ("Αθήνα", "Grek"),
        ("القاهرة", "Arab"),
        ("산업은행 KDB", "Hang"),
        ("KSM메탈스", "Latn"),
        ("123 – 45", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_the_script_of_most_letters(text: str, code: str) -> None:
    assert script_of(text) == code


def test_syllables_stand_apart() -> None:
    assert syllables("KSM메탈스 韓國 Ltd") == "KSM 메 탈 스 韓 國 Ltd"


@given(MIXED)
def test_syllables_lose_and_join_nothing(text: str) -> None:
    spaced = syllables(text)
    assert "".join(spaced.split()) == "".join(unicodedata.normalize("NFC", text).split())
    assert syllables(spaced) == spaced
    assert all(len(word) == 1 for word in spaced.split() if any(is_hangul(c) or is_hanja(c) for c in word))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("산업은행", "ㅅㅇㅇㅎ"), ("까치 Bank 힣", "ㄲㅊㅎ"), ("ㅅㅇ은행", "ㅅㅇㅇㅎ"), ("KDB", "")],
)
def test_initials(text: str, expected: str) -> None:
    assert initials(text) == expected


@given(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")))
def test_initials_agree_with_the_decomposition(syllable: str) -> None:
    named = unicodedata.name(unicodedata.normalize("NFD", syllable)[0]).removeprefix("HANGUL CHOSEONG ")
    assert unicodedata.name(initials(syllable)) == f"HANGUL LETTER {named}"


@given(MIXED, MIXED)
def test_initials_of_a_part_are_part_of_the_initials(before: str, after: str) -> None:
    assert initials("산업") in initials(f"{before} 산업 {after}")
    assert initials(initials(before)) == initials(before)


@given(MIXED)
def test_has_hangul_agrees_with_initials_of_syllables(text: str) -> None:
    assert has_hangul(text) == any(
        "HANGUL SYLLABLE" in unicodedata.name(c, "") for c in unicodedata.normalize("NFC", text)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Myung-Kyoo", "myung kyoo"),
        ("O’Brien", "O'BRIEN"),
        ("Co., Ltd.", "co ,  ltd"),
        ("Straße", "STRASSE"),
        ("e\u0301te\u0301", "ÉTÉ"),
    ],
)
def test_folding_brings_spellings_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(MIXED)
def test_folding_is_settled_and_ignores_form(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text) == " ".join(fold(text).split())
