"""Questions and answers: certain, possible and defensive ones apart (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import spans, subtitle
from asm_desktop.packs.style import BODY, STRONG, Style
from asm_desktop.packs.text import Text

alone = False
HEADINGS = {
    "certain": say("Certain to be asked"),
    "might": say("Might be asked"),
    "defensive": say("Only if asked: defensive"),
    "": say("Likelihood not judged"),
}


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Each question with its answer, under its likelihood."""
    blocks: list[Block] = []
    for likelihood in dict.fromkeys(question.likelihood for question in briefing.questions):
        blocks.append(subtitle(style.speak(HEADINGS[likelihood])))
        for question in briefing.questions:
            if question.likelihood == likelihood:
                asked = Text(question.question, STRONG, bullet=style.speak(say("Q")), indent=18)
                answer = Text(spans(question.answer, style), BODY, bullet=style.speak(say("A")), indent=18).spaced(2)
                blocks.append(Stack([asked.kept(), answer], whole=style.height).spaced(8))
    return blocks
