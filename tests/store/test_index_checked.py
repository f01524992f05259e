"""A search index that does not hold the words of the records: found, told in a sentence, made anew; records stay."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import DamagedIndex
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import Organisation
from asm_desktop.services import checking, indexing, records
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store import seal
from asm_desktop.store.opening import connect
from tests.store.contents import entries, facts
from tests.store.files import PASSPHRASE, untouched

KIM = """(SELECT k."rowid" FROM "search_key" k JOIN "party" p ON p."id" = k."key" WHERE p."title" = 'Dr Kim Hana')"""
DAMAGE = {
    "words taken away": (
        f'DELETE FROM "search_index" WHERE "rowid" = {KIM}',
        "The search index does not hold the words of 1 record (",
    ),
    "other words": (
        f'UPDATE "search_index" SET "title" = \'x\', "names" = \'\', "words" = \'\', "initials" = \'\' '
        f'WHERE "rowid" = {KIM}',
        "The search index does not hold the words of 1 record (",
    ),
    "no words at all": (
        'DELETE FROM "search_index"',
        "The search index does not hold the words of ",
    ),
    "words of nothing": (
        'INSERT INTO "search_index" ("rowid", "title") VALUES (9999, \'ghost\')',
        "The search index holds words of 1 record not in the file",
    ),
    "an entry gone": (
        f'DELETE FROM "search_key" WHERE "rowid" = {KIM}',
        "The search index misses 1 record and holds 0 that are gone",
    ),
    "pages of zeroes": (
        'UPDATE "search_index_data" SET "block" = zeroblob(length("block")) WHERE "id" > 10',
        "The parts of the search index do not fit together",
    ),
}


def damaged(path: Path, key: str, statement: str) -> Path:
    """The register with its search index damaged."""
    with closing(connect(path, key)) as database:
        database.execute_sql(statement)
        database.execute_sql(seal.BREAK)
    return path


@pytest.fixture(params=DAMAGE)
def case(request: pytest.FixtureRequest, plain: Path) -> tuple[Path, str]:
    """A register with a damaged index, and what a check says of it."""
    statement, words = DAMAGE[request.param]
    return damaged(plain, "", statement), words


def test_an_index_without_the_words_of_the_records_is_found_and_made_anew(case: tuple[Path, str]) -> None:
    path, words = case
    with untouched(path.parent):
        found = checking.check(path, None)
    assert found.of_file == []
    assert found.of_index[0].startswith(words)
    assert all(sentence.endswith("; the records themselves are whole.") for sentence in found.of_index)
    with closing(Register.open(path, None)) as register:
        before = facts(register.store.database)
        steps: list[tuple[int, int]] = []

        def heed(*step: int) -> bool:
            steps.append((step[0], step[1]))
            return True

        count = indexing.rebuild(register, heed)
        assert facts(register.store.database) == before
        assert steps[-1] == (count, count)
        assert search(register, "Hana")[0].title == "Dr Kim Hana"
    assert checking.check(path, None) == ([], [])


def test_stopping_leaves_the_index_as_it_was(plain: Path) -> None:
    with closing(Register.open(damaged(plain, "", DAMAGE["words taken away"][0]), None)) as register:
        before = entries(register.store.database)
        with pytest.raises(Stopped):
            indexing.rebuild(register, lambda done, _: done == 0)
        assert entries(register.store.database) == before


def test_an_encrypted_register_is_checked_and_rebuilt_too(encrypted: Path, key: str) -> None:
    damaged(encrypted, key, DAMAGE["other words"][0])
    assert checking.check(encrypted, PASSPHRASE).of_index[0].startswith("The search index does not hold")
    with closing(Register.open(encrypted, PASSPHRASE)) as register:
        indexing.rebuild(register)
    assert checking.check(encrypted, PASSPHRASE) == ([], [])


def test_a_register_with_a_broken_index_opens_and_says_so_when_it_is_needed(plain: Path) -> None:
    with closing(Register.open(damaged(plain, "", DAMAGE["pages of zeroes"][0]), None)) as register:
        assert not register.store.database.index_is_whole
        records.create_party(register, Organisation, "Atlantis")
        with pytest.raises(DamagedIndex, match="every record is whole"):
            search(register, "Hana")
        indexing.rebuild(register)
        assert register.store.database.index_is_whole
        assert [hit.title for hit in search(register, "Atlantis")] == ["Atlantis"]
    assert checking.check(plain, None) == ([], [])
