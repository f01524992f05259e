"""One record as it is printed: its facts and the lists around it, plain data in the words of the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.packs.printout import Column, Phrases, Row


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A labelled value; an unknown one that matters has no text."""

    label: str
    text: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts under a heading; the first stand under the title and have none."""

    heading: str
    facts: tuple[SheetFact, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """What belongs to the record, or points at it, as a table; `more` says how many are not shown."""

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    more: str = ""


NOTHING = Listed("", (), ())


@dataclass(frozen=True, slots=True)
class Sheet:
    """A record to be printed. `kind` says what it is; `none` names the lists that are empty."""

    title: str
    kind: str
    main: Facts
    lists: tuple[Listed, ...]
    others: tuple[Facts, ...]
    none: str
    marking: str
    identity: str
    state: str
    phrases: Phrases
    unknown: str = "Not known"
    example: bool = False
    portrait: bytes | None = None  # a JPEG, as `portraits.cropped` makes it
