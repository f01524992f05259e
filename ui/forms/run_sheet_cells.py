"""How a run sheet reads in its list: on the clock, each item after the one before, what does not add up said."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import Slot, clock, timetable
from asm_desktop.services.links import Heading
from ui.theme.palette import Role
from ui.translation import said, translate
from ui.widgets.cell_row import Cell


def run_sheet_cells(owner: Record, rows: Sequence[Record], headings: dict[str, Heading]) -> list[list[Cell]]:
    """The cells of an event's items: start, length, item, who, and a doubt or the cue (DOMAIN §4)."""
    starts, ends = (owner.starts, owner.ends) if isinstance(owner, Event) else (None, None)
    items = [row for row in rows if isinstance(row, RunItem)]
    return [_cells(slot, headings) for slot in timetable(items, starts, ends)]


def _cells(slot: Slot, headings: dict[str, Heading]) -> list[Cell]:
    item, heading = slot.item, headings.get(slot.item.person or "")
    length = translate("Forms", "{minutes} min").format(minutes=slot.length) if slot.length is not None else ""
    who = Cell(heading.short, key=heading.key) if heading else Cell(item.who or "")
    last = Cell(said(slot.flags[0]), Role.WARNING) if slot.flags else Cell(item.cue or "")
    own = Role.TEXT if item.starts else Role.TEXT_SOFT
    return [Cell(clock(slot.start), own), Cell(length), Cell(item.item or "", Role.TEXT), who, last]
