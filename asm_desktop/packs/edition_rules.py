"""Which editions may hold which part of a briefing, as data: what is not listed here is for the principal only.

Beside this, a thing that carries a `hold` stays out of the editions that bar it (`domain.editions.BARRED`).
"""

from __future__ import annotations

from asm_desktop.domain.editions import LOWER, MC, MEDIA, PARTNER
from asm_desktop.domain.said import Said, say
from asm_desktop.packs import briefing as event
from asm_desktop.packs import cards, ceremony, charts, delivery_chart, diagram, profile
from asm_desktop.packs.annex import Annex, Bookmark
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.printout import Column, Row
from asm_desktop.packs.sheet import Listed
from asm_desktop.packs.values import Fact, Value

Allowed = dict[str, frozenset[str]]


def _all(names: str, editions: frozenset[str] = LOWER) -> Allowed:
    return dict.fromkeys(names.split(), editions)


MAY_HOLD: dict[type, Allowed] = {
    Briefing: {
        **_all("ref title kind example marking level version as_at cleared cleared_on copy when where"),
        **_all("participants agreements quotes summary annexes"),
        **_all("run_sheet seating signing logistics guests", PARTNER | MC),
        **_all("usable", PARTNER | MEDIA),
        **_all("promises ledgers area_reports agreement_list timeline", PARTNER),
        **_all("script", MC),
    },
    event.Summary: _all("sentence facts"),
    event.RunSheet: _all("lines place second_place remarks"),
    event.RunLine: _all("item start end second_start minutes who cue microphone language"),
    event.Group: _all("title people"),
    event.Point: _all("text audience"),
    profile.Participant: {
        **_all("name other_names representing posts"),
        **_all("details biography portrait", PARTNER | MC),
    },
    profile.PostLine: _all("text local"),
    profile.Scene: _all("time item words cue introductions", MC),
    profile.Introduction: _all("words pronunciation", MC),
    profile.AreaReport: _all("agreement area", PARTNER),
    ceremony.Seating: _all("order flags flags_viewpoint diagrams"),
    ceremony.OrderLine: _all("place name local office"),
    ceremony.Signing: _all("summary originals rounds hold"),
    ceremony.Round: _all("number lines"),
    ceremony.SignatureLine: _all("party person original languages place made"),
    cards.Agreement: {
        **_all("title kind local_title binding purpose parties signatures areas hold"),
        **_all("ref stage dates terms sales milestones", PARTNER),
    },
    cards.Party: _all("name role side written others"),
    cards.Signature: _all("role person title party signed"),
    cards.Area: {**_all("name"), **_all("facts", PARTNER)},
    cards.SalesTerms: _all("product facts", PARTNER),
    cards.Milestone: _all("name state", PARTNER),
    cards.Quote: _all("text speaker hold"),
    cards.PromiseGroup: _all("title promises", PARTNER),
    cards.Promise: _all("text by to due status hold", PARTNER),
    cards.Ledger: _all("agreement product facts deliveries chart hold", PARTNER),
    cards.Delivery: _all("name lot status planned planned_mass actual net_mass documents", PARTNER),
    charts.Mark: _all("when first last what state shape hold", PARTNER),
    delivery_chart.DeliveryChart: _all("title planned delivered bars steps cap cap_words remark", PARTNER),
    delivery_chart.Bars: _all("name planned delivered", PARTNER),
    diagram.Diagram: _all("title viewpoint width height forms places"),
    diagram.Form: _all("x y width height label is_round"),
    diagram.Place: _all("x y line number name"),
    Annex: _all("heading hold pdf jpeg sizes bookmarks"),
    Bookmark: _all("level title page"),
    Listed: _all("heading columns rows more"),
    Column: _all("heading numeric whole confidential hold"),
    Row: _all("cells example hold"),
    Fact: _all("label value"),
    Value: _all("text hold"),
}

LABELS: dict[tuple[type, str], Said] = {
    (Briefing, "prepared_by"): say("Prepared by"),
    (Briefing, "cleared_by"): say("Cleared by"),
    (Briefing, "run_sheet"): say("Run sheet"),
    (Briefing, "seating"): say("Precedence and seating"),
    (Briefing, "signing"): say("Signing"),
    (Briefing, "say"): say("Talking points"),
    (Briefing, "usable"): say("Background that may be used"),
    (Briefing, "undisclosed"): say("Background not to be disclosed"),
    (Briefing, "timeline"): say("Timeline"),
    (Briefing, "sensitivities"): say("Sensitivities"),
    (Briefing, "questions"): say("Questions and answers"),
    (Briefing, "promises"): say("Commitments and follow-ups"),
    (Briefing, "ledgers"): say("Deliveries"),
    (Briefing, "logistics"): say("Logistics"),
    (Briefing, "contacts"): say("Contacts"),
    (Briefing, "gaps"): say("Gaps"),
    (Briefing, "sources"): say("Sources"),
    (Briefing, "brief"): say("Meeting brief"),
    (Briefing, "script"): say("Script of the master of ceremonies"),
    (Briefing, "profile"): say("Profile"),
    (Briefing, "area_reports"): say("Cooperation areas"),
    (Briefing, "guests"): say("Guest list"),
    (Briefing, "contact_list"): say("Contact sheet"),
    (Briefing, "countdown"): say("Countdown"),
    (Briefing, "contingencies"): say("If something goes wrong"),
    (Briefing, "relations"): say("Relations"),
    (Briefing, "sketch"): say("Sketch of relations"),
    (Briefing, "engagements"): say("Meetings and contacts"),
    (Briefing, "agreement_list"): say("Agreements"),
    (Briefing, "follow_ups"): say("Follow-ups"),
    (event.Summary, "sentence"): say("Opening sentence"),
    (event.Summary, "objectives"): say("Objectives"),
    (event.Summary, "messages"): say("Messages"),
    (event.Summary, "avoid"): say("Do not say"),
    (event.RunLine, "note"): say("Notes on the run sheet"),
    (profile.Participant, "details"): say("Particulars of participants"),
    (profile.Participant, "attended"): say("Who attended"),
    (profile.Participant, "biography"): say("Biographies"),
    (profile.Participant, "portrait"): say("Portraits"),
    (ceremony.OrderLine, "reason"): say("Reasons of the order"),
    (cards.Agreement, "terms"): say("Terms of agreements"),
    (cards.Agreement, "remarks"): say("Remarks on agreements"),
    (cards.Agreement, "milestones"): say("Milestones"),
    (cards.Agreement, "sales"): say("Sales terms"),
    (cards.Area, "facts"): say("State of cooperation areas"),
    (cards.Promise, "evidence"): say("Evidence of commitments"),
    (cards.Ledger, "remarks"): say("Remarks on deliveries"),
    (cards.Delivery, "detail"): say("Details of deliveries"),
    (profile.AreaReport, "activity"): say("Activity in cooperation areas"),
    (Value, "marks"): say("References to sources"),
    (Value, "readings"): say("Where sources differ"),
}
"""What is told to be withheld; parts without a name here follow from what they belong to."""
