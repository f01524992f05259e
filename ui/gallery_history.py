"""What happened to a record, and the values of it that can be brought back, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from ui.album import Album
from ui.dialogs.record_history import RecordHistory
from ui.record_page import RecordPage
from ui.window import MainWindow


def about_history(window: MainWindow, row: Record, album: Album) -> Iterator[tuple[str, QDialog]]:
    """The dialog, with its name; before it the record is changed, and pictured with its history and that of a field."""
    for value in ("Peaceful use", "Peaceful use of rare earths", "Peaceful use of rare earths and critical minerals"):
        row = records.update(window.session.register, row, {"purpose": value, "tags": value.split()[-1]})
    window.show_record(row.key)
    album.settle()
    page = window.page()
    sheet = page.pane.sheet() if isinstance(page, RecordPage) else None
    if sheet is not None:
        sheet.history.show_field(row, row.fields["purpose"])
        album.settle()
        album.take("field-history", window)
        sheet.history.filter.setCurrentIndex(0)
        sheet.history.filter.activated.emit(0)
        album.settle()
        album.take("record-with-history", window)
        sheet.history.heading.setChecked(False)
    yield "record-history", RecordHistory(window.session, row.key, row.heading, window)
