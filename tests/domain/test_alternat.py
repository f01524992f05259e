"""The alternat: how many originals and signatures, who is first where, what is missing, and who holds what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.alternat import custody, originals, signatures, uncertified

PARTIES, LANGUAGES = st.integers(1, 8), st.integers(1, 4)


def names(count: int, letter: str) -> list[str]:
    return [f"{letter}{number}" for number in range(count)]


@pytest.mark.parametrize(("parties", "languages", "expected"), [(4, 2, 32), (2, 2, 8), (5, 2, 50), (2, 1, 4)])
def test_how_many_signatures(parties: int, languages: int, expected: int) -> None:
    assert len(originals(names(parties, "p"))) == parties
    assert len(signatures(names(parties, "p"), names(languages, "l"))) == expected


@given(PARTIES, LANGUAGES)
def test_every_party_signs_every_text_of_every_original_once(parties: int, languages: int) -> None:
    people, texts = names(parties, "p"), names(languages, "l")
    due = signatures(people, texts)
    spots = {(each.original, each.language, each.party) for each in due}
    assert len(spots) == len(due) == parties * parties * languages
    assert len({(each.original, each.language, each.place) for each in due}) == len(due)


@given(PARTIES, LANGUAGES)
def test_in_a_round_each_party_has_one_folder_and_each_folder_one_party(parties: int, languages: int) -> None:
    due = signatures(names(parties, "p"), names(languages, "l"))
    for turn in range(1, parties + 1):
        pairs = {(each.party, each.original) for each in due if each.round == turn}
        assert len(pairs) == len({party for party, _ in pairs}) == len({folder for _, folder in pairs}) == parties


@given(PARTIES)
def test_each_party_is_first_in_its_own(parties: int) -> None:
    people = names(parties, "p")
    assert [original.order[0] for original in originals(people)] == people
    assert all(sorted(original.order) == sorted(people) for original in originals(people))
    first = [each.party for each in signatures(people, ["en"]) if each.place == 1]
    assert first == people


def test_custody_and_conformity_are_asked_about() -> None:
    made = originals(["a", "b", "c"])
    assert custody(made, {1: "a", 2: "b", 3: "c"}) == []
    assert [str(each) for each in custody(made, {1: "b", 2: "b"})] == [
        "Original 1 names a first but is held by b.",
        "It is not known who holds original 3.",
    ]
    assert uncertified(["English"], {}) == []
    assert len(uncertified(["English", "Korean"], {"English": ("Kim", "2026-01-01"), "Korean": ("Kim", None)})) == 1


@given(parties=st.integers(1, 5), seated=st.lists(st.sampled_from([*"ABCDE", "?"]), max_size=7))
def test_whoever_sits_anywhere_or_twice_signs_everything_once(parties: int, seated: list[str]) -> None:
    names = list("ABCDE"[:parties])
    due = signatures(names, ["en"], seated)
    assert sorted((each.party, each.original) for each in due) == [
        (name, number) for name in names for number in range(1, parties + 1)
    ]
