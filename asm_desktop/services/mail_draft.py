"""A draft of a letter by e-mail with a PDF in it, for the mail program of whoever sends it (RFC 5322)."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from asm_desktop.services import saving


def save_draft(target: Path, register: Path, subject: str, body: str, pdf: bytes, password: str | None) -> None:
    """Write a draft, its PDF encrypted with AES-256 if there is a password; it is there whole or not at all.

    It has neither sender nor readers: those are chosen where it is sent. `register` is never replaced.
    Raises WouldReplaceRegister, CannotWrite, InvalidValue.
    """
    saving.keep_apart(target, register)
    if password is not None:
        from asm_desktop.packs.sealed import sealed

        pdf = sealed(pdf, password)
    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"  # Outlook opens what says so as a draft, and not as a letter that came.
    draft["Subject"] = subject
    draft.set_content(body)
    draft.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{subject}.pdf")
    saving.write_whole(target, draft.as_bytes())
