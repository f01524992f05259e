"""The documents that can be printed, as data: commands, the window's actions and tests walk this list (DOMAIN §5).

A new document is one entry here; what it prints is put together by `services.printables` from what it is of.
"""

from __future__ import annotations

from typing import NamedTuple

from asm_desktop.domain.said import Said, say

EDITIONS = {
    "principal": say("Principal’s edition"),
    "partner": say("Partner’s edition"),
    "mc": say("MC’s edition"),
    "media": say("Media edition"),
}
"""Who a copy is for; only the first holds everything."""


class Printable(NamedTuple):
    """A document: its name in commands, its code in the numbers of copies, its title, what it is of, and its sections.

    `of` is a noun, "" for the whole register. `across` lays the paper across; `cover` gives it a cover with the
    contents; `one_page` says what to cut where it takes more; over `sides` pages it is told to be long, 0 for what may
    be as long as it is.
    """

    name: str
    code: str
    title: Said
    of: str
    sections: tuple[str, ...]
    across: bool = False
    cover: bool = False
    one_page: bool = False
    sides: int = 0


BRIEF = 4
"""Sides after which a brief is seldom read (DOMAIN §5)."""

TITLES = {
    "summary": say("Summary"),
    "run_sheet": say("Run sheet"),
    "participants": say("Participants"),
    "people": say("People"),
    "seating": say("Precedence and seating"),
    "signing": say("Signing"),
    "talking_points": say("Talking points"),
    "background": say("Background"),
    "agreements": say("Agreements"),
    "quotes": say("Quotes"),
    "sensitivities": say("Sensitivities"),
    "questions": say("Questions and answers"),
    "commitments": say("Commitments and follow-ups"),
    "deliveries": say("Deliveries"),
    "logistics": say("Logistics and contacts"),
    "gaps": say("Gaps"),
    "sources": say("Sources"),
    "brief": say("Meeting brief"),
    "script": say("Script of the master of ceremonies"),
    "profile": say("Profile"),
    "guests": say("Guest list"),
    "contact_list": say("Contacts"),
    "countdown": say("Countdown"),
    "contingencies": say("If something goes wrong"),
    "relations": say("Relations"),
    "engagements": say("Meetings and contacts"),
    "agreement_list": say("Agreements"),
    "follow_ups": say("Follow-ups"),
    "area_reports": say("Cooperation areas"),
    "timeline": say("Timeline"),
    "annexes": say("Annexes"),
}
"""What each section is called, by the name that documents and people ask for it by."""

PACK = Printable(
    "pack",
    "BP",
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
        "annexes",
    ),
    cover=True,
    sides=BRIEF,
)
MEETING_BRIEF = Printable("meeting-brief", "MB", say("Meeting brief"), "event", ("brief",), one_page=True)
PRINTABLES = (
    PACK,
    MEETING_BRIEF,
    Printable(
        "read-ahead",
        "RA",
        say("Read-ahead"),
        "event",
        ("summary", "run_sheet", "participants", "background", "agreements", "commitments", "logistics", "annexes"),
        cover=True,
        sides=BRIEF,
    ),
    Printable("guest-list", "GL", say("Guest list"), "event", ("guests",), across=True),
    Printable("run-sheet", "RS", say("Run sheet"), "event", ("run_sheet",)),
    Printable("mc-script", "SC", say("Script of the master of ceremonies"), "event", ("script",)),
    Printable("seating-plan", "SP", say("Precedence and seating"), "event", ("seating",)),
    Printable("signature-matrix", "SM", say("Signature matrix"), "event", ("signing",)),
    Printable("countdown", "CD", say("Countdown"), "event", ("countdown",)),
    Printable("contingency-sheet", "CG", say("Contingency sheet"), "event", ("contingencies",)),
    Printable("contact-sheet", "CS", say("Contact sheet"), "event", ("logistics", "contact_list")),
    Printable(
        "stakeholder-profile",
        "PF",
        say("Stakeholder profile"),
        "person",
        ("profile", "relations", "agreement_list", "commitments", "quotes", "engagements"),
        sides=BRIEF,
    ),
    Printable(
        "organisation-profile",
        "OP",
        say("Organisation profile"),
        "organisation",
        ("profile", "people", "relations", "agreement_list", "timeline", "commitments", "engagements"),
        sides=BRIEF,
    ),
    Printable(
        "area-report",
        "AR",
        say("Report on cooperation areas"),
        "agreement",
        ("area_reports", "timeline", "commitments", "annexes"),
        sides=BRIEF,
    ),
    Printable("delivery-statement", "DS", say("Delivery statement"), "agreement", ("deliveries", "annexes")),
    Printable("mou-register", "RG", say("Register of agreements"), "", ("agreement_list",), across=True),
    Printable("commitments-list", "CL", say("Open commitments"), "", ("commitments", "follow_ups")),
)
"""Cards and badges are made to measure: they have a command and a page of their own."""
NAMED = {each.name: each for each in PRINTABLES}
