"""What the tests of the commands start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from asm_desktop import resources
from asm_desktop.services.sample import make_sample
from tests.cli.shell import Shell

EXAMPLE = resources.path("register.example.json")


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, which the tests only read."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    return path


@pytest.fixture
def example(tmp_path: Path, shell: Shell) -> Path:
    """A register of its own, holding the published example."""
    path = tmp_path / "example.asm"
    assert shell("new", path, "--unencrypted") == 0
    assert shell("import", path, EXAMPLE) == 0
    return path
