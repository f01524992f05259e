"""A small register after the model case (DOMAIN), made through the services, for tests of tables and forms."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Attendance,
    ContactPoint,
    CooperationArea,
    Event,
    Organisation,
    PartyName,
    Person,
    Post,
    Quote,
    SalesLine,
    Source,
)
from asm_desktop.services import citing, records
from asm_desktop.services.register import Register

SENTENCE = "The Sales Agreement provides for the sale and delivery of up to 10 tonnes of NdPr metal ingot."
REPORTED = "The delivery is the first as part of the sales agreement for 10 tonnes of NdPr metal ingot."
MANY = 420


@dataclass(frozen=True)
class Case:
    """The keys of the records in the register."""

    register: Register
    asm: str
    kdb: str
    jung: str
    smith: str
    mou: str
    sales: str
    ceremony: str
    source: str


def make_case(register: Register) -> Case:
    """Fill an empty register."""
    asm, kdb = add_organisations(register)
    jung, smith = add_people(register, asm, kdb)
    mou = add_mou(register, asm, kdb)
    sales, line = add_sale(register)
    ceremony = records.create(
        register, Event, {"name": "MOU signing ceremony", "type": "signing", "agreement": mou.key, "status": "held"}
    )
    records.create(register, Attendance, {"event": ceremony.key, "person": jung.key, "organisation": kdb.key})
    records.create(register, Quote, {"text": "ASM welcomes this  opportunity.", "speaker": smith.key})
    source = records.create(register, Source, {"headline": "ASM signs MOU with Korean Development Bank"})
    citing.cite(register, mou, "binding", source.key, "ASM and KSM have signed a non-binding MOU with KDB.")
    citing.cite(register, line, "quantity", source.key, SENTENCE)
    citing.cite(register, line, "quantity", source.key, REPORTED, reads="10 t")
    citing.cite(register, kdb, "country", source.key, None, status="outside")
    return Case(register, asm.key, kdb.key, jung.key, smith.key, mou.key, sales.key, ceremony.key, source.key)


def add_organisations(register: Register) -> tuple[Record, Record]:
    """Add the company and the bank, with their names."""
    asm = records.create_party(register, Organisation, "Australian Strategic Materials", {"type": "company"})
    kdb = records.create_party(register, Organisation, "Korea Development Bank", {"type": "bank"})
    records.create(register, PartyName, {"party": kdb.key, "full": "KDB", "kind": "short"})
    records.create(register, PartyName, {"party": kdb.key, "full": "한국산업은행", "kind": "alias", "language": "ko"})
    records.create(register, PartyName, {"party": asm.key, "full": "ASM", "kind": "short"})
    records.create(register, ContactPoint, {"party": kdb.key, "kind": "web", "value": "https://example.org"})
    return asm, kdb


def add_people(register: Register, asm: Record, kdb: Record) -> tuple[Record, Record]:
    """Add a director of the bank and the head of the company."""
    jung = records.create_party(register, Person, "Mr Byung Chul Jung")
    smith = records.create_party(register, Person, "Rowena Smith", {"example": True})
    post = {"person": jung.key, "organisation": kdb.key, "title": "Executive Director", "unit": "SME Banking Division"}
    records.create(register, Post, post)
    records.create(register, Post, {"person": smith.key, "organisation": asm.key, "title": "CEO", "head": True})
    return jung, smith


def add_mou(register: Register, asm: Record, kdb: Record) -> Record:
    """Add the MOU with its parties and areas."""
    with register.action("Add agreement") as store:
        # As an import tells it: signed, though nobody knows by whom.
        key = store.insert(Agreement, {"type": "mou", "binding": "non_binding", "stage": "signed"})
    mou = records.get(register, key)
    for party in (asm, kdb):
        records.create(register, AgreementParty, {"agreement": mou.key, "party": party.key})
    for name, category in (("Research and development", "research"), ("Rare earths cluster", "cluster")):
        records.create(register, CooperationArea, {"agreement": mou.key, "name": name, "category": category})
    return mou


def add_sale(register: Register) -> tuple[Record, Record]:
    """Add the sales agreement and its line."""
    values = {"type": "sales", "binding": "binding", "formal_title": "Sales Agreement"}
    sales = records.create(register, Agreement, values)
    terms = {
        "agreement": sales.key,
        "product": "Neodymium praseodymium metal ingot",
        "quantity": Quantity.parse("up to 10 t"),
        "window_from": PartialDate(2022, 9),
        "window_to": PartialDate(2022, 12),
    }
    return sales, records.create(register, SalesLine, terms)


def add_many(register: Register, count: int = MANY) -> None:
    """Add organisations in one action."""
    with register.action("Add many") as store:
        for number in range(count):
            key = records.add(store, Organisation, {})
            records.add(store, PartyName, {"party": key, "full": f"Company {number:04}"})
