"""Gifts given and received, and the limits that the law sets them (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import in_order
from asm_desktop.domain.fields import Surroundings, Titled

CATEGORIES = (
    ("general", "Gift in general"),
    ("produce", "Farm or fishery produce"),
    ("meal", "Meal"),
    ("other", "Other"),
)


class Gift(Titled, noun="gift", prefix="Y", sort=(("given_on", True),)):
    """A gift given or received, what it is worth, and who approved it."""

    name = declare.text("Gift", required=True, search=5)
    event = declare.link("Event", "event", inverse="Gifts", column=6)
    giver = declare.link("Given by", "party", inverse="Gifts given", column=2)
    receiver = declare.link("Given to", "party", inverse="Gifts received", column=3)
    given_on = declare.date("Given on", column=7, help="Of a gift to come, when it is to be given.")
    value = declare.number("Value", column=4, help="In whole units of the currency, rounded up.")
    currency = declare.text("Currency", help="Its code, such as KRW or AUD.", column=5)
    category = declare.choice("Category", *CATEGORIES, default="general")
    official = declare.flag(
        "To a public official", help="Or to a teacher or journalist, where the law of the country says so."
    )
    holiday = declare.flag("In the holiday period", help="Some limits are higher then.")
    approval = declare.choice(
        "Approval",
        ("pending", "Not approved"),
        ("approved", "Approved"),
        ("refused", "Refused"),
        ("not_needed", "Not needed"),
        column=8,
    )
    approved_by = declare.link("Approved by", "person", inverse="Gifts approved")
    approved_on = declare.date("Approved on")
    note = declare.text("Note", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the gift's name."""
        return {"title": self.name, "short": self.name}


class GiftLimit(Titled, noun="gift_limit", prefix="Z", label="Gift limit", label_plural="Gift limits"):
    """What a gift to a public official may be worth, from one day to another."""

    name = declare.text("Limit", required=True, search=3)
    basis = declare.text("Basis", search=2, column=7, help="The law or policy that sets it.")
    country = declare.text("Country", column=2, help="Of those who receive; empty for a rule of one’s own.")
    category = declare.choice("Category", *CATEGORIES, required=True, default="general")
    holiday = declare.flag("In the holiday period only")
    limit = declare.number("Highest value", required=True, column=3)
    currency = declare.text("Currency", required=True, default="KRW", column=4)
    started = declare.date("From", column=5)
    ended = declare.date("To", column=6, help="The last day on which it holds.")
    note = declare.text("Note", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the limit's name."""
        return {"title": self.name, "short": self.name}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A limit does not end before it begins."""
        yield from super().check(values)
        yield from in_order(values, "started", "ended", "A limit cannot end before it begins.")
