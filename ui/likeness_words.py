"""Why two records may be one, in words."""

from __future__ import annotations

from asm_desktop.domain.likeness import (
    EMAIL,
    MOBILE,
    NAME,
    READING,
    REGISTRATION,
    SHORT_NAME,
    SOUND,
    WEBSITE,
    Reason,
)
from ui.translation import QT_TRANSLATE_NOOP, translate

SENTENCES = {
    EMAIL: QT_TRANSLATE_NOOP("Likeness", "same e-mail: {first}"),
    MOBILE: QT_TRANSLATE_NOOP("Likeness", "same mobile number: {first}"),
    REGISTRATION: QT_TRANSLATE_NOOP("Likeness", "same registration number: {first}"),
    WEBSITE: QT_TRANSLATE_NOOP("Likeness", "same website: {first}"),
    SHORT_NAME: QT_TRANSLATE_NOOP("Likeness", "same short name: {first}"),
    SOUND: QT_TRANSLATE_NOOP("Likeness", "names sound alike: {first} / {second}"),
    READING: QT_TRANSLATE_NOOP("Likeness", "may be one name in two scripts: {first} / {second}"),
}
SCRIPTS = {
    "Hang": QT_TRANSLATE_NOOP("Likeness", "same name in Hangul: {first}"),
    "Hani": QT_TRANSLATE_NOOP("Likeness", "same name in Hanja or kanji: {first}"),
    "Latn": QT_TRANSLATE_NOOP("Likeness", "same name in Latin letters: {first}"),
}
SAME = QT_TRANSLATE_NOOP("Likeness", "same name: {first}")
OTHERWISE = QT_TRANSLATE_NOOP("Likeness", "same name, written in another way: {first} / {second}")


def reason_words(reason: Reason) -> str:
    """One reason, with the words that are alike."""
    if reason.kind == NAME:
        template = SCRIPTS.get(reason.script, SAME) if reason.first == reason.second else OTHERWISE
    else:
        template = SENTENCES[reason.kind]
    return translate("Likeness", template).format(first=reason.first, second=reason.second)
