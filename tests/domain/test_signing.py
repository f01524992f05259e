"""The signature matrix of an agreement, from its records."""

from __future__ import annotations

from typing import Any

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, AgreementParty, Conformity, Original, Signatory, Signature
from asm_desktop.domain.signing import Papers, holders, matrix, questions

NAMES = {"a": "ASM", "b": "KDB", "c": "KSM", "d": "Province", "ann": "Ann", "bo": "Bo", "eve": "Eve"}
DAY = PartialDate(2027, 3, 18)


def papers(parties: str, languages: str | None = "en, ko", **values: Any) -> Papers:
    rows = [AgreementParty({"id": f"p{each}", "party": each, "role": "party"}) for each in parties]
    observer = AgreementParty({"id": "o", "party": "z", "role": "observer"})
    agreement = Agreement({"id": "m", "languages": languages, "originals": len(parties)})
    conform = [
        Conformity({"id": each, "language": each, "certified_by": "eve", "certified_on": DAY}) for each in ("en", "ko")
    ]
    signing = [Signatory({"id": each, "party": each, "person": f"{each}1", "role": "signatory"}) for each in parties]
    return Papers(agreement, [*rows, observer], signing, conformities=conform)._replace(**values)


def made(papers: Papers) -> list[Signature]:
    """Every signature due, made by whoever was to."""
    return [
        Signature(
            {
                "id": f"{cell.due.original}{cell.due.language}{cell.due.party}",
                **{name: getattr(cell.due, name) for name in ("original", "language", "party")},
                "person": cell.person,
            }
        )
        for cell in matrix(papers).cells
    ]


@pytest.mark.parametrize(
    ("parties", "languages", "originals", "signatures"),
    [("abcd", "en, ko", 4, 32), ("ab", "en, ko", 2, 8), ("abcde", "en, ko, vi", 5, 75), ("ab", None, 2, 4)],
)
def test_how_many_originals_and_signatures(
    parties: str, languages: str | None, originals: int, signatures: int
) -> None:
    found = matrix(papers(parties, languages))
    assert (len(found.originals), len(found.cells), len(found.missing())) == (originals, signatures, signatures)
    assert {cell.person for cell in found.cells} == {f"{each}1" for each in parties}
    assert len(found.round(1)) * originals == signatures


def cosigned(parties: str, extra: str) -> Papers:
    """Papers that a second person signs for some of the parties."""
    whole = papers(parties)
    second = [Signatory({"id": f"{each}2", "party": each, "person": f"{each}2", "role": "signatory"}) for each in extra]
    return whole._replace(signatories=[*whole.signatories, *second])


@pytest.mark.parametrize(
    ("parties", "extra", "signatures"), [("abcd", "a", 40), ("ab", "ab", 16), ("abcde", "be", 70), ("ab", "", 8)]
)
def test_each_of_several_who_sign_for_a_party_is_counted(parties: str, extra: str, signatures: int) -> None:
    whole = cosigned(parties, extra)
    found = matrix(whole)
    assert len(found.originals) == len(parties)
    assert len(found.cells) == len(found.missing()) == signatures
    assert len({(cell.due.original, cell.due.language, cell.person) for cell in found.cells}) == signatures
    assert matrix(whole._replace(signatures=made(whole))).missing() == []


def test_one_of_two_signs_and_somebody_else_for_the_other() -> None:
    whole = cosigned("ab", "a")._replace(agreement=Agreement({"id": "m", "languages": "en"}))
    place = {"original": 1, "language": "en", "party": "a"}
    second, other = Signature({"id": "1", **place, "person": "a2"}), Signature({"id": "2", **place, "person": "eve"})
    one = [cell for cell in matrix(whole._replace(signatures=[second])).cells if cell.made]
    assert [(cell.number, cell.person) for cell in one] == [(2, "a2")]
    both = whole._replace(signatures=[second, other])
    cells = [cell for cell in matrix(both).cells if cell.made]
    assert [(cell.person, cell.made and cell.made.person) for cell in cells] == [("a1", "eve"), ("a2", "a2")]
    assert "Eve signed original 1 for ASM, and was not named to sign." in [str(q) for q in questions(both, NAMES)]


def test_the_grid_of_a_folder_names_its_own_party_first() -> None:
    found = matrix(papers("abcd"))
    grid = found.folder(2)
    assert [(cell.due.language, cell.due.party) for cell in grid] == [
        (language, party) for language in ("en", "ko") for party in "bacd"
    ]


def test_folders_pass_to_the_neighbour_at_the_table() -> None:
    cells = matrix(papers("abc", "en"), seated=["c", "a", "b"]).cells
    assert [cell.due.party for cell in cells if cell.due.original == 1] == ["a", "c", "b"]


def test_what_was_signed_is_no_longer_missing() -> None:
    whole = papers("ab")
    signed = made(whole)
    found = matrix(whole._replace(signatures=signed[:-1]))
    assert [(cell.due.original, cell.due.language, cell.due.party) for cell in found.missing()] == [
        (signed[-1].original, signed[-1].language, signed[-1].party)
    ]


def test_what_is_asked_about_the_signing() -> None:
    whole = papers("ab")
    assert questions(whole, NAMES) == []
    assert [str(each) for each in questions(whole._replace(signatories=whole.signatories[:1]), NAMES)] == [
        "Nobody is named to sign for KDB."
    ]
    assert [str(each) for each in questions(whole._replace(conformities=whole.conformities[:1]), NAMES)] == [
        "Nobody is known to have certified, with a date, that the Korean text conforms."
    ]
    three = whole._replace(agreement=whole.agreement.replace(originals=3))
    assert [str(each) for each in questions(three, NAMES)] == [
        "2 originals are due, one for each party, but 3 are told of."
    ]


def test_after_the_signing_custody_and_who_really_signed_are_asked() -> None:
    whole = papers("ab", "en")
    signed = made(whole)
    signed[0] = signed[0].replace(person="eve")
    kept = [Original({"id": "1", "holder": "a"}), Original({"id": "2", "number": 2, "holder": "a"})]
    assert holders(kept) == {1: "a", 2: "a"}
    assert [str(each) for each in questions(whole._replace(signatures=signed, originals=kept), NAMES)] == [
        "Eve signed original 1 for ASM, and was not named to sign.",
        "Original 2 names KDB first but is held by ASM.",
    ]
