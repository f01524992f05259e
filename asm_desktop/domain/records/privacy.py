"""What people ask about the particulars that are kept of them, and by when it is to be answered (DOMAIN §6)."""

from __future__ import annotations

import datetime

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Surroundings, Titled
from asm_desktop.domain.partial_date import PartialDate

DAYS = {"australia": 30, "korea": 10}
"""Days to answer in, after the one on which it was asked: APP 12 in Australia, PIPA in Korea (DOMAIN §6)."""


class PrivacyRequest(
    Titled,
    noun="privacy_request",
    prefix="H",
    label="Privacy request",
    label_plural="Privacy requests",
    sort=(("status", False), ("due", False)),
):
    """Somebody asks to see, to correct or to delete what is kept of them."""

    kind = declare.choice(
        "Asks for",
        ("access", "Access"),
        ("correction", "Correction"),
        ("deletion", "Deletion"),
        required=True,
        default="access",
        column=2,
    )
    person = declare.link("Person", "person", named=True, inverse="Privacy requests", column=3)
    received_on = declare.date("Received on", required=True, column=4, help="The clock starts on this day.")
    law = declare.choice(
        "Law",
        ("australia", "Australia: 30 days"),
        ("korea", "Korea: 10 days"),
        required=True,
        default="australia",
        help="It sets the days in which an answer is due.",
        column=7,
    )
    due = declare.date("Due", derived=True, column=5, help="Computed from the day of receipt and the law.")
    status = declare.choice(
        "Status",
        ("open", "Open"),
        ("done", "Answered"),
        ("refused", "Refused"),
        ("withdrawn", "Withdrawn"),
        default="open",
        column=6,
    )
    responsible = declare.link("Who", "person", inverse="Privacy requests to answer", help="Answers the request.")
    done_on = declare.date("Answered on")
    note = declare.long_text("Note", search=1)

    COMPOSED_OF = ("person", "received_on", "law", "ref")

    def derive(self, around: Surroundings) -> dict[str, str | PartialDate | None]:
        """Title from who asks; the day an answer is due from the day of receipt."""
        title = " · ".join(filter(None, (around.short(self.person), self.ref)))
        return {"title": title, "short": title, "due": _due(self.received_on, self.law)}


def _due(received: PartialDate | None, law: str | None) -> PartialDate | None:
    """The last day to answer; None where it cannot be computed."""
    if received is None or received.precision != "day" or law not in DAYS:
        return None
    return PartialDate.on(received.first() + datetime.timedelta(days=DAYS[law]))
