"""Events with who attends, what happens when, and what is said (DOMAIN §4, §5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import ends_after_start
from asm_desktop.domain.fields import Record, Surroundings, Titled


class Event(Titled, noun="event", prefix="E"):
    """A ceremony, meeting or visit."""

    name = declare.text("Event", required=True, search=8)
    type = declare.choice(
        "Type",
        ("signing", "Signing ceremony"),
        ("signature", "Signature"),
        ("meeting", "Meeting"),
        ("visit", "Visit"),
        ("delivery", "Delivery event"),
        ("opening", "Opening"),
        ("dinner", "Dinner or reception"),
        ("other", "Other"),
        default="meeting",
        column=4,
    )
    agreement = declare.link("Agreement", "agreement", inverse="Events", column=6)
    status = declare.choice(
        "Status",
        ("proposed", "Proposed"),
        ("confirmed", "Confirmed"),
        ("held", "Held"),
        ("postponed", "Postponed"),
        ("cancelled", "Cancelled"),
        column=3,
    )
    formality = declare.text("Formality", search=1)
    held_on = declare.date("Date", column=2)
    starts = declare.time("Starts")
    ends = declare.time("Ends")
    zone = declare.time_zone("Time zone", group="When and where", help="Of the place, such as Asia/Seoul.")
    second_zone = declare.time_zone(
        "Second time zone", group="When and where", help="Shown beside it, such as Australia/Sydney."
    )
    venue = declare.text("Venue", search=3, column=5)
    address = declare.text("Address", search=1, group="When and where")
    host = declare.link("Host", "party", inverse="Events hosted", group="When and where")
    our_role = declare.text("Our role", group="Summary")
    purpose = declare.long_text("Purpose in one true sentence", search=2, group="Summary")
    objectives = declare.long_text("Objectives", help="Up to three, one a line.", group="Summary")
    languages = declare.language("Languages", group="When and where")
    dress = declare.text("Dress", group="Logistics")
    transport = declare.long_text("Transport", group="Logistics")
    logistics = declare.long_text("Rooms, catering, technology", group="Logistics")
    contact = declare.link("Contact on the day", "person", inverse="Contact for events", group="Logistics")
    programme_note = declare.long_text("Remark on the programme", group="Logistics")
    marking = declare.choice(
        "Marking",
        ("public", "PUBLIC"),
        ("internal", "INTERNAL"),
        ("confidential", "CONFIDENTIAL"),
        ("strictly_confidential", "STRICTLY CONFIDENTIAL"),
        default="confidential",
        group="Pack",
    )
    version = declare.text("Pack version", group="Pack")
    prepared_by = declare.text("Prepared by", group="Pack")
    cleared_by = declare.text("Cleared by", group="Pack", help="A pack is a DRAFT until it is cleared.")
    cleared_on = declare.date("Cleared on", group="Pack")
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the event's name."""
        return {"title": self.name, "short": self.name}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """An event does not end before it begins."""
        yield from super().check(values)
        if not ends_after_start(values.get("starts"), values.get("ends")):
            yield "ends", "An event cannot end before it starts; one that lasts past midnight starts in the evening."


class Attendance(
    Record,
    noun="attendance",
    plural="guests",
    owner="event",
    label="Guest",
    order=("position",),
):
    """A person's part in an event; attending is never signing (DOMAIN §4)."""

    event = declare.link("Event", "event", required=True, inverse="Guests")
    person = declare.link("Person", "person", required=True, inverse="Events", column=1)
    organisation = declare.link("Representing", "organisation", inverse="Represented at", column=3)
    role = declare.choice(
        "Role",
        ("attendee", "Attendee"),
        ("signatory", "Signatory"),
        ("witness", "Witness"),
        ("host", "Host"),
        ("mc", "Master of ceremonies"),
        ("speaker", "Speaker"),
        ("interpreter", "Interpreter"),
        ("aide", "Aide"),
        ("companion", "Companion"),
        ("stand_in", "Stand-in"),
        ("media", "Media"),
        ("staff", "Staff"),
        required=True,
        default="attendee",
        column=2,
    )
    side = declare.text("Side", column=4)
    stand_in_for = declare.link("Stands in for", "person", inverse="Represented by")
    name_as_written = declare.text("Name and title in the source", help="As the source writes them.", search=1)
    rsvp = declare.choice(
        "Reply",
        ("invited", "Invited"),
        ("accepted", "Accepted"),
        ("tentative", "Tentative"),
        ("declined", "Declined"),
        column=5,
    )
    attended = declare.flag("Attended", column=6)
    diet = declare.text("Diet", confidential=True)
    interpreter = declare.flag("Needs an interpreter")
    note = declare.text("Note")
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Nobody stands in for themselves."""
        yield from super().check(values)
        if values.get("person") is not None and values.get("person") == values.get("stand_in_for"):
            yield "stand_in_for", "Nobody stands in for themselves: choose another person."


class RunItem(Record, noun="run_item", plural="run_sheet", owner="event", label="Run sheet item", order=("position",)):
    """One line of the run sheet; it starts where the one before ends, unless it has a start of its own (DOMAIN §4)."""

    event = declare.link("Event", "event", required=True, inverse="Run sheet")
    starts = declare.time("Starts", help="Leave empty to follow the item before.", column=1)
    minutes = declare.number("Minutes", column=2)
    item = declare.text("Item", required=True, search=1, column=3)
    person = declare.link("Who", "person", inverse="Run sheet items", column=4)
    who = declare.text("Who, in words", column=5)
    cue = declare.text("Cue", column=6)
    microphone = declare.text("Microphone", column=7)
    language = declare.language("Language", column=8)
    consecutive = declare.flag("Interpreted consecutively", help="Doubles the length of a speech.")
    note = declare.text("Note")
    position = declare.number("Position in the list")


class TalkingPoint(Record, noun="talking_point", owner="event", order=("position",)):
    """Something to say, to avoid, to know or to answer at an event (DOMAIN §5)."""

    event = declare.link("Event", "event", required=True, inverse="Talking points")
    kind = declare.choice(
        "Kind",
        ("message", "Key message"),
        ("say", "Say"),
        ("avoid", "Do not say"),
        ("background", "Background"),
        ("sensitivity", "Sensitivity"),
        ("question", "Question and answer"),
        required=True,
        default="say",
        column=1,
    )
    text = declare.text("Text", required=True, search=2, column=2)
    answer = declare.long_text("Answer", search=1)
    likelihood = declare.choice("Likelihood", ("certain", "Certain"), ("might", "Might"), ("defensive", "Defensive"))
    audience = declare.text("Audience", column=3)
    disclosure = declare.choice("Disclosure", ("usable", "Usable"), ("not_disclosed", "Not to be disclosed"))
    position = declare.number("Position in the list")
