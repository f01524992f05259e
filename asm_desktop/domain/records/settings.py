"""What a register holds to be true of itself: whose it is, and what counts as dormant, old or ending."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Surroundings, Titled

FIGURES = ("dormant_months", "stale_days", "ending_days")
MOST = 3_650


class RegisterSettings(
    Titled,
    noun="register_settings",
    plural="register_settings",
    prefix="N",
    label="This register",
    label_plural="This register",
):
    """One for the whole register, of several the first; without any, what is declared here holds."""

    us = declare.link(
        "Own organisation",
        "organisation",
        named=True,
        inverse="Own organisation of this register",
        help="Its people are ours: they are offered first where our side is asked for.",
        column=2,
    )
    dormant_months = declare.number(
        "Months until an agreement is dormant",
        required=True,
        default=12,
        help="Without any activity, as far as is known.",
        column=3,
    )
    stale_days = declare.number(
        "Days until a verification is old",
        required=True,
        default=90,
        help="People, organisations and posts are to be verified again after these.",
        column=4,
    )
    ending_days = declare.number(
        "Days before an expiry that count as ending",
        required=True,
        default=90,
        help="For the expiry that is stated, amended or computed from the term.",
        column=5,
    )

    COMPOSED_OF = ("us", "ref")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the organisation whose register it is."""
        title = around.short(self.us) or self.ref
        return {"title": title, "short": title}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """The figures are of use."""
        yield from super().check(values)
        for name in FIGURES:
            if (value := values.get(name)) is not None and not 1 <= value <= MOST:
                yield name, f"{cls.fields[name].label}: a number from 1 to {MOST} is expected."
