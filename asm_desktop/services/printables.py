"""Documents printed: a record gathered, put into words, cut to the edition, and drawn as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asm_desktop.domain.editions import FULL, Withheld
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import Printable
from asm_desktop.domain.said import Said, say
from asm_desktop.services import briefings, marking
from asm_desktop.services.briefings import annexes
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

if TYPE_CHECKING:
    from asm_desktop.packs.briefing import Briefing


class NothingToPrint(UserError):
    """A document of which no section has anything to say."""

    template = "{document}: there is nothing to print of {title} yet, so no document was made."


class NothingInEdition(NothingToPrint):
    """A document of which an edition may hold nothing."""

    template = "{document}: nothing of it may be in another edition than the principal’s, or there is nothing to print."


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A document as a PDF: what it is called, its marking and whether that is confidential, and what to know of it.

    `withheld` says what the edition does not hold and why; `remarks` say what should be looked at before it goes out.
    """

    pdf: bytes
    title: str
    marking: str
    confidential: bool
    withheld: tuple[Withheld, ...] = ()
    remarks: tuple[Said, ...] = ()


def print_document(
    register: Register, printable: Printable, key: str = "", manner: Manner | None = None
) -> PrintedDocument:
    """A document of a record, or of the whole register where it is of none.

    Raises RecordNotFound, NothingToPrint, and KeyError for other paper, another edition, language or section.
    """
    manner = manner or Manner()
    briefing = briefings.compose(register, printable, key, manner)
    briefing, left_out = with_annexes(register, briefing, printable, manner)
    made = draw(briefing, printable, manner)
    return replace(made, remarks=(*left_out, *made.remarks))


def draw(briefing: Briefing, printable: Printable, manner: Manner) -> PrintedDocument:
    """A document of a briefing. Raises NothingToPrint, and KeyError for other paper, another edition or section."""
    from asm_desktop.packs.pack import draw_briefing

    drawn = draw_briefing(briefing, printable, manner, speaker(manner.languages))
    if not drawn.sections:
        refusal = NothingToPrint if manner.edition == FULL else NothingInEdition
        raise refusal(document=printable.title, title=briefing.title)
    confidential = manner.edition != "media" and briefing.level in marking.CONFIDENTIAL
    remarks = (*_remarks(briefing, manner), *drawn.remarks)
    return PrintedDocument(drawn.pdf, briefing.title, briefing.marking, confidential, drawn.withheld, remarks)


def with_annexes(
    register: Register, briefing: Briefing, printable: Printable, manner: Manner
) -> tuple[Briefing, tuple[Said, ...]]:
    """The briefing with the annexes that are wanted, and what of them is left out and why.

    It is marked as the most confidential of them where that is more than its own.
    """
    if "annexes" not in ((manner.parts and [part.section for part in manner.parts]) or printable.sections):
        return briefing, ()
    appended = annexes.append(register, manner)
    made = replace(briefing, annexes=appended.annexes)
    if marking.LEVELS.index(appended.level) > marking.LEVELS.index(briefing.level):
        words = speaker(manner.languages)(say(marking.WORDS[appended.level]))
        made = replace(made, level=appended.level, marking=words)
    return made, appended.remarks


def _remarks(briefing: Briefing, manner: Manner) -> Iterator[Said]:
    """What no rule can take away: the title may itself tell of what is not public."""
    if manner.edition != FULL and any(card.hold in ("gated", "publicity") for card in briefing.agreements[:1]):
        yield say("The title may itself tell of an agreement that is not public yet: “{title}”.", title=briefing.title)
