"""A short run of each campaign that no other test runs; the long ones are run by hand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults import bits, fuzz
from tests.faults.campaigns import CAMPAIGNS, run
from tests.store import killing_imports


def test_a_killed_import_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    assert killing_imports.campaign(tmp_path, 1) >= 1


def test_flipped_bits_are_found(tmp_path: Path) -> None:
    bits.campaign(tmp_path, 5)


def test_damaged_files_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    random.seed(1)
    assert sum(fuzz.campaign(tmp_path, 12)) == 12


def test_a_campaign_that_finds_a_fault_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(folder: Path, times: int) -> str:
        raise AssertionError(f"lost one of {times} in {folder.name}")

    monkeypatch.setitem(CAMPAIGNS, "save", fails)
    monkeypatch.setenv("ASM_DESKTOP_DATA", "")
    assert not run("save", 3, 7)
    assert capsys.readouterr().out.startswith("save: 3 times, seed 7: FAILED: lost one of 3 in work\n")
