"""What the actions on the particulars of a person do: print all of them, note a request, erase them for good."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Person, PrivacyRequest
from ui.long_commands import LongCommands
from ui.translation import translate

if TYPE_CHECKING:
    from asm_desktop.domain.manner import Manner
    from asm_desktop.domain.progress import Progress
    from asm_desktop.services.printing import PrintedTable
    from asm_desktop.services.privacy.erasing import Plan
    from asm_desktop.services.register import Register
    from ui.file_commands import Frame


class PrivacyCommands(LongCommands):
    """The actions on the person shown; a part of the window's commands."""

    frame: Frame

    def print_held(self) -> None:
        """Show everything that is held about the person shown as it is printed."""
        from asm_desktop.services.privacy.held import print_held
        from ui.dialogs.printout_preview import PrintoutPreview

        person = self._person()
        if person is None:
            return

        def job(register: Register, manner: Manner, _: Progress) -> PrintedTable:
            return print_held(register, person.key, manner)

        PrintoutPreview(self.session, job, person.heading, self.questions, self.widget).show()

    def note_request(self) -> None:
        """Note that the person shown asks to see, correct or delete what is kept of them; the clock starts today."""
        from ui.dialogs.new_record import NewRecordDialog
        from ui.forms.editor import Surroundings

        person = self._person()
        if person is not None:
            around = Surroundings(self.session, self.questions)
            dialog = NewRecordDialog(self.session, PrivacyRequest.noun, around, person, self.widget)
            dialog.editors[PrivacyRequest.received_on.name].set_value(PartialDate.on(datetime.date.today()))
            if self.questions.ask(dialog):
                self.session.open_record(dialog.key)

    def erase_person(self) -> None:
        """Erase the person shown, from the history too, once it is clear what that does."""
        from asm_desktop.services.privacy import erasing
        from ui.dialogs.erase_person import ErasePerson

        person = self._person()
        plan = self._plan(person) if person is not None else None
        if person is None or plan is None:
            return
        dialog = ErasePerson(person, plan, self.widget)
        if not self.questions.ask(dialog):
            return
        keep = dialog.keeps_signatures()
        title = translate("Privacy", "Erasing {person}").format(person=plan.pseudonym)
        outcome = self.carry_out(
            title, lambda register, progress: erasing.erase(register, person, keep_signatures=keep, progress=progress)
        )
        if outcome.done:
            words = translate("Privacy", "Erased. What happened is kept under {pseudonym}, among the archived people.")
            self.frame.say(words.format(pseudonym=plan.pseudonym))

    def _plan(self, person: Person) -> Plan | None:
        """What erasing would do; a big register is looked through while one waits."""
        from asm_desktop.services import backing_up
        from asm_desktop.services.privacy import erasing

        size = 0 if backing_up.is_small(self.session.register) else None
        title = translate("Privacy", "Looking for where the person is named")
        today = datetime.date.today()
        outcome = self.carry_out(title, lambda register, _: erasing.plan(register, person, today), size)
        found: Plan | None = outcome.result
        return found

    def _person(self) -> Person | None:
        from asm_desktop.services import records

        key = self.frame.page().selected()
        row = self.session.attempt(lambda: records.get(self.session.register, key)) if key else None
        return row if isinstance(row, Person) else None
