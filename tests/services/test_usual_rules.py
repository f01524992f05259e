"""The usual rules, brought into a register as records."""

from __future__ import annotations

import pytest

from asm_desktop.domain.countdown import planned
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import CountdownStep, CountdownTemplate, GiftLimit, PrecedenceOffice, PrecedenceRules
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.services.usual_rules import add_usual_rules

HELD = PartialDate(2027, 3, 18)


@pytest.fixture
def usual(register: Register) -> Register:
    assert add_usual_rules(register) == 12
    return register


def test_what_is_there_is_not_added_again_and_stays_as_it_was_changed(usual: Register) -> None:
    rules = usual.store.all(PrecedenceRules)[0]
    records.update(usual, rules, {"basis": "Our own reading"})
    assert add_usual_rules(usual) == 0
    assert records.get(usual, rules.key).values["basis"] == "Our own reading"
    usual.undo()
    assert usual.undo() == "Add the usual rules"
    assert usual.store.all(GiftLimit) == []


def test_the_gazetted_table_leaves_a_premier_open(usual: Register) -> None:
    (table,) = [each for each in usual.store.all(PrecedenceRules) if each.country == "Australia"]
    offices = usual.store.rows_of(PrecedenceOffice, table.key)
    assert [each.number for each in offices] == sorted(each.number or 0 for each in offices)
    assert [each.number for each in offices if "Premier" in (each.other_titles or "")] == [4, 12]


def test_both_countdowns_plan_the_same_days(usual: Register) -> None:
    english, korean = (
        planned(usual.store.rows_of(CountdownStep, template.key), HELD)
        for template in usual.store.all(CountdownTemplate)
    )
    assert [task.due for task in english] == [task.due for task in korean]
    assert len(english) == 16
    assert (english[0].due, english[-1].due) == (PartialDate(2026, 9, 17), PartialDate(2028, 3, 18))
