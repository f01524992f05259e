"""Deliveries in words: a ledger for each product sold under the agreements of the pack (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain import deliveries as rules
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.records import Agreement, Delivery, SalesLine
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.packs import cards as pack
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import product, window
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, said, value
from asm_desktop.services.spoken import quantity


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
    return pack.Ledger(name, product(line), facts, deliveries, remarks, of_agreement(agreement))


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
    remaining = quantity(str(state.remaining), speak)
    return speak(say("{mass}, before what was left out", mass=remaining)) if state.left_out else remaining


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
        documents=" · ".join(papers),
        detail=said(scope, row, row.detail, "detail") if row.detail else None,
    )


def _actual(scope: Scope, row: Delivery, ask: str) -> Value:
    if row.actual_on is None and row.status in ("planned", "dispatched", "cancelled"):
        return Value(scope.speak(say("Not yet") if row.status != "cancelled" else say("Cancelled")))
    return value(scope, row, "actual_on", ask)
