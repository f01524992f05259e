"""Deliveries in words: a ledger for each product sold under the agreements of the pack (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain import deliveries as rules
from asm_desktop.domain.delivery_chart import Period, chart
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Delivery, SalesLine
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.packs import cards as pack
from asm_desktop.packs.delivery_chart import Bars, DeliveryChart
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import product, window
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, said, value
from asm_desktop.services.spoken import quantity

QUARTER = 3
"""Months."""


def ledgers(scope: Scope) -> tuple[pack.Ledger, ...]:
    """The ledgers of every agreement, line by line; deliveries of no line stand alone unless there is but one."""
    found = []
    for agreement in scope.agreements:
        lines = scope.sales_lines.get(agreement.key, [])
        waiting = list(scope.deliveries.get(agreement.key, []))
        for line in lines:
            own = [row for row in waiting if row.sales_line == line.key or (row.sales_line is None and len(lines) == 1)]
            waiting = [row for row in waiting if row not in own]
            found.append(_ledger(scope, agreement, line, own))
        if waiting:
            rows = tuple(_delivery(scope, agreement, row) for row in waiting)
            found.append(
                pack.Ledger(
                    _name(scope, agreement), scope.speak(say("Deliveries of no named product")), deliveries=rows
                )
            )
    return tuple(found)


def _ledger(scope: Scope, agreement: Agreement, line: SalesLine, rows: list[Delivery]) -> pack.Ledger:
    state, ask, speak = rules.ledger(line, rows), asking.about_sale(scope, agreement), scope.speak
    facts = (
        fact(scope, line, "quantity", ask, label=speak(say("Agreed"))),
        window(scope, line, ask),
        Fact(speak(say("Delivered")), Value(speak(_delivered(state)))),
        Fact(speak(say("Remaining")), Value(_remaining(state, speak), ask)),
    )
    deliveries = tuple(_delivery(scope, agreement, row) for row in rows)
    remarks, name = tuple(map(speak, _warnings(state))), _name(scope, agreement)
    drawn = _chart(scope, line, rows)
    return pack.Ledger(name, product(line), facts, deliveries, drawn, remarks, of_agreement(agreement))


def _chart(scope: Scope, line: SalesLine, rows: list[Delivery]) -> DeliveryChart | None:
    """What was planned and delivered so far by period, in words and parts of the highest."""
    found, speak = chart(line, rows), scope.speak
    if found is None:
        return None
    top, left = found.steps[-1], found.left_out
    one = say("1 lot is not in the chart, or only in part: a date or mass of it is not known exactly.")
    many = say("{count} lots are not in the chart, or only in part: a date or mass is not known exactly.", count=left)
    return DeliveryChart(
        speak(say("Planned and delivered so far, in {unit}", unit=found.unit)),
        speak(say("Planned")),
        speak(say("Delivered")),
        tuple(
            Bars(
                _period(scope, each, found.months),
                float(each.planned / top),
                None if each.delivered is None else float(each.delivered / top),
            )
            for each in found.periods
        ),
        tuple((f"{step:f}", float(step / top)) for step in found.steps),
        None if found.cap is None else float(found.cap / top),
        speak(say("Agreed: {quantity}", quantity=quantity(str(line.quantity)))) if line.quantity else "",
        speak(one if left == 1 else many) if left else "",
    )


def _period(scope: Scope, period: Period, months: int) -> str:
    if months == QUARTER:
        return scope.speak(say("Quarter {quarter}, {year}", quarter=period.month // QUARTER + 1, year=period.year))
    return scope.day(PartialDate(period.year, None if months > QUARTER else period.month))


def _name(scope: Scope, agreement: Agreement) -> str:
    return f"{agreement.ref} {scope.title(agreement.key)}"


def _delivered(state: rules.Ledger) -> Said:
    count, out = len(state.counted), len(state.left_out)
    one = say("{mass} in 1 delivery", mass=state.delivered)
    words = one if count == 1 else say("{mass} in {count} deliveries", mass=state.delivered, count=count)
    if not out:
        return words if count else say("{mass}: nothing is recorded as delivered", mass=state.delivered)
    words = words if count else say("{mass} counted", mass=state.delivered)
    one = say("1 delivery is left out: its mass is not known exactly")
    many = say("{count} deliveries are left out: their masses are not known exactly", count=out)
    return say("{counted}; {left}", counted=words, left=one if out == 1 else many)


def _remaining(state: rules.Ledger, speak: Speak) -> str | None:
    if state.over:
        return speak(say("nothing: {mass} over what was agreed", mass=state.over))
    if state.remaining is None:
        return None
    remaining = quantity(str(state.remaining))
    return speak(say("{mass}, before what was left out", mass=remaining)) if state.left_out else speak(remaining)


def _warnings(state: rules.Ledger) -> Iterator[Said]:
    if state.over:
        yield say("More was delivered than agreed, by {mass}.", mass=state.over)
    for row in state.outside:
        yield say("{delivery} was delivered outside the delivery window.", delivery=row.title)


def _delivery(scope: Scope, agreement: Agreement, row: Delivery) -> pack.Delivery:
    ask = asking.about_sale(scope, agreement)
    papers = [f"{each.label} {each.value.text}" for each in known(scope, row, ("certificate", "delivery_note"))]
    return pack.Delivery(
        name=said(scope, row, f"{row.ref} {row.name}", "name", "status"),
        lot=row.lot or "",
        status=scope.shown(row, "status"),
        planned=value(scope, row, "planned_on", ask),
        actual=_actual(scope, row, ask),
        net_mass=Value("–")
        if row.status == "cancelled" and row.net_mass is None
        else value(scope, row, "net_mass", ask),
        planned_mass=scope.shown(row, "planned_mass"),
        documents=" · ".join(papers),
        detail=said(scope, row, row.detail, "detail") if row.detail else None,
    )


def _actual(scope: Scope, row: Delivery, ask: str) -> Value:
    if row.actual_on is None and row.status in ("planned", "dispatched", "cancelled"):
        return Value(scope.speak(say("Not yet") if row.status != "cancelled" else say("Cancelled")))
    return value(scope, row, "actual_on", ask)
