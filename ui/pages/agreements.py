"""The page of agreements, their cooperation areas and milestones (DOMAIN §3)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.records import Agreement
from asm_desktop.services.listing import View
from ui import split_memory
from ui.record_page import RECORD_SHARE, TABLE_SHARE, RecordPage
from ui.tables.register_table import Instead
from ui.translation import QT_TRANSLATE_NOOP, translate
from ui.widgets.segments import Segments

PICTURES = ("table", "board", "timeline")
TABLE, BOARD, TIMELINE = range(len(PICTURES))
WIDE_SHARE, BESIDE_SHARE = 62, 38


class Picture(Instead, Protocol):
    """Another picture of the agreements than the table."""

    def show_current(self, key: str) -> None:
        """Show which agreement is shown beside it."""


class AgreementsPage(RecordPage):
    """Agreements as a table, as a board by stage or along time; cooperation areas and milestones."""

    id = "agreements"
    title = QT_TRANSLATE_NOOP("Pages", "Agreements")
    icon = "file-signature"
    nouns = ("agreement", "area", "milestone")

    def _left(self) -> QWidget:
        self._pictures: dict[int, Picture] = {}
        self._picture = TABLE
        table, board = translate("Agreements", "Table"), translate("Agreements", "Board by stage")
        self.switch = Segments((table, board, translate("Agreements", "Timeline")))
        self.switch.chosen.connect(self.show_picture)
        self._switch_row = QWidget()
        row = QHBoxLayout(self._switch_row)
        row.setContentsMargins(8, 8, 8, 0)
        row.addWidget(self.switch)
        row.addStretch(1)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._switch_row)
        box.addWidget(self.table, 1)
        self.selection_changed.connect(self._show_current)
        return left

    def choose(self, noun: str) -> None:
        """Show another kind of records; only agreements have other pictures than the table."""
        self._fit(noun)
        super().choose(noun)

    def show_record(self, key: str, noun: str) -> None:
        """Select a record in the table and in the picture, and show it."""
        self._fit(noun)
        super().show_record(key, noun)

    def seen(self) -> tuple[View, str] | None:
        """What the table or the picture of it shows; a board stands in groups by stage."""
        shown = super().seen()
        is_board = self._picture == BOARD and self.noun() == Agreement.noun
        return (shown[0], Agreement.stage.name) if shown and is_board else shown

    def show_picture(self, place: int) -> None:
        """Show the agreements as a table, as a board or along time; the filter and the record shown stay."""
        self._picture = place
        self.switch.choose(place)
        picture = self._ready(place) if place != TABLE and self.noun() == Agreement.noun else None
        self.table.show_instead(picture)
        left, right = (WIDE_SHARE, BESIDE_SHARE) if picture else (TABLE_SHARE, RECORD_SHARE)
        width = sum(self.split.sizes())
        kept = [] if picture else split_memory.recall(self.id)
        self.split.setSizes(kept or [width * left // (left + right), width * right // (left + right)])
        self._show_current()

    def _remember_split(self) -> None:
        """Only the widths beside the table are remembered; pictures have widths of their own."""
        if self._picture == TABLE or self.noun() != Agreement.noun:
            super()._remember_split()

    def _fit(self, noun: str) -> None:
        """Take the picture away before records of another kind are shown, and bring it back with agreements."""
        self._switch_row.setVisible(noun == Agreement.noun)
        if noun != Agreement.noun:
            self.table.show_instead(None)
        elif self._picture != TABLE and self.noun() != noun:
            self.table.show_instead(self._ready(self._picture))

    def _ready(self, place: int) -> Picture:
        """A picture, made when it is first wanted."""
        if place not in self._pictures:
            self._pictures[place] = self._make_board() if place == BOARD else self._make_timeline()
        return self._pictures[place]

    def _make_board(self) -> Picture:
        from ui.tables.board import Board

        board = Board(self.session, Agreement.noun, Agreement.stage.name)
        board.chosen.connect(self.table.select)
        board.activated.connect(self._activate)
        board.move_wanted.connect(self._move)
        return board

    def _make_timeline(self) -> Picture:
        from ui.tables.timeline import Timeline

        timeline = Timeline(self.session, View(Agreement.noun))
        timeline.chosen.connect(self.table.select)
        timeline.activated.connect(self._activate)
        return timeline

    def _show_current(self) -> None:
        if self._picture in self._pictures and self.noun() == Agreement.noun:
            self._pictures[self._picture].show_current(self.selected() or "")

    def _move(self, key: str, stage: str | None) -> None:
        """Give an agreement another stage, through its gate."""
        from asm_desktop.services import records
        from ui.forms.gate_dialog import keep_changes

        register = self.session.register

        def keep() -> None:
            row = records.get(register, key)
            assert isinstance(row, Agreement)
            keep_changes(register, row, {Agreement.stage.name: stage}, self.session.questions, self.window())

        self.session.attempt(keep)
