"""The rows of the debrief's lists: who signed, when items were, who was thanked, what follows."""

from __future__ import annotations

from asm_desktop.domain.records import FollowUp
from asm_desktop.domain.run_sheet import Slot, clock
from asm_desktop.services.ceremonies.debriefing import Following, Signer
from asm_desktop.services.ceremonies.guest_list import Guest
from ui.ceremony.lines_model import Cell, Line
from ui.theme.palette import Role
from ui.translation import date_words, declared, record_label, translate


def signer_line(signer: Signer) -> Line:
    """Who was to sign, or did: a stand-in who came is named below."""
    row = signer.row
    below = " · ".join(filter(None, (declared(row.shown("role")), signer.party)))
    if signer.stand_in is not None:
        below = translate("Ceremony", "in their place: {name}").format(name=signer.stand_in.name)
    name = signer.name or translate("Ceremony", "Not named")
    day = date_words(row.signed_on, short=True) if row.signed_on else translate("Ceremony", "not noted")
    cells = (
        _sign(row.signed_on is not None, day),
        Cell(name, below),
        Cell(day, "", Role.TEXT if row.signed_on else Role.TEXT_SOFT),
    )
    return Line(row.key, cells)


def slot_line(slot: Slot) -> Line:
    """When an item was planned, and when it was."""
    item = slot.item
    plan = " – ".join(filter(None, (clock(slot.start), clock(slot.end))))
    was = " – ".join(f"{time:%H:%M}" for time in (item.began, item.ended) if time is not None)
    late = ""
    if item.began is not None and slot.start is not None:
        minutes = item.began.hour * 60 + item.began.minute - slot.start % (24 * 60)
        words = (
            translate("Ceremony", "{minutes} min late") if minutes > 0 else translate("Ceremony", "{minutes} min early")
        )
        late = words.format(minutes=abs(minutes)) if minutes else translate("Ceremony", "on time")
    planned = translate("Ceremony", "planned {time}").format(time=plan) if plan else ""
    shown = was or translate("Ceremony", "not noted")
    cells = (
        _sign(item.began is not None, shown),
        Cell(item.item or "", " · ".join(filter(None, (planned, item.note)))),
        Cell(shown, late, Role.TEXT if was else Role.TEXT_SOFT),
    )
    return Line(item.key, cells)


def guest_line(guest: Guest) -> Line:
    """A guest who came, and when they were thanked."""
    thanked = guest.row.thanked_on
    day = date_words(thanked, short=True) if thanked else translate("Ceremony", "not yet")
    office = ", ".join(filter(None, (guest.post, guest.body)))
    cells = (
        _sign(thanked is not None, day),
        Cell(guest.name, office),
        Cell(day, "", Role.TEXT if thanked else Role.TEXT_SOFT),
    )
    return Line(guest.key, cells)


def following_line(each: Following) -> Line:
    """A follow-up or a commitment."""
    row = each.row
    done = row.status in ("done", "met")
    due = date_words(row.due, short=True) if row.due else translate("Ceremony", "No date")
    kind = record_label(type(row)) if isinstance(row, FollowUp) else declared(row.shown("kind"))
    status = declared(row.shown("status")) or declared("Open")
    cells = (
        _sign(done, status),
        Cell(row.heading, " · ".join(filter(None, (kind, each.who)))),
        Cell(due, status, Role.TEXT_SOFT),
    )
    return Line(row.key, cells)


def _sign(done: bool, words: str) -> Cell:
    return Cell("", "", Role.SUCCESS if done else Role.TEXT_FAINT, "circle-check" if done else "circle", words)
