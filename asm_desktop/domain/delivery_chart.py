"""What was planned and what was delivered under a sales line, period by period up to its cap (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from asm_desktop.domain.deliveries import is_delivered, is_exact
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery, SalesLine

PERIODS = (1, 3, 12)
"""Months to a period: a month, a quarter or a year, the first that leaves few enough of them."""
MOST_PERIODS = 12
MOST_STEPS = 5


@dataclass(frozen=True, slots=True)
class Period:
    """A period from its first month on, with what was planned and delivered up to its end; None after the latest."""

    year: int
    month: int
    planned: Decimal
    delivered: Decimal | None


@dataclass(frozen=True, slots=True)
class Chart:
    """The periods in order, `months` long each, and the cap in the same unit; None where none is known.

    `steps` are the values of the grid from 0 on, the last of them the highest. `left_out` are lots of which a mass or a
    date is not known exactly.
    """

    unit: str
    months: int
    periods: tuple[Period, ...]
    cap: Decimal | None
    steps: tuple[Decimal, ...]
    left_out: int


def chart(line: SalesLine, deliveries: Sequence[Delivery]) -> Chart | None:
    """The chart of a line; None where no lot has both a date and an exact mass, or all would be years apart.

    A lot without a planned mass is planned with its net mass; a cancelled one counts on neither side.
    """
    awaited = [row for row in deliveries if row.status != "cancelled"]
    unit = line.quantity.unit if line.quantity else next((row.net_mass.unit for row in awaited if row.net_mass), "t")
    lots = [(_planned(row, unit), _made(row, unit), row) for row in awaited]
    known, made = [plan for plan, _, _ in lots if plan], [done for _, done, _ in lots if done]
    months = [month for month, _ in (*known, *made)]
    if not months:
        return None
    left_out = sum(plan is None or (done is None and is_delivered(row)) for plan, done, row in lots)
    cap = line.quantity.value if line.quantity else None
    length = next((each for each in PERIODS if (max(months) - min(months)) // each < MOST_PERIODS), PERIODS[-1])
    starts = range(min(months) // length * length, max(months) + 1, length)
    if len(starts) > 2 * MOST_PERIODS:
        return None
    latest = max((month for month, _ in made), default=-1)
    periods = tuple(
        Period(
            start // 12,
            start % 12 + 1,
            _until(known, start + length),
            _until(made, start + length) if start <= latest else None,
        )
        for start in starts
    )
    highest = max([cap or Decimal(0), *(each.planned for each in periods), *(each.delivered or 0 for each in periods)])
    return Chart(unit, length, periods, cap, steps(Decimal(highest)), left_out)


def steps(highest: Decimal) -> tuple[Decimal, ...]:
    """Round values from 0 to just above the highest, few enough to be read: by 1, 2 or 5 of some power of ten."""
    if highest <= 0:
        return (Decimal(0), Decimal(1))
    power = Decimal(10) ** (highest.adjusted() - 1)
    step = next(power * each for each in (1, 2, 5, 10, 20, 50, 100) if highest / (power * each) <= MOST_STEPS)
    count = int((highest / step).to_integral_value(ROUND_CEILING))
    return tuple(step * place for place in range(count + 1))


def _planned(row: Delivery, unit: str) -> tuple[int, Decimal] | None:
    return _lot(row.planned_on, row.planned_mass or row.net_mass, unit)


def _made(row: Delivery, unit: str) -> tuple[int, Decimal] | None:
    return _lot(row.actual_on, row.net_mass, unit) if is_delivered(row) else None


def _lot(day: PartialDate | None, mass: Quantity | None, unit: str) -> tuple[int, Decimal] | None:
    """The month of a lot, counted from the year 0, and its mass; a year stands for its last month."""
    if day is None or mass is None or not is_exact(mass, unit):
        return None
    last = day.last()
    plain = Quantity(mass.value, mass.unit)
    return last.year * 12 + last.month - 1, (plain if plain.unit == unit else plain.in_unit(unit)).value


def _until(lots: Sequence[tuple[int, Decimal]], month: int) -> Decimal:
    return sum((mass for each, mass in lots if each < month), Decimal(0))
