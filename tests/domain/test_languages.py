"""Languages: typed by any of their names, kept by code, read in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.languages import NAMES, Languages

KIND = Languages()


@pytest.mark.parametrize(
    ("typed", "kept", "read"),
    [
        ("English", "en", "English"),
        ("한국어, EN", "ko, en", "Korean, English"),
        ("Korean and English", "ko, en", "Korean, English"),
        ("ko / ko", "ko", "Korean"),
        ("Jejueo; 일본어", "Jejueo, ja", "Jejueo, Japanese"),
        ("  ", None, None),
    ],
)
def test_languages_are_kept_by_code(typed: str, kept: str | None, read: str | None) -> None:
    assert KIND.parse(typed) == kept
    assert kept is None or KIND.format(kept) == read


@given(st.lists(st.sampled_from(sorted(NAMES)), min_size=1, unique=True))
def test_what_is_shown_is_read_back(codes: list[str]) -> None:
    kept = ", ".join(codes)
    assert KIND.parse(KIND.format(kept)) == kept == KIND.parse(kept)


def test_no_two_languages_share_a_name() -> None:
    names = [name.casefold() for code, names in NAMES.items() for name in (code, *names)]
    assert len(names) == len(set(names))
