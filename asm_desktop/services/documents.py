"""Files kept inside the register by their SHA-256: attached to records as documents with versions, and read again.

Content is kept first, by whoever reads the file, and is nothing by itself; attaching it is one action that can be
undone. What no version names any more stays in the file and is not exported.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from asm_desktop.domain.errors import FileMissing, UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.file_kinds import FileKind, kind_of
from asm_desktop.domain.file_names import label, stem
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, Document, DocumentVersion
from asm_desktop.domain.refusals import reason
from asm_desktop.services.records import add
from asm_desktop.services.register import Register
from asm_desktop.services.saving import NotReadable

MOST_BYTES = 100_000_000
CHUNK = 1 << 20
HEAD = 32
"""Bytes."""
Came = Literal["document", "version", "link"]
"""What attaching made: a new document, a new version of one, or a link of one that was kept already."""


class FileTooLarge(UserError):
    """A file above what a register keeps."""

    template = (
        "{name} is larger than {limit} MB, so it was not kept. Keep it in a folder, and note its place in the record."
    )


class FileEmpty(UserError):
    """A file without content."""

    template = "{name} is empty, so it was not kept. Check whether it was saved or downloaded whole."


class NoFile(UserError):
    """A folder, or something else that is no file."""

    template = "{name} is a folder, so it was not kept. Choose the files in it."


class KeptAlready(UserError):
    """The same content is there already."""

    template = "{name} is kept here already, as {title}. Nothing was added."


class TakesNoFiles(UserError):
    """A record of a kind that documents are not about."""

    template = "Files are kept with people, organisations, agreements, events and the like, so nothing was added here."


class ContentMissing(UserError):
    """A version whose content is not in the file."""

    template = "The content of {name} is missing from this file. Nothing was changed. Look for it in a backup."


@dataclass(frozen=True, slots=True)
class Kept:
    """A file whose content is in the register: what it is called, its SHA-256, and its size in bytes."""

    name: str
    digest: str
    size: int
    kind: FileKind


@dataclass(frozen=True, slots=True)
class Attached:
    """What came of attaching a file: the document, by its key and title, and what was made."""

    key: str
    title: str
    came: Came


def keep(
    register: Register,
    source: Path,
    told: Callable[[int, int], None] = lambda *_: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Kept | None:
    """Take a file's content into the register over a connection of its own; None if `stopped` said so, nothing kept.

    `told` hears of the bytes read, of all. Raises FileMissing, NotReadable, NoFile, FileEmpty, FileTooLarge,
    ReadOnlyFile, CannotWrite. Safe to call from a worker.
    """
    content = _read(source, told, stopped)
    if content is None:
        return None
    name, digest = label(source.name), hashlib.sha256(content).hexdigest()
    kind = kind_of(name, bytes(content[:HEAD]))
    if stopped():
        return None
    register.keep_content(digest, kind.media_type, content)
    return Kept(name, digest, len(content), kind)


def _read(source: Path, told: Callable[[int, int], None], stopped: Callable[[], bool]) -> bytes | None:
    try:
        if source.is_dir():
            raise NoFile(name=label(source.name))
        size = source.stat().st_size
        parts, done = [], 0
        with source.open("rb") as file:
            while part := file.read(CHUNK):
                done += len(part)
                if stopped():
                    return None
                if done > MOST_BYTES:
                    raise FileTooLarge(name=label(source.name), limit=MOST_BYTES // 1_000_000)
                parts.append(part)
                told(done, max(size, done))
    except FileNotFoundError:
        raise FileMissing(name=label(source.name)) from None
    except OSError as error:
        raise NotReadable(name=label(source.name), reason=reason(error).replace("write", "read")) from None
    if not done:
        raise FileEmpty(name=label(source.name))
    return b"".join(parts)


def takes_files(record: type[Record]) -> bool:
    """Whether files may be attached to records of this kind."""
    return record is Document or bool(_link_to(record) or _links_on(record))


def attach(register: Register, row: Record | None, kept: Kept) -> Attached:
    """Attach a file whose content is kept: to a document as a new version, to another record as a document about it.

    Without a record it becomes a document about none yet. Content that this record has already is refused, and a
    document that holds it for others is linked rather than doubled. Raises KeptAlready, TakesNoFiles.
    """
    if isinstance(row, Document):
        return _new_version(register, row, kept)
    links = {} if row is None else _about(row)
    same = _documents_with(register, kept.digest)
    for document in same:
        if all(document.values.get(name) == key for name, key in links.items()):
            raise KeptAlready(name=kept.name, title=document.heading)
    for document in same:
        if row is not None and all(document.values.get(name) is None for name in links):
            with register.action(f"Link {document.heading} to {row.heading}") as store:
                store.update(Document, document.key, links)
            return Attached(document.key, document.heading, "link")
    place = f" to {row.heading}" if row is not None else ""
    with register.action(f"Attach {kept.name}{place}") as store:
        values = {"name": stem(kept.name), "kind": kept.kind.document, **links}
        key = add(store, Document, {name: value for name, value in values.items() if value is not None})
        add(store, DocumentVersion, {"document": key, "version": "1", **_version(kept)})
    return Attached(key, stem(kept.name), "document")


def _new_version(register: Register, document: Document, kept: Kept) -> Attached:
    versions = register.store.rows_of(DocumentVersion, document.key)
    if any(version.file == kept.digest for version in versions):
        raise KeptAlready(name=kept.name, title=document.heading)
    with register.action(f"Attach version {len(versions) + 1} of {document.heading}") as store:
        number = {"document": document.key, "version": str(len(versions) + 1)}
        add(store, DocumentVersion, {**number, **_version(kept)})
    return Attached(document.key, document.heading, "version")


def _version(kept: Kept) -> dict[str, object]:
    today = PartialDate.on(datetime.date.today())
    return {"file": kept.digest, "file_name": kept.name, "size": kept.size, "received_on": today}


def _documents_with(register: Register, digest: str) -> list[Document]:
    """The documents that have this content in one of their versions."""
    versions = register.store.referring(DocumentVersion, "file", [digest])
    return register.store.get_many(Document, {version.document or "" for version in versions})


def _about(row: Record) -> dict[str, str]:
    """The links of a document about a record: to itself, or to what it is a part of. Raises TakesNoFiles."""
    if link := _link_to(type(row)):
        return {link: row.key}
    found = {name: str(row.values[name]) for name in _links_on(type(row)) if row.values.get(name)}
    if not found:
        raise TakesNoFiles()
    return dict(list(found.items())[:1])


def _link_to(record: type[Record]) -> str:
    """The link of a document that leads to records of this kind; empty if none does."""
    links = (field for field in Document.fields.values() if field.target and field.name != "translation_of")
    return next((link.name for link in links if issubclass(record, BY_NOUN[link.target])), "")


def _links_on(record: type[Record]) -> list[str]:
    """The links of a record to what documents may be about, for records that are part of another."""
    ours = {field.name for field in Document.fields.values() if field.target and field.group == "About"}
    return [name for name in ("agreement", "engagement", "event") if name in record.fields and name in ours]


def current(register: Register, document: str) -> DocumentVersion | None:
    """The version of a document that counts: the last one."""
    return next(iter(register.store.rows_of(DocumentVersion, document)[::-1]), None)


def content_of(register: Register, version: DocumentVersion) -> bytes:
    """The content of a version. Raises ContentMissing."""
    content = register.store.blob(version.file or "")
    if content is None:
        raise ContentMissing(name=label(version.file_name or ""))
    return content


def name_of(register: Register, version: DocumentVersion) -> str:
    """What a version's file is called: by its own name, else by its document's."""
    if version.file_name:
        return label(version.file_name)
    document = register.store.get(Document, version.document or "")
    return label(document.name or "") if document is not None else label("")
