"""What is sold under an agreement, and its deliveries (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import in_order
from asm_desktop.domain.fields import Record, Surroundings, Titled

INCOTERMS = tuple(
    (code, code) for code in ("EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF")
)


class SalesLine(Record, noun="sales_line", owner="agreement", order=("position",)):
    """A product sold under an agreement, with quantity and delivery window (DOMAIN §3)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Sales lines")
    product = declare.text("Product", required=True, search=5, column=1)
    product_short = declare.text("Product, short", search=5)
    quantity = declare.quantity("Quantity", column=2, help="With its qualifier: “up to 10 t” is never “10 t”.")
    window_from = declare.date("Delivery from", column=3)
    window_to = declare.date("Delivery to", column=4)
    specification = declare.text("Specification", search=1)
    purity = declare.text("Purity and basis")
    incoterm = declare.choice("Incoterm", *INCOTERMS)
    place = declare.text("Incoterm place")
    price = declare.text("Price basis", confidential=True)
    currency = declare.text("Currency")
    minimum = declare.quantity("Minimum quantity")
    payment = declare.text("Payment", confidential=True)
    intended_use = declare.text("Intended use", search=2)
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A delivery window does not end before it begins."""
        yield from super().check(values)
        yield from in_order(values, "window_from", "window_to", "A delivery window cannot end before it begins.")


class Delivery(Titled, noun="delivery", plural="deliveries", prefix="D"):
    """One lot of a sale, planned and actual (DOMAIN §3)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Deliveries", column=6)
    sales_line = declare.link("Sales line", "sales_line", inverse="Deliveries")
    name = declare.text("Delivery", required=True, search=5)
    lot = declare.text("Lot", search=4, column=7)
    status = declare.choice(
        "Status",
        ("planned", "Planned"),
        ("dispatched", "Dispatched"),
        ("delivered", "Delivered"),
        ("cancelled", "Cancelled"),
        column=2,
    )
    planned_on = declare.date("Planned for", column=5)
    planned_mass = declare.quantity("Planned mass")
    actual_on = declare.date("Delivered on", column=4)
    net_mass = declare.quantity("Net mass", column=3, help="Unknown masses stay out of totals, which say so.")
    certificate = declare.text("Certificate of analysis", search=1)
    delivery_note = declare.text("Delivery note", search=1)
    detail = declare.long_text("Detail", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the delivery's name and lot."""
        return {"title": f"{self.name}, lot {self.lot}" if self.lot else self.name, "short": self.name}
