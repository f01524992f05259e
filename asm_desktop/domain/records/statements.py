"""What was said and promised: quotes and commitments (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Surroundings, Titled


def opening(words: str | None, length: int = 60) -> str | None:
    """The first words of a text, cut at a space, for use as a title."""
    line = " ".join((words or "").split())
    if len(line) <= length:
        return line or None
    return line[: line.rfind(" ", 1, length) if " " in line[1:length] else length] + " …"


class Quote(Titled, noun="quote", prefix="Q"):
    """Words a person said, verbatim to the character."""

    text = declare.verbatim("Words", required=True, search=5)
    speaker = declare.link("Speaker", "person", inverse="Quotes", column=2)
    attribution = declare.choice(
        "Attribution",
        ("explicit", "Explicit: the source names the speaker"),
        ("implied", "Implied: read from the place in the source"),
        column=5,
    )
    attribution_line = declare.text("Attribution line", help="As the source writes it.")
    attribution_note = declare.text("Remark on the attribution")
    language = declare.language("Language")
    agreement = declare.link("About the agreement", "agreement", inverse="Quotes", column=4)
    event = declare.link("About the event", "event", inverse="Quotes")
    approval = declare.choice(
        "Approval", ("pending", "Not approved"), ("approved", "Approved"), ("refused", "Refused"), column=3
    )
    approved_by = declare.text("Approved by")
    approved_on = declare.date("Approved on")
    embargo = declare.moment("Embargo until", help="In UTC, such as 2026-11-24T03:00:00Z.")
    position = declare.number("Position in the list")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the first words."""
        return {"title": f"“{opening(self.text)}”", "short": f"“{opening(self.text, 30)}”"}


class Commitment(Titled, noun="commitment", prefix="K", sort=(("kind", False), ("status", False), ("due", False))):
    """Who promised what to whom; commitment, intention, hope and forward-looking statement are kept apart."""

    text = declare.text("Promise", required=True, search=5)
    kind = declare.choice(
        "Kind",
        ("commitment", "Commitment"),
        ("intention", "Intention"),
        ("hope", "Hope"),
        ("forward_looking", "Forward-looking statement"),
        required=True,
        default="commitment",
        column=4,
    )
    by = declare.link("By", "party", inverse="Promises made", column=5)
    to = declare.link("To", "party", inverse="Promises received", column=6)
    agreement = declare.link("Agreement", "agreement", inverse="Commitments")
    event = declare.link("Event", "event", inverse="Commitments")
    quote = declare.link("Quote", "quote", inverse="Commitments")
    engagement = declare.link("Engagement", "engagement", inverse="Commitments")
    clause = declare.link("Clause", "clause", inverse="Commitments")
    responsible = declare.link("Responsible", "person", inverse="Responsible for")
    due = declare.date("Due", column=2)
    status = declare.choice(
        "Status",
        ("open", "Open"),
        ("in_progress", "In progress"),
        ("met", "Met"),
        ("missed", "Missed"),
        ("waived", "Waived"),
        default="open",
        column=3,
    )
    met_on = declare.date("Met on")
    evidence = declare.text("Evidence", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the promise."""
        return {"title": opening(self.text, 90), "short": opening(self.text, 40)}
