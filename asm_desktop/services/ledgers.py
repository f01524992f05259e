"""The delivery ledger around one delivery: what was agreed, what was delivered, what remains (DOMAIN §3)."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.deliveries import Ledger, ledger
from asm_desktop.domain.records import Delivery, SalesLine
from asm_desktop.services import records
from asm_desktop.services.register import Register


@dataclass(frozen=True, slots=True)
class LineLedger:
    """A sales line with the state of its deliveries."""

    line: SalesLine
    state: Ledger


def around(register: Register, key: str) -> LineLedger | None:
    """The ledger of the sales line that a delivery counts towards; None if that is not known.

    A delivery that names no line counts towards the only line of its agreement. Raises RecordNotFound.
    """
    delivery = records.get(register, key)
    if not isinstance(delivery, Delivery) or delivery.agreement is None:
        return None
    lines = register.store.rows_of(SalesLine, delivery.agreement)
    only = lines[0].key if len(lines) == 1 else None
    wanted = delivery.sales_line or only
    line = next((line for line in lines if line.key == wanted), None)
    if line is None:
        return None
    rows = register.store.referring(Delivery, "agreement", [delivery.agreement])
    own = [row for row in rows if (row.sales_line or only) == line.key]
    return LineLedger(line, ledger(line, own))
