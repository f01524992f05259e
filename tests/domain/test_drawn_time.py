"""Time and deliveries as plain geometry: where days stand, what shares no lane, what adds up under the cap."""

from __future__ import annotations

import datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.delivery_chart import Chart, chart, steps
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery, SalesLine
from asm_desktop.domain.time_axis import MOST_TICKS, axis, lanes

DAYS = st.lists(st.dates(datetime.date(1000, 1, 1)), min_size=1, max_size=9)
STRETCHES = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)).map(lambda each: (min(each), max(each))), max_size=12)


@given(DAYS)
def test_days_stand_on_the_axis_in_their_order(days: list[datetime.date]) -> None:
    found = axis(days)
    places = [found.at(day) for day in sorted(days)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 1
    ticks = [at for at, _ in found.ticks()]
    assert 1 <= len(ticks) <= MOST_TICKS + 1
    assert ticks == sorted(ticks)


@given(STRETCHES)
def test_what_overlaps_shares_no_lane(stretches: list[tuple[float, float]]) -> None:
    found = lanes(stretches)
    for place, (start, end) in enumerate(stretches):
        for other in range(place):
            if found[other] == found[place]:
                assert end <= stretches[other][0] or start >= stretches[other][1]


def lot(status: str, planned: str, actual: str | None, mass: str | None) -> Delivery:
    """A lot of the ledger."""
    on = PartialDate.parse(actual) if actual else None
    net = Quantity.parse(mass) if mass else None
    plan = PartialDate.parse(planned)
    return Delivery({"status": status, "planned_on": plan, "actual_on": on, "net_mass": net})


def test_lots_add_up_by_period_and_what_is_not_known_is_left_out() -> None:
    line = SalesLine({"quantity": Quantity.parse("up to 10 t")})
    lots = [
        lot("delivered", "2026-01-10", "2026-02-03", "1500 kg"),
        lot("delivered", "2026-02-10", "2026-02-12", None),
        lot("cancelled", "2026-03-01", None, "9 t"),
        lot("planned", "2026-04", None, "4 t"),
    ]
    found = chart(line, lots)
    assert found is not None
    assert [(each.month, each.planned, each.delivered) for each in found.periods] == [
        (1, Decimal("1.5"), Decimal(0)),
        (2, Decimal("1.5"), Decimal("1.5")),
        (3, Decimal("1.5"), None),
        (4, Decimal("5.5"), None),
    ]
    assert (found.unit, found.cap, found.left_out, found.steps[-1]) == ("t", Decimal(10), 1, Decimal(10))
    assert chart(line, []) is None


@given(st.decimals("0.001", "1e12", allow_nan=False, allow_infinity=False))
def test_the_grid_ends_at_or_just_above_the_highest(highest: Decimal) -> None:
    found = steps(highest)
    assert found[0] == 0
    assert found[-2] < highest <= found[-1]
    assert len(found) <= 7


def test_years_of_lots_are_told_in_quarters() -> None:
    lots = [lot("delivered", f"{year}-01-05", f"{year}-01-06", "1 t") for year in (2024, 2025, 2026)]
    found = chart(SalesLine({}), lots)
    assert isinstance(found, Chart)
    assert found.months == 3
    assert found.periods[-1].delivered == 3
