"""Names and offices in a language: told to be in it, or by their script; none where there is none."""

from __future__ import annotations

from typing import Any

import pytest

from asm_desktop.domain.own_words import BODIES, name_in, title_in
from asm_desktop.domain.records import PartyName, Post


def name(full: str, **values: Any) -> PartyName:
    return PartyName({"id": full, "full": full, "kind": "formal", **values})


NAMES = [
    name("Kang Yu-mi", language="en", kind="alias"),
    name("Director Kang", language="en", preferred=True),
    name("姜有美", kind="alias"),
    name("강유미", kind="printed"),
    name("강옛날", kind="former"),
]


@pytest.mark.parametrize(("language", "expected"), [("en", "Director Kang"), ("ko", "강유미"), ("zh", "姜有美")])
def test_a_name_is_found_by_what_is_told_of_it_else_by_its_script(language: str, expected: str) -> None:
    found = name_in(NAMES, language)
    assert found is not None
    assert found.full == expected


def test_what_is_told_of_a_name_goes_before_its_script() -> None:
    assert name_in([name("Müller", language="de")], "en") is None
    assert name_in([name("Kang", language="ko"), name("강")], "ko") == name("Kang", language="ko")


def test_a_name_of_no_kind_is_the_formal_one() -> None:
    assert name_in([name("강", language="ko", kind=None)], "ko") is not None


def test_a_body_is_called_by_its_short_name() -> None:
    names = [name("예시광물자원공사", language="ko", preferred=True), name("예시공사", language="ko", kind="short")]
    assert name_in(names, "ko", BODIES) == names[1]
    assert name_in(names, "ko") == names[0]
    assert name_in(names, "en") is None


@pytest.mark.parametrize(
    ("title", "local", "local_language", "language", "expected"),
    [
        ("Governor", "도지사", "ko", "ko", "도지사"),
        ("Governor", "도지사", None, "ko", "도지사"),
        ("Governor", "도지사", "ko", "en", "Governor"),
        ("도지사", None, None, "ko", "도지사"),
        ("Rector", "Hiệu trưởng", "vi", "en", "Rector"),
        ("Rector", "Hiệu trưởng", "vi", "ko", ""),
        ("도지사", None, None, "en", ""),
    ],
)
def test_the_title_of_a_post(
    title: str, local: str | None, local_language: str | None, language: str, expected: str
) -> None:
    post = Post({"id": "p", "title": title, "title_local": local, "local_language": local_language})
    assert title_in(post, language) == expected
