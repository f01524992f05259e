"""Opening a register's file: key, settings, identity, and a plain sentence for each way it can fail.

Sources: SQLCipher's documentation for the key derivation; SAFETY.md, “Measured facts”, for the settings.
"""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase

from asm_desktop.domain.errors import (
    DamagedFile,
    EmptyFile,
    FileMissing,
    NewerFile,
    NotARegister,
    PassphraseNeeded,
    WrongPassphrase,
)
from asm_desktop.domain.quantity import Quantity
from asm_desktop.store import migrations
from asm_desktop.store.schema import APPLICATION_ID

PLAIN_HEADER = b"SQLite format 3\x00"
FOREIGN_HEADERS = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ", b"\xd0\xcf\x11\xe0")
PAGE = 4096
ROUNDS = 256_000
QUICK_CHECK_BYTES = 16 * 1024 * 1024


def derive_key(passphrase: str, salt: bytes) -> str:
    """SQLCipher's raw key and salt for a passphrase, in hexadecimal: derived once, given to every connection."""
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, 32).hex() + salt.hex()


def find_key(path: Path, passphrase: str | None) -> str:
    """The raw key of an existing file; empty for an unencrypted one. Raises FileError."""
    try:
        with path.open("rb") as file:
            head = file.read(PAGE)
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissing(name=path.name) from None
    except IsADirectoryError:
        raise NotARegister(name=path.name) from None
    except PermissionError:
        raise NotARegister(name=path.name) from None
    if not head:
        raise EmptyFile(name=path.name)
    if head.startswith(PLAIN_HEADER):
        return ""
    if len(head) < PAGE or head.startswith(FOREIGN_HEADERS) or _reads_as_text(head):
        raise NotARegister(name=path.name)
    if passphrase is None:
        raise PassphraseNeeded(name=path.name)
    return derive_key(passphrase, head[:16])


def _reads_as_text(head: bytes) -> bool:
    """Whether the first page is text, which an encrypted page never is."""
    with suppress(UnicodeDecodeError):
        head[: PAGE - 4].decode("utf-8")
        return True
    return False


def connect(path: Path, key: str, *, read_only: bool = False) -> SqlCipherDatabase:
    """An open connection with this program's settings; `key` is empty for an unencrypted file."""
    pragmas = [
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("synchronous", "FULL"),
        ("cache_size", -16384),
    ]
    if sys.platform == "darwin":
        pragmas += [("fullfsync", 1), ("checkpoint_fullfsync", 1)]
    if read_only:
        pragmas.append(("query_only", 1))
    database = SqlCipherDatabase(
        str(path),
        passphrase=f"x'{key}'" if key else "",
        pragmas=pragmas if not key else [("cipher_log_level", "NONE"), *pragmas],
        timeout=5,
        check_same_thread=False,
    )
    database.register_function(_grams, "quantity_grams", 1, deterministic=True)
    database.connect()
    return database


def _grams(stored: str | None) -> float | None:
    """The mass of a stored quantity in grams, for sorting; its bare value where it is no mass."""
    if stored is None:
        return None
    quantity = Quantity.parse(stored)
    grams = quantity.grams()
    return float(quantity.value if grams is None else grams)


def open_checked(path: Path, key: str, *, read_only: bool = False) -> SqlCipherDatabase:
    """A connection to an existing register, its identity and version checked; nothing is written. Raises FileError."""
    database = None
    try:
        database = connect(path, key, read_only=read_only)
        _identify(database, path)
    except peewee.DatabaseError as error:
        if database is not None:
            database.close()
        raise _explain(path, key, error) from None
    except BaseException:
        if database is not None:
            database.close()
        raise
    return database


def _identify(database: SqlCipherDatabase, path: Path) -> None:
    """Check that the open file is a register of this version or an older one, and that it can be read."""
    (application,) = database.execute_sql("PRAGMA application_id").fetchone()
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    if application != APPLICATION_ID:
        raise NotARegister(name=path.name)
    if version > migrations.LATEST:
        raise NewerFile(name=path.name)
    size = path.stat().st_size
    if size % PAGE or (size < pages * PAGE and not path.with_name(f"{path.name}-wal").exists()):
        raise DamagedFile(name=path.name, detail="its end is missing")
    if pages * PAGE <= QUICK_CHECK_BYTES:
        verdict = database.execute_sql("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DamagedFile(name=path.name, detail="its pages do not fit together")


def _explain(path: Path, key: str, error: peewee.DatabaseError) -> Exception:
    """The plain error behind what SQLite said while opening."""
    words = str(error)
    if "not a database" in words:
        if not key:
            return DamagedFile(name=path.name, detail="its beginning cannot be read")
        if _pages_answer(path, key):
            return DamagedFile(name=path.name, detail="its first page cannot be read")
        return WrongPassphrase(name=path.name)
    if "malformed" in words or "disk I/O" in words:
        return DamagedFile(name=path.name, detail="part of it cannot be read")
    return DamagedFile(name=path.name, detail=words)


def _pages_answer(path: Path, key: str) -> bool:
    """Whether the key fits the second page: then the passphrase is right and page 1 is damaged (SAFETY fact 5)."""
    import hmac

    salt = bytes.fromhex(key[64:])
    mac_key = hashlib.pbkdf2_hmac("sha512", bytes.fromhex(key[:64]), bytes(byte ^ 0x3A for byte in salt), 2, 32)
    with path.open("rb") as file:
        file.seek(PAGE)
        page = file.read(PAGE)
    if len(page) < PAGE:
        return False
    body, mac = page[: PAGE - 64], page[PAGE - 64 :]
    return hmac.compare_digest(hmac.new(mac_key, body + (2).to_bytes(4, "little"), "sha512").digest(), mac)
