from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell


def test_the_passphrase_is_changed_set_and_taken_away(shell: Shell, example: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("first words\n", "utf-8")
    second.write_text("second words\n", "utf-8")
    assert shell("rekey", example, "--new-passphrase-file", first) == 0
    assert shell.out.startswith("example.asm is encrypted: without its passphrase nobody can open it. Backups and")
    assert "needs a passphrase" in shell.fails("list", example, "people")
    assert "does not open example.asm" in shell.fails(
        "rekey", example, "--passphrase-file", second, "--new-passphrase-file", second
    )
    assert shell("rekey", example, "--passphrase-file", first, "--new-passphrase-file", second) == 0
    assert "does not open example.asm" in shell.fails("check", example, "--passphrase-file", first)
    assert shell("check", example, "--passphrase-file", second) == 0
    assert shell("rekey", example, "--passphrase-file", second, "--unencrypted") == 0
    assert shell("history", example) == 0
    assert "Import register.example.json" in shell.out


def test_without_a_terminal_or_a_file_nothing_is_changed(shell: Shell, example: Path) -> None:
    before = example.read_bytes()
    assert "there is no terminal to ask for it" in shell.fails("rekey", example)
    assert example.read_bytes() == before
