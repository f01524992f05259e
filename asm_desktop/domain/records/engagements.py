"""Contacts with stakeholders as they happened, who took part, and what is to follow (DOMAIN §6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled
from asm_desktop.domain.records.parties import CONFIDENTIALITY


class Engagement(Titled, noun="engagement", prefix="G", sort=(("held_on", True),)):
    """A meeting, call, letter or other contact that took place."""

    name = declare.text("Subject", required=True, search=8)
    channel = declare.choice(
        "Channel",
        ("meeting", "Meeting"),
        ("call", "Telephone call"),
        ("video", "Video call"),
        ("email", "E-mail"),
        ("letter", "Letter"),
        ("visit", "Visit"),
        ("meal", "Meal or reception"),
        ("message", "Message"),
        ("other", "Other"),
        required=True,
        default="meeting",
        column=4,
    )
    held_on = declare.date("Date", column=3)
    starts = declare.time("Time")
    minutes = declare.number("Minutes")
    place = declare.text("Place", search=2, column=7)
    with_whom = declare.text("With", derived=True, search=3, column=5)
    purpose = declare.long_text("Purpose", search=1)
    information = declare.long_text("Information shared", search=1)
    issues = declare.long_text("Issues and responses", search=1, candid=True)
    satisfaction = declare.choice(
        "Satisfaction",
        ("very_satisfied", "Very satisfied"),
        ("satisfied", "Satisfied"),
        ("neutral", "Neutral"),
        ("dissatisfied", "Dissatisfied"),
        ("very_dissatisfied", "Very dissatisfied"),
        help="Theirs, as you read it.",
        candid=True,
    )
    agreement = declare.link("Agreement", "agreement", inverse="Engagements", column=6, group="About")
    area = declare.link("Cooperation area", "area", inverse="Engagements", followed=True, group="About")
    event = declare.link("Event", "event", inverse="Engagements", group="About")
    next_contact = declare.date("Next contact by", group="About")
    confidentiality = declare.choice("Confidentiality", *CONFIDENTIALITY, group="About")
    notes = declare.long_text("Notes", search=1, group="Notes", candid=True)

    COMPOSED_OF = ("name",)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the subject; with whom from those who took part on the other side."""
        rows = [row for row in around.rows(Participation) if row.side != "ours"]
        names = [around.short(row.person or row.organisation) for row in rows]
        return {"title": self.name, "short": self.name, "with_whom": ", ".join(filter(None, names)) or None}


class Participation(
    Record, noun="participation", plural="participants", owner="engagement", label="Participant", order=("position",)
):
    """Somebody who took part in an engagement, on one side."""

    engagement = declare.link("Engagement", "engagement", required=True, inverse="Participants")
    person = declare.link("Person", "person", inverse="Engagements", named=True, column=1)
    organisation = declare.link("Organisation", "organisation", inverse="Engagements", named=True, column=2)
    side = declare.choice(
        "Side", ("theirs", "Theirs"), ("ours", "Ours"), ("third", "Third party"), default="theirs", column=3
    )
    role = declare.text("Role", column=4)
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Somebody took part."""
        yield from super().check(values)
        if values.get("person") is None and values.get("organisation") is None:
            yield "person", "Name the person or the organisation that took part."


class FollowUp(
    Titled,
    noun="follow_up",
    prefix="F",
    label="Follow-up",
    label_plural="Follow-ups",
    sort=(("status", False), ("due", False)),
):
    """Something to do after an engagement or event: who, by when, done or not."""

    text = declare.text("What is to be done", required=True, search=5)
    responsible = declare.link("Who", "person", inverse="Follow-ups", column=4)
    due = declare.date("Due", column=3)
    status = declare.choice(
        "Status", ("open", "Open"), ("done", "Done"), ("dropped", "Dropped"), default="open", column=5
    )
    done_on = declare.date("Done on")
    engagement = declare.link("After the engagement", "engagement", inverse="Follow-ups", column=6)
    event = declare.link("After the event", "event", inverse="Follow-ups")
    agreement = declare.link("Agreement", "agreement", inverse="Follow-ups")
    party = declare.link("Concerns", "party", inverse="Follow-ups about them")
    commitment = declare.link("Commitment", "commitment", inverse="Follow-ups")
    note = declare.text("Note", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from what is to be done."""
        return {"title": self.text, "short": self.text}
