"""The words of the interface in the person's language.

English is written in the source. What the domain declares (labels, help, choices, sentences of errors) is translated
under contexts of its own; data is never translated. A language has two sources and what is compiled from both::

    pyside6-lupdate -locations none -no-obsolete -extensions py ui -ts resources/translations/asm_desktop_ko.ts
    cd resources/translations
    pyside6-lrelease asm_desktop_ko.ts declared_ko.ts -qm asm_desktop_ko.qm

``asm_desktop_ko.ts`` holds the interface and is kept by the first command; ``declared_ko.ts`` is written by hand, and
what it lacks is shown in English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.kinds import Choice, Flag, Mass
from asm_desktop.domain.languages import Languages
from asm_desktop.domain.ordered import Ordered
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, SavedView
from asm_desktop.domain.said import Listed, Said, Sayings
from asm_desktop.domain.time_kinds import Date
from asm_desktop.resources import path

if TYPE_CHECKING:
    from asm_desktop.domain.errors import UserError
    from asm_desktop.domain.fields import Field, Record

LANGUAGES = {"en": "English", "ko": "한국어"}
LOCALES = {"en": "en_AU", "ko": "ko_KR"}
"""How dates and numbers are written in each language."""
FIELDS, ERRORS = "fields", "errors"
_in_use: list[QTranslator] = []


def translate(context: str, text: str) -> str:
    """Return an English text of the interface in the chosen language."""
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001
    """Mark a text to be translated where it is used; ``pyside6-lupdate`` knows this name."""
    return text


def label(field: Field[Any]) -> str:
    """Return what a field is called; one of a person's own as they called it."""
    if isinstance(field, OwnField):
        return field.label
    return translate(FIELDS, field.label)


def help_text(field: Field[Any]) -> str:
    """Return a field's explanation; empty if it has none."""
    words = translate(FIELDS, field.help) if field.help else ""
    return " ".join(filter(None, (words, candid_note(field))))


def candid_note(field: Field[Any]) -> str:
    """Return what is to be borne in mind where people are judged (DOMAIN §6); empty elsewhere."""
    return translate("Forms", "They may ask to see what you write here.") if field.candid else ""


def group(field: Field[Any]) -> str:
    """Return the heading of a field's part of the form; empty for the first part."""
    return translate(FIELDS, field.group) if field.group else ""


def inverse(field: Field[Any]) -> str:
    """Return what a link is called on the record it points at."""
    return translate(FIELDS, field.inverse) if field.inverse else ""


def declared(text: str) -> str:
    """Return any other declared text: the label of a choice, of a record."""
    return translate(FIELDS, text) if text else ""


def record_label(record: type[Record], *, plural: bool = False) -> str:
    """Return what records of this kind are called."""
    return declared(record.label_plural if plural else record.label)


def date_words(date: PartialDate, *, short: bool = False) -> str:
    """Return a date as it is written in the language of the interface; `short` is for cells.

    In Korean “2022년 7월 11일”, “2022년 7월” or “2022년”, and short “2022. 7. 11.” or “2022. 7.”.
    """
    if language() != "ko":
        return date.words(short=short)
    parts = [part for part in (date.year, date.month, date.day) if part is not None]
    if short and len(parts) > 1:
        return " ".join(f"{part}." for part in parts)
    return " ".join(f"{part}{unit}" for part, unit in zip(parts, "년월일", strict=False))


def value_words(field: Field[Any], value: Any) -> str:
    """Return a field's value as it is read: choices and dates in the language of the interface, data as it is."""
    if isinstance(value, PartialDate):
        return date_words(value)
    return retold(field, field.format(value))


def retold(field: Field[Any], words: str) -> str:
    """Return a value that was kept as English words as it is read: choices and dates in the language in use."""
    if isinstance(field.kind, Date) and words:
        try:
            return date_words(PartialDate.parse(words))
        except InvalidValue:
            return words
    if isinstance(field.kind, Choice):
        return option_words(field, words)
    if field is SavedView.fields["of"] and words in BY_NOUN:
        return record_label(BY_NOUN[words], plural=True)
    if isinstance(field.kind, Mass):
        return quantity_words(words)
    if isinstance(field.kind, Languages | Ordered):
        return ", ".join(declared(name) for name in words.split(", "))
    return declared(words) if isinstance(field.kind, Flag) else words


def quantity_words(words: str) -> str:
    """Return a quantity as it is read, its qualifier in the language in use: “up to 10 t”, “최대 10 t”."""
    from asm_desktop.domain.quantity import QUALIFIERS

    for qualifier in QUALIFIERS:
        if words.startswith(f"{qualifier} "):
            return f"{declared(qualifier)}{words[len(qualifier) :]}"
    return words


def option_words(field: Field[Any], words: str) -> str:
    """Return an option of a choice as it is read; one of a person's own as they typed it."""
    return words if isinstance(field, OwnField) else declared(words)


def error_sentence(error: UserError) -> str:
    """Return an error's sentence, its template translated and its places filled."""
    values = {name: said(each) for name, each in error.values.items()}
    if isinstance(reason := error.values.get("reason"), str) and reason:
        values["reason"] = translate(ERRORS, reason)
    return translate(ERRORS, error.template).format(**values)


def said(words: object) -> Any:
    """Return what a rule of the domain says; nothing for None, and what is no such sentence as it is.

    The name of a field or of a choice reads as it does in a form.
    """
    if isinstance(words, Sayings):
        return " ".join(said(each) for each in words)
    if isinstance(words, Listed):
        return Listed.join(said(each) for each in words)
    if isinstance(words, PartialDate):
        return date_words(words)
    if not isinstance(words, Said):
        return "" if words is None else words
    translated = translate(ERRORS, words.template)
    template = translated if translated != words.template else declared(words.template)
    return template.format(**{name: said(value) for name, value in words.values})


def language() -> str:
    """Return the code of the language in use."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def use_language(code: str) -> bool:
    """Show the interface in this language from now on; windows made before keep theirs. False if it is not there."""
    application = QCoreApplication.instance()
    assert application is not None
    while _in_use:
        application.removeTranslator(_in_use.pop())
    QLocale.setDefault(QLocale(LOCALES[code]))
    if code == "en":
        return True
    translator = QTranslator(application)
    if not translator.load(str(path("translations", f"asm_desktop_{code}.qm"))):
        return False
    application.installTranslator(translator)
    _in_use.append(translator)
    return True
