"""A shell inside the test's own process: fast, and it tells what was asked of the window."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.cli.running import main


@dataclass
class Shell:
    """Runs commands in this process and keeps what they wrote, and what was asked of the window."""

    capsys: pytest.CaptureFixture[str]
    code: int = 0
    out: str = ""
    err: str = ""
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def __call__(self, *words: str | Path) -> int:
        def window(path: Path | None, *, passphrase: str | None, sample: bool) -> int:
            self.asked.append((path, passphrase, sample))
            return 0

        def pictures(folder: Path, file: Path | None, **facts: Any) -> int:
            self.asked.append((folder, file, facts))
            return 0

        self.code = main([str(word) for word in words], window, pictures)
        self.out, self.err = self.capsys.readouterr()
        return self.code

    def json(self, *words: str | Path) -> Any:
        """What a command that must succeed says in JSON."""
        assert self(*words, "--json") == 0, self.err
        return json.loads(self.out)

    def fails(self, *words: str | Path) -> str:
        """The one line that a command fails with."""
        assert self(*words) == 1
        assert self.out == ""
        (line,) = self.err.splitlines()
        return line
