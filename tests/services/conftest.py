"""What the tests of the services start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register, made once: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "empty.asm"
    Register.create(path, None).close()
    return path


@pytest.fixture
def register(empty: Path, tmp_path: Path) -> Iterator[Register]:
    """An empty register, sound when the test is over."""
    register = Register.open(Path(shutil.copyfile(empty, tmp_path / "a.asm")), None)
    yield register
    assert register.store.problems() == []
    register.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The sample, which the tests only read."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    register = Register.open(path, None, read_only=True)
    yield register
    register.close()
