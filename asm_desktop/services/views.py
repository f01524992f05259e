"""Views of tables that a person keeps under a name."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from asm_desktop.domain import conditions
from asm_desktop.domain.conditions import Condition, restored, stored
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.records import BY_NOUN, SavedView
from asm_desktop.services import listing, records
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register


class Ready(NamedTuple):
    """A view that the program brings along; `title` names it, `full_title` where its records are not named beside it.

    Both are English and declared, as labels are.
    """

    title: str
    full_title: str
    view: View


_STALE = (Condition("verified_on", None, conditions.UNVERIFIED),)
_LATE = (Condition("due", None, conditions.OVERDUE),)
_KEPT = (Condition("keep_until", 0, conditions.AGO),)
_ENDING = (Condition("expires_on", None, conditions.ENDING),)
_NO_SIGN = (Condition("last_activity", None, conditions.DORMANT),)
_NO_CONTACT = (Condition("next_contact", None, conditions.OVERDUE),)
_NOT_COME = (Condition("planned_on", None, conditions.OVERDUE),)
_TERM = ("title", "ends_on", "notice_by", "stage", "lead", "term_type", "between")
_SOONEST = (("ends_on", False),)
READY = (
    Ready("Not verified lately", "Organisations not verified lately", View("organisation", where=_STALE)),
    Ready("Not verified lately", "People not verified lately", View("person", where=_STALE)),
    Ready("Kept longer than meant", "People kept longer than meant", View("person", where=_KEPT)),
    Ready("Ending soon", "Agreements ending soon", View("agreement", _TERM, where=_ENDING, sort=_SOONEST)),
    Ready("Dormant", "Dormant agreements", View("agreement", where=_NO_SIGN)),
    Ready("Overdue", "Overdue commitments", View("commitment", where=_LATE, sort=(("due", False),))),
    Ready("Overdue", "Overdue follow-ups", View("follow_up", where=_LATE, sort=(("due", False),))),
    Ready("Overdue", "Overdue tasks", View("checklist_item", where=_LATE, sort=(("due", False),))),
    Ready("Overdue", "Overdue privacy requests", View("privacy_request", where=_LATE, sort=(("due", False),))),
    Ready("Overdue", "Overdue milestones", View("milestone", where=_LATE, sort=(("due", False),))),
    Ready("Next contact overdue", "Engagements whose next contact is overdue", View("engagement", where=_NO_CONTACT)),
    Ready("Planned and late", "Deliveries planned and late", View("delivery", where=_NOT_COME)),
)
"""In the order in which they are offered."""


def ready(noun: str) -> list[Ready]:
    """The views that the program brings along for the records of a noun."""
    return [each for each in READY if each.view.noun == noun]


def saved(register: Register, noun: str) -> list[SavedView]:
    """The views kept of the records of a noun, by name; archived ones are left out."""
    rows = [row for row in register.store.all(SavedView) if row.of == noun and row.archived is None]
    return sorted(rows, key=lambda row: (not row.pinned, (row.name or "").casefold()))


def save(register: Register, name: str, view: View) -> SavedView:
    """Keep a view under a name; a view of the same records with this name is replaced. Raises InvalidRecord."""
    wanted = " ".join(name.split())
    if not wanted:
        raise InvalidRecord([("name", "A name is needed.")])
    definition = dumps(register, view)
    for row in saved(register, view.noun):
        if (row.name or "").casefold() == wanted.casefold():
            return records.update(register, row, {"definition": definition}, f"Change view {row.name}")
    values = {"name": wanted, "of": view.noun, "definition": definition}
    return records.create(register, SavedView, values, f"Save view {wanted}")


def view(register: Register, row: SavedView) -> View:
    """The view that was kept, without what this version does not know (a field that is gone, say).

    Raises InvalidValue where it is none.
    """
    record = BY_NOUN.get(row.of or "")
    try:
        kept = json.loads(row.definition or "{}")
        if record is None or not isinstance(kept, dict):
            raise ValueError(row.of)
        fields = {field.name: field for field in listing.offered(register, record)}
        where = [Condition(*part) for part in kept.get("where", []) if part[0] in fields]
        return View(
            noun=record.noun,
            columns=tuple(name for name in kept.get("columns", []) if name in fields),
            filter=str(kept.get("filter", "")),
            where=tuple(restored(fields[part.field], part) for part in where),
            sort=tuple((name, bool(down)) for name, down in kept.get("sort", []) if name in fields),
            archived=kept.get("archived") is True,
        )
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        raise InvalidValue(reason=f"The view “{row.name}” cannot be read. Nothing was changed; save it anew.") from None


def dumps(register: Register, view: View) -> str:
    """A view's definition as JSON: what is narrowed, shown and sorted, without what is empty."""
    fields = listing.fields_of(register, BY_NOUN[view.noun])
    where = [stored(fields[part[0]], Condition(*part)) for part in view.where]
    facts: dict[str, Any] = {
        "filter": view.filter.strip(),
        "where": [list(part) if part.way != "is" else list(part[:2]) for part in where],
        "columns": list(view.columns),
        "sort": [list(part) for part in view.sort],
        "archived": view.archived,
    }
    return json.dumps({name: fact for name, fact in facts.items() if fact}, ensure_ascii=False)
