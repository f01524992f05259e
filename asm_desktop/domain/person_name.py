"""A person's name: kept as written, with what is known or guessed of its parts and their order (DOMAIN §1)."""

from __future__ import annotations

import unicodedata

from asm_desktop.domain import name_reading
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.name_reading import FAMILY_FIRST, GIVEN_FIRST
from asm_desktop.domain.scripts import fold, is_hangul, is_hanja
from asm_desktop.domain.value import Value

KNIGHTLY = frozenset({"sir", "dame"})
STYLES = frozenset({"hon", "the hon", "rt hon", "the rt hon", "h e"})


class PersonName(Value):
    """A name as written (`full`, to the character after NFC), its parts, their order, and the courtesy before it.

    None means not known; `guessed` says that the parts or their order were read from the text and want checking.
    """

    PARTS = ("full", "family", "given", "order", "courtesy", "guessed")
    __slots__ = PARTS
    full: str
    family: str | None
    given: str | None
    order: str | None
    courtesy: str | None
    guessed: bool

    def __init__(
        self,
        full: str,
        family: str | None = None,
        given: str | None = None,
        order: str | None = None,
        courtesy: str | None = None,
        guessed: bool = False,
    ) -> None:
        if not full.strip():
            raise InvalidValue(reason="A name is needed.")
        if order not in (None, FAMILY_FIRST, GIVEN_FIRST):
            raise InvalidValue(reason=f"The order of a name is {FAMILY_FIRST} or {GIVEN_FIRST}.")
        written = unicodedata.normalize("NFC", full)
        self._hold(written, _composed(family), _composed(given), order, _composed(courtesy), guessed)

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


def _composed(part: str | None) -> str | None:
    """A part of a name in NFC; None for a blank one."""
    return unicodedata.normalize("NFC", (part or "").strip()) or None
