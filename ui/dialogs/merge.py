"""Two records side by side: for each field in which they differ, which value stays. One stays, the other goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain import kinds
from asm_desktop.services import duplicates, merging
from asm_desktop.services.merging import BOTH, KEPT, OTHER, Choice
from ui.dialogs.backing_up_first import is_backed_up
from ui.forms.portrait_reading import show_portrait
from ui.session import Session
from ui.translation import label, record_label, translate, value_words
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.portrait import Portrait
from ui.widgets.words import Words, plain_tip

if TYPE_CHECKING:
    from asm_desktop.domain.records.parties import Party

WIDTH, NAME_WIDTH, VALUE_WIDTH, AROUND, PICTURE = 940, 104, 272, 300, 40
"""Pixels; `AROUND` is what the rest of the dialog and its window take of the height."""


class MergeDialog(PlainDialog):
    """Asks what stays; `kept` is the record that does. `told_apart` after the person said that they are two."""

    def __init__(self, session: Session, kept: Party, other: Party, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Merge", "Make one of two records"),
            translate(
                "Merge",
                "One record stays, with all that is known of both; whatever points at the other will point at it. "
                "Undo, or the record’s history, takes them apart again.",
            ),
            width=WIDTH,
        )
        self._session, self.kept, self.other = session, kept, other
        self.told_apart = False
        self.choices: dict[str, QButtonGroup] = {}
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("area", "surface")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._scroll)
        self._moving = Words("", "soft", wraps=True)
        self.body.addWidget(self._moving)
        self.add_error()
        self.swap = self._extra(translate("Merge", "Keep the other"), self._swap)
        self.apart = self._extra(translate("Merge", "Not the same"), self._keep_apart)
        self.merge_button = self.add_buttons(translate("Merge", "Merge"), self.apart, self.swap)
        self.merge_button.clicked.connect(self._merge)
        self._show()

    def _extra(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _show(self) -> None:
        """Lay the two side by side."""
        plan = merging.plan(self._session.register, self.kept, self.other)
        self.choices = {}
        sides = QWidget()
        grid = QGridLayout(sides)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, NAME_WIDTH)
        heads = (translate("Merge", "Stays: {title} ({ref})"), translate("Merge", "Goes: {title} ({ref})"))
        for column, (words, row) in enumerate(zip(heads, (self.kept, self.other), strict=True), 1):
            grid.addWidget(Words(words.format(title=row.heading, ref=row.ref), "heading", wraps=True), 0, column)
        for place, choice in enumerate(plan.choices, 1):
            self._add_choice(grid, place, choice)
        if not plan.choices:
            grid.addWidget(Words(translate("Merge", "The two differ in no field."), "soft"), 1, 1, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(sides)
        self._scroll.setFixedHeight(min(self._highest(), sides.sizeHint().height() + 8))
        moving = ", ".join(f"{record_label(record, plural=True)} ({count})" for record, count in plan.moving)
        self._moving.setText(translate("Merge", "Comes over: {rows}.").format(rows=moving) if moving else "")
        self._moving.setVisible(bool(moving))
        self.adjustSize()

    def _highest(self) -> int:
        parent = self.parentWidget()
        return max(200, (parent.window().height() if parent else 720) - AROUND)

    def _add_choice(self, grid: QGridLayout, place: int, choice: Choice) -> None:
        name = translate("Merge", "Name") if choice.field.name == merging.NAME else label(choice.field)
        grid.addWidget(Words(name, "soft", wraps=True), place, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(grid.parentWidget())
        for number, (option, value) in enumerate(((KEPT, choice.kept), (OTHER, choice.other), (BOTH, None))):
            if option not in choice.options:
                continue
            words = translate("Merge", "Both") if option == BOTH else self._words(choice, value)
            button = QRadioButton(self._fitting(words))
            button.setProperty("option", option)
            button.setToolTip(plain_tip(words))
            button.setAccessibleName(f"{name}: {words}")
            button.setChecked(option == choice.default)
            group.addButton(button)
            grid.addWidget(self._with_picture(choice, value, button), place, 1 + number)
        self.choices[choice.field.name] = group

    def _with_picture(self, choice: Choice, value: object, button: QRadioButton) -> QWidget:
        if not isinstance(choice.field.kind, kinds.Attachment) or not isinstance(value, str):
            return button
        picture = Portrait(PICTURE)
        show_portrait(self._session, picture, value, button.text())
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(button)
        box.addWidget(picture)
        return both

    def _words(self, choice: Choice, value: object) -> str:
        if value is None:
            return translate("Forms", "Not known")
        if isinstance(choice.field.kind, kinds.Attachment):
            return translate("Merge", "This picture")
        return " ".join(value_words(choice.field, value).split())

    def _fitting(self, words: str) -> str:
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, VALUE_WIDTH).replace("&", "&&")

    def _swap(self) -> None:
        self.kept, self.other = self.other, self.kept
        self._show()

    def _keep_apart(self) -> None:
        def act() -> None:
            duplicates.keep_apart(self._session.register, self.kept, self.other)
            self.told_apart = True

        self.close_after(act)

    def _merge(self) -> None:
        chosen = {
            name: str(button.property("option"))
            for name, group in self.choices.items()
            if (button := group.checkedButton()) is not None
        }
        if is_backed_up(self._session, self._session.questions, "merge", self):
            self.close_after(lambda: merging.merge(self._session.register, self.kept, self.other, chosen))
