"""What an action of the window is: its words, keys and place, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from asm_desktop.domain.said import Said
from ui.translation import QT_TRANSLATE_NOOP

DONE_KEYS = "Ctrl+D"


class Commands(Protocol):
    """What the actions call: one method an action, or one with an argument for a family of them."""

    def new_record(self, noun: str = "") -> None:
        """Add a record of this noun; without one, of the kind that is shown."""

    def new_file(self) -> None:
        """Make a file and show it."""

    def open_file(self) -> None:
        """Choose a file and show it."""

    def open_sample(self) -> None:
        """Show a fresh copy of the sample."""

    def export_json(self) -> None:
        """Write the whole register as JSON."""

    def import_json(self) -> None:
        """Take in a JSON register."""

    def rebuild_index(self) -> None:
        """Make the search index anew."""

    def show_backups(self) -> None:
        """List the backups, compare one with what is there, and restore it."""

    def back_up(self) -> None:
        """Make a backup now."""

    def choose_backup_places(self) -> None:
        """Choose the folders of backups."""

    def salvage(self) -> None:
        """Save what a damaged file still holds into a new one."""

    def quit(self) -> None:
        """Leave the program."""

    def undo(self) -> None:
        """Take back the latest action."""

    def redo(self) -> None:
        """Do again what was undone."""

    def archive(self) -> None:
        """Archive the record shown, or bring it back."""

    def delete(self) -> None:
        """Delete the record shown."""

    def find(self) -> None:
        """Open the palette."""

    def filter(self) -> None:
        """Go to the filter of the table."""

    def choose_columns(self) -> None:
        """Choose the columns of the table and what it is sorted by."""

    def toggle_record(self) -> None:
        """Hide the record beside the table, or show it again."""

    def keep_copied(self) -> None:
        """Let copied rows stay on the clipboard, or take them away after a while."""

    def print_document(self, name: str) -> None:
        """Show a document as it is printed: of the record shown, or of the whole register."""

    def plan_event(self, part: str = "") -> None:
        """Plan the event shown on the ceremony desk, in this part of it."""

    def follow_day(self) -> None:
        """Show the day of the event over the whole screen."""

    def add_usual_rules(self) -> None:
        """Bring in the rules of precedence, countdowns and gift limits that the program knows."""

    def print_table(self) -> None:
        """Show the table as it is printed."""

    def print_selected(self) -> None:
        """Show the records selected as they are printed."""

    def print_record(self) -> None:
        """Show the sheet of the record shown as it is printed."""

    def field_history(self) -> None:
        """Show what the field with the cursor held before."""

    def record_history(self) -> None:
        """Show what happened to the record shown."""

    def attach_file(self) -> None:
        """Keep a file with the record shown."""

    def new_document_from_file(self) -> None:
        """Keep a file as a document of its own."""

    def show_file(self) -> None:
        """Show the file of the document shown."""

    def save_copy(self) -> None:
        """Save a copy of the file of the document shown."""

    def mark_promise(self) -> None:
        """Say how the commitments selected ended."""

    def finish(self) -> None:
        """Mark the follow-ups selected as done."""

    def pin(self) -> None:
        """Pin the records selected, or no longer."""

    def edit_many(self) -> None:
        """Change fields of the records selected together."""

    def add_condition(self) -> None:
        """Narrow the table by one condition more."""

    def save_view(self) -> None:
        """Keep the table as it is seen, under a name."""

    def set_register(self) -> None:
        """Show the settings of the register, and keep what is changed."""

    def lock(self) -> None:
        """Lock the window until the passphrase is given."""

    def change_passphrase(self) -> None:
        """Change, set or remove the passphrase of the register."""

    def show_recovery_code(self) -> None:
        """Show and print the code that opens the register without its passphrase."""

    def remember(self) -> None:
        """Have this computer open the register by itself, or ask for the passphrase again."""

    def show_security(self) -> None:
        """Choose when the window is locked, and what else keeps the data from other eyes."""

    def commit_quote(self) -> None:
        """Make a commitment of the quote shown."""

    def verify(self) -> None:
        """Note that the parties selected are right today."""

    def new_post(self) -> None:
        """Change the post of the person shown."""

    def merge(self) -> None:
        """Make one of two parties."""

    def take_apart(self) -> None:
        """Take the latest merge into the party shown apart again."""

    def find_duplicates(self) -> None:
        """Look through the register for what is kept twice."""

    def print_held(self) -> None:
        """Show everything that is held about the person shown as it is printed."""

    def note_request(self) -> None:
        """Note that the person shown asks what is kept of them."""

    def erase_person(self) -> None:
        """Erase the person shown, from the history too."""

    def check_copy(self) -> None:
        """Ask whether a copy that went out is still current."""

    def issue_addendum(self) -> None:
        """Issue the addendum to the issue shown."""

    def go(self, page: str) -> None:
        """Show a page."""

    def choose_mode(self, mode: str) -> None:
        """Light, dark, or as the system has it."""

    def choose_language(self, code: str) -> None:
        """Change the language of the interface."""

    def show_keyboard(self) -> None:
        """List the keys."""

    def show_about(self) -> None:
        """Say what this program is."""


READING = frozenset(
    {
        "plan",
        "cards",
        "day",
        "record-history",
        "field-history",
        "show-file",
        "save-copy",
        "duplicates",
    }
)
"""Actions on a record that a file open for reading only allows."""


class Spec(NamedTuple):
    """One action. `menu` is where it stands; `needs` is "record", "files" (a record that takes them), "party" (a
    person or an organisation), "table", "printed" (a page that prints), "change" or the noun of a record where it
    depends on one.

    `choice` names the group of which one is checked.
    """

    id: str
    menu: str
    title: str | Said
    run: Callable[[Commands], None]
    icon: str = ""
    keys: str = ""
    needs: str = ""
    choice: str = ""
    starts_group: bool = False

    @property
    def writes(self) -> bool:
        """Whether a file open for reading only refuses it."""
        return self.menu == RECORD and self.id not in READING


FILE, EDIT, RECORD, PRINT, VIEW, HELP = (
    QT_TRANSLATE_NOOP("Actions", "File"),
    QT_TRANSLATE_NOOP("Actions", "Edit"),
    QT_TRANSLATE_NOOP("Actions", "Record"),
    QT_TRANSLATE_NOOP("Actions", "Print"),
    QT_TRANSLATE_NOOP("Actions", "View"),
    QT_TRANSLATE_NOOP("Actions", "Help"),
)
MENUS = (FILE, EDIT, RECORD, PRINT, VIEW, HELP)
