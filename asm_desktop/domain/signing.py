"""The signature matrix of an agreement, read from its records: what is due, what is made, who holds it (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from asm_desktop.domain import alternat
from asm_desktop.domain.records import Agreement, AgreementParty, Conformity, Original, Signatory, Signature
from asm_desktop.domain.said import Said, say


class Papers(NamedTuple):
    """The rows of an agreement that its signing rests on, each in its order."""

    agreement: Agreement
    parties: Sequence[AgreementParty]
    signatories: Sequence[Signatory] = ()
    signatures: Sequence[Signature] = ()
    originals: Sequence[Original] = ()
    conformities: Sequence[Conformity] = ()


class Cell(NamedTuple):
    """One signature that is due, by whom (the key of a person, None for nobody named), and the one that was made.

    `number` counts those who sign for one party from 1 on; `made` is None while the signature is missing.
    """

    due: alternat.Signature
    number: int
    person: str | None
    made: Signature | None


class Matrix(NamedTuple):
    """Every signature of an agreement: parties by key in the order agreed, languages by code, cells round by round."""

    originals: tuple[alternat.Original, ...]
    languages: tuple[str, ...]
    cells: tuple[Cell, ...]

    def round(self, number: int) -> tuple[Cell, ...]:
        """The cells of one round, from 1 on."""
        return tuple(cell for cell in self.cells if cell.due.round == number)

    def folder(self, original: int) -> tuple[Cell, ...]:
        """The cells of one original, by language and place: its signing grid."""
        cells = [cell for cell in self.cells if cell.due.original == original]
        return tuple(sorted(cells, key=lambda cell: (self.languages.index(cell.due.language), cell.due.place)))

    def missing(self) -> list[Cell]:
        """The cells that nobody has signed."""
        return [cell for cell in self.cells if cell.made is None]


def matrix(papers: Papers, seated: Sequence[str] = ()) -> Matrix:
    """The signatures due and made; `seated` are the parties in the order in which they sit, for the folders to pass.

    Where several sign for one party, each of them signs every text of every original.
    """
    parties, texts = _parties(papers), languages(papers.agreement)
    made: dict[tuple[object, ...], list[Signature]] = {}
    for each in papers.signatures:
        made.setdefault((each.original, each.language, each.party), []).append(each)
    cells = [
        Cell(due, number, person, signature)
        for due in alternat.signatures(parties, texts, seated)
        for number, (person, signature) in enumerate(
            _signed(_signers(papers, due.party), made.get((due.original, due.language, due.party), [])), start=1
        )
    ]
    return Matrix(tuple(alternat.originals(parties)), texts, tuple(cells))


def _signers(papers: Papers, party: str) -> list[str | None]:
    """Who signs for a party, each once: one at least, be it nobody named."""
    rows = [each for each in papers.signatories if each.role != "witness" and each.party == party]
    return list(dict.fromkeys(each.person for each in rows)) or [None]


def _signed(people: Sequence[str | None], made: Sequence[Signature]) -> list[tuple[str | None, Signature | None]]:
    """Each who signs with their own signature; one made by somebody else counts for the first who has none."""
    own = {each.person: each for each in made}
    others = [each for each in own.values() if each.person not in people]
    return [(person, own.get(person) or (others.pop(0) if others else None)) for person in people]


def languages(agreement: Agreement) -> tuple[str, ...]:
    """The codes of the languages an agreement is signed in; an empty one stands for a text of unknown language."""
    return tuple((agreement.languages or "").split(", "))


def questions(papers: Papers, names: Mapping[str, str]) -> list[Said]:
    """What is to be asked about the signing: who signs, who signed instead, what conforms, who holds the originals.

    `names` are by the keys of parties and people.
    """
    found = matrix(papers)

    def name(key: str) -> str:
        return names.get(key, "")

    asked = [
        say("Nobody is named to sign for {party}.", party=name(original.party))
        for original in found.originals
        if not any(cell.person for cell in found.cells if cell.due.party == original.party)
    ]
    due, counted = len(found.originals), papers.agreement.originals
    if counted is not None and counted != due:
        asked.append(say("{due} originals are due, one for each party, but {said} are told of.", due=due, said=counted))
    for cell in found.cells:
        if cell.made and cell.made.person and cell.person and cell.made.person != cell.person:
            asked.append(
                say(
                    "{person} signed original {original} for {party}, and was not named to sign.",
                    person=name(cell.made.person),
                    original=cell.due.original,
                    party=name(cell.due.party),
                )
            )
    certified = {each.language or "": (each.certified_by, each.certified_on) for each in papers.conformities}
    asked += alternat.uncertified(found.languages, certified)
    if found.cells and not found.missing():
        asked += alternat.custody(found.originals, holders(papers.originals), name)
    return list(dict.fromkeys(asked))


def holders(rows: Sequence[Original]) -> dict[int, str | None]:
    """Who holds each original now, by its number; one without a number counts by its place in the list."""
    return {row.number or place: row.holder for place, row in enumerate(rows, start=1)}


def _parties(papers: Papers) -> list[str]:
    return list(dict.fromkeys(each.party for each in papers.parties if each.party and each.role != "observer"))
