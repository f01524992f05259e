"""Fields and their values in the reader's language, as printing says them; what is a person's own stays as typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Field
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.said import Said, say

Speak = Callable[[Said], str]
"""Says a sentence of ours, or a declared text, in the reader's language; data is never put through it."""


def name_of(field: Field[Any], speak: Speak) -> str:
    """What a field is called."""
    return field.label if isinstance(field, OwnField) else speak(say(field.label))


def value_of(field: Field[Any], value: Any, speak: Speak) -> str:
    """A value in words; nothing for unknown. A link is its identifier."""
    if isinstance(value, PartialDate):
        return speak(say("{date}", date=value))
    text = field.format(value)
    return speak(say(text)) if text and is_told(field) else text


def is_told(field: Field[Any]) -> bool:
    """Whether its values are words of the program."""
    return isinstance(field.kind, kinds.Flag) or (
        isinstance(field.kind, kinds.Choice) and not isinstance(field, OwnField)
    )
