"""Whatever stands in the data, a pack comes out: sound, complete, and with nothing obeyed."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.manner import Manner
from asm_desktop.packs.briefing import Briefing, Contact, Gap, GapGroup, Point, RunLine, RunSheet
from asm_desktop.packs.cards import Agreement, Delivery, Ledger, Quote
from asm_desktop.packs.charts import Mark as Day
from asm_desktop.packs.delivery_chart import Bars, DeliveryChart
from asm_desktop.packs.layout import arrange
from asm_desktop.packs.profile import Participant
from asm_desktop.packs.style import style_for
from asm_desktop.packs.values import Fact, Mark, Reading, Value
from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import is_sound, text_of, words_of

HOSTILE = [
    "<b>bold</b><font color='red'>red</font>",
    "<para><img src='file:///etc/passwd'/></para>",
    "</para><onDraw name='x'/>&nbsp;&#0;&bogus; <![CDATA[",
    "(unbalanced \\( parens ) \\ and % percent",
    "\x00\x01\x07\x1b[31m\x7f\x85",
    "\u202eright to left override\u2066\u2069",
    "שלום עליכם and السلام عليكم",
    "e\u0301\u0301\u0301 \u1100\u1161 \ufeff\u200b\u200d\u00ad",
    "\ud800 lone surrogate",
    "👨‍👩‍👧‍👦 🇰🇷 \U0010ffff",
    "x" * 10_000,
    "한" * 10_000,
    "\n" * 200,
    "   \u00a0\u3000   ",
    "",
    "word " * 3_000,
]
TEXT = st.text(max_size=200)
DAY, LATER = datetime.date(1000, 1, 1), datetime.date(9999, 12, 31)


def chart(text: str) -> DeliveryChart:
    """A chart that says this text in every place."""
    return DeliveryChart(text, text, text, (Bars(text, 1.0, 0.5),), ((text, 0.0), (text, 1.0)), 1.0, text, text)


def everywhere(text: str) -> Briefing:
    """A briefing with this text in every place where a text of the user's may stand."""
    value = Value(text, text, (Mark(text),), (Reading(text, text),))
    fact = Fact(text, value)
    base, lot = full(13), Delivery(value, text, text, value, value, value)
    return replace(
        base,
        title=text,
        kind=text,
        version=text,
        prepared_by=text,
        cleared_by=text,
        when=value,
        where=Value(None, text),
        run_sheet=RunSheet((RunLine(text, text, text, text, text, text, text, text, text, text, (text,)),), text, text),
        participants=(replace(base.participants[0], people=(Participant(value, (text,), text, (), value, (fact,)),)),),
        say=(Point(value, text),),
        agreements=(Agreement(text, text, text, text, value, value, value, dates=(fact,), remarks=(text,)),),
        quotes=(Quote(text, text, value, text, text, text),),
        contacts=(Contact(text, text, (text,)),),
        timeline=(Day(text, DAY, DAY, text, text), Day(text, DAY, LATER, text, text, "deadline")),
        ledgers=(Ledger(text, text, (fact,), (lot,), chart(text), (text,)),),
        gaps=(GapGroup(text, (Gap(text, text),)),),
    )


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_pack_of_hostile_text_is_sound_and_stays_in_its_frame(text: str) -> None:
    assert is_sound(drawn(everywhere(text)))
    style = style_for(Manner("letter"))
    for page in arrange(everywhere(text), style).pages:
        for block, top in page.placed:
            assert top - block.height(style.width) >= style.bottom - 0.01


@given(TEXT)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_breaks_a_pack(text: str) -> None:
    pdf = drawn(everywhere(text), manner=Manner("letter"))
    assert pdf.startswith(b"%PDF-")
    assert drawn(everywhere(text), manner=Manner("letter")) == pdf


def test_markup_is_printed_and_not_obeyed() -> None:
    words = words_of(drawn(everywhere("<b>bold</b> <img src='file:///etc/passwd'/> &amp;")))
    assert "<b>bold</b> <img src='file:///etc/passwd'/> &amp;" in words
    assert "root:" not in words


def test_a_word_of_ten_thousand_letters_is_printed_whole() -> None:
    text = text_of(drawn(replace(full(13), say=(Point(Value("Q" * 10_000)),))))
    assert text.count("Q") >= 10_000
