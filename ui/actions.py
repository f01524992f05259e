"""Every action of the window as data; menus, tool bar, palette and keyboard help derive from this one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from asm_desktop.domain.records import BY_NOUN
from ui.action_spec import DONE_KEYS, EDIT, FILE, HELP, PRINT, RECORD, VIEW, Commands, Spec
from ui.ceremony_actions import ON_CEREMONIES
from ui.history_actions import ON_HISTORY
from ui.icons import icon
from ui.issue_actions import ON_ISSUES
from ui.many_actions import ON_SELECTED, ON_TABLE, ON_VIEW
from ui.party_actions import PARTY_ACTIONS
from ui.print_actions import PRINTING, documents_of
from ui.privacy_actions import ON_PEOPLE
from ui.register_actions import ON_REGISTER
from ui.translation import QT_TRANSLATE_NOOP, said, translate


def _new(noun: str, title: str, symbol: str, starts_group: bool = False, keys: str = "") -> Spec:
    return Spec(f"new-{noun}", RECORD, title, lambda on: on.new_record(noun), symbol, keys, starts_group=starts_group)


def _go(page: str, title: str, symbol: str, number: int) -> Spec:
    return Spec(f"go-{page}", VIEW, title, lambda on: on.go(page), symbol, f"Ctrl+{number}")


def _mode(mode: str, title: str, symbol: str, starts_group: bool = False) -> Spec:
    return Spec(
        f"mode-{mode}", VIEW, title, lambda on: on.choose_mode(mode), symbol, choice="mode", starts_group=starts_group
    )


def _language(code: str, title: str, starts_group: bool = False) -> Spec:
    return Spec(
        f"language-{code}",
        VIEW,
        title,
        lambda on: on.choose_language(code),
        choice="language",
        starts_group=starts_group,
    )


ACTIONS: tuple[Spec, ...] = (
    Spec("new-file", FILE, QT_TRANSLATE_NOOP("Actions", "New file…"), lambda on: on.new_file(), "file-plus"),
    Spec(
        "open-file",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Open file…"),
        lambda on: on.open_file(),
        "folder-open",
        "Ctrl+O",
    ),
    Spec(
        "open-sample", FILE, QT_TRANSLATE_NOOP("Actions", "Open the sample"), lambda on: on.open_sample(), "book-open"
    ),
    Spec(
        "export-json",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Export as JSON…"),
        lambda on: on.export_json(),
        "file-up",
        starts_group=True,
    ),
    Spec("import-json", FILE, QT_TRANSLATE_NOOP("Actions", "Import JSON…"), lambda on: on.import_json(), "file-down"),
    Spec(
        "rebuild-index",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Rebuild the search index…"),
        lambda on: on.rebuild_index(),
        "search",
    ),
    *ON_REGISTER,
    Spec(
        "quit", FILE, QT_TRANSLATE_NOOP("Actions", "Quit"), lambda on: on.quit(), "log-out", "Ctrl+Q", starts_group=True
    ),
    Spec("undo", EDIT, QT_TRANSLATE_NOOP("Actions", "Undo"), lambda on: on.undo(), "undo-2", "Ctrl+Z", needs="change"),
    Spec(
        "redo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        lambda on: on.redo(),
        "redo-2",
        "Ctrl+Shift+Z",
        needs="change",
    ),
    Spec(
        "find",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Find records and actions…"),
        lambda on: on.find(),
        "search",
        "Ctrl+K",
        starts_group=True,
    ),
    Spec("filter", EDIT, QT_TRANSLATE_NOOP("Actions", "Filter this table"), lambda on: on.filter(), "filter", "Ctrl+F"),
    *ON_VIEW,
    Spec(
        "new-record",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "New record here…"),
        lambda on: on.new_record(),
        "plus",
        "Ctrl+N",
    ),
    _new("organisation", QT_TRANSLATE_NOOP("Actions", "New organisation…"), "building-2", True),
    _new("person", QT_TRANSLATE_NOOP("Actions", "New person…"), "user-plus"),
    _new("agreement", QT_TRANSLATE_NOOP("Actions", "New agreement…"), "file-signature"),
    _new("area", QT_TRANSLATE_NOOP("Actions", "New cooperation area…"), "layers"),
    _new("milestone", QT_TRANSLATE_NOOP("Actions", "New milestone…"), "flag"),
    _new("event", QT_TRANSLATE_NOOP("Actions", "New event…"), "calendar-plus"),
    _new("delivery", QT_TRANSLATE_NOOP("Actions", "New delivery…"), "truck"),
    _new("engagement", QT_TRANSLATE_NOOP("Actions", "Log an engagement…"), "message-square", keys="Ctrl+L"),
    _new("follow_up", QT_TRANSLATE_NOOP("Actions", "New follow-up…"), "list-checks"),
    _new("document", QT_TRANSLATE_NOOP("Actions", "New document…"), "file-text"),
    _new("quote", QT_TRANSLATE_NOOP("Actions", "New quote…"), "quote"),
    _new("commitment", QT_TRANSLATE_NOOP("Actions", "New commitment…"), "handshake"),
    _new("source", QT_TRANSLATE_NOOP("Actions", "New source…"), "book-open"),
    _new("custom_field", QT_TRANSLATE_NOOP("Actions", "New custom field…"), "tag"),
    *ON_CEREMONIES,
    *PARTY_ACTIONS,
    *ON_PEOPLE,
    Spec(
        "mark-promise",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Mark the outcome…"),
        lambda on: on.mark_promise(),
        "badge-check",
        "Ctrl+M",
        "commitment",
        starts_group=True,
    ),
    Spec(
        "finish",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Done, or open again"),
        lambda on: on.finish(),
        "circle-check",
        DONE_KEYS,
        "task",
    ),
    Spec(
        "commit-quote",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Make a commitment from this quote…"),
        lambda on: on.commit_quote(),
        "handshake",
        needs="quote",
    ),
    Spec(
        "show-file",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Show the file"),
        lambda on: on.show_file(),
        "eye",
        "Ctrl+Shift+O",
        "document",
        starts_group=True,
    ),
    Spec(
        "save-copy",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Save a copy of the file…"),
        lambda on: on.save_copy(),
        "download",
        needs="document",
    ),
    Spec(
        "attach-file",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Attach a file…"),
        lambda on: on.attach_file(),
        "file-up",
        "Ctrl+E",
        "files",
    ),
    Spec(
        "document-from-file",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "New document from a file…"),
        lambda on: on.new_document_from_file(),
        "file-plus",
    ),
    *ON_SELECTED,
    *ON_HISTORY,
    Spec(
        "archive",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Archive"),
        lambda on: on.archive(),
        "archive",
        "Ctrl+Shift+A",
        "record",
        starts_group=True,
    ),
    Spec(
        "delete",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Delete…"),
        lambda on: on.delete(),
        "trash-2",
        "Ctrl+Del",
        "record",
    ),
    *PRINTING,
    *ON_ISSUES,
    Spec("go-today", VIEW, QT_TRANSLATE_NOOP("Actions", "Go to today"), lambda on: on.go("today"), "sunrise", "Ctrl+T"),
    _go("stakeholders", QT_TRANSLATE_NOOP("Actions", "Go to stakeholders"), "users", 1),
    _go("agreements", QT_TRANSLATE_NOOP("Actions", "Go to agreements"), "file-signature", 2),
    _go("ceremonies", QT_TRANSLATE_NOOP("Actions", "Go to ceremonies and meetings"), "calendar-days", 3),
    _go("deliveries", QT_TRANSLATE_NOOP("Actions", "Go to deliveries"), "truck", 4),
    _go("commitments", QT_TRANSLATE_NOOP("Actions", "Go to commitments"), "handshake", 5),
    _go("engagements", QT_TRANSLATE_NOOP("Actions", "Go to engagements"), "message-square", 6),
    _go("documents", QT_TRANSLATE_NOOP("Actions", "Go to documents"), "file-text", 7),
    _go("rules", QT_TRANSLATE_NOOP("Actions", "Go to rules"), "scale", 0),
    _go("setup", QT_TRANSLATE_NOOP("Actions", "Go to set-up"), "settings", 8),
    _go("history", QT_TRANSLATE_NOOP("Actions", "Go to history"), "history", 9),
    *ON_TABLE,
    _mode("system", QT_TRANSLATE_NOOP("Actions", "Light or dark as the system"), "sun-moon", True),
    _mode("light", QT_TRANSLATE_NOOP("Actions", "Light"), "sun"),
    _mode("dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "moon"),
    _language("en", "English", True),
    _language("ko", "한국어"),
    Spec("keyboard", HELP, QT_TRANSLATE_NOOP("Actions", "Keyboard"), lambda on: on.show_keyboard(), "keyboard", "F1"),
    Spec("about", HELP, QT_TRANSLATE_NOOP("Actions", "About ASM Desktop"), lambda on: on.show_about(), "info"),
)


BY_ID = {spec.id: spec for spec in ACTIONS}
FOREMOST = frozenset({"plan", "pack", "show-file", "mark-promise", "finish", "commit-quote"})
"""Actions offered beside a record by a button of their own, in the colour of the main button."""
BESIDE: dict[str, tuple[str, ...]] = {
    "event": ("plan", "pack"),
    "document": ("show-file", "save-copy"),
    "commitment": ("mark-promise",),
    "follow_up": ("finish",),
    "checklist_item": ("finish",),
    "quote": ("commit-quote",),
    "person": ("verify", "new-post", "merge", "take-apart"),
    "organisation": ("verify", "merge", "take-apart"),
}
"""Actions offered beside records of a noun, before those that every record has."""


def beside(noun: str) -> list[str]:
    """The actions offered beside a record of a noun, by their ids."""
    from asm_desktop.services.documents import takes_files

    files = ["attach-file"] if takes_files(BY_NOUN[noun]) else []
    printed = [each for each in documents_of(noun) if each not in BESIDE.get(noun, ())]
    return [*BESIDE.get(noun, ()), *files, *printed, "print-record", "pin", "record-history", "archive", "delete"]


def words(spec: Spec) -> str:
    """Return what the action is called."""
    return translate("Actions", spec.title) if isinstance(spec.title, str) else str(said(spec.title))


def keys(spec: Spec) -> str:
    """Return the action's keys as this system writes them; empty if it has none."""
    return QKeySequence(spec.keys).toString(QKeySequence.SequenceFormat.NativeText)


def build(commands: Callable[[], Commands], parent: QObject, specs: Iterable[Spec] = ACTIONS) -> dict[str, QAction]:
    """Return a QAction for each spec, by its id; `commands` is asked for what they call when the first is taken."""
    groups: dict[str, QActionGroup] = {}
    return {spec.id: _action(spec, commands, parent, groups) for spec in specs}


def _action(spec: Spec, commands: Callable[[], Commands], parent: QObject, groups: dict[str, QActionGroup]) -> QAction:
    action = QAction(words(spec), parent)
    action.setObjectName(spec.id)
    action.setProperty("prints", spec.menu == PRINT)
    if spec.icon:
        action.setIcon(icon(spec.icon))
        action.setProperty("symbol", spec.icon)
    if spec.id in FOREMOST:
        action.setPriority(QAction.Priority.HighPriority)
    if spec.keys:
        action.setShortcut(QKeySequence(spec.keys))
    if spec.choice:
        action.setCheckable(True)
        groups.setdefault(spec.choice, QActionGroup(parent)).addAction(action)
    action.triggered.connect(lambda _checked=False: spec.run(commands()))
    return action
