"""The files inside a JSON register: their content in base64, named by the SHA-256 of that content."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain.errors import InvalidValue

DIGEST = re.compile(r"[0-9a-f]{64}")
MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,80}")


@dataclass(frozen=True, slots=True)
class File:
    """A file's content, and what kind of content it is, such as image/png."""

    media_type: str
    content: bytes


def to_object(file: File) -> dict[str, str]:
    """The file as it stands in JSON."""
    return {"media_type": file.media_type, "base64": base64.b64encode(file.content).decode()}


def from_object(digest: str, raw: Any) -> File:
    """The file from its JSON object. Raises InvalidValue."""
    if not DIGEST.fullmatch(digest):
        raise InvalidValue(reason="A file is named by the SHA-256 of its content, 64 hexadecimal digits.")
    if not isinstance(raw, dict) or raw.keys() != {"media_type", "base64"}:
        raise InvalidValue(reason="A file is an object with “media_type” and “base64”.")
    if not isinstance(raw["media_type"], str) or not MEDIA_TYPE.fullmatch(raw["media_type"]):
        raise InvalidValue(reason="The media type is expected as in “image/png”.")
    file = File(raw["media_type"], _content(raw["base64"]))
    if hashlib.sha256(file.content).hexdigest() != digest:
        raise InvalidValue(reason="The content does not fit the SHA-256 it is named by.")
    return file


def _content(text: Any) -> bytes:
    try:
        return base64.b64decode(text if isinstance(text, str) else "!", validate=True)
    except (binascii.Error, ValueError):
        raise InvalidValue(reason="The content cannot be read as base64.") from None
