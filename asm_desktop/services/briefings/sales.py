"""Deliveries in words: a ledger for each product sold under the agreements of the pack (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.domain import deliveries as rules
from asm_desktop.domain.records import Agreement, Delivery, SalesLine
from asm_desktop.packs import cards as pack
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import product, window
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, said, value


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
            found.append(pack.Ledger(_name(agreement), "Deliveries of no named product", deliveries=rows))
    return tuple(found)


def _ledger(scope: Scope, agreement: Agreement, line: SalesLine, rows: list[Delivery]) -> pack.Ledger:
    state, ask = rules.ledger(line, rows), asking.about_sale(scope, agreement)
    facts = (
        fact(scope, line, "quantity", ask, label="Agreed"),
        window(scope, line, ask),
        Fact("Delivered", Value(_delivered(state))),
        Fact("Remaining", Value(_remaining(state), ask)),
    )
    deliveries = tuple(_delivery(scope, agreement, row) for row in rows)
    return pack.Ledger(_name(agreement), product(line), facts, deliveries, _warnings(state))


def _name(agreement: Agreement) -> str:
    return f"{agreement.ref} {agreement.title}"


def _delivered(state: rules.Ledger) -> str:
    count = len(state.counted)
    words = f"{state.delivered} in {count} {'delivery' if count == 1 else 'deliveries'}"
    if not state.left_out:
        return words if count else f"{state.delivered}: nothing is recorded as delivered"
    out = len(state.left_out)
    left = "1 delivery is left out: its mass is" if out == 1 else f"{out} deliveries are left out: their masses are"
    return f"{words if count else f'{state.delivered} counted'}; {left} not known exactly"


def _remaining(state: rules.Ledger) -> str | None:
    if state.over:
        return f"nothing: {state.over} over what was agreed"
    if state.remaining is None:
        return None
    return f"{state.remaining}" + (", before what was left out" if state.left_out else "")


def _warnings(state: rules.Ledger) -> tuple[str, ...]:
    found = [f"More was delivered than agreed, by {state.over}."] if state.over else []
    found += [f"{row.title} was delivered outside the delivery window." for row in state.outside]
    return tuple(found)


def _delivery(scope: Scope, agreement: Agreement, row: Delivery) -> pack.Delivery:
    ask = asking.about_sale(scope, agreement)
    papers = [f"{each.label} {each.value.text}" for each in known(scope, row, ("certificate", "delivery_note"))]
    return pack.Delivery(
        name=said(scope, row, f"{row.ref} {row.name}", "name", "status"),
        lot=row.lot or "",
        status=row.shown("status"),
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
        return Value("Not yet" if row.status != "cancelled" else "Cancelled")
    return value(scope, row, "actual_on", ask)
