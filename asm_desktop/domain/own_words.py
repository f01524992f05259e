"""Names, offices and titles as they are said in a language: its own forms as far as they are recorded (DOMAIN §1)."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.records import Agreement, Event, PartyName, Post
from asm_desktop.domain.scripts import script_of

SCRIPTS = {"ko": frozenset({"Hang"}), "ja": frozenset({"Hira", "Kana", "Hani"}), "zh": frozenset({"Hani"})}
LATIN = frozenset({"Latn"})
READ_AS_WRITTEN = frozenset({"ko"})
"""Languages whose own script tells how a name is pronounced."""
PEOPLE = ("formal", "printed", "short", "alias")
BODIES = ("short", "formal", "printed", "alias")
"""Which kind of name is said, the first that there is; a former one is not said."""


def name_in(names: Sequence[PartyName], language: str, kinds: Sequence[str] = PEOPLE) -> PartyName | None:
    """The name of a party in a language, told or by its script; None where it has none in it."""
    fitting = [
        name
        for name in names
        if name.full and _kind(name) in kinds and (name.language == language or _looks_like(name, language))
    ]
    return min(fitting, key=lambda name: (name.language != language, *_place(name, kinds)), default=None)


def title_in(post: Post, language: str) -> str:
    """The title of a post in a language; empty where it has none in it."""
    if post.title_local and post.local_language == language:
        return post.title_local
    local = post.title_local if post.local_language is None else None
    return next((title for title in (post.title, local) if title and is_written_in(title, language)), "")


def heading_in(row: Agreement | Event, language: str) -> str:
    """What an agreement or event is called in a language: by its other title where only that is in it."""
    other = row.title_local or ""
    return other if is_written_in(other, language) and not is_written_in(row.heading, language) else row.heading


def is_written_in(text: str, language: str) -> bool:
    """Whether a text is in the script of a language."""
    return script_of(text) in SCRIPTS.get(language, LATIN)


def _looks_like(name: PartyName, language: str) -> bool:
    return name.language is None and is_written_in(name.full or "", language)


def _place(name: PartyName, kinds: Sequence[str]) -> tuple[bool, int]:
    """Of people the preferred name goes before others, of bodies the kind that is said."""
    return kinds is PEOPLE and not name.preferred, kinds.index(_kind(name))


def _kind(name: PartyName) -> str:
    return name.kind or "formal"
