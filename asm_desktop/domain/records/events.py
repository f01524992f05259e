"""Events with what happens when, what is said, what may go wrong, and the flags (DOMAIN §4, §5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import ends_after_start
from asm_desktop.domain.fields import Record, Surroundings, Titled
from asm_desktop.domain.flags import RULES


class Event(Titled, noun="event", prefix="E"):
    """A ceremony, meeting or visit."""

    name = declare.text("Event", required=True, search=8)
    title_local = declare.text("Title in another language", search=8)
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
    precedence_rules = declare.link(
        "Rules of precedence", "precedence_rules", inverse="Events", group="Precedence and table"
    )
    several_posts = declare.choice(
        "Of several posts",
        ("relevant", "The one relevant to the event counts"),
        ("highest", "The highest counts"),
        default="relevant",
        group="Precedence and table",
    )
    table_rule = declare.choice(
        "Signing table",
        ("ranked", "By precedence from the middle"),
        ("sides", "Two sides, the guest at the host’s right"),
        group="Precedence and table",
    )
    flag_rule = declare.choice(
        "Order of flags",
        *((code, str(words)) for code, words in RULES.items()),
        group="Precedence and table",
    )
    flag_answer = declare.choice(
        "Where flags and signatories conflict",
        ("order", "The order of flags holds"),
        ("signatory", "Each flag stands behind its signatory"),
        help="Asked where the two conflict; the answer is kept here.",
        brief="Flags against signatories",
        group="Precedence and table",
    )
    viewpoint = declare.choice(
        "Viewpoint of diagrams",
        ("behind", "From behind the table"),
        ("audience", "From the audience"),
        default="behind",
        group="Precedence and table",
    )
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
    began = declare.time("Began", group="Debrief")
    ended = declare.time("Ended", group="Debrief")
    deviations = declare.long_text("What went otherwise than planned", search=1, group="Debrief")
    photograph_rights = declare.long_text(
        "Rights in the photographs", help="Whose they are, and for what they may be used.", group="Debrief"
    )
    debriefed_on = declare.date("Debriefed on", group="Debrief")
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
        if not ends_after_start(values.get("began"), values.get("ended")):
            yield "ended", "An event cannot have ended before it began."


class RunItem(Record, noun="run_item", plural="run_sheet", owner="event", label="Run sheet item", order=("position",)):
    """One line of the run sheet; it starts where the one before ends, unless it has a start of its own (DOMAIN §4)."""

    event = declare.link("Event", "event", required=True, inverse="Run sheet")
    starts = declare.time("Starts", help="Leave empty to follow the item before.", column=1)
    minutes = declare.number("Minutes", column=2)
    item = declare.text("Item", required=True, search=1, column=3)
    kind = declare.choice(
        "Kind",
        ("arrival", "Arrival and holding room"),
        ("seating", "Seating"),
        ("opening", "Opening"),
        ("introductions", "Introductions"),
        ("speech", "Speech"),
        ("signing", "Signing"),
        ("exchange", "Exchange of the originals"),
        ("handshake", "Handshake"),
        ("photographs", "Photographs"),
        ("gifts", "Gifts"),
        ("acknowledgement", "Acknowledgement by the exchange"),
        ("media", "Media"),
        ("close", "Close"),
        ("other", "Other"),
    )
    person = declare.link("Who", "person", inverse="Run sheet items", column=4)
    who = declare.text("Who, in words", column=5)
    cue = declare.text("Cue", column=6)
    microphone = declare.text("Microphone", column=7)
    language = declare.language("Language", column=8)
    consecutive = declare.flag("Interpreted consecutively", help="Doubles the length of a speech.")
    began = declare.time("Began", help="When it really began, noted on the day.")
    ended = declare.time("Ended", help="When it really ended, noted on the day.")
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


class Contingency(
    Record, noun="contingency", plural="contingencies", owner="event", label="Contingency", order=("position",)
):
    """What may go wrong at an event, and what is done then (DOMAIN §4)."""

    event = declare.link("Event", "event", required=True, inverse="Contingencies")
    kind = declare.choice(
        "If",
        ("signatory", "A signatory cannot come"),
        ("late", "An important guest is late"),
        ("pen", "A pen or the printer fails"),
        ("sound", "The sound fails"),
        ("weather", "The weather is bad"),
        ("no_signing", "Nothing can be signed"),
        ("other", "Something else happens"),
        required=True,
        default="other",
        column=1,
    )
    plan = declare.text("What is done", required=True, search=1, column=2)
    person = declare.link("Who", "person", inverse="Contingencies", column=3, help="The substitute, or who acts.")
    authority = declare.text("Authority to sign", help="Of a substitute signatory, such as a power of attorney.")
    ready = declare.flag("Ready", column=4)
    position = declare.number("Position in the list")


class Flag(Record, noun="flag", owner="event", order=("position",)):
    """A flag that is shown at an event (DOMAIN §4)."""

    event = declare.link("Event", "event", required=True, inverse="Flags")
    name = declare.text("Flag of", required=True, column=1)
    kind = declare.choice(
        "Kind",
        ("national", "The host nation"),
        ("foreign", "Another nation"),
        ("state", "A state or province"),
        ("prescribed", "Otherwise prescribed"),
        ("local", "Local government"),
        ("company", "An agency or company"),
        required=True,
        default="foreign",
        column=2,
    )
    party = declare.link("Stands for", "party", inverse="Flags", column=3, help="The party that signs under it.")
    position = declare.number("Position in the list")
