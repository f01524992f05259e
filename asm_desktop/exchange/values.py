"""One value of the JSON register: read for its field, and brought to the form it is kept in."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from asm_desktop.domain import kinds, own_kinds, time_kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field

LONGEST_WORD = 1000
WRITTEN_ONE_WAY = (time_kinds.Date, time_kinds.TimeOfDay, time_kinds.Moment)


def read(field: Field[Any], raw: Any) -> Any:
    """The field's value from a JSON value; None for unknown. Raises InvalidValue."""
    if raw is None:
        return None
    kind = field.kind
    if isinstance(kind, own_kinds.Own):
        return _own(raw)
    if isinstance(raw, dict | list):
        raise InvalidValue(
            reason=f"One value is expected here, not {'an object' if isinstance(raw, dict) else 'a list'}."
        )
    if isinstance(raw, str):
        check_characters(raw)
        if len(raw) > LONGEST_WORD and not isinstance(kind, kinds.Text):
            raise InvalidValue(reason=f"This text is far too long for “{field.label}”.")
    if isinstance(kind, kinds.Flag) and not isinstance(raw, bool):
        raise InvalidValue(reason="true or false is expected here.")
    if isinstance(kind, kinds.Choice) and raw not in kind.labels:
        raise InvalidValue(reason=_no_choice(kind, raw))
    return _settled(kind, raw, field.decode(raw))


def _own(raw: Any) -> own_kinds.Values | None:
    """The values of own fields as they are written, by what the writer calls each field. Raises InvalidValue."""
    if not isinstance(raw, dict):
        raise InvalidValue(reason="An object is expected here: the own fields, each with its value.")
    return tuple(sorted((reference(name), value) for name, value in raw.items() if value is not None)) or None


def _settled(kind: kinds.Kind[Any], raw: Any, value: Any) -> Any:
    """The value in the form it is kept in; dates and times have one way to be written, so that none is guessed."""
    if isinstance(kind, kinds.Link):
        return reference(value)
    if isinstance(kind, kinds.Text):
        value = kind.clean(value)
    if isinstance(kind, WRITTEN_ONE_WAY) and value is not None and kind.encode(value) != raw:
        raise InvalidValue(reason=f"Write “{raw}” as “{kind.encode(value)}”.")
    return value


def _no_choice(kind: kinds.Choice, raw: Any) -> str:
    by_label = {label.casefold(): code for code, label in kind.options}
    meant = by_label.get(str(raw).casefold())
    guess = f" Did you mean “{meant}”?" if meant else suggestion(str(raw), kind.labels)
    return f"“{raw}” is not one of: {', '.join(kind.labels)}.{guess}"


def reference(text: str) -> str:
    """A name that records of the file refer to each other by, as it is compared. Raises InvalidValue."""
    check_characters(text)
    name = unicodedata.normalize("NFC", text.strip())
    if not name or len(name) > LONGEST_WORD:
        raise InvalidValue(reason="A short name is expected here, such as “kdb”.")
    return name


def check_characters(text: str) -> None:
    """Refuse what is no text: control characters and halves of characters. Raises InvalidValue."""
    if found := re.search(kinds.NOT_TEXT, text):
        raise InvalidValue(reason=f"The text holds U+{ord(found[0]):04X}, a control character or half of a character.")


def written(field: Field[Any], value: Any) -> Any:
    """The JSON value of a field's value, in the form that reading it again gives."""
    if isinstance(field.kind, kinds.Text) and isinstance(value, str):
        with suppress(InvalidValue):
            value = field.kind.clean(value)
    return None if value is None else field.kind.to_json(value)


def suggestion(word: str, known: Iterable[str]) -> str:
    """“ Did you mean …?” with the known word nearest to one that is not known; nothing if none is near."""
    words = list(known)
    near = [each for each in words if word in each.split("_")] or difflib.get_close_matches(word[:60], words, n=1)
    return f" Did you mean “{near[0]}”?" if near else ""
