"""Reading a PDF the way its readers do."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from pathlib import Path

import pypdf


def text_of(pdf: bytes, *options: str) -> str:
    """What pdftotext reads out of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pack.pdf")
        path.write_bytes(pdf)
        done = subprocess.run(["pdftotext", *options, str(path), "-"], check=True, capture_output=True)
    assert not done.stderr
    return done.stdout.decode()


def words_of(pdf: bytes) -> str:
    """The text with lines joined: what a person reads, whatever the line breaks. No-break spaces stay."""
    return re.sub(r"[ \n\f]+", " ", text_of(pdf))


def is_sound(pdf: bytes) -> bool:
    """Whether qpdf finds nothing wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pack.pdf")
        path.write_bytes(pdf)
        return subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


def reader(pdf: bytes) -> pypdf.PdfReader:
    """The PDF opened by a second library."""
    return pypdf.PdfReader(io.BytesIO(pdf))
