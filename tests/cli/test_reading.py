from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.records import TITLED, Agreement
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.cli.shell import Shell


@pytest.mark.parametrize("record", TITLED)
def test_every_noun_is_listed(shell: Shell, sample: Path, record: type[Any]) -> None:
    found = shell.json("list", sample, record.plural)
    assert found
    fields = {name for name in record.fields if name not in ("short", "id")}
    for each in found:
        assert list(each)[:2] == ["ref", "title"]
        assert fields <= each.keys()
        assert each["ref"].startswith(f"{record.prefix}-")
    assert shell("list", sample, record.noun) == 0
    first, line, *rows = shell.out.splitlines()
    assert first.startswith("Reference  ")
    assert set(line) == {"─", " "}
    assert [row.split()[0] for row in rows] == [each["ref"] for each in found]


def test_values_in_json_are_json(shell: Shell, sample: Path) -> None:
    agreement = next(each for each in shell.json("list", sample, "agreements") if each["type"] == "mou")
    assert agreement["binding"] == "non_binding"
    assert agreement["signed_on"] is None
    assert len(agreement["parties"]) == 4
    assert agreement["parties"][2]["party"] == {"ref": "O-0003", "title": "Korean Development Bank"}
    sale = next(each for each in shell.json("list", sample, "agreements") if each["type"] == "sales")
    assert sale["sales_lines"][0]["quantity"] == "up to 10 t"
    delivery = shell.json("list", sample, "deliveries")[0]
    assert delivery["sales_line"]["ref"] is None
    assert delivery["sales_line"]["title"] == sale["sales_lines"][0]["product"]


def test_columns_line_up_under_hangul(shell: Shell, tmp_path: Path) -> None:
    data = tmp_path / "in.json"
    people = [{"country": "Korea", "names": [{"full": name}]} for name in ("강유미", "Rowena Smith", "김 e\u0301")]
    data.write_text(json.dumps({"format": "asm-desktop-register", "version": 1, "people": people}))
    assert shell("new", tmp_path / "a.asm", "--unencrypted") == 0
    assert shell("import", tmp_path / "a.asm", data) == 0
    assert shell("list", tmp_path / "a.asm", "people") == 0
    places = {
        sum(2 if "\uac00" <= letter <= "\ud7a3" else 1 for letter in row[: row.index("Korea")])
        for row in shell.out.splitlines()[2:]
    }
    assert len(places) == 1


def test_an_empty_list_says_so(shell: Shell, tmp_path: Path) -> None:
    shell("new", tmp_path / "a.asm", "--unencrypted")
    assert shell("list", tmp_path / "a.asm", "people") == 0
    assert shell.out == "There are no people in a.asm.\n"
    assert shell.json("list", tmp_path / "a.asm", "people") == []
    assert shell.json("search", tmp_path / "a.asm", "x") == []
    assert shell.json("history", tmp_path / "a.asm") == []


def test_a_record_is_shown_whole(shell: Shell, sample: Path) -> None:
    assert shell("show", sample, "A-0001") == 0
    for words in (
        "Binding     Non-binding [1]",
        "Signed on   Not known",
        "4. O-0004 Chungcheongbuk-do Province",
        "None recorded: Signatories",
        "Cooperation areas\n  C-0001 ",
        "[1] S-0001 ASM signs MOU with Korean Development Bank: “ASM and its subsidiary, KSM Metals Co., Ltd, have",
    ):
        assert words in shell.out


def test_a_variance_is_shown_beside_its_sentence(shell: Shell, sample: Path) -> None:
    assert shell("show", sample, "A-0002") == 0
    assert "up to 10 t" in shell.out
    assert "this source says “10 tonnes”" in shell.out


def test_links_are_shown_from_both_sides(shell: Shell, sample: Path) -> None:
    assert shell("show", sample, "C-0001") == 0
    assert "Agreement A-0001 MOU: ASM" in " ".join(shell.out.split())
    bank = shell.json("show", sample, "Korean Development Bank")
    assert bank["ref"] == "O-0003"
    assert bank["noun"] == "organisation"
    linked = {each["heading"]: [record["ref"] for record in each["records"]] for each in bank["linked"]}
    assert linked["Agreements"] == ["A-0001"]
    assert linked["People"] == ["P-0002"]


def test_every_sentence_of_a_record_is_in_its_json(shell: Shell, sample: Path) -> None:
    sale = shell.json("show", sample, "A-0002")
    assert {each["field"] for each in sale["citations"]} >= {"type", "binding"}
    quantity = [each for each in sale["sales_lines"][0]["citations"] if each["field"] == "quantity"]
    assert [each["reads"] for each in quantity] == [None, "10 tonnes"]
    assert all(each["source"]["ref"].startswith("S-") and each["status"] == "stated" for each in quantity)


def test_an_ambiguous_reference_lists_what_fits(shell: Shell, sample: Path) -> None:
    line = shell.fails("show", sample, "Sales")
    assert "fits several records" in line or "There is no record" in line
    line = shell.fails("show", sample, "NdPr")
    assert "M-0001" in line
    assert "M-0002" in line
    assert "There is no record “A-9999”" in shell.fails("show", sample, "A-9999")


@pytest.mark.parametrize(
    ("words", "ref"),
    [
        (["산업은행"], "O-0003"),
        (["Korea", "Development", "Bank"], "O-0003"),
        (["KDB"], "O-0003"),
        (["충북"], "O-0004"),
        (["myung", "kyoo"], "P-0003"),
        (["--", "-zzz"], None),
    ],
)
def test_search_finds_any_name(shell: Shell, sample: Path, words: list[str], ref: str | None) -> None:
    assert shell("search", sample, "--json", *words) == 0
    found = json.loads(shell.out)
    assert (ref in [each["ref"] for each in found]) == (ref is not None)
    assert all({"ref", "title", "noun", "where", "created"} <= each.keys() for each in found)
    assert shell("search", sample, *words) == 0
    assert (ref or "Nothing in sample.asm fits") in shell.out


def test_the_history_tells_each_value_before_and_after(shell: Shell, example: Path) -> None:
    register = Register.open(example, None)
    agreement = register.store.all(Agreement)[0]
    records.update(register, agreement, {"stage": "agreed_text"})
    register.close()
    assert shell("undo", example) == 0
    undone, change, taken_in = shell.json("history", example)
    assert (undone["kind"], change["kind"], taken_in["label"]) == ("undo", "do", "Import register.example.json")
    assert change["undone"]
    assert [(each["field"], each["old"], each["new"]) for each in change["changes"]] == [
        ("stage", "Signed", "Agreed text")
    ]
    assert shell("history", example) == 0
    assert "Undo: Change Stage of" in shell.out
    assert "· Stage: Signed → Agreed text" in shell.out
    assert "more changes; --json lists them all" in shell.out


def test_the_terminal_is_not_steered_by_data(shell: Shell, tmp_path: Path) -> None:
    data = tmp_path / "in.json"
    event = {"name": "safe", "notes": "a\x9b2Jb", "type": "other"}
    data.write_text(json.dumps({"format": "asm-desktop-register", "version": 1, "events": [event]}))
    shell("new", tmp_path / "a.asm", "--unencrypted")
    shell("import", tmp_path / "a.asm", data)
    assert shell("show", tmp_path / "a.asm", "E-0001") == 0
    assert "a\ufffd2Jb" in shell.out
