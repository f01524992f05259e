"""The sample register: the model case of 2022 and one invented ceremony, which never mix."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import asm_desktop
from asm_desktop import resources
from asm_desktop.domain.errors import UserError
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from asm_desktop.store.lock import WriterLock

MODEL_CASE = "model-case.json"
CEREMONY, PORTRAITS = "example-ceremony.json", "example-portraits.json"
NAME = "Sample.asm"
FOLDER = "asm-desktop-sample-"
SETTLED = 60 * 60  # seconds after which a copy that nobody holds open is left over


def make_sample(path: Path, passphrase: str | None) -> None:
    """Write the sample as a new register, encrypted unless `passphrase` is None. Raises FileError."""
    register = Register.create(path, passphrase)
    try:
        import_register(register, _content(MODEL_CASE), "Add the model case of 2022")
        import_register(register, _ceremony(), "Add the invented example ceremony")
    finally:
        register.close()


def fresh_copy() -> Path:
    """A new, unencrypted copy of the sample in a temporary folder; the sample itself is made once and kept.

    The sample holds no secrets. Copies that earlier sessions left behind are taken away.
    """
    _clear_old_copies(Path(tempfile.gettempdir()))
    copy = Path(tempfile.mkdtemp(prefix=FOLDER)) / NAME
    try:
        shutil.copyfile(_kept(), copy)
    except OSError:
        copy.unlink(missing_ok=True)
        make_sample(copy, None)
    return copy


def is_copy(path: Path) -> bool:
    """Whether a file is such a copy, which nobody needs a backup of."""
    return path.parent.name.startswith(FOLDER)


def _content(name: str) -> bytes:
    return resources.path("sample", name).read_bytes()


def _ceremony() -> bytes:
    """The invented ceremony with its people's portraits, which have a file of their own."""
    ceremony, portraits = json.loads(_content(CEREMONY)), json.loads(_content(PORTRAITS))
    return json.dumps(ceremony | {"files": ceremony["files"] | portraits["files"]}).encode()


def _kept() -> Path:
    """The sample that copies are made from, made first where this edition of it is not there yet. Raises OSError."""
    import platformdirs

    folder = platformdirs.user_cache_path("asm-desktop", appauthor=False)
    kept = folder / f"sample-{_edition()}.asm"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as drafts:
            make_sample(Path(drafts, NAME), None)
            Path(drafts, NAME).replace(kept)
        for other in folder.glob("sample-*.asm"):
            if other != kept:
                with contextlib.suppress(OSError):
                    other.unlink()
    return kept


def _edition() -> str:
    """A digest of all that the sample's file follows from: its data, and the code that writes it."""
    digest = hashlib.sha256(asm_desktop.__version__.encode())
    for content in _origins():
        digest.update(content)
    return digest.hexdigest()[:16]


def _origins() -> Iterator[bytes]:
    yield from map(_content, (MODEL_CASE, CEREMONY, PORTRAITS))
    program = Path(asm_desktop.__file__).parent
    for folder in ("domain", "store"):
        for module in sorted((program / folder).rglob("*.py")):
            yield module.read_bytes()


def _clear_old_copies(folder: Path) -> None:
    """Take away the copies that no program holds open any more."""
    for old in folder.glob(f"{FOLDER}*"):
        with contextlib.suppress(OSError, UserError):
            if time.time() - old.stat().st_mtime > SETTLED:
                lock = WriterLock(old / NAME)
                lock.acquire()
                lock.release()
                shutil.rmtree(old)
