"""A person sees on an agreement what was sold, planned and delivered, and what remains."""

from __future__ import annotations

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Delivery, SalesLine
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.forms.ledger_part import LedgerPart
from ui.widgets.disclosure import Disclosure


def part(desk: Desk) -> LedgerPart:
    return desk.sheet().findChildren(LedgerPart)[0]


def lot(desk: Desk, line: SalesLine, name: str, **values: object) -> None:
    given = {"agreement": line.agreement, "sales_line": line.key, "name": name, "lot": name, "status": "delivered"}
    records.create(desk.register, Delivery, {**given, **values})


def sold(desk: Desk) -> SalesLine:
    key = desk.find("A-0004").key
    window = {"window_from": PartialDate(2026, 1), "window_to": PartialDate(2026, 6)}
    return records.create(
        desk.register,
        SalesLine,
        {"agreement": key, "product": "Alloy", "quantity": Quantity.parse("up to 10 t"), **window},
    )


def test_totals_are_exact_in_tonnes_and_kilograms_and_say_what_they_leave_out(desk: Desk) -> None:
    desk.open("A-0004")
    assert not part(desk).isVisible(), "nothing is sold under it"
    line = sold(desk)
    lot(desk, line, "L1", net_mass=Quantity.parse("2500.5 kg"), planned_mass=Quantity.parse("2.5 t"))
    lot(desk, line, "L2", actual_on=PartialDate(2026, 3))
    desk.settle()
    (strip,) = part(desk).strips
    assert strip.agreed.text() == "up to 10 t (10,000 kg)"
    assert strip.planned.text() == "2.5 t (2,500 kg)"
    assert strip.delivered.text() == "2.5005 t (2,500.5 kg)"
    assert strip.remaining.text() == "up to 7.4995 t (7,499.5 kg)"
    assert strip.remark.text() == (
        "Left out, because the mass is not known exactly: 1. Without an exact planned mass: 1."
    )
    assert not strip.warning.isVisible()


def test_what_is_over_the_cap_or_outside_the_window_is_a_warning(desk: Desk) -> None:
    line = sold(desk)
    lot(desk, line, "L1", net_mass=Quantity.parse("10.25 t"), actual_on=PartialDate(2026, 7, 1))
    desk.open("A-0004")
    (strip,) = part(desk).strips
    assert strip.warning.text() == (
        "More was delivered than agreed, by 0.25 t. Delivered outside the agreed window: 1."
    )


def test_each_lot_stands_planned_against_actual_and_leads_to_its_delivery(desk: Desk) -> None:
    line = sold(desk)
    plan = {"planned_on": PartialDate(2026, 3), "planned_mass": Quantity.parse("2 t")}
    lot(desk, line, "L1", actual_on=PartialDate(2026, 4, 2), net_mass=Quantity.parse("1.9 t"), **plan)
    lot(desk, line, "L2", status="dispatched", net_mass=Quantity.parse("4 t"))
    desk.open("A-0004")
    rows = part(desk).lots
    assert not rows[0].isVisible()
    part(desk).findChildren(Disclosure)[0].click()
    assert [row.accessibleName() for row in rows] == [
        "L1, planned March 2026, 2 t, came 2 April 2026, 1.9 t",
        "L2, Dispatched, 4 t",
    ]
    assert rows[0].isVisible()
    rows[0].click()
    desk.settle()
    assert desk.title() == "L1, lot L1"
