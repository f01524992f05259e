"""Agreements with their parties, signatories, cooperation areas and milestones (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import in_order
from asm_desktop.domain.fields import Record, Surroundings, Titled
from asm_desktop.domain.records.engagements import Engagement
from asm_desktop.domain.records.parties import CONFIDENTIALITY


class Agreement(Titled, noun="agreement", prefix="A"):
    """A text that two or more parties sign, binding or not."""

    formal_title = declare.text("Title of the document", search=8, help="As printed on the document itself.")
    title_local = declare.text("Title in another language", search=8)
    type = declare.choice(
        "Type",
        ("mou", "Memorandum of Understanding (MOU)"),
        ("sales", "Sales agreement"),
        ("framework", "Framework agreement"),
        ("nda", "Non-disclosure agreement"),
        ("amendment", "Amendment"),
        ("side_letter", "Side letter"),
        ("letter_of_intent", "Letter of intent"),
        ("other", "Other"),
        default="mou",
        column=5,
    )
    binding = declare.choice(
        "Binding",
        ("non_binding", "Non-binding"),
        ("binding", "Binding"),
        ("mixed", "Mixed, by clause"),
        column=3,
    )
    stage = declare.choice(
        "Stage",
        ("idea", "Idea"),
        ("due_diligence", "Due diligence"),
        ("drafting", "Drafting"),
        ("approval", "Approval"),
        ("agreed_text", "Agreed text"),
        ("signed", "Signed"),
        ("in_effect", "In effect"),
        ("under_review", "Under review"),
        ("renewed", "Renewed"),
        ("expired", "Expired"),
        ("terminated", "Terminated"),
        ("superseded", "Superseded"),
        column=2,
    )
    between = declare.text("Parties", derived=True, search=3, column=6)
    purpose = declare.long_text("Purpose", search=2)
    signed_on = declare.date("Signed on", column=4)
    effective_on = declare.date("Effective on", group="Dates and term")
    expires_on = declare.date("Expires on", group="Dates and term", column=7)
    term_type = declare.choice(
        "Term",
        ("fixed", "Fixed"),
        ("auto_renew", "Renews automatically"),
        ("evergreen", "Until ended"),
        group="Dates and term",
    )
    term = declare.text("Term in words", group="Dates and term")
    notice_period = declare.text("Notice period", group="Dates and term")
    governing_law = declare.text("Governing law", group="The text")
    languages = declare.language("Languages", group="The text")
    prevailing_language = declare.language("Prevailing language", group="The text")
    originals = declare.number("Number of originals", group="The text")
    copy_location = declare.text("Where the signed copy is", group="The text")
    responsibilities = declare.long_text("Responsibilities", group="The text", search=1)
    money = declare.text("Money", group="The text", confidential=True)
    lead = declare.link("Owner", "person", inverse="Agreements owned", group="Care", side="ours")
    backup_lead = declare.link("Backup owner", "person", inverse="Agreements backed up", group="Care", side="ours")
    predecessor = declare.link("Predecessor", "agreement", inverse="Successors", group="Care")
    last_activity = declare.date("Last activity", group="Care")
    stage_reason = declare.text(
        "Why this stage", help="Where a stage was set although something is missing for it.", group="Care"
    )
    confidentiality = declare.choice("Confidentiality", *CONFIDENTIALITY, group="Care")
    exchange_gate = declare.choice(
        "Exchange announcement",
        ("not_assessed", "Not assessed"),
        ("not_required", "Not required"),
        ("lodged", "Lodged"),
        ("acknowledged", "Acknowledged"),
        ("public", "Public"),
        group="Publicity",
    )
    exchange_note = declare.text("Decided by and when", group="Publicity")
    exchange_acknowledged = declare.moment(
        "Acknowledged at", help="In UTC, such as 2026-11-24T03:00:00Z.", group="Publicity"
    )
    publicity_hold = declare.flag("Partner asks to hold publicity", group="Publicity")
    publicity_note = declare.text("Hold asked for by, and until", group="Publicity")
    notes = declare.long_text("Notes", search=1, group="Notes")

    COMPOSED_OF = ("type", "formal_title")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the document, or from type and parties where it is not known."""
        names = [around.short(row.party) for row in around.rows(AgreementParty)]
        kind = "MOU" if self.type == "mou" else self.shown("type") or "Agreement"
        untitled = f"{kind}: {', '.join(names)}" if names else kind
        return {
            "title": self.formal_title or untitled,
            "short": self.formal_title or kind,
            "between": ", ".join(names) or None,
        }

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """An agreement is neither signed nor in effect after it expired, nor its own predecessor."""
        yield from super().check(values)
        yield from in_order(values, "signed_on", "expires_on", "An agreement cannot expire before it is signed.")
        yield from in_order(values, "effective_on", "expires_on", "An agreement cannot expire before it takes effect.")
        if values.get("id") is not None and values.get("predecessor") == values["id"]:
            yield "predecessor", "An agreement cannot be its own predecessor: choose another."


class AgreementParty(
    Record,
    noun="agreement_party",
    plural="parties",
    owner="agreement",
    label="Party",
    order=("position",),
):
    """One of an agreement's parties, with its role, side and place."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Parties", named=True)
    party = declare.link("Party", "party", required=True, inverse="Agreements", named=True, column=1)
    role = declare.choice(
        "Role",
        ("party", "Party"),
        ("seller", "Seller"),
        ("buyer", "Buyer"),
        ("guarantor", "Guarantor"),
        ("beneficiary", "Beneficiary"),
        ("observer", "Observer"),
        default="party",
        column=2,
    )
    side = declare.text("Side", column=3)
    name_as_written = declare.text("Named in the text as", search=2, column=4)
    position = declare.number("Position in the list")


class Signatory(Record, noun="signatory", plural="signatories", owner="agreement", order=("position",)):
    """Who signs or witnesses for a party, with name and title as on the day (DOMAIN §3, §4)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Signatories")
    party = declare.link("For", "party", inverse="Signatories", column=3)
    person = declare.link("Person", "person", inverse="Signatures", column=1)
    role = declare.choice("Role", ("signatory", "Signatory"), ("witness", "Witness"), default="signatory", column=2)
    name_as_signed = declare.text("Name as signed", search=2)
    title_as_signed = declare.text("Title as signed", search=2, column=4)
    authority = declare.text("Authority to sign")
    required = declare.flag("Signature required")
    signed_on = declare.date("Signed on", column=5)
    position = declare.number("Position in the list")


class CooperationArea(
    Titled,
    noun="area",
    plural="areas",
    table="cooperation_area",
    prefix="C",
    label="Cooperation area",
    label_plural="Cooperation areas",
):
    """A field in which an agreement's parties cooperate (DOMAIN §3)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Cooperation areas", column=8)
    name = declare.text("Area", required=True, search=8)
    category = declare.choice(
        "Category",
        ("research", "Research and development"),
        ("investment", "Investment"),
        ("cluster", "Industry cluster"),
        ("trade", "Trade and supply"),
        ("training", "Training and people"),
        ("other", "Other"),
        column=10,
    )
    status = declare.choice(
        "Status",
        ("not_started", "Not started"),
        ("active", "Active"),
        ("on_hold", "On hold"),
        ("completed", "Completed"),
        column=2,
    )
    our_owner = declare.link(
        "Owner on our side",
        "person",
        inverse="Cooperation areas, our side",
        brief="Our owner",
        column=3,
        side="ours",
    )
    their_owner = declare.link(
        "Owner on their side",
        "person",
        inverse="Cooperation areas, their side",
        brief="Their owner",
        column=4,
        side="theirs",
    )
    activities = declare.long_text("Activities", search=2)
    indicator = declare.text("Indicator", column=5)
    target = declare.text("Target", column=6)
    last_activity = declare.date("Last activity")
    active_on = declare.date(
        "Latest activity", derived=True, column=7, help="The later of what is typed in and the engagements about it."
    )
    position = declare.number("Position in the list")
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, Any]:
        """Title from the area's name, and when something happened last."""
        dates = [self.last_activity, *(each.held_on for each in around.following(Engagement))]
        latest = max((date for date in dates if date), key=lambda date: (date.last(), str(date)), default=None)
        return {"title": self.name, "short": self.name, "active_on": latest}


class Milestone(Titled, noun="milestone", prefix="M"):
    """Something reached or to be reached; first product, first sale and first delivery are different (DOMAIN §3)."""

    agreement = declare.link("Agreement", "agreement", inverse="Milestones", column=4)
    party = declare.link("Party", "party", inverse="Milestones")
    name = declare.text("Milestone", required=True, search=6)
    kind = declare.choice(
        "Kind",
        ("product", "First product"),
        ("sale", "First sale"),
        ("delivery", "First delivery"),
        ("production", "Production"),
        ("other", "Other"),
        column=5,
    )
    status = declare.choice("Status", ("planned", "Planned"), ("reached", "Reached"), ("missed", "Missed"), column=2)
    due = declare.date("Planned for")
    reached_on = declare.date("Reached on", column=3)
    detail = declare.long_text("Detail", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the milestone's name."""
        return {"title": self.name, "short": self.name}
