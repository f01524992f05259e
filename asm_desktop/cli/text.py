"""Text for a terminal: what is said, and columns that line up in every script."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

WIDEST = 80
UNKNOWN = "–"


def say(text: str) -> None:
    """Print a text; control characters in it cannot steer the terminal."""
    sys.stdout.write("".join(letter if _harmless(letter) else "\ufffd" for letter in text) + "\n")


def complain(text: str) -> None:
    """The same on stderr, for what is to be known beside what was asked for."""
    sys.stderr.write("".join(letter if _harmless(letter) else "\ufffd" for letter in text) + "\n")


def _harmless(letter: str) -> bool:
    return letter in "\n\t" or unicodedata.category(letter) != "Cc"


def say_json(value: Any) -> None:
    """Print a value as JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def width(text: str) -> int:
    """How many columns of a terminal a text takes: Hangul and Hanja two each, combining marks none."""
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def fit(text: str, columns: int) -> str:
    """The text on one line, cut with … where it is wider."""
    line = " ".join(text.split())
    if width(line) <= columns:
        return line
    while width(line) > columns - 1:
        line = line[:-1]
    return f"{line.rstrip()}…"


def pad(text: str, columns: int) -> str:
    """The text filled up with spaces."""
    return text + " " * (columns - width(text))


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lines of aligned columns under their headings."""
    lines = [list(headings), *([fit(text, WIDEST) or UNKNOWN for text in row] for row in rows)]
    widths = [max(width(line[number]) for line in lines) for number in range(len(headings))]
    filled = ["  ".join(pad(text, columns) for text, columns in zip(line, widths, strict=True)) for line in lines]
    filled.insert(1, "  ".join("─" * columns for columns in widths))
    return "\n".join(line.rstrip() for line in filled)
