"""Set text: what is drawn is what was given, line by line."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.packs import fonts
from asm_desktop.packs.block import Sheet
from asm_desktop.packs.style import BODY
from asm_desktop.packs.text import Span, Text
from tests.packs.reading import text_of

WIDTH = 200.0


def lines(text: str, width: float = WIDTH) -> list[str]:
    return ["".join(piece.text for piece in line) for line in Text(text).lines(width)]


def printed(text: str) -> str:
    out = io.BytesIO()
    sheet = Sheet(out, pagesize=(400, 400), invariant=1)
    Text(text).draw(sheet, 40, 360, 300)
    sheet.save()
    return text_of(out.getvalue())


@pytest.mark.parametrize(
    "text",
    [
        "an important milestone for ASM.\u00a0 In just over a year",
        "two  spaces and   three",
        "a\u00a0no-break space",
        "Mr Đặng Łukasz Käthe Ж Ω 강유미 金珉序",
        "<b>not bold</b> &amp; <img src='x'/> %s {}",
        "emoji \U0001f600 stays in what is copied",
    ],
)
def test_what_is_copied_out_is_what_was_given(text: str) -> None:
    assert printed(text) == text


@given(st.text(alphabet=st.sampled_from("ab 강유\u00a0é"), max_size=80), st.floats(20, 300))
def test_lines_hold_every_character_and_fit(text: str, width: float) -> None:
    block = Text(text)
    drawn = ["".join(piece.text for piece in line) for line in block.lines(width)]
    assert "".join(drawn).replace(" ", "") == text.replace(" ", "")
    for line in block.lines(width):
        assert sum(piece.width for piece in line) <= width + 0.02 or sum(len(piece.text) for piece in line) == 1


def test_lines_end_at_spaces_and_long_words_are_cut() -> None:
    assert lines("one two three", 45) == ["one two", "three"]
    assert "".join(lines("x" * 10_000)) == "x" * 10_000
    assert len(lines("x" * 10_000)) > 100


def test_a_no_break_space_keeps_words_together() -> None:
    assert lines("one two\u00a0three", 60) == ["one", "two\u00a0three"]


def test_an_unbroken_span_stays_on_one_line() -> None:
    block = Text([Span("aaa "), Span("up to 10 t", unbroken=True)])
    assert ["".join(piece.text for piece in line) for line in block.lines(50)] == ["aaa", "up to 10 t"]


def test_line_feeds_break_lines_and_blank_lines_stay() -> None:
    assert lines("one\n\ntwo\r\nthree\u2028four") == ["one", "", "two", "three", "four"]


def test_a_split_paragraph_loses_no_line_and_strands_none() -> None:
    block = Text("word " * 200)
    parts = block.split(WIDTH, 5.5 * BODY.leading)
    assert parts is not None
    first, rest = parts
    assert isinstance(first, Text)
    assert isinstance(rest, Text)
    assert len(first.lines(WIDTH)) == 5
    assert first.lines(WIDTH) + rest.lines(WIDTH) == block.lines(WIDTH)
    assert Text("one two").split(WIDTH, 100) is None


def test_characters_no_font_holds_are_named_and_shown() -> None:
    assert fonts.missing(["a\U0001f600", "강\u0639\n"]) == ["\u0639", "\U0001f600"]
    assert lines("\U0001f600") == ["[U+1F600]"]


@pytest.mark.parametrize("character", ["\u202e", "\x07", "\ud800"])
def test_controls_are_shown_rather_than_obeyed(character: str) -> None:
    assert lines(f"a{character}b") == [f"a[U+{ord(character):04X}]b"]


def test_decomposed_letters_are_drawn_composed() -> None:
    assert lines("\u1100\u1161\u11ab e\u0301") == ["간 é"]
