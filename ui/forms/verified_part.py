"""Whether a person or an organisation was checked lately, with the one click that says so."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from asm_desktop.domain.records import Post
from asm_desktop.domain.records.parties import Party
from asm_desktop.services import posts
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.icons import pixmap
from ui.theme.palette import Role
from ui.translation import date_words, translate
from ui.widgets.cell_row import INSET
from ui.widgets.words import Words


class VerifiedPart(QWidget):
    """One line: when it was last verified, or a warning; and “Verified today”, which undo takes back."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = surroundings.session
        self._row: Party | None = None
        self._picture = QLabel()
        self.words = Words("", "soft", wraps=True)
        self.button = QPushButton(translate("Parties", "Verified today"))
        self.button.setProperty("kind", "quiet")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._verify)
        box = QHBoxLayout(self)
        box.setContentsMargins(INSET, 0, INSET, 0)
        box.setSpacing(8)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.words, 1)
        box.addWidget(self.button)

    def show_story(self, story: Story) -> None:
        """Say how the party stands today."""
        self._row = story.row if isinstance(story.row, Party) else None
        if self._row is None:
            self.hide()
            return
        held = [post for post in story.owned.get(Post, []) if isinstance(post, Post)]
        found = posts.verification(self._session.register, self._row, held, datetime.date.today())
        warns = found.is_old or bool(found.old_posts)
        self.words.setText(_sentence(found))
        symbol, tone = ("triangle-alert", Role.WARNING) if warns else ("shield-check", Role.TEXT_SOFT)
        self._picture.setPixmap(pixmap(symbol, 16, tone, self.devicePixelRatioF()))
        self.button.setVisible(not self._session.register.read_only and (warns or found.on is None or found.days > 0))

    def _verify(self) -> None:
        row, register = self._row, self._session.register
        if row is not None:
            self._session.succeeds(lambda: posts.verify(register, [row], datetime.date.today()))


def _sentence(found: posts.Verification) -> str:
    if found.on is None:
        words = translate("Parties", "Not known to have been verified.")
    elif found.is_old:
        words = translate("Parties", "Last verified {date}, {days} days ago: please check.")
    else:
        words = translate("Parties", "Verified {date}.")
    told = words.format(date=date_words(found.on) if found.on else "", days=f"{found.days:,}")
    if found.old_posts:
        titles = ", ".join(post.title or "" for post in found.old_posts)
        old = translate("Parties", "Not verified for more than {days} days: {posts}.").format(
            days=f"{found.after:,}", posts=titles
        )
        told = f"{told} {old}"
    return told
