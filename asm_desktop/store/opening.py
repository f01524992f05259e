"""Opening a register's file: key, settings, identity, and a plain sentence for each way it can fail.

Sources: SQLCipher's documentation for the key derivation; SAFETY.md, “Measured facts”, for the settings.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import (
    CannotRead,
    DamagedFile,
    EmptyFile,
    FileMissing,
    ForeignJournal,
    NewerFile,
    NotARegister,
    PassphraseNeeded,
    WrongPassphrase,
)
from asm_desktop.store import beside, migrations
from asm_desktop.store.database import Database
from asm_desktop.store.failures import database_errors, explain
from asm_desktop.store.page_check import PAGE, is_genuine
from asm_desktop.store.schema import APPLICATION_ID

PLAIN_HEADER = b"SQLite format 3\x00"
# Documents, pictures, archives and programs; the salt of a new register starts with none of them.
FOREIGN = (
    *(b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"ID3", b"\xff\xfe"),
    *(b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"\x7fELF", b"MZ", PLAIN_HEADER),
)
# Times a byte may appear in a page: 16 on average in an encrypted one, above this in text and in an unencrypted page.
FREQUENT = 80
ROUNDS = 256_000


def derive_key(passphrase: str, salt: bytes) -> str:
    """SQLCipher's raw key and salt for a passphrase, in hexadecimal: derived once, given to every connection."""
    import hashlib
    import unicodedata

    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, 32).hex() + salt.hex()


def find_key(path: Path, passphrase: str | None) -> str:
    """The raw key of an existing file; empty for an unencrypted one. Only reads. Raises FileError.

    The recovery code is taken in the place of the passphrase.
    """
    head = _first_page(path)
    ours = head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if head.startswith(PLAIN_HEADER) and ours:
        return ""
    if not may_be_encrypted(head):
        if ours:
            raise DamagedFile(name=path.name, detail="its beginning cannot be read")
        raise NotARegister(name=path.name)
    if not passphrase:
        raise PassphraseNeeded(name=path.name)
    key = _recovered(passphrase, head[:16]) or derive_key(passphrase, head[:16])
    if not _answers(path, key, 1):
        if _answers(path, key, 2):
            raise DamagedFile(name=path.name, detail="its first page cannot be read")
        raise WrongPassphrase(name=path.name)
    return key


def _recovered(words: str, salt: bytes) -> str:
    """The raw key that a recovery code stands for; empty for what is no such code."""
    from asm_desktop.domain import recovery_code

    key = recovery_code.read(words)
    return key.hex() + salt.hex() if key is not None else ""


def key_opens(path: Path, key: str) -> bool:
    """Whether a file is opened by a raw key; an unencrypted one by the empty one. Raises FileError."""
    head = _first_page(path)
    if not key:
        return head.startswith(PLAIN_HEADER)
    return head[:16].hex() == key[64:] and _answers(path, key, 1)


def may_be_encrypted(head: bytes) -> bool:
    """Whether a file's first page may be an encrypted one, in which no byte is frequent."""
    return len(head) == PAGE and not head.startswith(FOREIGN) and max(map(head.count, range(256))) < FREQUENT


def _first_page(path: Path) -> bytes:
    """The beginning of the file. Raises FileMissing, EmptyFile, NotARegister, CannotRead."""
    if path.is_dir():
        raise NotARegister(name=path.name)
    try:
        with path.open("rb") as file:
            head = file.read(PAGE)
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissing(name=path.name) from None
    except OSError:
        raise CannotRead(name=path.name) from None
    if not head:
        raise EmptyFile(name=path.name)
    return head


def connect(path: Path, key: str, *, read_only: bool = False, without_log: bool = False) -> Database:
    """An open connection with this program's settings; `key` is empty for an unencrypted file.

    A register that may not be written to is read as it lies there, with nothing put beside it.
    """
    way = "immutable=1" if without_log else _way(path) if read_only else ""
    connection = dbapi2.connect(
        f"{path.as_uri()}?{way}" if way else str(path),
        timeout=5,
        isolation_level=None,
        uri=bool(way),
        check_same_thread=False,
    )
    return _set_up(connection, key, read_only)


def _way(path: Path) -> str:
    """How SQLite is asked to read a file and to change neither it nor its log; empty where nothing need be said."""
    if beside.left_out(path) or not (may_write(path) or _log(path).exists()):
        return "immutable=1"
    return "mode=ro" if _log(path).exists() else ""


def in_memory(key: str) -> Database:
    """An empty database with this program's settings that is gone once it is closed; it takes copies of the key."""
    return _set_up(dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False), key, read_only=False)


def _set_up(connection: dbapi2.Connection, key: str, read_only: bool) -> Database:
    settings = [
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("synchronous", "FULL"),
        ("cache_size", -16384),
    ]
    if sys.platform == "darwin":
        settings += [("fullfsync", 1), ("checkpoint_fullfsync", 1)]
    if read_only:
        settings.append(("query_only", 1))
    try:
        if key:
            connection.execute(f"PRAGMA key = \"x'{key}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
        for name, value in settings:
            connection.execute(f"PRAGMA {name} = {value}")
        connection.create_function("quantity_grams", 1, _grams, deterministic=True)
        for name in ("term_end", "notice_day"):
            connection.create_function(name, 2, _rule(name), deterministic=True)
    except BaseException:
        connection.close()
        raise
    return Database(connection, encrypted=bool(key))


def may_write(path: Path) -> bool:
    """Whether this account may write to the file and beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _log(path: Path) -> Path:
    """Where SQLite keeps what is written but not yet in the file itself."""
    return path.with_name(f"{path.name}-wal")


def _grams(stored: str | None) -> float | None:
    """The mass of a stored quantity in grams, for sorting; its bare value where it is no mass."""
    if stored is None:
        return None
    from asm_desktop.domain.quantity import Quantity

    quantity = Quantity.parse(stored)
    grams = quantity.grams()
    return float(quantity.value if grams is None else grams)


def _rule(name: str) -> Callable[[str | None, str | None], str | None]:
    """A rule for conditions: from words such as a term, and a stored day, to a stored day."""

    def computed(words: str | None, day: str | None) -> str | None:
        from asm_desktop.store import rules

        rule: Callable[[str | None, str | None], str | None] = getattr(rules, name)
        return rule(words, day)

    return computed


def open_checked(path: Path, key: str, *, read_only: bool = False, parts_later: bool = False) -> Database:
    """A connection to an existing register of this or an older version; nothing is written.

    Its identity and what it is made of are checked. With `parts_later`, the pages and parts of a file of this version
    are left to be checked before the first write, which is when a foreign part could act. Raises FileError.
    """
    database = None
    beside.refuse_foreign(path, key)
    try:
        logged = _log(path).exists() and _log(path).stat().st_size > 0
        whole = _log(path).exists() or path.stat().st_size % PAGE == 0
        database = connect(path, key, read_only=read_only)
        version = _identify(database, path)
        if logged:
            _refuse_older_log(database, path, key)
        if not whole:
            raise DamagedFile(name=path.name, detail="its end is missing")
        if not parts_later or version != migrations.LATEST:
            _look_through(database, path, read_only)
    except database_errors() as error:
        _close(database)
        raise _explain(path, str(error)) from None
    except UnicodeDecodeError:
        _close(database)
        raise DamagedFile(name=path.name, detail="part of it cannot be read") from None
    except BaseException:
        _close(database)
        raise
    return database


def _refuse_older_log(database: Database, path: Path, key: str) -> None:
    """Raise ForeignJournal for a log of earlier times: the file itself knows a later action than it holds with the log.

    What lies in the file alone may be half written, and then tells nothing.
    """
    sql = 'SELECT "id" FROM "action" ORDER BY "seq" DESC LIMIT 1'
    try:
        with contextlib.closing(connect(path, key, read_only=True, without_log=True)) as alone:
            last = alone.execute_sql(sql).fetchone()
    except database_errors():
        return
    if last and not database.execute_sql('SELECT 1 FROM "action" WHERE "id" = ?', last).fetchone():
        raise ForeignJournal(name=path.name, journal=_log(path).name)


def _look_through(database: Database, path: Path, read_only: bool) -> None:
    """Check pages and parts, and the seal of a file that may be written to. Raises DamagedFile, RolledBack."""
    from asm_desktop.store import seal, soundness

    soundness.check_quickly(database, path)
    soundness.refuse_foreign_parts(database, path, triggers=not read_only)
    if not read_only:
        seal.check(database, path)


def _close(database: Database | None) -> None:
    if database is not None:
        database.close()


def _identify(database: Database, path: Path) -> int:
    """The version of the open file: a register of this one, or of an older one that may be brought up to date."""
    (application,) = database.execute_sql("PRAGMA application_id").fetchone()
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise NotARegister(name=path.name)
    if version > migrations.LATEST:
        raise NewerFile(name=path.name)
    return int(version)


def _explain(path: Path, words: str) -> Exception:
    """The error for a person behind what SQLite said while opening."""
    if "unable to open" in words:
        return CannotRead(name=path.name)
    if "disk I/O" in words:
        return DamagedFile(name=path.name, detail="part of it cannot be read")
    return explain(path, words) or DamagedFile(name=path.name, detail="it cannot be made sense of")


def _answers(path: Path, key: str, number: int) -> bool:
    """Whether the key fits an encrypted page: that tells a wrong passphrase from damage (SAFETY fact 5)."""
    with path.open("rb") as file:
        file.seek((number - 1) * PAGE)
        return is_genuine(file.read(PAGE), number, key)
