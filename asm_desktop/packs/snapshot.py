"""What a briefing says, line by line, to be compared with what it says later (DOMAIN §5).

It is taken after the cut to an edition, so that it holds nothing more than the edition does, and it does not depend on
how anything is drawn.
"""

from __future__ import annotations

import dataclasses
import hashlib
import unicodedata
from collections.abc import Iterator
from typing import Any

from asm_desktop.domain.issued_state import PICTURE, State, Told
from asm_desktop.domain.manner import Manner, Part
from asm_desktop.domain.printables import Printable
from asm_desktop.domain.said import Speak
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.diagram import Form
from asm_desktop.packs.edition import cut
from asm_desktop.packs.sections import PARTS, printed
from asm_desktop.packs.sheet import Listed
from asm_desktop.packs.values import Fact, Value

NAMES = ("name", "item", "label", "product", "heading", "title", "role", "what", "question", "headline")
"""What a thing is called, by the first of these that it has."""
OF_THE_ISSUE = frozenset(
    ("ref", "edition", "copy", "version", "prepared_by", "cleared", "cleared_by", "cleared_on", "as_at")
)
"""What is of the issue, not of the data."""
UNTOLD = frozenset({"hold", "ask", "level", "viewpoint"}) | OF_THE_ISSUE


def snapshot(briefing: Briefing, printable: Printable, manner: Manner, speak: Speak = str) -> State:
    """What a document of a briefing says in an edition. Raises KeyError for another edition or section."""
    wanted = manner.parts or tuple(Part(name) for name in printable.sections)
    content = printed(briefing, [part.section for part in wanted], cover=printable.cover)
    held, _ = cut(content, manner.edition, speak)
    section_of = {part: part for part in printable.sections}
    section_of |= {part: part for part in ("title", "when", "where", "marking")}
    for name in (each.section for each in wanted):
        section_of |= dict.fromkeys(PARTS.get(name, (name,)), name)
    found: list[Told] = []
    for declared in dataclasses.fields(held):
        if declared.name not in UNTOLD:
            section = section_of.get(declared.name, declared.name)
            found += _told(section, (), declared.name, getattr(held, declared.name))
    return tuple(found)


def _told(section: str, item: tuple[str, ...], place: str, value: Any) -> Iterator[Told]:
    """Every text inside a value, with what it is about."""
    if isinstance(value, bytes):
        yield Told(section, _joined(item), place, PICTURE + hashlib.sha256(value).hexdigest())
    elif isinstance(value, str) and value:
        yield Told(section, _joined(item), place, _plain(value))
    elif isinstance(value, Fact):
        yield from _told(section, (*item, value.label), place, value.value)
    elif isinstance(value, Listed):
        yield from _of_list(section, item, value)
    elif isinstance(value, tuple):
        for each in value:
            yield from _one(section, item, place, each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Form):
        for name in (each.name for each in dataclasses.fields(value) if each.name not in UNTOLD):
            inner = place if isinstance(value, Value) else f"{place}.{name}"
            yield from _told(section, item, inner, getattr(value, name))


def _one(section: str, item: tuple[str, ...], place: str, each: Any) -> Iterator[Told]:
    """One of several: what it is called says what is told about."""
    if isinstance(each, str | Value):
        words = each if isinstance(each, str) else each.text or ""
        if words:
            yield Told(section, _joined((*item, words)), place, _plain(words))
        return
    called = _called(each)
    yield from _told(section, (*item, called) if called else item, place, each)


def _of_list(section: str, item: tuple[str, ...], value: Listed) -> Iterator[Told]:
    """The cells of a list; a row goes by its first words, as its number may be another's tomorrow."""
    for row in value.rows:
        called = next((cell for cell in row.cells if cell and not cell.isdecimal()), "")
        for place, (column, cell) in enumerate(zip(value.columns, row.cells, strict=True)):
            if cell and not (place == 0 and cell.isdecimal()):
                yield Told(section, _joined((*item, called)), column.heading, _plain(cell))


def _called(value: Any) -> str:
    if isinstance(value, Fact):
        return ""
    for name in NAMES:
        found = getattr(value, name, None)
        words = found.text if isinstance(found, Value) else found
        if isinstance(words, str) and words:
            return words
    text = getattr(value, "text", None)
    return (text.text if isinstance(text, Value) else text) or "" if text else ""


def _joined(item: tuple[str, ...]) -> str:
    return " · ".join(_plain(each) for each in item)


def _plain(text: str) -> str:
    """The text on one line, as it is kept."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
