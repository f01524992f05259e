"""Questions and answers: certain, possible and defensive ones apart (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import spans, subtitle
from asm_desktop.packs.style import BODY, STRONG, Style
from asm_desktop.packs.text import Text

title = "Questions and answers"
alone = False
HEADINGS = {"": "Likelihood not judged", "Certain": "Certain to be asked", "Might": "Might be asked"}


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Each question with its answer, under its likelihood."""
    blocks: list[Block] = []
    for likelihood in dict.fromkeys(question.likelihood for question in briefing.questions):
        blocks.append(subtitle(HEADINGS.get(likelihood, likelihood)))
        for question in briefing.questions:
            if question.likelihood == likelihood:
                asked = Text(question.question, STRONG, bullet="Q", indent=18)
                answer = Text(spans(question.answer), BODY, bullet="A", indent=18).spaced(2)
                blocks.append(Stack([asked.kept(), answer], whole=style.height).spaced(8))
    return blocks
