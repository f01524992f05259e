"""What a kept file is, judged by its first bytes before its name: how it may be shown, and what is never opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from asm_desktop.domain.file_names import ending

Shown = Literal["text", "picture", "pdf", ""]
"""How the program itself shows it; empty: a copy is all there is."""

PROGRAMS = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"#!", b"L\x00\x00\x00")
SIGNATURES: tuple[tuple[bytes, str, Shown], ...] = (
    (b"%PDF-", "application/pdf", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png", "picture"),
    (b"\xff\xd8\xff", "image/jpeg", "picture"),
    (b"GIF87a", "image/gif", "picture"),
    (b"GIF89a", "image/gif", "picture"),
    (b"BM", "image/bmp", "picture"),
    (b"II*\x00", "image/tiff", "picture"),
    (b"MM\x00*", "image/tiff", "picture"),
)
RUN = frozenset(
    (
        *("exe", "com", "scr", "pif", "msi", "msp", "dll", "sys", "cpl", "jar", "app", "dmg", "pkg", "deb", "rpm"),
        *("appimage", "apk", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta"),
        *("reg", "lnk", "url", "desktop", "command", "sh", "bash", "zsh", "csh", "fish", "py", "pyw", "pl", "rb"),
        *("php", "scpt", "applescript", "inf", "scf", "chm", "gadget", "workflow", "action"),
        *("xll", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam"),
    )
)
"""Endings of programs, scripts, links that start something, and documents that hold macros."""
TEXTS = frozenset(
    (
        *("txt", "text", "md", "csv", "tsv", "log", "json", "xml", "yaml", "yml", "ini"),
        *("srt", "vtt", "ics", "vcf", "eml", "tex", "rst"),
    )
)
MEDIA = {
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "hwp": "application/x-hwp",
    "hwpx": "application/hwp+zip",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "zip": "application/zip",
}
KINDS = {
    **dict.fromkeys(("ppt", "pptx", "odp", "key"), "presentation"),
    **dict.fromkeys(("eml", "msg"), "letter"),
}
"""The kind of document that an ending speaks for."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """Its media type, how it is shown, whether it starts something, and the kind of document it makes, if it tells."""

    media_type: str
    shown: Shown
    runs: bool = False
    document: str | None = None


def kind_of(name: str, head: bytes) -> FileKind:
    """What a file is, from its name and at least its first 16 bytes."""
    end = ending(name)
    if end in RUN or head.startswith(PROGRAMS):
        return FileKind("application/octet-stream", "", runs=True)
    for signature, media_type, shown in SIGNATURES:
        if head.startswith(signature):
            return FileKind(media_type, shown, document="picture" if shown == "picture" else None)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind("image/webp", "picture", document="picture")
    if end in TEXTS or (not end and head and b"\0" not in head):
        return FileKind(MEDIA.get(end, "text/plain"), "text", document=KINDS.get(end))
    return FileKind(MEDIA.get(end, "application/octet-stream"), "", document=KINDS.get(end))


def text_of(content: bytes) -> str | None:
    """The words of a text file in the encodings that are met here; None for what is no text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if b"\0" in content:
        return None
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")
