"""When something happened last in a cooperation area: what is typed in, or an engagement about it, if newer."""

from __future__ import annotations

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, CooperationArea, Engagement
from asm_desktop.services import records
from asm_desktop.services.register import Register


@pytest.fixture
def area(register: Register) -> CooperationArea:
    agreement = records.create(register, Agreement, {})
    values = {"agreement": agreement.key, "name": "Magnets", "last_activity": PartialDate(2026, 3)}
    return records.create(register, CooperationArea, values)


def latest(register: Register, area: CooperationArea) -> str:
    row = register.store.get(CooperationArea, area.key)
    assert row is not None
    return str(row.active_on)


def test_it_follows_the_engagements_about_the_area(register: Register, area: CooperationArea) -> None:
    assert latest(register, area) == "2026-03"
    values = {"name": "Call", "channel": "call", "held_on": PartialDate(2026, 5, 4), "area": area.key}
    call = records.create(register, Engagement, values)
    assert latest(register, area) == "2026-05-04"
    call = records.update(register, call, {"held_on": PartialDate(2026, 2)})
    assert latest(register, area) == "2026-03"
    call = records.update(register, call, {"held_on": PartialDate(2027)})
    assert latest(register, area) == "2027"
    records.update(register, call, {"area": None})
    assert latest(register, area) == "2026-03"
    register.undo()
    assert latest(register, area) == "2027"
    records.delete(register, [call])
    assert latest(register, area) == "2026-03"
