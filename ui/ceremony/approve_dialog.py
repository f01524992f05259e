"""Saying who approved gifts, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.records import Gift
from asm_desktop.services.ceremonies import gift_register
from ui.forms.day_line import DayLine
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.session import Session
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog


class ApproveDialog(PlainDialog):
    """Keeps the approval, or says what stands in the way; `warnings` are what was warned of."""

    def __init__(
        self, session: Session, gifts: Sequence[Gift], warnings: Sequence[str], parent: QWidget | None = None
    ) -> None:
        many = translate("Ceremony", "{count} gifts").format(count=len(gifts))
        about = gifts[0].heading if len(gifts) == 1 else many
        super().__init__(parent, translate("Ceremony", "Approve"), "\n".join([about, *warnings]))
        self._session, self._gifts = session, gifts
        self.approver = LinkEditor(Gift.fields["approved_by"], Surroundings(session, session.questions))
        self.day = DayLine("back", translate("Engagements", "today"))
        look(self.approver.line, bare=False)
        self.add_labelled(label(Gift.fields["approved_by"]), self.approver)
        self.add_labelled(label(Gift.fields["approved_on"]), self.day)
        self.add_error()
        self.add_buttons(translate("Ceremony", "Approve")).clicked.connect(self.keep)
        self.approver.setFocus()

    def keep(self) -> None:
        """Keep it as one action."""
        register = self._session.register
        self.close_after(lambda: gift_register.approve(register, self._gifts, self.approver.value(), self.day.value()))
