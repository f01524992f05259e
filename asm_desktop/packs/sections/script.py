"""The master of ceremonies' script: large enough to be read at a lectern, names with how they are pronounced."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Columns, Rule, Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import note
from asm_desktop.packs.profile import Introduction, Scene
from asm_desktop.packs.style import HAIRLINE, MUTED, SMALL, Style, TextStyle
from asm_desktop.packs.text import Span, Text

alone = False
TIME = TextStyle(13, 19, bold=True)
SPOKEN = TextStyle(13, 19.5)
WIDTH = 62.0
"""Points for the time."""
WHOLE = 0.4
"""The part of a page up to which what is said at one time stays together."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Each item with its time, what is said, and the guests introduced there; what is open stands first."""
    if not briefing.script:
        return []
    questions = [note(question, style.speak(say("Check"))) for question in briefing.script_questions]
    return [*questions, *(_scene(scene, style).spaced(10) for scene in briefing.script)]


def _scene(scene: Scene, style: Style) -> Block:
    cue = f" · {style.speak(say('Cue'))}: {scene.cue}" if scene.cue else ""
    words: list[Block] = [Text(f"{scene.item}{cue}", SMALL)]
    words += [Text(scene.words, SPOKEN).spaced(3)] if scene.words not in ("", scene.item) else []
    words += [_introduction(each).spaced(5) for each in scene.introductions]
    whole = Columns([(WIDTH, Text(scene.time or "–", TIME)), (0, Stack(words))])
    return Stack([Rule(HAIRLINE, 0.6).kept(), whole.spaced(7)], whole=style.height * WHOLE)


def _introduction(each: Introduction) -> Text:
    told = [Span(f"  [{each.pronunciation}]", colour=MUTED, size=11)] if each.pronunciation else []
    return Text([Span(each.words), *told], SPOKEN, bullet="•", indent=16)
