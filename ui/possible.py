"""What the actions of the window need, and whether the page shown has it."""

from __future__ import annotations

from asm_desktop.domain.records import BY_NOUN
from ui.page import Page

FINISHED = ("follow_up", "checklist_item", "commitment")
"""The nouns of what is marked as done with one key."""


def possible(page: Page) -> dict[str, bool]:
    """Whether each thing that an action may need is there, by its name in the action's `needs`."""
    shown, noun = bool(page.selected()), page.noun()
    found = {"": True, "record": shown, noun: shown}
    found["table"] = page.view() is not None
    found["printed"] = found["table"] or page.printed() is not None
    found["task"] = shown and noun in FINISHED
    found["party"] = shown and noun in ("person", "organisation")
    found["files"] = bool(shown and noun) and _takes_files(noun)
    return found


def _takes_files(noun: str) -> bool:
    """Whether files may be kept with records of a noun; asked once one is shown, so loaded then."""
    from asm_desktop.services.documents import takes_files

    return takes_files(BY_NOUN[noun])
