"""The MC's script, which follows from the run sheet and the guest list."""

from __future__ import annotations

import html

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from asm_desktop.domain.mc_script import Script
from asm_desktop.domain.records import Event
from asm_desktop.services.ceremonies.speaking import speaking
from ui.ceremony.part import CeremonyPart
from ui.ceremony.questions_box import QuestionsBox
from ui.ceremony.script_text import ScriptText, as_text
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.translation import language, said, translate
from ui.widgets.arrange import column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words


class ScriptPart(CeremonyPart):
    """What the MC says, with what is to be asked before."""

    id = "script"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.script = Script(())
        self.text = ScriptText()
        self.questions = QuestionsBox(translate("Ceremony", "To be decided"))
        self.count = Words("", "caption")
        self.copy_button = QPushButton(icon("copy"), translate("Ceremony", "Copy the script"))
        self.copy_button.setIconSize(BESIDE_WORDS)
        self.nothing = EmptyState("message-square")
        self.nothing.explain(
            translate("Ceremony", "There is nothing to say yet."),
            translate(
                "Ceremony", "The script follows from the run sheet and the guest list. Begin with the run sheet."
            ),
        )
        self.to_run_sheet = self.nothing.add_button("list-ordered", translate("Ceremony", "Run sheet"), primary=True)
        self._middle = QStackedWidget()
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.to_run_sheet.clicked.connect(lambda: self.part_wanted.emit("run_sheet"))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(24, 8, 12, 4)
        tools.setSpacing(8)
        tools.addWidget(self.count, 1)
        tools.addWidget(self.copy_button)
        self._middle.addWidget(self.text)
        self._middle.addWidget(self.nothing)
        column(self, tools, self._middle, self.questions, fills=self._middle)

    def read(self, event: Event) -> None:
        """Read what is said, and what is to be asked before."""
        found = speaking(self.session.register, event, language())
        if found.script != self.script:
            self.text.show_script(found.script)
        self.script = found.script
        shown = self.text if found.script.scenes else self.nothing
        self._middle.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.copy_button.setEnabled(bool(found.script.scenes))
        words = translate("Ceremony", "{count} guests are introduced, each once")
        count = len(found.script.introduced())
        self.count.setText(words.format(count=count) if count else "")
        self.questions.show_sentences([said(each) for each in found.questions])

    def copy(self) -> None:
        """Put the script on the clipboard, which it leaves again after a while as copied rows do."""
        text = as_text(self.script)
        seconds = self.session.lend(text, f"<pre>{html.escape(text)}</pre>")
        told = translate("Ceremony", "The script was copied.")
        leave = translate("RegisterTable", "What was copied leaves the clipboard in {seconds} seconds.")
        self.session.tell(f"{told} {leave.format(seconds=seconds)}" if seconds else told)
