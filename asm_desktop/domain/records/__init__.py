"""The records, one room a noun, and the register of them all."""

from __future__ import annotations

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records.agreements import Agreement, AgreementParty, CooperationArea, Milestone, Signatory
from asm_desktop.domain.records.arrangement import CustomField, CustomValue, SavedView
from asm_desktop.domain.records.countdowns import ChecklistItem, CountdownStep, CountdownTemplate
from asm_desktop.domain.records.documents import Document, DocumentVersion
from asm_desktop.domain.records.engagements import Engagement, FollowUp, Participation
from asm_desktop.domain.records.events import Contingency, Event, Flag, RunItem, TalkingPoint
from asm_desktop.domain.records.gifts import Gift, GiftLimit
from asm_desktop.domain.records.guests import Attendance
from asm_desktop.domain.records.parties import ContactPoint, Organisation, Party, PartyName, Person, Post, Relation
from asm_desktop.domain.records.precedence import PrecedenceOffice, PrecedenceRules
from asm_desktop.domain.records.print_runs import PrintRun
from asm_desktop.domain.records.privacy import PrivacyRequest
from asm_desktop.domain.records.sales import Delivery, SalesLine
from asm_desktop.domain.records.seating import Seat, SeatingPlan
from asm_desktop.domain.records.settings import RegisterSettings
from asm_desktop.domain.records.sources import Citation, Source
from asm_desktop.domain.records.statements import Commitment, Quote
from asm_desktop.domain.records.texts import Amendment, Clause, Conformity, Original, Signature

TITLED: tuple[type[Titled], ...] = (
    Organisation,
    Person,
    Agreement,
    CooperationArea,
    Milestone,
    Event,
    ChecklistItem,
    SeatingPlan,
    Gift,
    Delivery,
    Quote,
    Commitment,
    Engagement,
    FollowUp,
    Document,
    PrintRun,
    Source,
    PrecedenceRules,
    CountdownTemplate,
    GiftLimit,
    PrivacyRequest,
    CustomField,
    SavedView,
    RegisterSettings,
)
OWNED: tuple[type[Record], ...] = (
    PartyName,
    ContactPoint,
    Post,
    Relation,
    AgreementParty,
    Signatory,
    SalesLine,
    Clause,
    Amendment,
    Original,
    Signature,
    Conformity,
    Attendance,
    RunItem,
    TalkingPoint,
    Contingency,
    Flag,
    Seat,
    PrecedenceOffice,
    CountdownStep,
    Participation,
    DocumentVersion,
)
FORMER: tuple[type[Record], ...] = (CustomValue,)
"""Rows that are written no more; the journal of an older file tells of them."""
RECORDS: tuple[type[Record], ...] = (*TITLED, *OWNED, Citation, *FORMER)
BY_NOUN: dict[str, type[Record]] = {"party": Party} | {record.noun: record for record in RECORDS}
BY_PLURAL: dict[str, type[Record]] = {record.plural: record for record in RECORDS}


def owned_by(record: type[Record]) -> list[type[Record]]:
    """The kinds of rows that belong to records of this kind, in the order their lists are shown."""
    return [child for child in OWNED if issubclass(record, BY_NOUN[child.fields[child.owner].target])]


def pointing_at(record: type[Record]) -> list[tuple[type[Record], str]]:
    """Every (record, link field) that may refer to records of this kind: the other way of each link."""
    return [
        (other, field.name)
        for other in RECORDS
        for field in other.fields.values()
        if field.target and issubclass(record, BY_NOUN[field.target])
    ]


__all__ = [
    "BY_NOUN",
    "BY_PLURAL",
    "FORMER",
    "OWNED",
    "RECORDS",
    "TITLED",
    "Agreement",
    "AgreementParty",
    "Amendment",
    "Attendance",
    "ChecklistItem",
    "Citation",
    "Clause",
    "Commitment",
    "Conformity",
    "ContactPoint",
    "Contingency",
    "CooperationArea",
    "CountdownStep",
    "CountdownTemplate",
    "CustomField",
    "CustomValue",
    "Delivery",
    "Document",
    "DocumentVersion",
    "Engagement",
    "Event",
    "Flag",
    "FollowUp",
    "Gift",
    "GiftLimit",
    "Milestone",
    "Organisation",
    "Original",
    "Participation",
    "Party",
    "PartyName",
    "Person",
    "Post",
    "PrecedenceOffice",
    "PrecedenceRules",
    "PrintRun",
    "PrivacyRequest",
    "Quote",
    "RegisterSettings",
    "Relation",
    "RunItem",
    "SalesLine",
    "SavedView",
    "Seat",
    "SeatingPlan",
    "Signatory",
    "Signature",
    "Source",
    "TalkingPoint",
    "owned_by",
    "pointing_at",
]
