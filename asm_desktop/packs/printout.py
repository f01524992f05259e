"""A table as it is printed: plain data in the words of the reader's language, ready to be laid out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, whether its values are numbers, and whether each stays on one line (dates, numbers).

    `hold` is the code of what keeps it out of some editions.
    """

    heading: str
    numeric: bool = False
    whole: bool = False
    confidential: bool = False
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A record: one text a column, empty where nothing is known; `hold` keeps it out of some editions."""

    cells: tuple[str, ...]
    example: bool = False
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading; the only group of a table without groups has none."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the pages say of themselves."""

    language: str = "en"
    page: str = "Page {page} of {pages}"
    continued: str = "{group}, continued"
    left_out: str = "Left out for want of room"
    confidential: str = "confidential"
    example: str = "invented example"
    examples: str = "INVENTED EXAMPLE · records marked so are made up"
    nothing: str = "No record fits, so there is nothing in this table."


@dataclass(frozen=True, slots=True)
class Printout:
    """A table to be printed. `about` says in (label, words) what was asked for; `state` stands at the foot."""

    title: str
    kind: str
    count: str
    about: tuple[tuple[str, str], ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    marking: str
    identity: str
    state: str
    phrases: Phrases = Phrases()

    def rows(self) -> int:
        """How many rows there are."""
        return sum(len(group.rows) for group in self.groups)


UNKNOWN = "–"
"""What stands in the place of an unknown value."""
