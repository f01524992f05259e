"""The actions on the records selected and on the table as it is seen."""

from __future__ import annotations

from ui.action_spec import EDIT, RECORD, VIEW, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_SELECTED: tuple[Spec, ...] = (
    Spec(
        "edit-many",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Edit the selected together…"),
        lambda on: on.edit_many(),
        "pencil",
        "Ctrl+Shift+E",
        "record",
    ),
    Spec(
        "pin",
        RECORD,
        QT_TRANSLATE_NOOP("Actions", "Pin"),
        lambda on: on.pin(),
        "pin",
        "Ctrl+B",
        "record",
    ),
)
ON_VIEW: tuple[Spec, ...] = (
    Spec(
        "add-condition",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Add a condition…"),
        lambda on: on.add_condition(),
        "filter",
        "Ctrl+Shift+F",
    ),
    Spec(
        "save-view",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Save this view…"),
        lambda on: on.save_view(),
        "save",
        "Ctrl+Shift+S",
    ),
    Spec(
        "keep-copied",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Keep copied rows on the clipboard, or clear it"),
        lambda on: on.keep_copied(),
        "clipboard",
    ),
)
ON_TABLE: tuple[Spec, ...] = (
    Spec(
        "choose-columns",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Columns and sorting…"),
        lambda on: on.choose_columns(),
        "columns-3",
        "F8",
        starts_group=True,
    ),
    Spec(
        "record-pane",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Hide or show the record"),
        lambda on: on.toggle_record(),
        "panel-right",
        "F9",
    ),
)
