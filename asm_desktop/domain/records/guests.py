"""Who is invited to an event, in which part, and beside whom (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record

BESIDE = {
    "stand_in_for": "Nobody stands in for themselves: choose another person.",
    "companion_of": "Nobody is their own companion: choose another person.",
    "interprets_for": "Nobody interprets for themselves: choose another person.",
    "sits_next_to": "Nobody sits next to themselves: choose another person.",
}


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
    post = declare.link(
        "Post that counts", "post", inverse="Counts at", group="Precedence", help="Of several, the one for this event."
    )
    list_number = declare.number(
        "Number in the list",
        group="Precedence",
        help="Where the rules leave it open, as for a premier in their own state.",
    )
    place_override = declare.number("Place by decision", group="Precedence", help="Counted from 1; it needs a reason.")
    override_reason = declare.text("Reason for that place", group="Precedence")
    companion_of = declare.link("Companion of", "person", inverse="Companions", group="Beside whom")
    interprets_for = declare.link("Interprets for", "person", inverse="Interpreters", group="Beside whom")
    sits_next_to = declare.link("Sits next to", "person", inverse="Sit beside them", group="Beside whom")
    arrived_at = declare.time("Arrived at", group="On the day")
    thanked_on = declare.date("Thanked on", group="On the day")
    note = declare.text("Note")
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Nobody stands in for, accompanies or sits beside themselves; a place by decision has its reason."""
        yield from super().check(values)
        for name, sentence in BESIDE.items():
            if values.get("person") is not None and values.get("person") == values.get(name):
                yield name, sentence
        if values.get("place_override") is not None and not values.get("override_reason"):
            yield "place_override", "A place by decision needs its reason: write it first."
        if values.get("place_override") == 0:
            yield "place_override", "Places are counted from 1."
