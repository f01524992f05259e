"""A table as text for the clipboard: tab-separated for a spreadsheet, HTML for a letter.

A cell that a spreadsheet would take for a formula is marked as text with an apostrophe, which the spreadsheet hides;
numbers and telephone numbers stay as they are (SAFETY, formula injection).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

FORMULA = re.compile(r"\s*[=+\-@|%]")
NUMBER = re.compile(r"[+-]?[\d\s().,/-]+")


def tab_separated(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lines of cells with tabs between them."""
    return "\n".join("\t".join(map(harmless, cells)) for cells in (heads, *rows))


def html_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table, every character of the data escaped."""
    head = "".join(f"<th>{html.escape(cell)}</th>" for cell in heads)
    lines = ["".join(f"<td>{html.escape(harmless(cell))}</td>" for cell in cells) for cells in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def harmless(cell: str) -> str:
    """A cell on one line that no spreadsheet computes."""
    line = " ".join(cell.split())
    return f"'{line}" if FORMULA.match(line) and not NUMBER.fullmatch(line) else line
