"""Recording from a source: what is typed in is cited with its sentence, in the same action."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.records import Agreement, AgreementParty, Organisation, PartyName, Person, Post, Source
from asm_desktop.services import citing, links, records
from asm_desktop.services.links import Cited
from asm_desktop.services.register import Register

NEWS = Path(__file__).parents[1] / "facts" / "asm-news-2022.txt"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with closing(Register.create(tmp_path / "r.asm", None)) as made:
        yield made


@pytest.fixture
def source(register: Register) -> Source:
    text = NEWS.read_text(encoding="utf-8")
    made = records.create(register, Source, {"headline": "ASM signs MOU", "text": text})
    citing.record_from(register, made.key)
    return made


def cited(register: Register, key: str, field: str) -> list[Cited]:
    return links.citations(register, [key]).get((key, field), [])


def test_a_name_and_a_post_are_cited_with_their_sentence(register: Register, source: Source) -> None:
    kdb = records.create_party(register, Organisation, "Korean Development Bank")
    jung = records.create_party(register, Person, "Mr Byung Chul Jung")
    post = records.create(
        register, Post, {"person": jung.key, "organisation": kdb.key, "title": "Executive Director", "head": False}
    )
    (name,) = register.store.rows_of(PartyName, jung.key)
    (found,) = cited(register, name.key, "full")
    assert (found.source_key, found.status) == (source.key, "stated")
    assert (found.sentence or "").startswith("The MOU was signed at a formal ceremony attended by Mr Byung Chul Jung")
    assert cited(register, post.key, "title")[0].status == "stated"
    assert cited(register, post.key, "organisation")[0].sentence == "ASM signs MOU with Korean Development Bank"
    assert not cited(register, post.key, "person")


@pytest.mark.usefixtures("source")
def test_what_the_text_does_not_say_is_implied_and_defaults_are_not_claimed(register: Register) -> None:
    mou = records.create(register, Agreement, {"type": "mou", "governing_law": "Korea’s"})
    assert cited(register, mou.key, "type")[0].status == "stated"
    assert [(each.status, each.sentence) for each in cited(register, mou.key, "governing_law")] == [("implied", None)]
    kdb = records.create_party(register, Organisation, "KDB")
    row = records.create(register, AgreementParty, {"agreement": mou.key, "party": kdb.key, "role": "party"})
    assert not cited(register, row.key, "role")


@pytest.mark.usefixtures("source")
def test_a_changed_value_is_cited_anew_and_undo_takes_both_back(register: Register) -> None:
    mou = records.create(register, Agreement, {"type": "mou"})
    mou = records.update(register, mou, {"binding": "binding"})
    binding = cited(register, mou.key, "binding")[0].sentence or ""
    assert "has signed a binding agreement" in binding
    records.update(register, mou, {"binding": "non_binding"})
    (now,) = cited(register, mou.key, "binding")
    assert "a non-binding Memorandum" in (now.sentence or "")
    register.undo()
    assert [each.sentence for each in cited(register, mou.key, "binding")] == [binding]


def test_a_quote_is_kept_to_the_character_with_its_sentence(register: Register, source: Source) -> None:
    words = "Our commissioning and ramp-up at the Korean Metals Plant will continue over the second half of 2022."
    start = (source.text or "").index(words)
    whole = (source.text or "")[start : (source.text or "").index("”", start)]
    made = citing.quote(register, source.key, whole)
    assert made.values["text"] == whole
    assert cited(register, made.key, "text")[0].sentence == f"“{whole}”"
    assert register.undo() == "Quote ASM signs MOU"
    assert register.store.get(type(made), made.key) is None


@pytest.mark.usefixtures("source")
def test_recording_ends_and_needs_a_source(register: Register) -> None:
    citing.record_from(register, None)
    kdb = records.create_party(register, Organisation, "KDB", {"country": "Korea"})
    assert not cited(register, kdb.key, "country")
    with pytest.raises(RecordNotFound):
        citing.record_from(register, "nowhere")
