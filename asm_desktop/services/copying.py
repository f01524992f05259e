"""Rows of a table as text that can be pasted elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.exchange.table_text import html_table, tab_separated


def as_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, str]:
    """The rows as tab-separated text and as HTML, both under the heads of the columns."""
    return tab_separated(heads, rows), html_table(heads, rows)
