"""Erasing a person for good: what goes, what stays and under which name, confirmed by typing their reference."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Person
from asm_desktop.services.privacy.erasing import Plan
from ui.translation import date_words, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class ErasePerson(PlainDialog):
    """Tells what would be done; the button waits for the reference of the person to be typed."""

    def __init__(self, person: Person, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Privacy", "Erase {person} for good?").format(person=person.heading),
            translate("Privacy", "This cannot be undone, nor can what was done in this file before it."),
        )
        self._pseudonym = plan.pseudonym
        for sentence in _sentences(plan):
            self.body.addWidget(Words(sentence, wraps=True))
        self.body.addSpacing(8)
        self.keep = QCheckBox(translate("Privacy", "Keep name and title on what they signed"))
        self.keep.setChecked(bool(plan.signed))
        self.keep.setVisible(bool(plan.signed))
        self.body.addWidget(self.keep)
        self.typed = QLineEdit()
        self.add_labelled(
            translate("Privacy", "Type {pseudonym} to confirm").format(pseudonym=plan.pseudonym), self.typed
        )
        self.main = self.add_buttons(translate("Privacy", "Erase for good"))
        self.main.setEnabled(False)
        self.main.clicked.connect(self.accept)
        self.typed.textChanged.connect(self._look)
        self.typed.setFocus()

    def keeps_signatures(self) -> bool:
        """Whether an agreement goes on saying who signed it."""
        return self.keep.isChecked()

    def _look(self, text: str) -> None:
        self.main.setEnabled(text.strip().upper() == self._pseudonym.upper())


def _sentences(plan: Plan) -> list[str]:
    """What goes, what stays, and where copies remain."""
    found = [
        translate(
            "Privacy",
            "Names, particulars, posts, contact points, portrait and relations go, and the history tells of them no "
            "more. Rows that go: {gone}.",
        ).format(gone=plan.gone),
        translate("Privacy", "What happened stays under {pseudonym}. Rows that stay: {left}.").format(
            pseudonym=plan.pseudonym, left=len(plan.left)
        ),
    ]
    if plan.mentions:
        names = ", ".join(dict.fromkeys(row.heading for row in plan.mentions[:3]))
        found.append(
            translate(
                "Privacy", "The name is replaced in other words too: {titles}. Rows: {count}. Quotes and sources stay."
            ).format(titles=names, count=len(plan.mentions))
        )
    until = date_words(PartialDate.on(plan.backups_until))
    found.append(translate("Privacy", "Backups made until today hold the person until about {day}.").format(day=until))
    return found
