"""What parties and offices are called in the reader's language: in its own form where one is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asm_desktop.domain.records import PartyName, Post
from asm_desktop.domain.scripts import script_of

SCRIPTS = {"en": "Latn", "ko": "Hang"}
"""The script that a language is written in."""
KINDS = ("formal", "printed", "alias")
"""The kinds of names by which somebody is called, the best first."""


def called(names: Mapping[str, Sequence[PartyName]], language: str) -> dict[str, str]:
    """What each party is called in a language by its key, and by “key short” in short; only where that is known."""
    found: dict[str, str] = {}
    for key, rows in names.items():
        fitting = [row for row in rows if row.full and _fits(row.full, row.language, language)]
        usual = [row for row in fitting if row.kind in KINDS]
        usual.sort(key=lambda row: (not row.preferred, KINDS.index(row.kind or "")))
        short = next((row for row in fitting if row.kind == "short"), None)
        if usual:
            found[key] = usual[0].full or ""
        if short:
            found[f"{key} short"] = short.full or ""
    return found


def office(post: Post, language: str) -> tuple[str, str]:
    """The title of a post in the reader's language, and the one in another; empty where there is none."""
    title, local = post.title or "", post.title_local or ""
    if local and _fits(local, post.local_language, language):
        return local, title
    return title, local


def _fits(text: str, kept: str | None, language: str) -> bool:
    """Whether a text is of a language: as is kept, else by its script. English names are headings already."""
    if language == "en":
        return False
    return kept == language or (kept is None and script_of(text) == SCRIPTS[language])
