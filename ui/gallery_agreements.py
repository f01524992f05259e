"""The agreements by stage and along time, for the pictures."""

from __future__ import annotations

from ui.album import Album
from ui.pages.agreements import PICTURES, AgreementsPage
from ui.window import MainWindow


def take_agreements(window: MainWindow, album: Album) -> None:
    """Picture each way of showing the agreements but the table, which is shown again at the end."""
    window.go(AgreementsPage.id)
    page = window.page()
    assert isinstance(page, AgreementsPage)
    page.choose(AgreementsPage.nouns[0])
    window.top.choose_segment(0)
    for place, name in reversed(list(enumerate(PICTURES))):
        page.show_picture(place)
        if place:
            album.take(f"agreements-{name}", window)
