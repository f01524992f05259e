"""The delivery ledgers of an agreement: what was agreed, planned and delivered, and what remains (DOMAIN §3)."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.deliveries import Ledger, ledger
from asm_desktop.domain.records import Delivery, SalesLine
from asm_desktop.services import records
from asm_desktop.services.register import Register


@dataclass(frozen=True, slots=True)
class LineLedger:
    """A sales line with the state of its deliveries, and its lots in the order in which they are planned."""

    line: SalesLine
    state: Ledger
    lots: tuple[Delivery, ...]


def of_agreement(register: Register, key: str) -> list[LineLedger]:
    """The ledger of each sales line of an agreement.

    A delivery that names no line counts towards the only line of its agreement.
    """
    lines = register.store.rows_of(SalesLine, key)
    only = lines[0].key if len(lines) == 1 else None
    rows = register.store.referring(Delivery, "agreement", [key]) if lines else []
    rows.sort(key=lambda row: (str(row.planned_on or row.actual_on or "9999"), str(row.ref)))
    found = []
    for line in lines:
        own = tuple(row for row in rows if (row.sales_line or only) == line.key)
        found.append(LineLedger(line, ledger(line, own), own))
    return found


def around(register: Register, key: str) -> LineLedger | None:
    """The ledger of the sales line that a delivery counts towards; None if that is not known. Raises RecordNotFound."""
    delivery = records.get(register, key)
    if not isinstance(delivery, Delivery) or delivery.agreement is None:
        return None
    ledgers = of_agreement(register, delivery.agreement)
    return next((each for each in ledgers if any(lot.key == key for lot in each.lots)), None)
