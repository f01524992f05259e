"""What a gift may be worth on the day it is given, and what to warn of (DOMAIN §4, its source 26).

Leads for counsel, not advice: the limits are records, each with the law or policy it rests on.
"""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Gift, GiftLimit
from asm_desktop.domain.said import Said, say


def in_force(limits: Sequence[GiftLimit], day: PartialDate) -> list[GiftLimit]:
    """The limits that may hold on the day: of a day known roughly, all that hold on one of its days."""
    return [
        limit
        for limit in limits
        if (limit.started is None or limit.started.first() <= day.last())
        and (limit.ended is None or limit.ended.last() >= day.first())
    ]


def limits_for(gift: Gift, limits: Sequence[GiftLimit], day: PartialDate) -> list[GiftLimit]:
    """The limits a gift has to keep on the day, the strictest of each currency and country first.

    One's own policy (a limit without a country) holds for every gift, the law for gifts to officials; in a holiday
    period the limit of that period takes the place of the usual one.
    """
    fitting = [
        limit
        for limit in in_force(limits, day)
        if limit.category == (gift.category or "general")
        and (limit.country is None or gift.official is not False)
        and (not limit.holiday or gift.holiday)
    ]
    raised = {(limit.country, limit.currency) for limit in fitting if limit.holiday}
    kept = [limit for limit in fitting if limit.holiday or (limit.country, limit.currency) not in raised]
    return sorted(kept, key=lambda limit: (limit.country or "", limit.currency or "", limit.limit or 0, limit.key))


def warnings(gift: Gift, limits: Sequence[GiftLimit], day: PartialDate | None = None) -> list[Said]:
    """What to warn of about a gift; `day` is the event's where the gift's own is not known."""
    given = gift.given_on or day
    if gift.approval == "refused":
        return [say("{gift} was refused and must not be given.", gift=gift.name)]
    found = []
    if gift.official is None:
        found.append(say("Whether {gift} goes to a public official is not known.", gift=gift.name))
    if gift.value is None or not gift.currency:
        found.append(say("The value of {gift} is not known, so no limit can be checked.", gift=gift.name))
    elif given is None:
        found.append(say("The day on which {gift} is given is not known, so no limit can be checked.", gift=gift.name))
    else:
        found += _beyond(gift, limits_for(gift, limits, given), given)
    if gift.approval in (None, "pending"):
        found.append(say("{gift} is not approved.", gift=gift.name))
    return found


def _beyond(gift: Gift, limits: Sequence[GiftLimit], given: PartialDate) -> list[Said]:
    found = []
    if gift.official is not False and not any(limit.country for limit in limits):
        found.append(say("No limit by law is known for {gift} on {day}.", gift=gift.name, day=given))
    for limit in limits:
        most, basis = f"{limit.limit or 0:,} {limit.currency}", limit.basis or limit.name
        facts = {"gift": gift.name, "limit": most, "basis": basis}
        if _code(limit.currency) != _code(gift.currency):
            facts["currency"] = gift.currency
            found.append(say("{gift} is valued in {currency}, the limit is {limit} ({basis}): convert it.", **facts))
        elif (gift.value or 0) > (limit.limit or 0):
            value = f"{gift.value:,} {limit.currency}"
            found.append(say("{gift} is worth {value}, over the limit of {limit} ({basis}).", **facts, value=value))
    return found


def _code(currency: str | None) -> str:
    return (currency or "").strip().upper()
