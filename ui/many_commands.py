"""What the actions on many records do: pin them, change them together, keep the view they are seen in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import records
from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.fields import Record
    from asm_desktop.domain.progress import Progress
    from asm_desktop.services.bulk import Together
    from asm_desktop.services.register import Register
    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session

AT_ONCE = 500
"""So many records are changed while one waits; more of them in a worker that can be stopped."""


class ManyCommands:
    """The actions on the records selected; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def pin(self) -> None:
        """Pin the records selected, or no longer."""
        from asm_desktop.services import pinning
        from asm_desktop.services.bulk import Together

        keys = self.frame.page().marked()
        first = next(iter(self._rows(keys[:1])), None)
        if first is None:
            return
        pinned = not first.values.get("pinned")
        words = translate("Commands", "Pinned: {title}") if pinned else translate("Commands", "Unpinned: {title}")
        label = f"{'Pin' if pinned else 'Unpin'} {len(keys)} records"
        if len(keys) > AT_ONCE:
            done = self._run_many(keys, Together({"pinned": True if pinned else None}), label)
        else:
            done = self.session.succeeds(lambda: pinning.pin(self.session.register, self._rows(keys), pinned))
        if done:
            self._say_many(words, keys, first)

    def archive(self) -> None:
        """Archive the records selected, or bring them back."""
        from asm_desktop.services import bulk

        keys = self.frame.page().marked()
        first = next(iter(self._rows(keys[:1])), None)
        if first is None:
            return
        archived = first.archived is None
        words = translate("Commands", "Archived: {title}") if archived else translate("Commands", "Back: {title}")
        label = f"{'Archive' if archived else 'Bring back'} {len(keys)} records"
        if len(keys) > AT_ONCE:
            done = self._run_many(keys, bulk.archiving(archived), label)
        else:
            done = self.session.succeeds(lambda: records.archive(self.session.register, self._rows(keys), archived))
        if done:
            self._say_many(words, keys, first)

    def _run_many(self, keys: list[str], together: Together, label: str) -> bool:
        from asm_desktop.services import bulk
        from ui.dialogs.under_way import UnderWay

        title = translate("Bulk", "Changing {count} records").format(count=f"{len(keys):,}")
        record = BY_NOUN[self.frame.page().noun()]

        def act(register: Register, progress: Progress) -> int:
            return bulk.change(register, record, keys, together, progress, label)

        return self.questions.ask(UnderWay(self.session, title, act, self.widget))

    def _say_many(self, words: str, keys: list[str], first: Record) -> None:
        many = translate("Commands", "{count} records").format(count=f"{len(keys):,}")
        title = first.heading if len(keys) == 1 else many
        self.frame.say(words.format(title=title), offer=self.frame.qt_actions["undo"])

    def _rows(self, keys: list[str]) -> list[Record]:
        return self.session.attempt(lambda: records.get_all(self.session.register, keys)) or []

    def edit_many(self) -> None:
        """Change fields of the records selected together, as one action."""
        from ui.dialogs.edit_many import EditMany
        from ui.forms.editor import Surroundings

        page = self.frame.page()
        keys = page.marked()
        if keys and page.noun():
            around = Surroundings(self.session, self.questions)
            dialog = EditMany(self.session, around, BY_NOUN[page.noun()], keys, self.widget)
            if self.questions.ask(dialog):
                self._say_many(translate("Commands", "Changed: {title}"), keys, self._rows(keys[:1])[0])

    def add_condition(self) -> None:
        """Narrow the table by one condition more."""
        from ui.dialogs.add_condition import AddCondition
        from ui.forms.editor import Surroundings

        page = self.frame.page()
        view = page.view()
        if view is not None:
            around = Surroundings(self.session, self.questions)
            dialog = AddCondition(around, BY_NOUN[view.noun], parent=self.widget)
            if self.questions.ask(dialog) and dialog.condition is not None:
                page.open_view(view._replace(where=(*view.where, dialog.condition)))

    def save_view(self) -> None:
        """Keep the table as it is seen, under a name."""
        from ui.dialogs.save_view import SaveView

        view = self.frame.page().view()
        if view is not None and view.noun != "saved_view":
            dialog = SaveView(self.session, view, self.widget)
            if self.questions.ask(dialog):
                words = translate("Commands", "Saved: {title}").format(title=dialog.name.text())
                self.frame.say(words, offer=self.frame.qt_actions["undo"])

    def choose_columns(self) -> None:
        """Choose the columns of the table and what it is sorted by."""
        page = self.frame.page()
        columns = page.columns()
        if columns is not None:
            from asm_desktop.services import listing
            from ui.dialogs.choose_columns import ChooseColumns

            fields = listing.offered(self.session.register, BY_NOUN[page.noun()])
            dialog = ChooseColumns(page.noun(), fields, columns, self.widget)
            if self.questions.ask(dialog):
                page.use_columns(dialog.columns)

    def keep_copied(self) -> None:
        """Let copied rows stay on the clipboard, or take them away after a while."""
        from ui import clipboard

        clipboard.keep(not clipboard.keeps())
        words = translate("Commands", "Copied rows stay on the clipboard until something else is copied.")
        if not clipboard.keeps():
            words = translate("Commands", "Copied rows leave the clipboard after {seconds} seconds.")
        self.frame.say(words.format(seconds=clipboard.SECONDS))

    def toggle_record(self) -> None:
        """Hide the record beside the table, or show it again."""
        self.frame.page().toggle_record()
