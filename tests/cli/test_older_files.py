"""Commands that read take a file of an older version as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from asm_desktop.store import migrations
from tests.cli.shell import Shell
from tests.store.files import untouched
from tests.store.test_migrations import old_file

COMMANDS = {
    "list": ("organisations",),
    "show": ("KDB",),
    "search": ("KDB",),
    "history": (),
    "check": (),
    "export": ("out.json",),
    "print": ("organisations", "-o", "out.pdf"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_reads_takes_an_older_file_as_it_is(shell: Shell, tmp_path: Path, command: str) -> None:
    (tmp_path / "kept").mkdir()
    path = old_file(tmp_path / "kept" / "old.asm", migrations.LATEST - 1)
    words = [str(tmp_path / word) if "." in word else word for word in COMMANDS[command]]
    with untouched(path.parent):
        assert shell(command, path, *words) == 0, shell.err
    assert shell.out
