"""The signature matrix as rows of a table: round by round, which folder lies before whom, and what is signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from asm_desktop.domain.records import Signature
from asm_desktop.domain.signing import Cell as Due
from asm_desktop.services.ceremonies.signing import Signing
from ui.ceremony.lines_model import Cell, Line, LinesModel
from ui.theme.palette import Role
from ui.translation import date_words, label, translate, value_words

Index = QModelIndex | QPersistentModelIndex
ROUND, PARTY, FOLDER, PLACE, TEXTS = range(5)
"""The columns; from TEXTS on one for each language."""


class Turn(NamedTuple):
    """One row: somebody signs one original for a party, a text in each language."""

    round: int
    original: int
    due: tuple[Due, ...]

    @property
    def key(self) -> str:
        """By what it is known."""
        return f"{self.round}:{self.original}:{self.due[0].number}"


class SigningModel(LinesModel):
    """The turns of an agreement; what is missing warns once `is_late`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_heads(()), parent)
        self.turns: tuple[Turn, ...] = ()

    def show_signing(self, found: Signing | None, *, is_late: bool = False) -> None:
        """Show the signatures due and made; what is current stays so where the rows are the same."""
        turns = turns_of(found) if found else ()
        lines = [_line(found, turn, turns, is_late=is_late) for turn in turns] if found else []
        heads = _heads(found.matrix.languages if found else ())
        same = heads == self._heads and [line.key for line in lines] == [line.key for line in self.lines]
        self.turns = turns
        if not same:
            self.beginResetModel()
        self._heads, self.lines = heads, tuple(lines)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(heads) - 1))

    def begins_round(self, row: int) -> bool:
        """Whether a row is the first of its round."""
        return row == 0 or self.turns[row].round != self.turns[row - 1].round

    def due(self, index: Index) -> Due | None:
        """The signature at an index; None where there is none."""
        row, text = index.row(), index.column() - TEXTS
        if not index.isValid() or row >= len(self.turns) or text < 0:
            return None
        return self.turns[row].due[text]


def turns_of(found: Signing) -> tuple[Turn, ...]:
    """The turns round by round, in the order in which the parties sit."""
    together: dict[tuple[int, int, int], list[Due]] = {}
    for cell in found.matrix.cells:
        together.setdefault((cell.due.round, cell.due.original, cell.number), []).append(cell)
    return tuple(Turn(round, original, tuple(due)) for (round, original, _), due in together.items())


def _heads(languages: Sequence[str]) -> tuple[str, ...]:
    names = (translate("Ceremony", "Round"), translate("Ceremony", "Signs"), translate("Ceremony", "In"))
    place = translate("Ceremony", "Order")
    return (*names, place, *(value_words(Signature.language, code) for code in languages))


def _line(found: Signing, turn: Turn, turns: Sequence[Turn], *, is_late: bool) -> Line:
    due = turn.due[0].due
    here = [cell for each in turns if each.round == turn.round for cell in each.due]
    is_first = next(each for each in turns if each.round == turn.round) is turn
    count = translate("Ceremony", "{made} of {all}").format(made=sum(bool(c.made) for c in here), all=len(here))
    head = Cell(translate("Ceremony", "Round {number}").format(number=turn.round), count) if is_first else Cell()
    person = found.names.get(turn.due[0].person or "", "")
    first = next(each.party for each in found.matrix.originals if each.number == turn.original)
    names_first = translate("Ceremony", "{party} first").format(party=found.names.get(first, ""))
    folder = Cell(translate("Ceremony", "Original {number}").format(number=turn.original), names_first)
    texts = [_text(found, cell, is_late=is_late) for cell in turn.due]
    return Line(turn.key, (head, Cell(found.names.get(due.party, ""), person), folder, Cell(str(due.place)), *texts))


def _text(found: Signing, cell: Due, *, is_late: bool) -> Cell:
    made = cell.made
    if made is None:
        words = translate("Ceremony", "Missing") if is_late else translate("Ceremony", "To sign")
        return Cell(words, "", Role.WARNING if is_late else Role.TEXT_SOFT, "circle")
    day = date_words(made.signed_on, short=True) if made.signed_on else ""
    time = f"{made.signed_at:%H:%M}" if made.signed_at else ""
    name = found.names.get(made.person or "", "")
    by = f"{label(Signature.person)}: {name}" if name else ""
    is_known = made.signed_on == found.ceremony.event.held_on
    below = time if time and is_known else ", ".join(filter(None, (day, time)))
    words, tip = translate("Ceremony", "Signed"), " · ".join(filter(None, (day, time, by)))
    return Cell(words, below, Role.SUCCESS, "circle-check", tip)
