"""What an action changed, as a grid: the field, what it held and holds, and the offer to bring the former back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout

from asm_desktop.services.history import Changed
from ui.forms.editor import Surroundings
from ui.forms.restore_button import Offers, RestoreButton, name_of, refusals, values_of
from ui.translation import translate
from ui.widgets.words import Tone, Words

NAME = 128
"""Pixels."""
TOP = Qt.AlignmentFlag.AlignTop


def add_changes(
    box: QVBoxLayout,
    around: Surroundings,
    seq: int,
    changes: Iterable[Changed],
    offers: Offers,
    refuse: Callable[[str], None],
    longest: int = 0,
) -> None:
    """Add changes that the action `seq` made, values cut to so many letters, and why some cannot be taken back.

    `refuse` is told why one that was offered did not come back.
    """
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, NAME)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    listed = list(changes)
    for row, change in enumerate(listed):
        grid.addWidget(Words(name_of(change), "soft", wraps=True), row, 0, TOP)
        old, new = (_short(value, longest) for value in values_of(change))
        offered = offers.get(change) is True
        if old or offered:
            grid.addLayout(_before(old, RestoreButton(around, seq, change, refuse) if offered else None), row, 1)
        column, span = (2, 1) if old or offered else (1, 2)
        grid.addWidget(_value(new), row, column, 1, span, TOP)
    box.addLayout(grid)
    for sentence in refusals(offers, listed):
        box.addWidget(Words(sentence, "caption", wraps=True))


def _before(old: str, button: RestoreButton | None) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(_value(old, "faint"))
    if button is not None:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return column


def _value(text: str, tone: Tone = "") -> Words:
    words = text or translate("History", "(unknown)")
    return Words(words, tone if text else "faint", wraps=True).selectable()


def _short(text: str, longest: int) -> str:
    return text if not longest or len(text) <= longest else text[:longest].rstrip() + " …"
