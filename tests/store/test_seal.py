"""Pages of which an older copy was put back are found, whichever they are; what the program itself does never is."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import DamagedFile, RolledBack
from asm_desktop.domain.records import Organisation
from asm_desktop.services import checking, indexing, records
from asm_desktop.services.register import Register
from asm_desktop.store import seal
from asm_desktop.store.page_check import PAGE
from tests.store.files import PASSPHRASE, untouched


def opened(path: Path, key: str, **how: bool) -> Register:
    return Register.open_with(path, "" if path.stem == "plain" else key, **how)


def test_every_older_page_that_was_put_back_is_found_at_opening(either: Path, key: str) -> None:
    was = either.read_bytes()
    with closing(opened(either, key)) as register:
        records.update(register, register.store.all(Organisation)[0], {"country": "Atlantis"})
        records.create_party(register, Organisation, "Later")
        register.undo()
    now = either.read_bytes()
    changed = [at for at in range(0, len(was), PAGE) if was[at : at + PAGE] != now[at : at + PAGE]]
    assert len(changed) > 5
    for start in changed:
        either.write_bytes(now[:start] + was[start : start + PAGE] + now[start + PAGE :])
        with untouched(either.parent), pytest.raises((RolledBack, DamagedFile)):
            opened(either, key).close()
    either.write_bytes(now)
    opened(either, key).close()


def test_several_older_pages_are_found_too(plain: Path) -> None:
    was = plain.read_bytes()
    with closing(Register.open(plain, None)) as register:
        for number in range(5):
            records.create_party(register, Organisation, f"Body {number}")
    now = plain.read_bytes()
    changed = [at for at in range(0, len(was), PAGE) if was[at : at + PAGE] != now[at : at + PAGE]]
    for chosen in (random.Random(seed).sample(changed, 3) for seed in range(5)):
        mixed = bytearray(now)
        for start in chosen:
            mixed[start : start + PAGE] = was[start : start + PAGE]
        plain.write_bytes(mixed)
        with pytest.raises((RolledBack, DamagedFile)):
            Register.open(plain, None).close()


def test_all_that_the_program_does_leaves_a_file_sealed_and_sound(either: Path, key: str, tmp_path: Path) -> None:
    for step in range(6):
        with closing(opened(either, key)) as register:
            assert seal.is_sealed(register.store.database)
            body = records.create_party(register, Organisation, f"Body {step}", {"notes": "x" * 5000 * step})
            assert not seal.is_sealed(register.store.database)
            if step == 1:
                register.undo()
            if step == 2:
                indexing.rebuild(register)
            if step == 3:
                register.keep_content("00" * 32, "text/plain", b"content" * 10_000)
            if step == 4:
                records.delete(register, [body])
            if step == 5:
                with register.writer() as other:
                    other.undo()
                copy = register.copy(tmp_path / either.name.replace(".", "2."))
    with closing(opened(copy, key if either.stem != "plain" else "")) as register:
        assert seal.is_sealed(register.store.database)
    assert checking.check(either, PASSPHRASE) == ([], [])


def test_a_change_outside_an_action_breaks_the_seal(plain: Path) -> None:
    with closing(Register.open(plain, None)) as register:
        register.keep_content("11" * 32, "text/plain", b"content")
        assert not seal.is_sealed(register.store.database)
        indexing.rebuild(register)
    with closing(Register.open(plain, None)) as register:
        indexing.rebuild(register)
        assert not seal.is_sealed(register.store.database)


def test_a_file_copied_while_it_is_open_has_no_seal_and_opens(plain: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with closing(Register.open(plain, None)) as register:
        records.create_party(register, Organisation, "Example Body")
        for name in (plain.name, f"{plain.name}-wal"):
            shutil.copyfile(plain.with_name(name), tmp_path / "copy" / name)
    with closing(Register.open(tmp_path / "copy" / plain.name, None)) as copy:
        assert not seal.is_sealed(copy.store.database)
    with closing(Register.open(tmp_path / "copy" / plain.name, None)) as copy:
        assert seal.is_sealed(copy.store.database)
        assert copy.store.problems() == []


def test_a_reader_beside_it_leaves_a_file_unsealed_rather_than_wrongly_sealed(plain: Path) -> None:
    writer = Register.open(plain, None)
    reader = Register.open(plain, None, read_only=True)
    reader.store.database.execute_sql("BEGIN")
    reader.store.all(Organisation)
    records.create_party(writer, Organisation, "Example Body")
    writer.close()
    reader.close()
    assert checking.check(plain, None) == ([], [])
    Register.open(plain, None).close()


def test_a_check_names_pages_that_only_the_seal_can_tell(plain: Path) -> None:
    content = bytearray(plain.read_bytes())
    with closing(Register.open(plain, None, read_only=True)) as register:
        database = register.store.database
        sql = 'SELECT "rootpage" FROM "sqlite_schema" WHERE "name" = \'action\''
        (number,) = database.execute_sql(sql).fetchone()
    place = content.index(b"Add the example", (number - 1) * PAGE)
    content[place : place + 3] = b"Ask"
    plain.write_bytes(content)
    with untouched(plain.parent):
        found = checking.check(plain, None)
    assert found.of_file == ["Older copies of some pages were put back, or another program changed the file."]
