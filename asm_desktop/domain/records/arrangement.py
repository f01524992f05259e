"""How a person arranges the register: fields of their own, and views of its tables that they keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled


class CustomField(Titled, noun="custom_field", prefix="U", label="Custom field", label_plural="Custom fields"):
    """A field that records of one kind have in this register only."""

    name = declare.text("Field", required=True, search=2)
    of = declare.choice(
        "Kept of",
        ("party", "People and organisations"),
        ("person", "People"),
        ("organisation", "Organisations"),
        ("agreement", "Agreements"),
        ("area", "Cooperation areas"),
        ("milestone", "Milestones"),
        ("event", "Events"),
        ("checklist_item", "Tasks"),
        ("seating_plan", "Plans"),
        ("gift", "Gifts"),
        ("delivery", "Deliveries"),
        ("quote", "Quotes"),
        ("commitment", "Commitments"),
        ("engagement", "Engagements"),
        ("follow_up", "Follow-ups"),
        ("document", "Documents"),
        ("source", "Sources"),
        ("precedence_rules", "Orders of precedence"),
        ("countdown_template", "Countdowns"),
        ("gift_limit", "Gift limits"),
        ("privacy_request", "Privacy requests"),
        ("print_run", "Issued documents"),
        default="party",
        column=2,
        help="The records that have the field; people and organisations where nothing is said.",
    )
    kind = declare.choice(
        "Kind",
        ("text", "Text"),
        ("long_text", "Several lines"),
        ("number", "Number"),
        ("quantity", "Quantity"),
        ("date", "Date"),
        ("yes_or_no", "Yes or no"),
        ("choice", "Choice"),
        required=True,
        default="text",
        column=3,
    )
    options = declare.long_text("Options", help="Of a choice: one a line.", column=4)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the field's name."""
        return {"title": self.name, "short": self.name}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A choice has something to choose from."""
        yield from super().check(values)
        if values.get("kind") == "choice" and not (values.get("options") or "").strip():
            yield "options", "A choice needs options: write them here, one a line."


class CustomValue(Record, noun="custom_value", owner="party", order=("position",)):
    """What a custom field said of a party in files before version 7: kept so that their history can be read."""

    party = declare.link("Party", "party", required=True)
    custom_field = declare.link("Field", "custom_field", required=True)
    value = declare.text("Value", required=True)
    position = declare.number("Position in the list")


class SavedView(Titled, noun="saved_view", prefix="V", label="Saved view", label_plural="Saved views"):
    """A table as a person likes it: its filter, columns and order under a name."""

    name = declare.text("View", required=True, search=4)
    of = declare.text("Of", required=True, default="organisation", help="The kind of records it shows.", column=3)
    definition = declare.verbatim(
        "What it shows", required=True, default="{}", help="Filter, conditions, columns and order, as JSON."
    )

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the view's name."""
        return {"title": self.name, "short": self.name}
