"""When something happened last in a cooperation area, and what it was where an engagement tells it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from asm_desktop.domain.records import CooperationArea, Engagement
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.icons import pixmap
from ui.theme.palette import Role
from ui.translation import date_words, translate
from ui.widgets.cell_row import INSET
from ui.widgets.words import Words


class ActivityPart(QWidget):
    """One line; hidden where no activity is known."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(pixmap("clock", 16, Role.TEXT_SOFT, self.devicePixelRatioF()))
        self.words = Words("", "soft", wraps=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(INSET, 0, INSET, 0)
        box.setSpacing(8)
        box.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.words, 1)

    def show_story(self, story: Story) -> None:
        """Say when it was, and name the engagement on that day."""
        latest = story.row.active_on if isinstance(story.row, CooperationArea) else None
        self.setVisible(latest is not None)
        if latest is None:
            return
        pointing = (row for part in story.incoming for row in part.rows if isinstance(row, Engagement))
        told = next((row.heading for row in pointing if row.held_on == latest), "")
        words = translate("Standing", "Latest activity {date}: {engagement}")
        if not told:
            words = translate("Standing", "Latest activity {date}.")
        self.words.setText(words.format(date=date_words(latest), engagement=told))
