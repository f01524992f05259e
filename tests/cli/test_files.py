from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.services.register import Register
from asm_desktop.store import seal
from asm_desktop.store.opening import connect
from tests.cli.shell import Shell

CASES = Path(__file__).parents[1] / "cases"


def test_undo_and_redo_until_there_is_nothing_left(shell: Shell, example: Path) -> None:
    assert "nothing to do again in example.asm" in shell.fails("redo", example)
    assert shell("undo", example) == 0
    assert shell.out == "Undone: Import register.example.json\n"
    assert shell.json("list", example, "people") == []
    assert "nothing to undo in example.asm" in shell.fails("undo", example)
    assert shell("redo", example) == 0
    assert len(shell.json("list", example, "people")) == 1


def test_export_and_import_give_the_same_file(shell: Shell, sample: Path, tmp_path: Path) -> None:
    first, second, copy = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "copy.asm"
    assert shell("export", sample, first) == 0
    assert shell("new", copy, "--unencrypted") == 0
    assert shell("import", copy, first) == 0
    assert shell("export", copy, second) == 0
    assert first.read_bytes() == second.read_bytes()
    assert shell("check", copy) == 0
    assert shell.out == "copy.asm is sound.\n"


def test_an_import_with_problems_names_them_by_path(shell: Shell, example: Path, tmp_path: Path) -> None:
    data = tmp_path / "in.json"
    data.write_text(
        '{"format": "asm-desktop-register", "version": 1, "agreements": [{"parties": [{"party": "x"}, {}]}]}'
    )
    before = shell.json("list", example, "agreements")
    line = shell.fails("import", example, data)
    assert "agreements[0].parties[0].party: “x” names no party" in line
    assert "agreements[0].parties[1].party: Party is needed." in line
    assert shell.json("list", example, "agreements") == before
    assert "There is no file none.json" in shell.fails("import", example, tmp_path / "none.json")


def test_an_import_says_what_it_may_have_brought_in_twice(shell: Shell, tmp_path: Path) -> None:
    target, case = tmp_path / "a.asm", CASES / "bilateral.json"
    assert shell("new", target, "--unencrypted") == 0
    assert shell("import", target, case) == 0
    assert "before" not in shell.out
    assert shell("import", target, case) == 0
    assert "10 of them have the name of one that was here before: Halden Lithium AS, Gangwon Battery" in shell.out
    assert shell("undo", target) == 0
    assert len(shell.json("list", target, "organisations")) == 2


def test_a_pack_is_written_whole(shell: Shell, sample: Path, tmp_path: Path) -> None:
    for paper in ("a4", "letter"):
        out = tmp_path / f"{paper}.pdf"
        assert shell("pack", sample, "E-0001", "-o", out, "--paper", paper) == 0
        assert out.read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "a4.pdf").read_bytes() != (tmp_path / "letter.pdf").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a4.pdf", "letter.pdf"]


def test_a_pack_is_of_an_event(shell: Shell, sample: Path, tmp_path: Path) -> None:
    assert "is not an event" in shell.fails("pack", sample, "A-0001", "-o", tmp_path / "a.pdf")
    assert "There is no record" in shell.fails("pack", sample, "E-9999", "-o", tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("part", ["", "-wal", "-shm"])
def test_no_output_replaces_the_register(shell: Shell, example: Path, part: str) -> None:
    before = example.read_bytes()
    target = example.with_name(example.name + part)
    assert "the register itself" in shell.fails("export", example, target)
    assert "the register itself" in shell.fails("pack", example, "E-0001", "-o", target)
    assert example.read_bytes() == before


def test_output_that_cannot_be_written_says_why(shell: Shell, sample: Path, tmp_path: Path) -> None:
    assert "there is no such folder" in shell.fails("export", sample, tmp_path / "none" / "a.json")
    (tmp_path / "folder").mkdir()
    assert "folder could not be saved" in shell.fails("export", sample, tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_file_that_is_there_is_never_replaced(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "a.asm"
    target.write_text("mine")
    for command in ("new", "sample"):
        assert "There is already a file called a.asm" in shell.fails(command, target, "--unencrypted")
    assert target.read_text() == "mine"


def test_each_broken_file_has_its_sentence(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty.asm").touch()
    (tmp_path / "text.asm").write_text("x" * 5000)
    assert "There is no file none.asm" in shell.fails("list", tmp_path / "none.asm", "people")
    assert "empty.asm is empty" in shell.fails("list", tmp_path / "empty.asm", "people")
    assert "text.asm is not an ASM Desktop register" in shell.fails("check", tmp_path / "text.asm")
    assert "is not an ASM Desktop register" in shell.fails("show", tmp_path, "A-0001")


def test_reading_works_while_the_file_is_open_elsewhere(shell: Shell, example: Path) -> None:
    register = Register.open(example, None)
    try:
        assert shell("list", example, "people") == 0
        assert "is open elsewhere" in shell.fails("undo", example)
    finally:
        register.close()


def test_a_damaged_search_index_is_found_and_made_anew(shell: Shell, example: Path) -> None:
    with closing(connect(example, "")) as database:
        database.execute_sql('DELETE FROM "search_index" WHERE "rowid" = 1')
        database.execute_sql(seal.BREAK)
    assert shell("check", example) == 1
    assert "The search index does not hold the words of 1 record (" in shell.out
    assert "example.asm holds every record" in shell.err
    assert "“rebuild”" in shell.err
    before = shell.json("history", example)
    assert shell("rebuild", example) == 0
    assert "The search index of example.asm is made anew" in shell.out
    assert shell("check", example) == 0
    assert shell.json("history", example) == before
