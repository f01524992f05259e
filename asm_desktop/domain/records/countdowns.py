"""What is to be done before and after an event, and the templates it is planned from (DOMAIN §4)."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Field, Record, Surroundings, Titled

UNITS = (("day", "Days"), ("week", "Weeks"), ("month", "Months"))
SIDES = (("before", "Before the event"), ("after", "After the event"))


def _amount(**facts: Any) -> Field[int]:
    return declare.number("How long", help="0 for the day itself.", **facts)


class CountdownTemplate(
    Titled,
    noun="countdown_template",
    prefix="W",
    label="Countdown template",
    label_plural="Countdowns",
):
    """Steps that events of one kind have in common."""

    name = declare.text("Template", required=True, search=4)
    language = declare.language("Language", column=2)
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the template's name."""
        return {"title": self.name, "short": self.name}


class CountdownStep(Record, noun="countdown_step", plural="steps", owner="template", label="Step", order=("position",)):
    """One step of a template: what is to be done, and how long before or after the event."""

    template = declare.link("Template", "countdown_template", required=True, inverse="Steps")
    text = declare.text("What is to be done", required=True, search=1, column=4)
    amount = _amount(required=True, default=0, column=1)
    unit = declare.choice("Counted in", *UNITS, required=True, default="day", column=2)
    side = declare.choice("When", *SIDES, required=True, default="before", column=3)
    who = declare.text("Who, in words", column=5)
    position = declare.number("Position in the list")


class ChecklistItem(
    Titled,
    noun="checklist_item",
    prefix="L",
    label="Task",
    label_plural="Tasks",
    sort=(("due", False),),
):
    """Something to do for an event: who, by when, done or not; its date moves with the event's unless set by hand."""

    text = declare.text("What is to be done", required=True, search=5)
    event = declare.link("For the event", "event", required=True, inverse="Checklist", column=5)
    responsible = declare.link("Who", "person", inverse="Checklist items", column=4)
    due = declare.date("Due", column=2)
    dated_by_hand = declare.flag("Date set by hand", help="Then it stays when the event’s date moves.")
    amount = _amount()
    unit = declare.choice("Counted in", *UNITS)
    side = declare.choice("When", *SIDES)
    status = declare.choice(
        "Status", ("open", "Open"), ("done", "Done"), ("dropped", "Dropped"), default="open", column=3
    )
    done_on = declare.date("Done on")
    note = declare.text("Note", search=1)

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from what is to be done."""
        return {"title": self.text, "short": self.text}
