"""The actions that print: tables, records, and the documents of the list in `domain.printables`."""

from __future__ import annotations

from asm_desktop.domain.printables import PACK, PRINTABLES, Printable
from asm_desktop.domain.said import say
from ui.action_spec import PRINT, Spec
from ui.translation import QT_TRANSLATE_NOOP

FOREMOST_KEYS = {"pack": "Ctrl+P"}


def action_of(printable: Printable) -> str:
    """The id of the action that prints a document."""
    return printable.name if printable is PACK else f"document-{printable.name}"


def _document(printable: Printable, before: Printable | None) -> Spec:
    """The action of a document, a group apart from those of other nouns."""
    return Spec(
        action_of(printable),
        PRINT,
        say("{document}…", document=printable.title),
        lambda on: on.print_document(printable.name),
        "printer",
        FOREMOST_KEYS.get(printable.name, ""),
        printable.of,
        starts_group=before is None or before.of != printable.of,
    )


PRINTING: tuple[Spec, ...] = (
    Spec(
        "print-table",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Print the table…"),
        lambda on: on.print_table(),
        "printer",
        "Ctrl+Alt+P",
        "printed",
    ),
    Spec(
        "print-selected",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Print the selected…"),
        lambda on: on.print_selected(),
        "printer",
        needs="record",
    ),
    Spec(
        "print-record",
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Print this record…"),
        lambda on: on.print_record(),
        "printer",
        needs="record",
    ),
    *(_document(each, before) for each, before in zip(PRINTABLES, (None, *PRINTABLES), strict=False)),
)
"""Tables and records as they are seen, then every document that can be printed."""


def documents_of(noun: str) -> list[str]:
    """The actions that print a document of a record of this noun, by their ids."""
    return [action_of(each) for each in PRINTABLES if each.of == noun]
