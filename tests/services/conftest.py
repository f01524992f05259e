"""What the tests of the services start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.services.register import Register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register, sound when the test is over."""
    register = Register.create(tmp_path / "a.asm", None)
    yield register
    assert register.store.problems() == []
    register.close()
