"""Timeline, delivery chart and sketch: their geometry, and that an edition's cut comes before they are drawn."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.editions import LOWER
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import NAMED
from asm_desktop.packs.charts import Mark, TimeLine
from asm_desktop.packs.sketch import Box, Heights, Sketch, Tied, arranged, column
from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import is_sound, words_of

WIDTH = 470.0
TALL = st.lists(st.floats(20, 60), max_size=7)
DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2060, 1, 1))


def mark(day: datetime.date, what: str = "Signed", hold: str = "") -> Mark:
    """A day that stands out."""
    return Mark(day.isoformat(), day, day, what, "Done", "done", hold)


@given(st.floats(20, 60), TALL, TALL, TALL, TALL)
def test_boxes_of_a_sketch_never_overlap_and_stay_inside(
    own: float, owners: list[float], owned: list[float], people: list[float], partners: list[float]
) -> None:
    plan = arranged(Heights(own, owners, owned, people, partners), WIDTH)
    assert len(plan.boxes) == 1 + len(owners) + len(owned) + len(people) + len(partners)
    for place, box in enumerate(plan.boxes):
        assert box.x >= -0.01
        assert box.x + column(WIDTH) <= WIDTH + 0.01
        assert -0.01 <= box.y <= box.y + box.height <= plan.height + 0.01
        assert not any(_overlap(box, other) for other in plan.boxes[:place])


def _overlap(one: Box, other: Box) -> bool:
    beside = one.x + one.width <= other.x + 0.01 or other.x + other.width <= one.x + 0.01
    return not (beside or one.y + one.height <= other.y + 0.01 or other.y + other.height <= one.y + 0.01)


@given(st.lists(DAYS, min_size=2, max_size=12))
def test_marks_on_one_lane_leave_room_for_their_numbers(days: list[datetime.date]) -> None:
    places = TimeLine(tuple(map(mark, sorted(days))), str).places(WIDTH)
    for place, (start, end, lane) in enumerate(places):
        assert 0 <= start <= end <= WIDTH
        assert all(start - before >= 10 for before, _, other in places[:place] if other == lane)


def test_a_timeline_is_cut_to_its_edition_before_it_is_drawn() -> None:
    marks = (mark(datetime.date(2026, 1, 5)), mark(datetime.date(2026, 3, 5)))
    secret = mark(datetime.date(2026, 2, 5), "Quiet call", "internal")
    base = full(13)
    whole, less = replace(base, timeline=(marks[0], secret, marks[1])), replace(base, timeline=marks)
    assert "Quiet call" in words_of(drawn(whole))
    for edition in LOWER:
        assert drawn(whole, manner=Manner(edition=edition)) == drawn(less, manner=Manner(edition=edition))


def test_a_sketch_is_for_the_principal_and_prints_any_name() -> None:
    sketch = Sketch("Quiet owner", (Tied("x" * 300, "Subsidiary of · 80 %"),), people=(Tied("강유미", "대표"),))
    briefing = replace(full(13), sketch=sketch)
    profile = NAMED["organisation-profile"]
    pdf = drawn(briefing, profile)
    assert is_sound(pdf)
    assert "강유미" in words_of(pdf)
    assert "Quiet owner" not in words_of(drawn(briefing, profile, Manner(edition="partner")))
