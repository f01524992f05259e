"""An area's own sheet says when something happened last in it, as the table of all areas does."""

from __future__ import annotations

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import CooperationArea, Engagement
from asm_desktop.services import records
from asm_desktop.services.record_sheets import print_record
from tests.packs.reading import words_of
from tests.ui.shown_pane import Shown
from ui.forms.activity_part import ActivityPart


def test_an_area_says_when_something_happened_last(shown: Shown) -> None:
    register = shown.case.register
    area = register.store.all(CooperationArea)[0]
    (part,) = [each for each in shown.read(area.key).parts if isinstance(each, ActivityPart)]
    assert part.isHidden()
    values = {"name": "Call with the cluster", "area": area.key, "held_on": PartialDate(2026, 5, 4)}
    call = records.create(register, Engagement, values)
    (part,) = [each for each in shown.read(area.key).parts if isinstance(each, ActivityPart)]
    assert part.words.text() == "Latest activity 4 May 2026: Call with the cluster"
    assert "Latest activity 4 May 2026" in words_of(print_record(register, area.key).pdf)
    records.delete(register, [call])
    records.update(register, records.get(register, area.key), {"last_activity": PartialDate(2026, 3)})
    (part,) = [each for each in shown.read(area.key).parts if isinstance(each, ActivityPart)]
    assert part.words.text() == "Latest activity March 2026."
