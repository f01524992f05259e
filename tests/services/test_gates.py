"""The gate of a stage on every path to it: one check, one reason, and history told as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from asm_desktop import resources
from asm_desktop.domain.records import Agreement
from asm_desktop.services import bulk, gates, history, records, restoring
from asm_desktop.services.bulk import Together
from asm_desktop.services.exchange import import_register
from asm_desktop.services.gates import GateClosed
from asm_desktop.services.register import Register

SIGNED = {"stage": "signed"}
REASONED = {**SIGNED, "stage_reason": "Reported in the news"}
UNSIGNED = "Nobody is named who signed. No signed copy is attached, and its location is not recorded."


@pytest.fixture
def mou(register: Register) -> Agreement:
    return records.create(register, Agreement, {"formal_title": "The MOU", "binding": "non_binding"})


def again(register: Register, row: Agreement) -> Agreement:
    kept = register.store.get(Agreement, row.key)
    assert kept is not None
    return kept


Path = Callable[[Register, Agreement, dict[str, Any]], object]
PATHS: dict[str, Path] = {
    "one record": lambda register, row, values: records.update(register, row, values),
    "several records": lambda register, row, values: records.update_many(register, [row], values),
    "many records": lambda register, row, values: bulk.change(register, Agreement, [row.key], Together(values)),
    "a new record": lambda register, _, values: records.create(register, Agreement, values),
}


@pytest.mark.parametrize("path", PATHS)
def test_each_path_to_a_stage_asks_for_a_reason(register: Register, mou: Agreement, path: str) -> None:
    with pytest.raises(GateClosed) as refused:
        PATHS[path](register, mou, SIGNED)
    assert UNSIGNED in str(refused.value)
    assert register.undo_label() == "Add agreement", "nothing was changed"
    PATHS[path](register, mou, REASONED)
    row = register.store.all(Agreement)[-1]
    assert (row.stage, row.stage_reason) == ("signed", "Reported in the news")


def test_the_reason_of_an_earlier_stage_opens_no_later_gate_and_goes_on_the_way_back(
    register: Register, mou: Agreement
) -> None:
    row = records.update(register, mou, REASONED)
    with pytest.raises(GateClosed):
        records.update(register, row, {"stage": "in_effect"})
    row = records.update(register, row, {"stage": "idea"})
    assert (row.stage, row.stage_reason) == ("idea", None)


def test_undo_and_redo_bring_back_what_stood_whatever_is_missing(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, REASONED)
    records.update(register, row, {"stage": "idea"})
    register.undo()
    assert again(register, mou).stage == "signed"
    register.undo()
    register.redo()
    assert (again(register, mou).stage, again(register, mou).stage_reason) == ("signed", "Reported in the news")


def test_a_stage_brought_back_from_history_comes_with_its_reason(register: Register, mou: Agreement) -> None:
    row = records.update(register, mou, REASONED)
    records.update(register, row, {"stage": "idea"})
    restoring.restore(register, history.actions(register, limit=1)[0].seq, mou.key, "stage")
    assert (again(register, mou).stage, again(register, mou).stage_reason) == ("signed", "Reported in the news")


def test_an_import_keeps_history_and_names_by_path_what_is_missing(register: Register) -> None:
    report = import_register(register, resources.path("sample", "model-case.json").read_bytes())
    told = dict(report.gaps)
    assert told["agreements[0].stage"] == f"Kept as “Signed”, though not everything is there. {UNSIGNED}"
    assert {row.stage for row in register.store.all(Agreement)} == {"signed"}


def test_an_import_that_tells_why_or_has_all_of_it_is_told_nothing(register: Register) -> None:
    whole = {
        **SIGNED,
        "binding": "binding",
        "copy_location": "Safe 2",
        "parties": [{"party": "one"}, {"party": "two"}],
        "signatories": [{"person": "pen", "required": True, "signed_on": "2022-09"}],
    }
    taken = {
        "organisations": [{"id": name, "names": [{"full": name}]} for name in ("one", "two")],
        "people": [{"id": "pen", "names": [{"full": "A Pen"}]}],
        "agreements": [whole, REASONED],
    }
    data = {"format": "asm-desktop-register", "version": 1, **taken}
    assert import_register(register, json.dumps(data).encode()).gaps == ()
    assert gates.short(register.store, register.store.all(Agreement)[0].key) == []
