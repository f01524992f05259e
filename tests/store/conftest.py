"""What the tests of the store start from: small real registers, each test with copies of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop import resources
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from asm_desktop.store.opening import find_key
from tests.store.files import PASSPHRASE


def made(path: Path, passphrase: str | None) -> Path:
    """A register that holds the published example."""
    register = Register.create(path, passphrase)
    import_register(register, resources.path("register.example.json").read_bytes(), "Add the example")
    register.close()
    return path


@pytest.fixture(scope="session")
def encrypted_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("encrypted") / "original.asm", PASSPHRASE)


@pytest.fixture(scope="session")
def plain_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("plain") / "original.asm", None)


@pytest.fixture(scope="session")
def key(encrypted_original: Path) -> str:
    """The raw key of the encrypted registers, derived once."""
    return find_key(encrypted_original, PASSPHRASE)


@pytest.fixture
def encrypted(encrypted_original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(encrypted_original, tmp_path / "encrypted.asm"))


@pytest.fixture
def plain(plain_original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(plain_original, tmp_path / "plain.asm"))


@pytest.fixture(params=["encrypted", "plain"])
def either(request: pytest.FixtureRequest) -> Path:
    """An encrypted and an unencrypted register; the passphrase opens both."""
    path = request.getfixturevalue(request.param)
    assert isinstance(path, Path)
    return path


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program's data, empty, in which backups are kept."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("ASM_DESKTOP_DATA", str(folder))
    return folder


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every account of the machine can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)
