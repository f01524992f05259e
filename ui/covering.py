"""The window of a locked register: what it showed is gone, or away where something typed could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from ui.actions import BY_ID, words
from ui.forms.record_form import RecordForm
from ui.pages.lock import LockPage
from ui.window import MainWindow

ALLOWED = frozenset({"quit"})
"""What can still be done with a locked window."""


def is_under_way() -> bool:
    """Whether something is being done that is not to be cut short, such as an import."""
    return any(getattr(widget, "is_under_way", bool)() for widget in QApplication.topLevelWidgets())


class Cover(QObject):
    """Takes away what a window shows and puts a page for the passphrase there.

    Dialogs are put away as they are, with what was typed there. The pages are destroyed unless one of them, or a
    dialog, still holds what was typed and could not be kept. `is_empty` tells that they are.
    """

    def __init__(self, window: MainWindow, name: str, unlock: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        unsaved = not leave_forms(window)
        self._dialogs = _put_dialogs_away()
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        self.is_empty = not (unsaved or self._dialogs)
        self.page = LockPage(name, unlock, waiting=not self.is_empty)
        self._content: QWidget | None = self._take_content_away()

    def _take_content_away(self) -> QWidget | None:
        """Put the page in the place of all else; what is kept of that is hidden."""
        window = self._window
        content = _taken(window)
        window.setCentralWidget(self.page)
        window.menuBar().hide()
        for id, action in window.qt_actions.items():
            action.setEnabled(id in ALLOWED)
            action.setText(words(BY_ID[id]))
            action.setToolTip(action.text())
        self.page.setFocus()
        if self.is_empty:
            content.deleteLater()
            return None
        content.setParent(window)
        content.hide()
        return content

    def lift(self) -> None:
        """Show again what was put away, the dialogs in the order in which they came."""
        assert self._content is not None
        _taken(self._window).deleteLater()
        self._window.setCentralWidget(self._content)
        self._content.show()
        self._window.menuBar().show()
        self._window.go(self._window.page().id)
        for dialog in reversed(self._dialogs):
            dialog.show()
        self.deleteLater()


def _taken(window: MainWindow) -> QWidget:
    """What filled the window."""
    content = window.takeCentralWidget()
    assert content is not None
    return content


def leave_forms(window: QWidget) -> bool:
    """Keep what is typed in the window and not kept yet; False where some of it could not be."""
    window.setFocus()
    forms = window.findChildren(RecordForm)
    kept = [form.commit() and not form.has_drafts() for form in forms]
    return all(kept) and not _is_typing(window.focusWidget())


def _is_typing(widget: QWidget | None) -> bool:
    """Whether a field holds what was typed and is nobody's yet."""
    if isinstance(widget, QLineEdit):
        return widget.isModified() and bool(widget.text())
    return isinstance(widget, QPlainTextEdit) and widget.document().isModified() and bool(widget.toPlainText())


def _put_dialogs_away() -> list[QDialog]:
    """Hide what waits for an answer, the latest first; the system's own dialogs end without one."""
    hidden = []
    while (widget := QApplication.activeModalWidget()) is not None:
        widget.hide()
        if isinstance(widget, QDialog) and not isinstance(widget, QFileDialog):
            hidden.append(widget)
    return hidden
