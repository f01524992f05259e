"""The actions on the register itself."""

from __future__ import annotations

from ui.action_spec import FILE, Spec
from ui.translation import QT_TRANSLATE_NOOP

ON_REGISTER: tuple[Spec, ...] = (
    Spec(
        "register-settings",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Settings of this register…"),
        lambda on: on.set_register(),
        "settings",
        "Ctrl+,",
        starts_group=True,
    ),
    Spec(
        "backups",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Backups and restore…"),
        lambda on: on.show_backups(),
        "history",
        "Ctrl+Shift+B",
        starts_group=True,
    ),
    Spec("back-up", FILE, QT_TRANSLATE_NOOP("Actions", "Back up now"), lambda on: on.back_up(), "archive"),
    Spec(
        "backup-places",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Where backups are kept…"),
        lambda on: on.choose_backup_places(),
        "folder-open",
    ),
    Spec(
        "salvage",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save what a damaged file still holds…"),
        lambda on: on.salvage(),
        "file-plus",
    ),
)
