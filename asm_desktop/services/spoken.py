"""Fields and their values in the reader's language, as printing says them; what is a person's own stays as typed."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from asm_desktop import resources
from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Field
from asm_desktop.domain.languages import Languages
from asm_desktop.domain.ordered import Ordered
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import QUALIFIERS
from asm_desktop.domain.said import Listed, Said, Sayings, Speak, say

CONTEXTS = ("errors", "fields")
"""Where the translations of what `asm_desktop` says stand, sentences first."""
SENTENCE = 40
"""From so many characters on two languages stand one under another rather than side by side."""


def speaker(languages: Sequence[str]) -> Speak:
    """Says our words in a language, or in several one after another. Raises KeyError for a language without words."""
    spoken = [partial(_said, code) for code in languages]
    return spoken[0] if len(spoken) == 1 else partial(_together, tuple(spoken))


def _together(spoken: tuple[Callable[[object], str], ...], words: Said) -> str:
    """The same words in each language, once where they are alike."""
    told = list(dict.fromkeys(each(words) for each in spoken))
    return ("\n" if any(len(each) > SENTENCE for each in told) else " · ").join(told)


def _said(code: str, words: object) -> Any:
    """What is said in one language; what fills its places is said too."""
    if isinstance(words, Sayings):
        return " ".join(_said(code, each) for each in words)
    if isinstance(words, Listed):
        return Listed.join(_said(code, each) for each in words)
    if isinstance(words, PartialDate):
        return day_in(code, words)
    if not isinstance(words, Said):
        return "" if words is None else words
    template = translations(code).get(words.template, words.template)
    return template.format(**{name: _said(code, value) for name, value in words.values})


def day_in(code: str, day: PartialDate) -> str:
    """A date as it is written in a language: “22 September 2022”, “2022년 9월 22일”."""
    if code != "ko":
        return day.words()
    parts = [part for part in (day.year, day.month, day.day) if part is not None]
    return " ".join(f"{part}{unit}" for part, unit in zip(parts, "년월일", strict=False))


@cache
def translations(code: str) -> Mapping[str, str]:
    """Our words in a language, by the English; none for English. Raises KeyError for a language without any."""
    if code == "en":
        return {}
    source = resources.path("translations", f"declared_{code}.ts")
    if not source.exists():
        raise KeyError(code)
    contexts = {each.findtext("name", ""): each for each in ElementTree.parse(source).iter("context")}
    return {
        message.findtext("source", ""): translation
        for name in reversed(CONTEXTS)
        for message in contexts[name].iter("message")
        if (translation := message.findtext("translation", ""))
    }


def name_of(field: Field[Any], speak: Speak) -> str:
    """What a field is called."""
    return field.label if isinstance(field, OwnField) else speak(say(field.label))


def value_of(field: Field[Any], value: Any, speak: Speak) -> str:
    """A value in words; nothing for unknown. A link is its identifier."""
    if isinstance(value, PartialDate):
        return speak(say("{date}", date=value))
    text = field.format(value)
    if isinstance(field.kind, kinds.Mass):
        return speak(quantity(text))
    if isinstance(field.kind, Languages | Ordered):
        return ", ".join(speak(say(name)) for name in text.split(", ")) if text else ""
    return speak(say(text)) if text and is_told(field) else text


def quantity(words: str) -> Said:
    """A quantity whose qualifier is said in the reader's language: “up to 10 t”, “최대 10 t”."""
    qualifier = next((each for each in QUALIFIERS if words.startswith(f"{each} ")), "")
    parts = (say(qualifier), say("{words}", words=words[len(qualifier) :].strip()))
    return say("{sentences}", sentences=Sayings(parts)) if qualifier else say("{words}", words=words)


def is_told(field: Field[Any]) -> bool:
    """Whether its values are words of the program."""
    return isinstance(field.kind, kinds.Flag) or (
        isinstance(field.kind, kinds.Choice) and not isinstance(field, OwnField)
    )
