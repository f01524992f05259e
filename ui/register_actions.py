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
    Spec("lock", FILE, QT_TRANSLATE_NOOP("Actions", "Lock"), lambda on: on.lock(), "lock", "Ctrl+Shift+K"),
    Spec(
        "passphrase",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Change the passphrase…"),
        lambda on: on.change_passphrase(),
        "key-round",
    ),
    Spec(
        "recovery-code",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Recovery code…"),
        lambda on: on.show_recovery_code(),
        "printer",
    ),
    Spec(
        "remember",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Remember on this computer, or forget…"),
        lambda on: on.remember(),
        "shield-check",
    ),
    Spec(
        "security",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Security…"),
        lambda on: on.show_security(),
        "shield-check",
        "Ctrl+Shift+,",
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
