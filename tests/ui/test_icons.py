"""Icons: every kind of record that people look for has one, and each is there."""

from __future__ import annotations

from asm_desktop.domain.records import TITLED
from asm_desktop.resources import path
from ui.icons import OF_NOUN


def test_every_kind_of_record_has_its_icon() -> None:
    assert {record.noun for record in TITLED} == OF_NOUN.keys()
    assert [name for name in OF_NOUN.values() if not path("icons", f"{name}.svg").exists()] == []
