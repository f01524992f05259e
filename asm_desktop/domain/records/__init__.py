"""The records, one room a noun, and the register of them all."""

from __future__ import annotations

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records.agreements import Agreement, AgreementParty, CooperationArea, Milestone, Signatory
from asm_desktop.domain.records.arrangement import CustomField, CustomValue, SavedView
from asm_desktop.domain.records.documents import Document, DocumentVersion
from asm_desktop.domain.records.engagements import Engagement, FollowUp, Participation
from asm_desktop.domain.records.events import Attendance, Event, RunItem, TalkingPoint
from asm_desktop.domain.records.parties import ContactPoint, Organisation, Party, PartyName, Person, Post, Relation
from asm_desktop.domain.records.sales import Delivery, SalesLine
from asm_desktop.domain.records.sources import Citation, Source
from asm_desktop.domain.records.statements import Commitment, Quote
from asm_desktop.domain.records.texts import Amendment, Clause, Original

TITLED: tuple[type[Titled], ...] = (
    Organisation,
    Person,
    Agreement,
    CooperationArea,
    Milestone,
    Event,
    Delivery,
    Quote,
    Commitment,
    Engagement,
    FollowUp,
    Document,
    Source,
    CustomField,
    SavedView,
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
    Attendance,
    RunItem,
    TalkingPoint,
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
    "Citation",
    "Clause",
    "Commitment",
    "ContactPoint",
    "CooperationArea",
    "CustomField",
    "CustomValue",
    "Delivery",
    "Document",
    "DocumentVersion",
    "Engagement",
    "Event",
    "FollowUp",
    "Milestone",
    "Organisation",
    "Original",
    "Participation",
    "Party",
    "PartyName",
    "Person",
    "Post",
    "Quote",
    "Relation",
    "RunItem",
    "SalesLine",
    "SavedView",
    "Signatory",
    "Source",
    "TalkingPoint",
    "owned_by",
    "pointing_at",
]
