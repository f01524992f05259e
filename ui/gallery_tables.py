"""The dialogs that ask about a table, the records selected in it, or the register itself, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from ui.dialogs.add_condition import AddCondition
from ui.dialogs.change_passphrase import ChangePassphrase
from ui.dialogs.choose_columns import ChooseColumns
from ui.dialogs.edit_many import EditMany
from ui.dialogs.recovery_code import RecoveryCode
from ui.dialogs.register_settings import RegisterSettingsDialog
from ui.dialogs.save_view import SaveView
from ui.dialogs.security import Security
from ui.forms.editor import Surroundings
from ui.forms.own_field_dialog import OwnFieldDialog
from ui.preferences import Preferences
from ui.window import MainWindow


def about_a_table(window: MainWindow, around: Surroundings) -> Iterator[tuple[str, QDialog]]:
    """Each with its name; they ask about the table that the window shows."""
    view, columns = window.page().view(), window.page().columns()
    if view is None or columns is None:
        return
    record = BY_NOUN[view.noun]
    yield "add-condition", AddCondition(around, record, "signed_on", window)
    keys = [line.key for line in listing.rows(window.session.register, view, 0, 12)]
    yield "edit-many", EditMany(window.session, around, record, keys, window)
    yield "choose-columns", ChooseColumns(view.noun, listing.offered(window.session.register, record), columns, window)
    yield "save-view", SaveView(window.session, view, window)


def about_the_register(window: MainWindow, around: Surroundings) -> Iterator[tuple[str, QDialog]]:
    """Each with its name: the settings, what keeps it from other eyes, and a field of one's own beside a record."""
    yield "register-settings", RegisterSettingsDialog(window.session, around, window)
    yield "security", Security(Preferences(), window.session, window.qt_actions, window)
    yield "change-passphrase", ChangePassphrase(window.session, around.questions, window)
    yield "recovery-code", RecoveryCode(window.session, around.questions, window)
    own = OwnFieldDialog(around, BY_NOUN["agreement"], window)
    for name, value in (("name", "Board approval"), ("kind", "choice"), ("options", "Signed\nNot needed")):
        own.editors[name].set_value(value)
    yield "own-field", own
