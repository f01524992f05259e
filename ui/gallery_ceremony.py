"""Pictures of the ceremony desk, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from asm_desktop.domain.records import Event
from asm_desktop.services import listing
from asm_desktop.services.ceremonies.gift_register import gift_register
from asm_desktop.services.listing import View
from ui.album import Album
from ui.ceremony.day_view import now
from ui.ceremony.desk import PARTS
from ui.pages.ceremonies import CeremoniesPage
from ui.window import MainWindow

CEREMONIES = View(Event.noun, where=(("type", "signing"),))


def take_ceremony(window: MainWindow, album: Album) -> None:
    """Take the desk of the last ceremony in the register, if there is one."""
    register = window.session.register
    found = listing.rows(register, CEREMONIES, 0, listing.count(register, CEREMONIES))
    window.go(CeremoniesPage.id)
    album.settle()
    page = window.page()
    for part in PARTS if found else ():
        page.plan(found[-1].key, part)
        album.settle()
        album.take(f"ceremony-{part}", window)
    event = register.store.get(Event, found[-1].key) if found else None
    if event is not None:
        from ui.ceremony.on_the_day import DayWindow

        whole = DayWindow(window.session, event.key, now, window)
        whole.resize(window.size())
        whole.show()
        album.take("ceremony-day-whole", whole)
        whole.close()
    for name, dialog in _dialogs(window, event) if event is not None else ():
        dialog.show()
        album.take(f"ceremony-{name}", dialog, over=window)
        dialog.close()
        dialog.deleteLater()
    page.choose(Event.noun)


def _dialogs(window: MainWindow, event: Event) -> Iterator[tuple[str, QDialog]]:
    """What the desk of an event asks, the first plan of a countdown from the usual templates among it."""
    from asm_desktop.services.ceremonies.day import day
    from ui.ceremony.approve_dialog import ApproveDialog
    from ui.ceremony.invite_dialog import InviteDialog
    from ui.ceremony.plan_dialog import PlanDialog
    from ui.ceremony.replace_dialog import ReplaceDialog
    from ui.ceremony.times_dialog import TimesDialog
    from ui.translation import said

    yield "invite", InviteDialog(window.session, event, window)
    yield "plan", PlanDialog(window.session, event, window)
    found = day(window.session.register, event, now())
    for guest in found.guests[:1]:
        yield "replace", ReplaceDialog(window.session, guest, window)
    for slot in found.slots[:1]:
        yield "times", TimesDialog(window.session, slot.item, window)
    for given in gift_register(window.session.register, event).gifts[-1:]:
        yield "approve", ApproveDialog(window.session, [given.row], [said(each) for each in given.doubts], window)
