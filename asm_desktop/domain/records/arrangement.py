"""How a person arranges the register: fields of their own, and views of its tables that they keep."""

from __future__ import annotations

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled


class CustomField(Titled, noun="custom_field", prefix="U", label="Custom field", label_plural="Custom fields"):
    """A field that people and organisations have in this register only."""

    name = declare.text("Field", required=True, search=2)
    kind = declare.choice(
        "Kind",
        ("text", "Text"),
        ("number", "Number"),
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


class CustomValue(
    Record, noun="custom_value", owner="party", label="Custom value", label_plural="Own fields", order=("position",)
):
    """What a custom field says of one party."""

    party = declare.link("Party", "party", required=True, inverse="Own fields")
    custom_field = declare.link("Field", "custom_field", required=True, inverse="Values", column=1)
    value = declare.text("Value", required=True, search=2, column=2)
    position = declare.number("Position in the list")


class SavedView(Titled, noun="saved_view", prefix="V", label="Saved view", label_plural="Saved views"):
    """A table as a person likes it: its filter, columns and order under a name."""

    name = declare.text("View", required=True, search=4)
    of = declare.text("Of", required=True, default="organisation", help="The noun of the records it shows.", column=3)
    definition = declare.verbatim("Definition", required=True, default="{}", help="Filter, columns and order, as JSON.")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the view's name."""
        return {"title": self.name, "short": self.name}
