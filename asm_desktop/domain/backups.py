"""Backups of a register: what they are called, why they were made, and which of them are kept.

A name tells the number of a backup, when and why it was made and the digest of its bytes, and nothing of its content.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

DAYS, WEEKS, MONTHS = 12, 10, 9
"""The newest backup of each of so many days, weeks and months on which one was made is kept."""
RECENT = datetime.timedelta(hours=24)
"""Every backup made so shortly before the newest is kept."""
HOURLY = datetime.timedelta(hours=1)
REASONS = {
    "asked": "When asked for",
    "open": "When opened",
    "hour": "Every hour",
    "migration": "Before a newer version",
    "import": "Before an import",
    "merge": "Before a merge",
    "rekey": "Before a new passphrase",
    "restore": "Before a restore",
}
SUFFIX = ".asm"
DIGITS = 16
"""So many hexadecimal digits of the SHA-256 of a backup's bytes are in its name."""
ASIDE = "aside"
_NAME = re.compile(rf"(\d{{4,9}})-(\d{{8}}T\d{{6}})Z-([a-z]+)-([0-9a-f]{{{DIGITS}}}){re.escape(SUFFIX)}")
_STAMP = "%Y%m%dT%H%M%S"


class Label(NamedTuple):
    """What the name of a backup tells: its number, the moment in UTC, the reason, and the digest of its bytes."""

    number: int
    made: datetime.datetime
    reason: str
    digest: str

    @property
    def name(self) -> str:
        """The name of the file."""
        return f"{self.number:04d}-{self.made:{_STAMP}}Z-{self.reason}-{self.digest}{SUFFIX}"

    @classmethod
    def read(cls, name: str) -> Label | None:
        """What a file's name tells; None for a file that is no backup."""
        found = _NAME.fullmatch(name)
        if found is None or found[3] not in REASONS:
            return None
        try:
            made = datetime.datetime.strptime(found[2], _STAMP).replace(tzinfo=datetime.UTC)
        except ValueError:
            return None
        return cls(int(found[1]), made, found[3], found[4])


class Backup(NamedTuple):
    """A proved backup: what its name tells, and where it is."""

    label: Label
    path: Path


def kept(labels: Iterable[Label]) -> set[Label]:
    """Those of a register's backups that thinning leaves.

    The order is that of their numbers, whatever the clock said: the newest is always kept, and so is the newest of each
    of the latest twelve days, ten weeks and nine months, and whatever was made within a day of the newest.
    """
    found = sorted(labels, reverse=True)
    left = {label for label in found if abs(found[0].made - label.made) <= RECENT}
    for most, period in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest: dict[str, Label] = {}
        for label in found:
            newest.setdefault(format(label.made, period), label)
        left.update(list(newest.values())[:most])
    return left
