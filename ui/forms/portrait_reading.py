"""A portrait shown as soon as it is decoded; until then, and where it cannot be, the initials of the name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.session import Session
from ui.widgets.portrait import Portrait

if TYPE_CHECKING:
    from asm_desktop.services.portraits import Pixels


def show_portrait(session: Session, portrait: Portrait, digest: str | None, name: str) -> None:
    """Show the portrait with this digest, or that there is none."""
    portrait.show_initials(name)
    session.forget_reading(portrait)
    if digest is None:
        return
    from asm_desktop.services import portraits

    if portraits.is_known(digest):
        _show(portrait, portraits.seen(digest))
    else:
        session.read_beside(portrait, partial(portraits.look, digest=digest), partial(_show, portrait))


def _show(portrait: Portrait, pixels: Pixels | None) -> None:
    if pixels is not None:
        portrait.show_pixels(*pixels)
