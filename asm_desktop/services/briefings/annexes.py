"""Kept documents appended to what is printed: PDFs and pictures, read in a child process, each as plain as can be."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.domain.editions import BARRED, FULL, of_agreement
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.file_kinds import kind_of
from asm_desktop.domain.file_names import ending
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import Agreement, Document, Event
from asm_desktop.domain.said import Said, say
from asm_desktop.packs.annex import Annex, Bookmark, encoded
from asm_desktop.services import documents, marking
from asm_desktop.services.register import Register

SECONDS = 30.0
"""For one annex; a long one takes more than a look at a page."""
LONGEST_SIDE = 2400
"""Pixels of a picture: 200 to the inch on A4 and more."""
ENDINGS = frozenset(("pdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp"))


class NotAppended(UserError):
    """A document that is neither a PDF nor a picture."""

    template = "{title} is neither a PDF nor a picture. Save it as a PDF, and attach that."


@dataclass(frozen=True, slots=True)
class Appended:
    """The annexes in their order, the highest level of what is in them, and what was left out and why."""

    annexes: tuple[Annex, ...] = ()
    level: str = "public"
    remarks: tuple[Said, ...] = ()


def offered(register: Register, key: str) -> list[Document]:
    """The documents that may be appended to what is printed of a record: about it, or about its agreement."""
    row = register.store.get(Event, key) if key else None
    keys = [key, *filter(None, [row.agreement if row is not None else None])]
    found = {each.key: each for link in ("event", "agreement") for each in _about(register, link, keys)}
    return [each for each in found.values() if _is_appendable(register, each)]


def append(register: Register, manner: Manner) -> Appended:
    """The documents that the manner names, as annexes. What cannot be read is told and left out."""
    annexes, levels, remarks = list[Annex](), ["public"], list[Said]()
    for key in manner.annexes:
        document = register.store.get(Document, key)
        if document is None:
            continue
        hold = _hold(register, document)
        if manner.edition != FULL and hold in BARRED[manner.edition]:
            annexes.append(Annex(document.heading, hold))
            continue
        try:
            annexes.append(_read(register, document, hold))
            levels.append(document.confidentiality or "internal")
        except UserError as error:
            why = Said(error.template, tuple(error.values.items()))
            remarks.append(say("Left out, the annex “{title}”: {reason}", title=document.heading, reason=why))
    return Appended(tuple(annexes), max(levels, key=marking.LEVELS.index), tuple(remarks))


def _about(register: Register, link: str, keys: list[str]) -> list[Document]:
    return register.store.referring(Document, link, keys)


def _is_appendable(register: Register, document: Document) -> bool:
    version = documents.current(register, document.key)
    return version is not None and ending(documents.name_of(register, version)) in ENDINGS


def _hold(register: Register, document: Document) -> str:
    """The code of what keeps a document back: its own level, unless that is public, or its agreement."""
    level = document.confidentiality or "internal"
    if level != "public":
        return "confidential" if level in marking.CONFIDENTIAL else "internal"
    return of_agreement(register.store.get(Agreement, document.agreement) if document.agreement else None)


def _read(register: Register, document: Document, hold: str) -> Annex:
    """A document decoded. Raises ContentMissing, NotAppended, NotDecoded."""
    version = documents.current(register, document.key)
    if version is None:
        raise documents.ContentMissing(name=document.heading)
    content = documents.content_of(register, version)
    shown = kind_of(documents.name_of(register, version), content[: documents.HEAD]).shown
    with Decoder(SECONDS) as decoder:
        if shown == "pdf":
            pdf, sizes, marks = decoder.annex(content)
            return Annex(document.heading, hold, pdf, b"", tuple(sizes), tuple(Bookmark(*mark) for mark in marks))
        if shown == "picture":
            width, height, rgb = decoder.picture(content, LONGEST_SIDE)
            jpeg = encoded(width, height, rgb)
            return Annex(document.heading, hold, jpeg=jpeg, sizes=((float(width), float(height)),))
    raise NotAppended(title=document.heading)
