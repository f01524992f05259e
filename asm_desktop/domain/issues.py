"""Versions of what is issued, and the numbers of its copies (DOMAIN §5).

Each document of a record in one edition counts its own issues: 1.0, 2.0 … whatever their language, so that a number
means one issue; an addendum counts after the point: 1.1, 1.2. A copy is E-0001-BP-PRI-1.0-03: the record, the document,
the edition, the version, and which copy it is. Whoever holds one can read it out or type it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.printables import Printable

CODES = {"principal": "PRI", "partner": "PAR", "mc": "MC", "media": "MED"}
"""Each edition in the number of a copy."""
WHOLE = "ALL"
"""What stands for the record where a document is of the whole register."""
NUMBER = re.compile(r"(?P<issue>.+?-(?P<version>\d{1,6}\.\d{1,6}))(?:-(?P<copy>\d{1,6}))?")
DASHES = re.compile(r"[\s‐‑‒–—−]+")


class Version(NamedTuple):
    """An issue, and the addendum to it; 0 is the issue itself."""

    issue: int
    addendum: int = 0

    def __str__(self) -> str:
        return f"{self.issue}.{self.addendum}"

    @classmethod
    def parse(cls, text: str) -> Version:
        """The version of a text such as 1.0. Raises ValueError."""
        issue, _, addendum = text.partition(".")
        return cls(int(issue), int(addendum or 0))


class NoSuchCopy(UserError):
    """A number that nothing was issued under."""

    template = "Nothing was issued under {number} from this file. Look for it at the foot of the copy: {example}."


class Asked(NamedTuple):
    """The number of an issue or addendum, and the copy of it that is asked after; 0 for none."""

    number: str
    copy: int = 0


def series(ref: str, printable: Printable, edition: str) -> str:
    """What the numbers of a document of a record in one edition have in common."""
    return f"{ref or WHOLE}-{printable.code}-{CODES[edition]}"


def copy_number(number: str, copy: int) -> str:
    """The number of a copy."""
    return f"{number}-{copy:02d}"


def read(text: str) -> Asked:
    """What is asked after, however its dashes, spaces and case were typed. Raises NoSuchCopy."""
    wanted = re.sub("-+", "-", DASHES.sub("-", text.strip())).upper()
    found = NUMBER.fullmatch(wanted)
    if found is None:
        raise NoSuchCopy(number=f"“{text.strip()[:60]}”", example=copy_number("E-0001-BP-PRI-1.0", 3))
    return Asked(found["issue"], int(found["copy"] or 0))


def next_issue(versions: Iterable[Version]) -> Version:
    """The version after these."""
    return Version(max((each.issue for each in versions), default=0) + 1)


def next_addendum(version: Version, versions: Iterable[Version]) -> Version:
    """The version of the next addendum to an issue."""
    return Version(
        version.issue, max((each.addendum for each in versions if each.issue == version.issue), default=0) + 1
    )
