"""The documents that can be printed, as data: commands, the window's actions and tests walk this list (DOMAIN §5).

A new document is one entry here; what it prints is put together by `services.printables` from what it is of.
"""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.said import Said, say


@dataclass(frozen=True, slots=True)
class Printable:
    """A document: its name in commands, its title, the noun it is of ("" for the whole register), and its sections.

    `across` lays the paper across; `cover` gives it a cover with the contents; `one_page` says what to cut where it
    takes more.
    """

    name: str
    title: Said
    of: str
    sections: tuple[str, ...]
    across: bool = False
    cover: bool = False
    one_page: bool = False


PACK = Printable(
    "pack",
    say("Briefing pack"),
    "event",
    (
        "summary",
        "run_sheet",
        "participants",
        "seating",
        "signing",
        "talking_points",
        "background",
        "agreements",
        "quotes",
        "sensitivities",
        "questions",
        "commitments",
        "deliveries",
        "logistics",
        "gaps",
        "sources",
    ),
    cover=True,
)
PRINTABLES = (PACK,)
NAMED = {each.name: each for each in PRINTABLES}
