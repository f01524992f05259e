"""Pictures of the ceremony desk, part by part."""

from __future__ import annotations

from asm_desktop.domain.records import Event
from asm_desktop.services import listing
from asm_desktop.services.listing import View
from ui.album import Album
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
    page.choose(Event.noun)
