"""What the actions on many records do: pin them, change them together, keep the view they are seen in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.domain.records import BY_NOUN, CustomField
from asm_desktop.services import records
from ui.long_commands import LongCommands
from ui.translation import translate

if TYPE_CHECKING:
    from asm_desktop.domain.fields import Record
    from ui.dialogs.long_action import Act
    from ui.file_commands import Frame


class ManyCommands(LongCommands):
    """The actions on the records selected; a part of the window's commands."""

    frame: Frame

    def pin(self) -> None:
        """Pin the records selected, or no longer."""
        from asm_desktop.services import bulk
        from asm_desktop.services.bulk import Together

        keys, first = self._marked()
        if first is None:
            return
        pinned, record = not first.values.get("pinned"), type(first)
        words = translate("Commands", "Pinned: {title}") if pinned else translate("Commands", "Unpinned: {title}")
        label = f"{'Pin' if pinned else 'Unpin'} {first.heading if len(keys) == 1 else f'{len(keys)} records'}"
        together = Together({"pinned": True if pinned else None})
        self._change(
            keys, first, words, lambda other, progress: bulk.change(other, record, keys, together, progress, label)
        )

    def archive(self) -> None:
        """Archive the records selected, or bring them back."""
        from asm_desktop.services import bulk

        keys, first = self._marked()
        if first is None:
            return
        archived, record = first.archived is None, type(first)
        words = translate("Commands", "Archived: {title}") if archived else translate("Commands", "Back: {title}")
        self._change(keys, first, words, lambda other, progress: bulk.archive(other, record, keys, archived, progress))

    def delete(self) -> None:
        """Delete the records selected, after asking."""
        from asm_desktop.services import bulk

        keys, first = self._marked()
        if first is None or not self._confirms_deleting(keys, first):
            return
        record = type(first)
        title = translate("Bulk", "Deleting {count} records").format(count=f"{len(keys):,}")
        outcome = self.carry_out(title, lambda other, progress: bulk.delete(other, record, keys, progress), len(keys))
        if outcome.done:
            self._say_many(translate("Commands", "Deleted: {title}"), keys, first)

    def _confirms_deleting(self, keys: list[str], first: Record) -> bool:
        title = translate("Commands", "Delete {title}?").format(title=_title(keys, first))
        sentence = translate(
            "Commands",
            "It goes with all that belongs to it. Undo brings it back. To keep it for old packs, archive it instead.",
        )
        if isinstance(first, CustomField):
            from ui.forms.field_change import words_for_deleting

            sentence = words_for_deleting(self.session.register, self._rows(keys)) or sentence
        return self.questions.confirm(self.widget, title, sentence, translate("Commands", "Delete"))

    def _change(self, keys: list[str], first: Record, words: str, act: Act) -> None:
        """Change the records selected, and say so in these words."""
        title = translate("Bulk", "Changing {count} records").format(count=f"{len(keys):,}")
        if self.carry_out(title, act, len(keys)).done:
            self._say_many(words, keys, first)

    def _say_many(self, words: str, keys: list[str], first: Record) -> None:
        self.frame.say(words.format(title=_title(keys, first)), offer=self.frame.qt_actions["undo"])

    def _marked(self) -> tuple[list[str], Record | None]:
        """The records selected: their identifiers, and the first as it is."""
        keys = self.frame.page().marked()
        return keys, next(iter(self._rows(keys[:1])), None)

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


def _title(keys: list[str], first: Record) -> str:
    return first.heading if len(keys) == 1 else translate("Commands", "{count} records").format(count=f"{len(keys):,}")
