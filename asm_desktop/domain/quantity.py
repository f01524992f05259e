"""Exact quantities with their unit and qualifier: “up to 10 t” is never “10 t” (DOMAIN §2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Context, Decimal, Inexact

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.value import Value

EXPECTED = "A quantity is a number and its unit, such as “10 t” or “up to 2.5 kg”."
# Digits allowed on each side of the decimal point; EXACT holds them all, so no sum or conversion ever rounds.
DIGITS = 30
EXACT = Context(prec=200, traps=[Inexact])
# Powers of ten of a gram.
MASS = {"g": 0, "kg": 3, "t": 6}
QUALIFIERS = {
    "up to": ("up to", "≤", "<=", "max", "max.", "maximum", "at most", "no more than", "not more than", "최대"),
    "at least": ("at least", "≥", ">=", "min", "min.", "minimum", "no less than", "not less than", "최소"),
    "approximately": ("approximately", "approx", "approx.", "about", "around", "circa", "ca.", "c.", "~", "≈", "약"),
    "exactly": ("exactly", "precisely", "=", "정확히"),
}
# “ton” is missing on purpose (short, long or metric), and so is “Mt”, the megatonne of mining reports.
UNITS = {
    "t": ("t", "tonne", "tonnes", "metric tonne", "metric tonnes", "metric ton", "metric tons", "mt", "톤"),
    "kg": ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "킬로그램"),
    "g": ("g", "gram", "grams", "gramme", "grammes", "그램"),
    "units": ("unit", "units"),
    "pieces": ("piece", "pieces", "pc", "pcs"),
    "%": ("%", "percent", "per cent"),
}
_QUALIFIER = {word: name for name, words in QUALIFIERS.items() for word in words}
_UNIT = {word: name for name, words in UNITS.items() for word in words}
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FORM = re.compile(r"(?P<qualifier>\D*?)\s*(?P<number>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<unit>\D.*)")
_UNIT_FORM = re.compile(r"(?![eE]\d)[^\W\d_](?:[^\W_]|[/·²³°%]|-(?=[^\W\d_]))*")


class Quantity(Value):
    """A number that is not negative, its unit, and its qualifier (up to, at least, approximately, exactly) or None.

    Zeros count as typed: “12.50 kg” stays so. Mass units are t, kg and g; any other word is kept as a unit of its own.
    """

    PARTS = ("value", "unit", "qualifier")
    __slots__ = PARTS
    value: Decimal
    unit: str
    qualifier: str | None

    def __init__(self, value: Decimal, unit: str, qualifier: str | None = None) -> None:
        if qualifier is not None and qualifier not in QUALIFIERS:
            raise InvalidValue(reason=f"A qualifier is one of: {', '.join(QUALIFIERS)}.")
        self._hold(_plain(value), _unit(unit), qualifier)

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """The quantity in a text: canonical, or as people write it (“≤ 10 tonnes”). Raises InvalidValue."""
        found = _FORM.fullmatch(" ".join(text.translate(_FULL_WIDTH).split()))
        if not found:
            raise InvalidValue(reason=EXPECTED)
        said = found["qualifier"].casefold()
        if said and said not in _QUALIFIER:
            raise InvalidValue(reason=f"Before the number, write one of: {', '.join(QUALIFIERS)}; or nothing.")
        number = re.sub("[, ]", "", found["number"])
        return cls(Decimal(number), found["unit"].rstrip(". "), _QUALIFIER.get(said))

    def __str__(self) -> str:
        return " ".join([*([self.qualifier] if self.qualifier else []), f"{self.value:f}", self.unit])

    def in_unit(self, unit: str) -> Quantity:
        """The same mass in t, kg or g, exactly, with its qualifier. Raises InvalidValue for what is not a mass."""
        wanted = _unit(unit)
        if wanted == self.unit:
            return self
        if wanted not in MASS or self.unit not in MASS:
            raise InvalidValue(reason=f"{self.unit} cannot be converted to {wanted}: only t, kg and g convert.")
        shift = MASS[self.unit] - MASS[wanted]
        return Quantity(EXACT.scaleb(self.value, shift), wanted, self.qualifier)

    def grams(self) -> Decimal | None:
        """The mass in grams, exactly; None for what is not a mass."""
        return self.in_unit("g").value if self.unit in MASS else None


def total(quantities: Iterable[Quantity], unit: str) -> Quantity:
    """The exact sum, in the unit. Raises InvalidValue where units do not convert or bounds differ.

    “up to” (or “at least”, “approximately”) in any part stays on the sum; two different ones have no common sum.
    """
    value, said = Decimal(0), set()
    for quantity in quantities:
        value = EXACT.add(value, quantity.in_unit(unit).value)
        said.add(quantity.qualifier)
    return Quantity(value, unit, _common(said))


def _common(said: set[str | None]) -> str | None:
    if said == {"exactly"}:
        return "exactly"
    loose = sorted(name for name in said if name and name != "exactly")
    if len(loose) > 1:
        raise InvalidValue(reason=f"Quantities said to be “{loose[0]}” and “{loose[1]}” cannot be added.")
    return loose[0] if loose else None


def _plain(value: Decimal) -> Decimal:
    if not value.is_finite() or value.is_signed():
        raise InvalidValue(reason="A quantity is a number, zero or more.")
    exponent = value.as_tuple().exponent
    if value.adjusted() >= DIGITS or (isinstance(exponent, int) and not -DIGITS <= exponent < DIGITS):
        raise InvalidValue(reason=f"A quantity has at most {DIGITS} digits on each side of the decimal point.")
    return Decimal(f"{value:f}")


def _unit(text: str) -> str:
    written = unicodedata.normalize("NFC", " ".join(text.translate(_FULL_WIDTH).split()))
    known = _UNIT.get(unicodedata.normalize("NFKC", written).casefold())
    if known and written != "Mt":
        return known
    if not _UNIT_FORM.fullmatch(written) or len(written) > 40:
        raise InvalidValue(reason=EXPECTED + " The unit is one word.")
    return written
