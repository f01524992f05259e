"""How a document is printed: one plain value that every document takes (DOMAIN §5)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import NamedTuple

PAPERS = {"a4": "A4", "letter": "Letter"}
LANGUAGES = {"en": ("en",), "ko": ("ko",), "both": ("en", "ko")}
"""The languages of a document by the code that asks for them; of two the first leads."""


class Part(NamedTuple):
    """A section as it is wanted, by its name, with a note that stands under its heading; a note is data."""

    section: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """Paper, languages and edition, and how it is set; `today` is the day that it is printed.

    `large` sets 18 points without italics; `duplex` mirrors the binding margin on the back of each leaf; with
    `right_hand` a section starts on a right-hand page; `tabs` stand for the sections at the outer edge of their pages,
    and `dividers` are leaves before them. `parts` are the sections in their order; none leaves the
    document's own. `annexes` are the keys of the kept documents that are appended, in their order.
    """

    paper: str = "a4"
    languages: tuple[str, ...] = ("en",)
    today: datetime.date = field(default_factory=datetime.date.today)
    edition: str = "principal"
    large: bool = False
    duplex: bool = False
    right_hand: bool = False
    tabs: bool = False
    dividers: bool = False
    parts: tuple[Part, ...] = ()
    annexes: tuple[str, ...] = ()
