"""A person's name: kept as written, with what is known or guessed of its parts and their order (DOMAIN §1)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from asm_desktop.domain import name_reading
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.name_reading import FAMILY_FIRST, GIVEN_FIRST
from asm_desktop.domain.scripts import fold, is_hangul, is_hanja

KNIGHTLY = frozenset({"sir", "dame"})
STYLES = frozenset({"hon", "the hon", "rt hon", "the rt hon", "h e"})


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as written (`full`, to the character after NFC), its parts, their order, and the courtesy before it.

    None means not known; `guessed` says that the parts or their order were read from the text and want checking.
    """

    full: str
    family: str | None = None
    given: str | None = None
    order: str | None = None
    courtesy: str | None = None
    guessed: bool = False

    def __post_init__(self) -> None:
        if not self.full.strip():
            raise InvalidValue(reason="A name is needed.")
        if self.order not in (None, FAMILY_FIRST, GIVEN_FIRST):
            raise InvalidValue(reason=f"The order of a name is {FAMILY_FIRST} or {GIVEN_FIRST}.")
        object.__setattr__(self, "full", unicodedata.normalize("NFC", self.full))
        for part in ("family", "given", "courtesy"):
            written = (getattr(self, part) or "").strip()
            object.__setattr__(self, part, unicodedata.normalize("NFC", written) or None)

    @classmethod
    def parse(cls, text: str) -> PersonName:
        """The best reading of a name as written (the rules are in name_reading). Raises InvalidValue for a blank."""
        composed = cls(text).full
        courtesy, name = name_reading.split_courtesy(composed)
        parts = name_reading.read(name)
        return cls(composed, parts.family, parts.given, parts.order, courtesy, parts.guessed)

    def plain(self) -> str:
        """The name as written, without its courtesy and surrounding space."""
        written = self.full.strip()
        return written.removeprefix(f"{self.courtesy} ").strip() if self.courtesy else written

    def in_order(self) -> str:
        """The name with its courtesy, in its own order; as written wherever the writing has that order."""
        courtesy = f"{self.courtesy} " if self.courtesy else ""
        return courtesy + self._ordered()

    def formal(self) -> str:
        """How the person is addressed on paper: “Mr Kim”, “Sir John”; the whole name where that cannot be told."""
        style = fold(self.courtesy or "")
        if not style or style in STYLES or self._unspaced():
            return self.in_order()
        part = self.given.split()[0] if self.given and style in KNIGHTLY else self.family
        return f"{self.courtesy} {part}" if part else self.in_order()

    def listed(self) -> str:
        """The name for an alphabetical list, family name first: “Kim, Myung-Kyoo”; 강유미 stays as it is."""
        if not self.family or not self.given or self._unspaced():
            return self.plain()
        return f"{self.family}, {self.given}"

    def sort_key(self) -> tuple[str, str, str]:
        """What lists of people sort by: family name, given name, then the whole as written."""
        if not self.family:
            return fold(self.plain()), "", self.full
        return fold(self.family), fold(self.given or ""), self.full

    def _ordered(self) -> str:
        if not self.family or not self.given or self.order is None:
            return self.plain()
        first, second = (self.family, self.given) if self.order == FAMILY_FIRST else (self.given, self.family)
        place = fold(self.plain()).find(fold(first))
        if "," not in self.plain() and 0 <= place < fold(self.plain()).rfind(fold(second)):
            return self.plain()
        return first + ("" if self._unspaced() else " ") + second

    def _unspaced(self) -> bool:
        parts = (self.family or "") + (self.given or "")
        native = all(is_hangul(c) or is_hanja(c) for c in parts)
        return bool(parts) and native and self.order != GIVEN_FIRST and " " not in self.plain()
