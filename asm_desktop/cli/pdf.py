"""Writing the PDF that a command made, with a password if one comes from standard input."""

from __future__ import annotations

import argparse
import sys

from asm_desktop.services import handing_out

LONGEST_LINE = 4096


def write_pdf(options: argparse.Namespace, pdf: bytes) -> str:
    """Write a PDF where the command says; how it is encrypted, in words. Raises CannotWrite, InvalidValue."""
    password = _typed_in() if options.password_stdin else None
    handing_out.save(options.output, pdf, options.file, password)
    return "unencrypted" if password is None else "encrypted; it opens with its password only"


def _typed_in() -> str:
    """The first line of standard input, which other users of the computer cannot see as they do arguments."""
    return sys.stdin.readline(LONGEST_LINE).rstrip("\r\n") if sys.stdin is not None else ""
