"""The delivery ledger of a sales line: delivered, cap and remaining, exact, and what stays out of them (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import EXACT, MASS, Quantity, total
from asm_desktop.domain.records import Delivery, SalesLine


@dataclass(frozen=True, slots=True)
class Ledger:
    """The state of a sales line.

    `delivered` sums the exact masses of what was delivered; `left_out` are delivered lots whose mass is unknown,
    inexact or in another unit. `planned` sums the exact masses planned for lots that are not cancelled, `unplanned` are
    those without one. `remaining` keeps the cap's qualifier; it is None without a cap, and when the cap is
    passed, by `over`. `outside` are lots delivered outside the delivery window.
    """

    cap: Quantity | None
    delivered: Quantity
    remaining: Quantity | None
    over: Quantity | None
    counted: tuple[Delivery, ...]
    left_out: tuple[Delivery, ...]
    outside: tuple[Delivery, ...]
    planned: Quantity
    unplanned: tuple[Delivery, ...]


def ledger(line: SalesLine, deliveries: Sequence[Delivery]) -> Ledger:
    """The ledger of a line from its deliveries; planned, dispatched and cancelled ones do not count as delivered."""
    done = [delivery for delivery in deliveries if is_delivered(delivery)]
    cap = line.quantity
    unit = cap.unit if cap else next((d.net_mass.unit for d in done if d.net_mass), "t")
    counted = tuple(delivery for delivery in done if is_exact(delivery.net_mass, unit))
    left_out = tuple(delivery for delivery in done if delivery not in counted)
    delivered = _sum((delivery.net_mass for delivery in counted), unit)
    remaining, over = _rest(cap, delivered, bool(left_out))
    outside = tuple(delivery for delivery in done if _outside(delivery.actual_on, line.window_from, line.window_to))
    awaited = [delivery for delivery in deliveries if delivery.status != "cancelled"]
    unplanned = tuple(delivery for delivery in awaited if not is_exact(delivery.planned_mass, unit))
    planned = _sum((delivery.planned_mass for delivery in awaited if delivery not in unplanned), unit)
    return Ledger(cap, delivered, remaining, over, counted, left_out, outside, planned, unplanned)


def is_delivered(delivery: Delivery) -> bool:
    """Whether the lot has reached the customer: it says so, or has a date of delivery and was not cancelled."""
    return delivery.status == "delivered" or (delivery.status is None and delivery.actual_on is not None)


def is_exact(mass: Quantity | None, unit: str) -> bool:
    """Whether a mass is known exactly, and in this unit or one that converts to it."""
    if mass is None or mass.qualifier not in (None, "exactly"):
        return False
    return mass.unit == unit or (mass.unit in MASS and unit in MASS)


def _sum(masses: Iterable[Quantity | None], unit: str) -> Quantity:
    plain = (Quantity(mass.value, mass.unit) for mass in masses if mass is not None)
    return total(plain, unit)


def _rest(cap: Quantity | None, delivered: Quantity, uncertain: bool) -> tuple[Quantity | None, Quantity | None]:
    """What remains under the cap, or by how much it is passed. Where a mass is left out, less may remain."""
    if cap is None:
        return None, None
    rest = EXACT.subtract(cap.value, delivered.value)
    if rest < Decimal(0):
        return None, Quantity(-rest, cap.unit) if cap.qualifier in (None, "exactly", "up to") else None
    qualifier = "up to" if uncertain and cap.qualifier in (None, "exactly") else cap.qualifier
    return Quantity(rest, cap.unit, qualifier), None


def _outside(day: PartialDate | None, start: PartialDate | None, end: PartialDate | None) -> bool:
    """Whether a date lies outside the window for certain, whatever day a month or year may mean."""
    if day is None:
        return False
    return bool((start and day.last() < start.first()) or (end and day.first() > end.last()))
