"""Portraits inside a data file: each is decoded in a child process before any other part of the program sees it."""

from __future__ import annotations

import hashlib
from typing import Any

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import NotDecoded
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Person
from asm_desktop.exchange.files import File
from asm_desktop.exchange.register_json import Content
from asm_desktop.services.pictures import LONGEST_SIDE

JPEG = "image/jpeg"
MOST_REMEMBERED = 10_000
_safe: set[str] = set()
"""The digests of pictures that a child has decoded and that are kept as they are."""


def make_safe(content: Content, rows: list[tuple[type[Record], dict[str, Any]]]) -> None:
    """Put plain JPEGs in the place of portraits that are not plain; what cannot be decoded is noted as a problem.

    One child decodes all of a file, for they have one origin.
    """
    portrait = Person.portrait.name
    of_people = [values for record, values in rows if issubclass(record, Person) and values.get(portrait)]
    kept: dict[str, str] = {}
    with Decoder() as decoder:
        for digest in dict.fromkeys(values[portrait] for values in of_people):
            file = content.files.get(digest)
            if file is not None:  # else it has been in the register since before
                kept[digest] = _keep(content, digest, file, decoder)
    for values in of_people:
        values[portrait] = kept.get(values[portrait], values[portrait])
    used = {value for _, values in rows for value in values.values() if isinstance(value, str)}
    for digest in kept.keys() - used:
        del content.files[digest]


def _keep(content: Content, digest: str, file: File, decoder: Decoder) -> str:
    """The digest of what is kept of a portrait."""
    if digest in _safe:
        return digest
    try:
        made = decoder.portrait(file.content, LONGEST_SIDE)
    except NotDecoded as problem:
        content.note(f"files.{digest}", str(problem))
        return digest
    if made != file.content:
        digest = hashlib.sha256(made).hexdigest()
        content.files[digest] = File(JPEG, made)
    if len(_safe) < MOST_REMEMBERED:
        _safe.add(digest)
    return digest
