"""Sums of money as people write them, “38,000 KRW”, “AUD 49.95”, “5만원”; in whole units, rounded up."""

from __future__ import annotations

import math
import re
import unicodedata

SYMBOLS = {"원": "KRW", "₩": "KRW", "€": "EUR", "£": "GBP", "A$": "AUD", "US$": "USD"}
_SUM = re.compile(
    r"(?P<before>[A-Z]{3}|A\$|US\$|[₩€£])? ?(?P<amount>\d{1,3}(?:[, ]\d{3})+|\d+)(?P<part>\.\d+)? ?(?P<times>만)?"
    r"(?: ?(?P<after>[A-Z]{3}|원))?"
)
LARGEST = 10**12


def read_money(text: str) -> tuple[int, str] | None:
    """The sum and the code of its currency (empty where none is told); None for what is no sum of money."""
    found = _SUM.fullmatch(" ".join(unicodedata.normalize("NFC", text).upper().split()))
    if found is None or (found["before"] and found["after"]):
        return None
    amount = int(re.sub(r"\D", "", found["amount"])) * (10_000 if found["times"] else 1)
    if found["part"] and not found["times"]:
        amount += math.ceil(float("0" + found["part"]))
    told = found["before"] or found["after"] or ("원" if found["times"] else "")
    return (amount, SYMBOLS.get(told, told)) if amount <= LARGEST else None
