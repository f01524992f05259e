"""Names of files as labels: what is shown of one, and what a copy may be called on any system (SAFETY)."""

from __future__ import annotations

import re
import unicodedata

RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in (*"0123456789", "¹", "²", "³")}
)
"""Names that Windows keeps for its devices, whatever ending follows."""
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
LONGEST_LABEL, KEPT_OF_THE_END, LONGEST_NAME = 200, 20, 120
UNNAMED = "file"


def label(name: str) -> str:
    """The last part of a name or path, without the marks that turn or hide letters; never empty."""
    last = re.split(r"[/\\]", name.rstrip("/\\"))[-1]
    seen = "".join(letter for letter in unicodedata.normalize("NFC", last) if not _is_hidden(letter))
    shown = " ".join(seen.split())
    if len(shown) > LONGEST_LABEL:
        shown = shown[: LONGEST_LABEL - KEPT_OF_THE_END] + shown[-KEPT_OF_THE_END:]
    return shown.strip() or UNNAMED


def ending(name: str) -> str:
    """The ending of a name in small letters, without its dot; empty if it has none."""
    _, dot, end = label(name).rpartition(".")
    return end.casefold() if dot and re.fullmatch(r"\w{1,10}", end) else ""


def stem(name: str) -> str:
    """A name without its ending."""
    shown, end = label(name), ending(name)
    return shown[: -len(end) - 1].strip() or shown if end else shown


def safe(name: str) -> str:
    """A name to offer for a copy: one part, no device, nothing hidden, no letter that a system refuses."""
    plain = FORBIDDEN.sub("-", label(name)).strip(" .")
    end = ending(plain)
    first = plain[: -len(end) - 1] if end else plain
    first = first[: LONGEST_NAME - len(end)].strip(" .") or UNNAMED
    if first.split(".")[0].strip().casefold() in RESERVED:
        first = f"{first}-{UNNAMED}" if "." not in first else f"{UNNAMED}-{first}"
    return f"{first}.{end}" if end else first


def _is_hidden(letter: str) -> bool:
    """Control and format letters, which nobody sees, save the joiners that scripts and emoji need."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and letter not in "\u200c\u200d\t"
