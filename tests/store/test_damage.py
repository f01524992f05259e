from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.errors import DamagedFile, FileError, NotARegister, WrongPassphrase
from asm_desktop.domain.records import RECORDS, Organisation
from asm_desktop.services import history, records
from asm_desktop.services.register import Register
from asm_desktop.store.opening import open_checked
from asm_desktop.store.page_check import PAGE
from asm_desktop.store.store import Store
from tests.store.contents import facts
from tests.store.files import PASSPHRASE, flipped, untouched

SALT = 16
some = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
fewer = settings(some, max_examples=20)


def refused(path: Path, passphrase: str | None, content: bytes) -> FileError:
    """How a file with this content is refused, both for writing and for reading, while it stays as it is."""
    path.write_bytes(content)
    found = []
    for read_only in (False, True):
        with untouched(path.parent), pytest.raises(FileError) as caught:
            Register.open(path, passphrase, read_only)
        found.append(caught.value)
    assert str(found[0]) == str(found[1])
    return found[0]


@some
@given(data=st.data())
def test_every_flipped_bit_of_an_encrypted_file_is_found_before_it_is_used(
    encrypted: Path, key: str, encrypted_original: Path, data: st.DataObject
) -> None:
    sound = encrypted_original.read_bytes()
    place = data.draw(st.integers(SALT, len(sound) - 1))
    encrypted.write_bytes(flipped(sound, place, data.draw(st.integers(0, 7))))
    with untouched(encrypted.parent), pytest.raises(DamagedFile):
        open_checked(encrypted, key).close()


def test_a_damaged_beginning_is_told_from_a_wrong_passphrase(encrypted: Path) -> None:
    sound = encrypted.read_bytes()
    for place in (SALT, 100, PAGE - 1):
        damaged = refused(encrypted, PASSPHRASE, flipped(sound, place, 3))
        assert str(damaged).startswith("encrypted.asm is damaged: its first page cannot be read.")
    assert "open your latest backup" in str(damaged)
    assert isinstance(refused(encrypted, PASSPHRASE, flipped(sound, 0, 0)), WrongPassphrase), "a lost salt looks so"


def test_a_file_cut_short_is_refused(either: Path) -> None:
    sound = either.read_bytes()
    for length in (len(sound) - 1, len(sound) - PAGE, PAGE * 40, PAGE * 2 + 5, PAGE * 2, PAGE):
        assert isinstance(refused(either, PASSPHRASE, sound[:length]), DamagedFile | WrongPassphrase), length
    for length in (PAGE - 1, 50, 1):
        assert isinstance(refused(either, PASSPHRASE, sound[:length]), NotARegister | DamagedFile), length


def test_a_file_whose_first_page_is_lost_is_refused(either: Path) -> None:
    sound = either.read_bytes()
    for start in (b"", bytes(PAGE), random.Random(1).randbytes(PAGE)):
        assert isinstance(refused(either, PASSPHRASE, start + sound[PAGE:]), FileError)


def test_pages_in_the_wrong_place_are_found(either: Path) -> None:
    sound = either.read_bytes()
    pages = [sound[start : start + PAGE] for start in range(0, len(sound), PAGE)]
    pages[2], pages[3] = pages[3], pages[2]
    either.write_bytes(b"".join(pages))
    with untouched(either.parent):
        try:
            register = Register.open(either, PASSPHRASE, read_only=True)
        except DamagedFile:
            return
        problems = register.store.problems()
        register.close()
    assert problems


@fewer
@given(data=st.data())
def test_damage_to_an_unencrypted_file_is_told_in_a_sentence(
    plain: Path, plain_original: Path, data: st.DataObject
) -> None:
    sound = plain_original.read_bytes()
    place = data.draw(st.integers(0, len(sound) - 1).filter(lambda place: sound[place] != 0))
    plain.write_bytes(flipped(sound, place, data.draw(st.integers(0, 7))))
    with untouched(plain.parent):
        try:
            register = Register.open(plain, None, read_only=True)
        except FileError:
            return
        try:
            register.store.problems()
            for record in RECORDS:
                register.store.all(record)
            history.actions(register)
        except DamagedFile:
            pass
        finally:
            register.close()


def test_an_older_copy_of_a_page_is_found_or_makes_no_difference(encrypted: Path, key: str) -> None:
    was = encrypted.read_bytes()
    register = Register.open(encrypted, PASSPHRASE)
    records.update(register, register.store.all(Organisation)[0], {"country": "Atlantis"})
    expected = facts(register.store.database)
    register.close()
    now = encrypted.read_bytes()
    found = 0
    for start in range(0, len(was), PAGE):
        page = was[start : start + PAGE]
        if page == now[start : start + PAGE]:
            continue
        encrypted.write_bytes(now[:start] + page + now[start + PAGE :])
        try:
            store = Store(open_checked(encrypted, key, read_only=True), encrypted, read_only=True)
        except DamagedFile:
            found += 1
            continue
        if store.problems():
            found += 1
        else:
            assert facts(store.database) == expected, f"page {start // PAGE + 1} was put back unnoticed"
        store.database.close()
    assert found > 3
