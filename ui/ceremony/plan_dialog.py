"""Planning a countdown from a template: which one, and what it comes to on the day of the event."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget

from asm_desktop.domain.records import CountdownTemplate, Event
from asm_desktop.services.ceremonies import checklist
from asm_desktop.services.usual_rules import add_usual_rules
from ui.session import Session
from ui.translation import date_words, language, said, translate
from ui.widgets.dialog_parts import PlainDialog

LINES = 12


class PlanDialog(PlainDialog):
    """Puts the steps of a template on the checklist; `planned` is how many were added."""

    def __init__(self, session: Session, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Ceremony", "Plan from a template"),
            translate("Ceremony", "What is planned already is left out. Templates are kept on the page Rules."),
            width=600,
        )
        self._session, self._event = session, event
        self.planned = 0
        self._templates: list[CountdownTemplate] = []
        self.choice, self.steps = QComboBox(), QPlainTextEdit()
        self.usual = QPushButton(translate("Ceremony", "Add the usual templates"))
        self.steps.setReadOnly(True)
        self.steps.setTabChangesFocus(True)
        self.steps.setFixedHeight(self.steps.fontMetrics().lineSpacing() * LINES + 20)
        self.add_labelled(translate("Ceremony", "Template"), self.choice)
        self.add_labelled(translate("Ceremony", "What it adds"), self.steps)
        self.add_error()
        self.main = self.add_buttons(translate("Ceremony", "Plan"), self.usual)
        self.main.clicked.connect(self.keep)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self.add_usual)
        self.choice.currentIndexChanged.connect(lambda _: self._show_steps())
        self._fill()

    def keep(self) -> None:
        """Plan from the template chosen."""
        template = self.template()
        if template is not None:
            self.close_after(lambda: self._plan(template))

    def add_usual(self) -> None:
        """Bring in the templates that the program knows, as records of one's own, and choose one in the language."""
        if self._session.succeeds(lambda: add_usual_rules(self._session.register, (CountdownTemplate,))):
            self._fill()

    def template(self) -> CountdownTemplate | None:
        """The template chosen."""
        place = self.choice.currentIndex()
        return self._templates[place] if 0 <= place < len(self._templates) else None

    def _plan(self, template: CountdownTemplate) -> None:
        self.planned = checklist.plan(self._session.register, self._event, template)

    def _fill(self) -> None:
        self._templates = self._session.attempt(lambda: checklist.templates(self._session.register)) or []
        self.choice.clear()
        self.choice.addItems([each.heading for each in self._templates])
        languages = [each.language for each in self._templates]
        self.choice.setCurrentIndex(languages.index(language()) if language() in languages else 0)
        self.usual.setVisible(not self._templates)
        (self.usual if not self._templates else self.choice).setFocus()
        self._show_steps()

    def _show_steps(self) -> None:
        template = self.template()
        register = self._session.register
        found = self._session.attempt(lambda: checklist.tasks(register, self._event, template)) if template else []
        lines = []
        for task in found or []:
            when = said(task.distance.words())
            words = f"{date_words(task.due, short=True)} · {when}" if task.due else when
            lines.append(f"{words} — {task.text}")
        none = translate("Ceremony", "Everything in it is planned already.")
        no_template = translate("Ceremony", "There is no template yet. Add the usual ones and change them as you like.")
        self.steps.setPlainText("\n".join(lines) or (none if template else no_template))
        self.main.setEnabled(bool(lines))
