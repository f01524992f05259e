"""A PDF that opens with its password only: AES-256, revision 6 of ISO 32000-2."""

from __future__ import annotations

import io

from asm_desktop.domain.errors import InvalidValue

LONGEST = 127
"""Bytes of a password in UTF-8; readers ignore what comes after (ISO 32000-2, 7.6.4.3.3)."""


def sealed(pdf: bytes, password: str) -> bytes:
    """The same PDF, of ours, with everything in it encrypted. Raises InvalidValue for no password or one too long."""
    if not password:
        raise InvalidValue(reason="A password is needed to encrypt the PDF. Nothing was written; enter one.")
    if len(password.encode("utf-8", "replace")) > LONGEST:
        raise InvalidValue(reason="PDF programs read no more than 127 bytes of a password. Enter a shorter one.")
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-2.0"
    writer.metadata = reader.metadata
    writer.encrypt(password, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
