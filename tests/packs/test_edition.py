"""Editions: what may not leave the house is not in the bytes, and what was withheld is told (DOMAIN §5)."""

from __future__ import annotations

import dataclasses
import re
import zlib
from dataclasses import replace
from itertools import chain, repeat
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.editions import BARRED, LOWER, REASONS
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import PRINTABLES, TITLES, Printable
from asm_desktop.domain.said import say
from asm_desktop.packs.briefing import Briefing, Summary
from asm_desktop.packs.edition import cut
from asm_desktop.packs.edition_rules import LABELS, MAY_HOLD
from asm_desktop.packs.pack import draw_briefing
from asm_desktop.packs.values import Fact, Value
from tests.packs.full_briefing import full
from tests.packs.internal import everything, may_leave, planted
from tests.packs.reading import lines_of, reader

EVERYTHING = Printable("everything", "EV", say("Everything"), "event", tuple(TITLES), cover=True)
WORD = re.compile(r"Qz\d{5}x")


def everything_in(pdf: bytes) -> str:
    """All that a PDF holds: its bytes with every stream unpacked, its text, outline and description."""
    unpacked = [pdf.decode("latin-1")]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, flags=re.S):
        try:
            unpacked.append(zlib.decompress(found[1]).decode("latin-1"))
        except zlib.error:
            continue
    document = reader(pdf)
    outline = [str(each.title) for each in document.outline]  # type: ignore[union-attr]
    told = [str(value) for value in (document.metadata or {}).values()]
    text = ["".join(line.text for line in page) for page in lines_of(pdf)]
    return "\n".join([*unpacked, *outline, *told, *text])


@pytest.mark.parametrize("edition", sorted(LOWER))
@given(holds=st.lists(st.sampled_from(["", "", "", *REASONS]), min_size=1, max_size=40), large=st.booleans())
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
def test_no_internal_word_is_in_the_bytes_of_a_lower_edition(edition: str, holds: list[str], large: bool) -> None:
    endless = chain.from_iterable(repeat(holds))
    briefing, words = planted(everything(), endless)
    drawn = draw_briefing(briefing, EVERYTHING, Manner(edition=edition, large=large))
    found = set(WORD.findall(everything_in(drawn.pdf)))
    for word in found:
        path, around = words[word]
        assert may_leave(path, edition), path
        assert not BARRED[edition] & set(around), (path, around)


def test_the_principal_reads_everything_and_a_lower_edition_what_it_may() -> None:
    briefing, words = planted(everything(), repeat(""))
    whole = set(WORD.findall(everything_in(draw_briefing(briefing, EVERYTHING).pdf)))
    assert len(whole) > 0.9 * len(words)
    for edition in LOWER:
        held = set(WORD.findall(everything_in(draw_briefing(briefing, EVERYTHING, Manner(edition=edition)).pdf)))
        assert 40 < len(held) < len(whole) / 1.3


def test_what_was_withheld_is_told_with_its_reason() -> None:
    money = Fact("Money", Value("AUD 9", hold="confidential"))
    base = replace(full(13), summary=Summary(facts=(money, Fact("Dress", Value("Formal")))))
    made, withheld = cut(base, "partner")
    assert [fact.label for fact in made.summary.facts] == ["Dress"]
    told = [str(each.words()) for each in withheld]
    assert "Money: confidential" in told
    assert any(line.startswith("Sensitivities") and line.endswith("for our own use") for line in told)
    assert cut(base, "principal") == (base, ())


def test_an_edition_is_named_and_its_clearing_stays() -> None:
    made, _ = cut(replace(full(13), cleared_by="Example Chief"), "media")
    assert made.edition == "Media edition"
    assert made.marking == "MEDIA EDITION"
    assert not made.draft
    assert made.cleared_by is None
    assert cut(replace(full(13), cleared_by=None), "mc")[0].draft


def test_another_edition_is_refused() -> None:
    with pytest.raises(KeyError):
        cut(full(13), "friends")


def test_the_rules_name_parts_that_are_there() -> None:
    for kind, allowed in MAY_HOLD.items():
        assert set(allowed) <= {each.name for each in dataclasses.fields(kind)}, kind
        assert all(editions <= LOWER for editions in allowed.values())
    for kind, name in LABELS:
        assert name in {each.name for each in dataclasses.fields(kind)}, (kind, name)


def test_a_part_that_nobody_wrote_a_rule_for_is_for_the_principal_only() -> None:
    known: set[Any] = {name for allowed in MAY_HOLD[Briefing] for name in [allowed]}
    inside = {each.name for each in dataclasses.fields(Briefing)} - known
    assert {"gaps", "sources", "contacts", "sensitivities", "questions", "say", "undisclosed"} <= inside
    assert {"brief", "profile", "countdown", "contingencies", "relations", "engagements", "follow_ups"} <= inside


def test_a_document_tells_only_of_what_it_would_have_printed() -> None:
    sheet = next(each for each in PRINTABLES if each.name == "run-sheet")
    told = draw_briefing(full(13), sheet, Manner(edition="partner")).withheld
    assert not any("Sensitivities" in str(each.words()) for each in told)
