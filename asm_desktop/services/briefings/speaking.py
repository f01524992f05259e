"""The script of the master of ceremonies in words, each guest introduced once (DOMAIN §4)."""

from __future__ import annotations

from asm_desktop.domain import run_sheet as clock
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.mc_script import Introduction
from asm_desktop.packs import profile as pack
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.ceremonies.speaking import speaking_of


def script(scope: Scope, planned: Ceremony) -> tuple[tuple[pack.Scene, ...], tuple[str, ...]]:
    """The scenes, and what is to be asked before the script is read."""
    found = speaking_of(planned, scope.language)
    scenes = tuple(
        pack.Scene(
            clock.clock(scene.slot.start),
            scene.slot.item.item or "",
            scope.speak(scene.words),
            scene.slot.item.cue or "",
            tuple(_introduced(scope, each) for each in scene.introductions),
        )
        for scene in found.script.scenes
    )
    return scenes, tuple(map(scope.speak, found.questions))


def _introduced(scope: Scope, each: Introduction) -> pack.Introduction:
    return pack.Introduction(scope.speak(each.words()), each.pronunciation or "")
