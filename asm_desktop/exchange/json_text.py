"""JSON from bytes that anyone may have written: encoding, size, depth and repeated keys are judged first."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from asm_desktop.domain.errors import InvalidData

LARGEST = 200 * 1024 * 1024
DEEPEST = 20
LONGEST_NUMBER = 30


class Repeating(dict[str, Any]):
    """An object in which some keys were written more than once; `repeated` names them."""

    repeated: tuple[str, ...] = ()


def load(data: bytes) -> Any:
    """The JSON value of a file's bytes, UTF-8 with or without a mark. Raises InvalidData."""
    if len(data) > LARGEST:
        raise _refusal(f"The file is larger than {LARGEST // 1024 // 1024} MB.")
    text = _decode(data)
    if not text.strip():
        raise _refusal("The file is empty.")
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=_number)
    except json.JSONDecodeError as error:
        raise _refusal(f"Line {error.lineno}, column {error.colno} is not valid JSON: {error.msg}.") from None
    except RecursionError:
        raise _too_deep() from None
    _check_depth(value)
    return value


def _refusal(sentence: str) -> InvalidData:
    return InvalidData([("", sentence)])


def _too_deep() -> InvalidData:
    return _refusal(f"Lists and objects are nested more than {DEEPEST} deep.")


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refusal(f"Line {line} is not UTF-8 text. Save the file as UTF-8 and try again.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeating = Repeating(found)
    repeating.repeated = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return repeating


def _number(digits: str) -> int | float:
    """A whole number; one beyond any field's range is not worth its exact digits."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else float("inf")


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [each for holder in level for each in _inside(holder) if isinstance(each, dict | list)]
        if not level:
            return
    raise _too_deep()


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
