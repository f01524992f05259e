"""What must fit on one page, and what to cut where it does not (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asm_desktop.domain.said import Said, Sayings, say
from asm_desktop.packs.block import Block
from asm_desktop.packs.parts import note
from asm_desktop.packs.style import LEAD, Style, enlarged

MOST = 3
"""So many objectives, messages and warnings are read; more are not."""
START = 40
LONGER = say("Longer than one page.")


@dataclass(frozen=True, slots=True)
class Advice:
    """What a page holds, to say what may be cut: its lists and its single texts, each with what it is called."""

    lists: tuple[tuple[Said, Sequence[str]], ...]
    texts: tuple[tuple[Said, str], ...] = ()

    def sentences(self) -> list[Said]:
        """The lists that are too long; where none is, the longest text."""
        over = [
            say("Cut {list} to {most} (there are {count}).", list=name, most=MOST, count=len(lines))
            for name, lines in self.lists
            if len(lines) > MOST
        ]
        lines = [(say("“{start}”", start=_start(line)), line) for _, listed in self.lists for line in listed]
        longest = max([*self.texts, *lines], key=lambda part: len(part[1]), default=None)
        return over or ([say("Cut the longest text, {text}.", text=longest[0])] if longest else [])


def too_long(over: float, advice: Advice, style: Style) -> Block:
    """The note that so many points do not fit, and what to cut; it is told before printing too."""
    leading = enlarged(LEAD).leading if style.large else LEAD.leading
    words = (say("It is about {count} lines too long.", count=max(round(over / leading), 1) + 1), *advice.sentences())
    found = note(" ".join(map(style.speak, words)), style.speak(LONGER))
    found.remarks = (say("{sentences}", sentences=Sayings((LONGER, *words))),)
    return found


def _start(line: str) -> str:
    return line if len(line) <= START else line[:START].rstrip() + "…"
