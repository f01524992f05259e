from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.fields import Field
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity
from asm_desktop.domain.records import Agreement, Post, SalesLine
from asm_desktop.domain.sentences import sentence_with, sentences, spellings

NEWS = (
    "ASM signs MOU\n\nASM and its subsidiary, KSM Metals Co., Ltd, have signed a non-binding Memorandum of "
    "Understanding (MOU). It was attended by Mr. Byung Chul Jung, Executive Director.\n“We hope.  It is a "
    "milestone.” Rowena Smith, ASM CEO\nDelivery of up to 10 tonnes from September 2022."
)


def test_sentences_end_with_their_marks_and_not_after_titles() -> None:
    assert [NEWS[start:end] for start, end in sentences(NEWS)] == [
        "ASM signs MOU",
        "ASM and its subsidiary, KSM Metals Co., Ltd, have signed a non-binding Memorandum of Understanding (MOU).",
        "It was attended by Mr. Byung Chul Jung, Executive Director.",
        "“We hope.",
        "It is a milestone.”",
        "Rowena Smith, ASM CEO",
        "Delivery of up to 10 tonnes from September 2022.",
    ]


@given(st.text(alphabet="aB .!?\n”“\u00a0"))
def test_sentences_hold_all_the_words_in_order(text: str) -> None:
    spans = list(sentences(text))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("field", "value", "begins"),
    [
        (Agreement.binding, "non_binding", "ASM and its subsidiary"),
        (Agreement.type, "mou", "ASM and its subsidiary"),
        (SalesLine.quantity, Quantity.parse("up to 10 t"), "Delivery of up to 10"),
        (SalesLine.window_from, PartialDate.parse("2022-09"), "Delivery of up to 10"),
        (Post.title, "executive director", "It was attended"),
    ],
)
def test_the_sentence_that_says_a_value_is_found(field: Field[object], value: object, begins: str) -> None:
    found = sentence_with(NEWS, spellings(field.kind, value))
    assert found is not None
    assert found.startswith(begins)


def test_words_over_several_sentences_give_all_of_them_to_the_character() -> None:
    assert sentence_with(NEWS, ["We hope. It is a milestone"]) == "“We hope.  It is a milestone.”"


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert sentence_with("The bank agreed.", ["agree"]) is None
    assert sentence_with(NEWS, ["10 t"]) is None
    assert sentence_with(NEWS, ["binding"]) is None
