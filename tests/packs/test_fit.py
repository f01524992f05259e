"""What does not fit is told before it is printed, in every edition; tabs and dividers lead to the sections."""

from __future__ import annotations

from dataclasses import replace

from asm_desktop.domain.editions import LOWER
from asm_desktop.domain.manner import Manner, Part
from asm_desktop.domain.printables import MEETING_BRIEF, NAMED
from asm_desktop.packs import style
from asm_desktop.packs.layout import arrange
from asm_desktop.packs.pack import draw_briefing
from asm_desktop.packs.profile import Brief
from asm_desktop.packs.style import style_for
from asm_desktop.packs.values import Value
from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import lines_of, words_of

LOST = "No font holds these characters, so their codes are printed instead: U+1F600."


def told(*given: object, **named: object) -> str:
    """The remarks on a document, each on a line."""
    return "\n".join(map(str, draw_briefing(*given, **named).remarks))  # type: ignore[arg-type]


def test_characters_in_no_font_are_told_in_every_edition() -> None:
    for edition in ("principal", *LOWER):
        assert LOST in told(replace(full(13), title="Signing \U0001f600"), manner=Manner(edition=edition))
    noted = Manner(parts=(Part("gaps", "Ask \U0001f600"),))
    assert LOST in told(full(13), manner=noted)
    assert "No font" not in told(full(13))


def test_a_summary_and_a_brief_that_are_too_long_are_told_with_what_to_cut() -> None:
    base = full(13)
    crowded = replace(base.summary, messages=tuple("A message that goes on. " * 20 for _ in range(9)))
    words = told(replace(base, summary=crowded))
    assert "Longer than one page." in words
    assert "Cut the messages to 3 (there are 9)." in words
    brief = Brief(people=tuple(Value(f"Person {place} " * 12) for place in range(40)))
    assert "Longer than one page." in told(replace(base, brief=brief), MEETING_BRIEF)


def test_a_brief_over_four_sides_names_its_longest_sections() -> None:
    assert "pages, and more than 4 are seldom read. Longest, in pages: Participants (" in told(full(60))
    assert "seldom read" not in told(full(60), NAMED["guest-list"])


def test_text_keeps_its_contrast_in_greyscale() -> None:
    for words in (style.INK, style.ACCENT, style.MUTED, style.UNKNOWN):
        for ground in (style.PAPER, style.TINT, style.WARNING_TINT):
            assert contrast(words, ground) >= 4.5
    assert contrast(style.PAPER, style.ACCENT) >= 4.5
    assert contrast(style.PAPER, style.INK) >= 4.5


def contrast(one: str, other: str) -> float:
    """The contrast of two colours printed grey, as WCAG counts it."""
    dark, light = sorted(map(_lightness, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _lightness(colour: str) -> float:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    grey = 0.299 * red + 0.587 * green + 0.114 * blue
    return grey / 12.92 if grey <= 0.03928 else float(((grey + 0.055) / 1.055) ** 2.4)


def test_what_the_edge_of_the_page_cuts_is_told() -> None:
    assert "The foot of each page has no room" in told(replace(full(13), title="W" * 70))
    assert "the title is cut after 70 characters" in told(replace(full(13), title="Long title " * 9))


def test_tabs_stand_at_the_outer_edge_of_the_pages_of_their_sections() -> None:
    layout = arrange(full(13), style_for(Manner()))
    tabs = layout.tabs()
    assert tabs is not None
    assert tabs.on_pages[0] == ()
    assert all(tabs.on_pages[1:])
    assert {number for on in tabs.on_pages for number in on} == set(range(1, len(layout.headings) + 1))
    pages = lines_of(drawn(full(13), manner=Manner(duplex=True, tabs=True)))
    left, right = (min(line.x for line in pages[place]) for place in (1, 2))
    assert left < 60 < right


def test_dividers_stand_before_their_sections_on_the_right_in_duplex() -> None:
    manner = Manner(dividers=True, duplex=True, parts=(Part("summary"), Part("participants")))
    pages = words_of(drawn(full(13), manner=manner)).count("This page is blank")
    layout = arrange(full(13), style_for(manner), parts=manner.parts)
    starts = [page for _, page in layout.starts()]
    assert [page % 2 for page in starts] == [1, 1]
    assert pages >= 3
