"""Copying the selected rows of a table as a table."""

from __future__ import annotations

from collections.abc import Iterator

from ui.session import Session
from ui.tables.register_model import RegisterModel, heading
from ui.translation import translate

MOST_COPIED = 5_000


def copy_rows(session: Session, model: RegisterModel, rows: list[int], order: list[int]) -> None:
    """Put these rows on the clipboard, their columns in this order, and say for how long; too many are refused."""
    from asm_desktop.services import copying

    if len(rows) > MOST_COPIED:
        words = translate(
            "RegisterTable", "{count} rows are too many to copy. Nothing was copied; select {most} or fewer."
        )
        session.notice.emit(words.format(count=f"{len(rows):,}", most=f"{MOST_COPIED:,}"), True)
        return
    cells = list(_cells(model, rows, order))
    if cells:
        heads = [heading(model.record, model.field(section)) for section in order]
        seconds = session.lend(*copying.as_table(heads, cells))
        session.tell(_copied(len(cells), seconds))


def _copied(count: int, seconds: int) -> str:
    rows = translate("RegisterTable", "1 row is copied.") if count == 1 else ""
    rows = rows or translate("RegisterTable", "{count} rows are copied.").format(count=f"{count:,}")
    if not seconds:
        return rows
    leave = translate("RegisterTable", "What was copied leaves the clipboard in {seconds} seconds.")
    return f"{rows} {leave.format(seconds=seconds)}"


def _cells(model: RegisterModel, rows: list[int], order: list[int]) -> Iterator[list[str]]:
    for row in rows:
        line = model.line(row)
        if line is not None:
            yield [model.text(line, column) for column in order]
