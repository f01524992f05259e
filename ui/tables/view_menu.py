"""The part of a table's filter menu that the table itself knows: archived records, ready and kept views."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from asm_desktop.domain.records import SavedView
from asm_desktop.services.listing import View
from ui.session import Session
from ui.translation import declared, translate


def add_views(
    menu: QMenu, session: Session, view: View, show_archived: Callable[[bool], None], show: Callable[[View], None]
) -> None:
    """Add them to a menu that is about to be shown."""
    archived = menu.addAction(translate("RegisterTable", "Show archived records"))
    archived.setCheckable(True)
    archived.setChecked(view.archived)
    archived.triggered.connect(show_archived)
    from asm_desktop.services import views

    if offered := views.ready(view.noun):
        menu.addSection(translate("RegisterTable", "Ready views"))
    for each in offered:
        menu.addAction(declared(each.title)).triggered.connect(lambda _=False, each=each: show(each.view))
    rows = session.attempt(lambda: views.saved(session.register, view.noun)) or []
    if rows:
        menu.addSection(translate("RegisterTable", "Saved views"))
    for row in rows:
        menu.addAction((row.name or "").replace("&", "&&")).triggered.connect(
            lambda _=False, row=row: _open(session, row, show)
        )


def _open(session: Session, row: SavedView, show: Callable[[View], None]) -> None:
    from asm_desktop.services import views

    view = session.attempt(lambda: views.view(session.register, row))
    if view is not None:
        show(view)
