"""The recovery code on paper: what it is, which file it opens, and how to keep it."""

from __future__ import annotations

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.said import say
from asm_desktop.services import marking
from asm_desktop.services.printing import PrintedTable, phrases
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

LINE = 5
"""Groups of letters on a line."""


def print_code(register: Register, code: str, manner: Manner) -> PrintedTable:
    """The sheet with a recovery code as a PDF. Raises KeyError for other paper."""
    from asm_desktop.packs.printed_sheet import draw_sheet
    from asm_desktop.packs.sheet import Facts, Sheet, SheetFact

    speak = speaker(manner.languages)
    groups = code.split("-")
    lines = ["   ".join(groups[start : start + LINE]) for start in range(0, len(groups), LINE)]
    keep = say("Keep this sheet as you keep money: whoever has it and the file can read everything.")
    use = say("Enter the code in the place of the passphrase. Capitals and spaces do not matter.")
    ends = say("A change of the passphrase makes this code worthless; print another one then, and destroy this sheet.")
    facts = (
        (say("File"), register.path.name),
        (say("Code"), "\n".join(lines)),
        (say("Use"), speak(use)),
        (say("Care"), speak(keep)),
        (say("Valid"), speak(ends)),
    )
    level = marking.LEVELS[-1]
    words = speak(say(marking.WORDS[level]))
    sheet = Sheet(
        title=speak(say("Recovery code")),
        kind=register.title,
        main=Facts("", tuple(SheetFact(speak(label), text) for label, text in facts)),
        lists=(),
        others=(),
        none="",
        marking=words,
        identity=register.title,
        state=speak(say("Printed {day}", day=PartialDate.on(manner.today))),
        phrases=phrases(manner),
    )
    return PrintedTable(draw_sheet(sheet, manner), sheet.title, words, True, 1)
