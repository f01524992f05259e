"""Choices in an order: a field keeps their codes, “list, rank”, and people read and type their labels."""

from __future__ import annotations

from asm_desktop.domain.kinds import Text


class Ordered(Text):
    """Some of a declared list, in an order that matters; what is no choice is kept as typed, for a check to refuse."""

    name = "order of choices"

    def __init__(self, options: tuple[tuple[str, str], ...]) -> None:
        self.options = options
        self.labels = dict(options)

    def parse(self, text: str) -> str | None:
        """The codes of choices named by code or label, with commas between them."""
        words = super().parse(text)
        known = {each.casefold(): code for code, label in self.options for each in (code, label)}
        found = [part.strip() for part in (words or "").split(",") if part.strip()]
        return ", ".join(known.get(part.casefold(), part) for part in found) or None

    def format(self, value: str) -> str:
        """The labels, in their order."""
        return ", ".join(self.labels.get(code, code) for code in value.split(", "))
