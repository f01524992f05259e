"""Rules of precedence as data: what is compared in which order, and the offices they list (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records.guests import Attendance

_ROLES = Attendance.role.kind
assert isinstance(_ROLES, Choice)
ROLES = _ROLES.options

COMPARED = (
    ("role", "Role"),
    ("list", "Number in the list"),
    ("rank", "Rank"),
    ("institution", "Order among institutions"),
    ("founded", "Founding of the organisation"),
    ("head", "Head of the body"),
    ("substantive", "Substantive before acting"),
    ("appointed", "Date of appointment"),
)
CRITERIA = tuple(code for code, _ in COMPARED)
"""What may be compared, by its code; the name comes last always."""
USUAL = "list, rank, institution, head, substantive, appointed, founded"


class PrecedenceRules(
    Titled,
    noun="precedence_rules",
    plural="precedence_rules",
    prefix="R",
    label="Order of precedence",
    label_plural="Orders of precedence",
):
    """A set of rules that puts people in order; none is built into the program."""

    name = declare.text("Rules", required=True, search=5)
    basis = declare.text("Basis", search=2, column=2, help="The gazette, manual or custom that they rest on.")
    country = declare.text("Country", column=3)
    criteria = declare.ordered(
        "What is compared, in this order",
        *COMPARED,
        required=True,
        default=USUAL,
        brief="Compared",
        column=4,
        help="What is ticked is compared, from the top; the name decides last.",
    )
    role_order = declare.ordered(
        "Order of roles",
        *ROLES,
        help="Where roles are compared; the other roles come after those that are ticked.",
    )
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the rules' name."""
        return {"title": self.name, "short": self.name}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Only what is known can be compared, and each once."""
        yield from super().check(values)
        wanted = codes(values.get("criteria"))
        if wanted and (len(set(wanted)) < len(wanted) or not set(wanted) <= set(CRITERIA)):
            yield "criteria", f"Write some of these, each once, with commas between them: {', '.join(CRITERIA)}."


class PrecedenceOffice(
    Record,
    noun="precedence_office",
    plural="offices",
    owner="rules",
    label="Office",
    order=("position",),
):
    """An office that a set of rules lists, with its number there or its rank."""

    rules = declare.link("Rules", "precedence_rules", required=True, inverse="Offices")
    number = declare.number("Number in the list", help="1 goes first; offices may share a number.", column=1)
    title = declare.text("Office", required=True, search=1, column=2)
    title_local = declare.text("Office in another language", search=1, column=3)
    other_titles = declare.text("Other titles", help="Of the same office, with semicolons between them.")
    rank = declare.number("Rank", help="For offices of one level that the list does not number.", column=4)
    note = declare.text("Note", column=5)
    position = declare.number("Position in the list")


def codes(text: str | None) -> tuple[str, ...]:
    """The codes of a text with commas between them, in their order."""
    return tuple(part.strip().casefold() for part in (text or "").split(",") if part.strip())
