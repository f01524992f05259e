"""Other people's cases, written by hand as JSON under tests/cases: taken in, given out again, and printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.values import Value
from asm_desktop.services import records
from asm_desktop.services.briefings import briefing
from asm_desktop.services.exchange import export_register, import_register
from asm_desktop.services.register import Register
from tests.packs.drawing import print_pack
from tests.packs.reading import is_sound, words_of

CASES = Path(__file__).parents[1] / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.json"))


@pytest.fixture
def registers(tmp_path: Path) -> Iterator[dict[str, Register]]:
    opened = {name: Register.create(tmp_path / f"{name}.asm", None) for name in NAMES}
    for name, register in opened.items():
        import_register(register, (CASES / f"{name}.json").read_bytes())
    yield opened
    for register in opened.values():
        register.close()


def told(register: Register, event: str) -> Briefing:
    return briefing(register, records.find(register, event).key)


def printed(register: Register, event: str) -> str:
    pdf = print_pack(register, records.find(register, event).key)
    assert is_sound(pdf)
    return words_of(pdf)


def text(value: Value) -> str:
    return value.text or f"? {value.ask}"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_given_out_and_taken_in_again_is_the_same(registers: dict[str, Register], name: str) -> None:
    first = export_register(registers[name])
    copy = Register.create(Path(registers[name].path).with_suffix(".copy"), None)
    import_register(copy, first)
    second = export_register(copy)
    copy.close()
    assert first == second


def test_witnesses_stand_apart_from_signatories(registers: dict[str, Register]) -> None:
    pack = told(registers["bilateral"], "E-0001")
    (card,) = pack.agreements
    assert [(each.role, text(each.person), each.title, text(each.signed)) for each in card.signatures] == [
        ("Signatory", "Dr Käthe Müller", "Chief Executive", "21 May 2024"),
        ("Signatory", "강유미", "Director", "21 May 2024"),
        ("Witness", "Ingrid Sæther", "General Counsel", "–"),
        ("Witness", "Mr Park Min-ho", "Head of Research", "–"),
    ]
    assert [(group.title, len(group.people)) for group in pack.participants] == [
        ("Signatories", 2),
        ("Witnesses", 2),
        ("Stand-ins", 1),
    ]
    signing = next(fact.value.text for fact in pack.summary.facts if fact.label == "Signatories")
    assert signing == "Dr Käthe Müller (Halden); 강유미 (GBI)"


def test_sources_that_contradict_each_other_are_both_printed(registers: dict[str, Register]) -> None:
    words = printed(registers["bilateral"], "E-0001")
    for kept, other in (("21 May 2024", "22일"), ("Chuncheon", "서울"), ("up to EUR 2 million", "300만 유로")):
        assert kept in words
        assert f"reads “{other}”" in words
    for name in ("강유미 Kang Yu-mi 姜有美", "케테 뮐러", "할덴리튬", "Stands in for: Astrid Dahl, Chair of the Board"):
        assert name in words
    assert "02:30 in Seoul (19:30 the day before in Oslo)" in words


def test_five_parties_print_in_every_script(registers: dict[str, Register]) -> None:
    words = printed(registers["five-parties"], "E-0001")
    expected = ["東亜金属鉱業株式会社", "Toa Metal Mining K.K.", "Trường Đại học Công nghệ Sông Hồng", "보기시"]
    expected += ["Mr 髙橋 一郎 Ichiro Takahashi", "Prof Nguyễn Thị Ánh Tuyết", "Bogi City", "Institut für Werkstoffe"]
    expected += ["磁石リサイクルに関する五者覚書", "BINDING IN PART", "磁石のリサイクル", "Đào tạo kỹ sư"]
    for each in expected:
        assert each in words
    assert "U+" not in words
    assert "Signatories for Example Recycling Co., Ltd are not known: ask that party." in words
    assert "Photograph: It starts 30 minutes before the item before it starts." in words


def test_a_job_change_leaves_the_signature_under_the_old_title(registers: dict[str, Register]) -> None:
    posts = {}
    for event in ("E-0001", "E-0002", "E-0003"):
        pack = told(registers["job-change"], event)
        posts[event] = [post.text.text for post in pack.participants[0].people[0].posts]
        for card in pack.agreements:
            (signature,) = card.signatures
            assert (signature.title, text(signature.signed)) == ("Director-General", "3 November 2022 (the agreement)")
    board = "Member, National Skills Board"
    assert posts["E-0001"] == ["Director-General, Ministry of Trade and Mines", board]
    assert posts["E-0002"] == [board, "Vice President, External Affairs, Broken Ridge Mining Ltd"]
    assert posts["E-0003"] == [board]


def test_an_agreement_of_which_nothing_is_known_is_nothing_in_particular(registers: dict[str, Register]) -> None:
    pack = told(registers["job-change"], "Nothing known at all")
    (card,) = pack.agreements
    assert (pack.kind, card.kind, card.title, card.binding.text) == ("", "", "Agreement", None)
    listed = {gap.what for group in pack.gaps for gap in group.gaps}
    assert {"Type of event", "Type of agreement", "Binding status", "Date of signature", "Date", "Venue"} <= listed
    assert {"Purpose", "Objectives", "Messages", "Do not say", "Guest list"} <= listed


def test_a_sale_over_its_cap_says_so_and_leaves_out_what_is_not_known(registers: dict[str, Register]) -> None:
    pack = told(registers["sale"], "E-0001")
    dysprosium, terbium, neodymium, rest = pack.ledgers
    facts = {fact.label: text(fact.value) for fact in dysprosium.facts}
    assert facts["Agreed"] == "up to 2.5 t"
    assert facts["Delivered"].startswith("2.5505 t in 2 deliveries; 2 deliveries are left out")
    assert facts["Remaining"] == "nothing: 0.0505 t over what was agreed"
    assert [row.lot for row in dysprosium.deliveries] == ["1", "2", "3", ""]
    assert "More was delivered than agreed, by 0.0505 t." in dysprosium.remarks
    assert "Third lot, lot 3 was delivered outside the delivery window." in dysprosium.remarks
    assert {fact.label: text(fact.value) for fact in terbium.facts}["Remaining"] == "at least 180 kg"
    assert {fact.label: text(fact.value) for fact in neodymium.facts}["Agreed"] == "? Ridge Metals"
    assert rest.product == "Deliveries of no named product"
