"""The backups of a register: when and why each was made, what restoring one would change, and restoring it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QTreeView, QWidget

from asm_desktop.domain.backups import REASONS, Backup
from asm_desktop.domain.errors import PassphraseNeeded, UserError
from asm_desktop.domain.progress import Progress
from asm_desktop.services import restoring_backups
from asm_desktop.services.register import Register
from asm_desktop.services.restoring_backups import Comparison, Facts
from ui.dialogs.backing_up_first import PROMISE, make, size
from ui.dialogs.backup_words import comparison_words
from ui.dialogs.under_way import carry_out
from ui.moments import moment_words
from ui.questions import Questions
from ui.session import Session
from ui.translation import declared, error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words, size_words

WIDTH, HEIGHT = 860, 260
"""Pixels."""


class BackupsDialog(PlainDialog):
    """The newest backup is chosen. `ready` is the backup that was made ready to be put back, with its key."""

    def __init__(
        self, session: Session, questions: Questions, choose_places: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        explanation = translate(
            "Backups",
            "Each was opened and read in full when it was made. Restoring keeps what is there now as a backup first: "
            "restore that one to take it back.",
        )
        super().__init__(parent, translate("Backups", "Backups and restore"), explanation, WIDTH)
        self.session, self._questions, self._choose_places = session, questions, choose_places
        self.ready: tuple[Path, str] | None = None
        self._found: list[tuple[Backup, Facts]] = []
        self._key: str | None = None
        self.model = QStandardItemModel(0, 5, self)
        self.list = QTreeView()
        self.told = Words("", wraps=True)
        self.latest = Words("", "soft", wraps=True)
        self.passphrase = QLineEdit()
        self._lay_out()
        self.look()

    def _lay_out(self) -> None:
        self.model.setHorizontalHeaderLabels(
            [
                translate("Backups", "Made"),
                translate("Backups", "Why"),
                translate("Backups", "Records"),
                translate("Backups", "Size"),
                translate("Backups", "Folder"),
            ]
        )
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setStyleSheet("QTreeView::item { padding: 5px 8px; }")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(translate("Backups", "Backups, newest first"))
        self.list.setFixedHeight(HEIGHT)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.selectionModel().currentRowChanged.connect(lambda: self._choose())
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(translate("Backups", "The passphrase of that time"))
        self.passphrase.setAccessibleName(self.passphrase.placeholderText())
        self.passphrase.returnPressed.connect(self._try_passphrase)
        self.passphrase.hide()
        self.body.addWidget(self.list)
        self.body.addSpacing(8)
        for part in (self.told, self.latest, self.passphrase):
            self.body.addWidget(part)
        self.add_error()
        self.body.addSpacing(8)
        self.body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.now = QPushButton(translate("Backups", "Back up now"))
        self.places = QPushButton(translate("Backups", "Where backups are kept…"))
        close = QPushButton(translate("Dialogs", "Close"))
        self.restore = QPushButton(translate("Backups", "Restore"))
        self.restore.setProperty("kind", "primary")
        acts = ((self.now, self._back_up), (self.places, self._go_to_places), (close, self.reject))
        for button, act in (*acts, (self.restore, self._restore)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
        row.addWidget(self.now)
        row.addWidget(self.places)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.restore)
        return row

    def look(self) -> None:
        """List the backups anew, the newest chosen."""
        self.restore.setEnabled(False)
        self.told.setText(translate("Backups", "Looking at the backups…"))
        self.latest.hide()
        self.session.read_beside(self, restoring_backups.backups_of, self._show)

    def is_settled(self) -> bool:
        """Whether all that was asked for is shown."""
        return not self.session.is_reading()

    def _show(self, found: list[tuple[Backup, Facts]]) -> None:
        self._found = found
        self.model.removeRows(0, self.model.rowCount())
        for backup, facts in found:
            self.model.appendRow([_item(text, right) for text, right in _cells(backup, facts)])
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
        else:
            self.told.setText(
                translate("Backups", "There is no backup yet. One is made when a changed register opens, and hourly.")
            )

    def _chosen(self) -> Backup | None:
        row = self.list.currentIndex().row()
        return self._found[row][0] if 0 <= row < len(self._found) else None

    def _choose(self) -> None:
        """Ask what restoring the chosen backup would change, with its passphrase where that is another one."""
        backup = self._chosen()
        self.restore.setEnabled(False)
        self.sentence.hide()
        self.latest.hide()
        self._key = None
        if backup is None:
            return
        self.passphrase.hide()
        self._compare(backup, None)

    def _try_passphrase(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self._compare(backup, self.passphrase.text())

    def _compare(self, backup: Backup, passphrase: str | None) -> None:
        self.told.setText(translate("Backups", "Comparing with what is there now…"))
        self.session.read_beside(self, lambda register: _compared(register, backup, passphrase), self._tell)

    def _tell(self, found: tuple[str, Comparison] | UserError) -> None:
        """Show what restoring would change, or why it cannot be."""
        if isinstance(found, UserError):
            asked = isinstance(found, PassphraseNeeded)
            self.told.setText(translate("Backups", "It was made under another passphrase.") if asked else "")
            self.passphrase.setVisible(asked or self.passphrase.isVisibleTo(self))
            if not asked:
                self.refuse(error_sentence(found))
            return
        self._key, comparison = found
        self.sentence.hide()
        told, latest = comparison_words(comparison)
        self.told.setText(told)
        self.latest.setText(latest)
        self.latest.setVisible(bool(latest))
        self.restore.setEnabled(not self.session.register.read_only)
        self.adjustSize()

    def _back_up(self) -> None:
        title = translate("Backups", "Back up now")
        promise = translate("Backups", PROMISE)
        outcome = carry_out(self.session, self._questions, title, make("asked"), size(self.session), self, promise)
        if outcome.sentence:
            self.refuse(outcome.sentence)
        self.look()

    def _go_to_places(self) -> None:
        self._choose_places()
        self.look()

    def _restore(self) -> None:
        """Keep what is there, and make the chosen backup ready."""
        backup, key = self._chosen(), self._key
        if backup is None or key is None:
            return

        def act(register: Register, progress: Progress) -> Path:
            register.back_up("restore", progress)
            return restoring_backups.prepare(register.path, backup, key, progress)

        title = translate("Backups", "Restoring")
        promise = translate(
            "Backups", "Nothing is changed before all is ready. If you stop, the register stays as it is."
        )
        outcome = carry_out(self.session, self._questions, title, act, size(self.session), self, promise)
        if outcome.done:
            self.ready = outcome.result, key
            self.accept()
        else:
            self.refuse(outcome.sentence)

    def done(self, result: int) -> None:
        """Ask for nothing more."""
        self.session.forget_reading(self)
        super().done(result)


def _compared(register: Register, backup: Backup, passphrase: str | None) -> tuple[str, Comparison] | UserError:
    try:
        key = restoring_backups.key_of(backup, register.key, passphrase)
        return key, restoring_backups.compare(register, backup, key)
    except UserError as error:
        return error


def _cells(backup: Backup, facts: Facts) -> list[tuple[str, bool]]:
    """The texts of a line, and whether each stands at the right."""
    records = translate("Backups", "another passphrase") if facts.records is None else f"{facts.records:,}"
    return [
        (moment_words(backup.label.made), False),
        (declared(REASONS[backup.label.reason]), False),
        (records, True),
        (size_words(facts.size), True),
        (str(backup.path.parent.parent), False),
    ]


def _item(text: str, right: bool) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    if right:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
