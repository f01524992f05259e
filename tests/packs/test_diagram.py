"""Diagrams on paper: every seat inside the page, every name whole or told by its number."""

from __future__ import annotations

import io
from collections import Counter

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.plans import head_table, rounds, theatre, u_shape
from asm_desktop.domain.seating import Sitter
from asm_desktop.packs.block import Sheet
from asm_desktop.packs.diagram import Diagram, Drawing, Place
from asm_desktop.packs.style import style_for

STYLE = style_for(Manner())
NAMES = st.lists(
    st.sampled_from(["Kim Min-seo", "Ms Example Amelia Hart", "예시 장민석", "W" * 60]), min_size=1, max_size=40
)
PLANS = st.sampled_from([head_table, rounds, theatre, u_shape])


def printed(diagram: Diagram) -> str:
    """The words on a page with nothing but the diagram."""
    out = io.BytesIO()
    sheet = Sheet(out, pagesize=STYLE.paper, invariant=1)
    Drawing(diagram, STYLE.height).draw(sheet, STYLE.left, STYLE.paper[1] - STYLE.top, STYLE.width)
    sheet.showPage()
    sheet.save()
    page = pypdfium2.PdfDocument(out.getvalue())[0]
    return " ".join(page.get_textpage().get_text_range().split())


@settings(max_examples=25)
@given(NAMES, PLANS)
def test_every_name_is_whole_in_its_seat_or_told_below(names: list[str], draw: object) -> None:
    assert callable(draw)
    plan = draw([Sitter(str(place), name) for place, name in enumerate(names)])
    places = tuple(Place(each.x, each.y, each.line, each.number, each.label) for each in plan.spots)
    diagram = Diagram("Plan", "Seen from behind", plan.width, plan.height, (), places)
    drawing = Drawing(diagram, STYLE.height)
    left = [place.name for place in drawing.unnamed(STYLE.width)]
    assert drawing.height(STYLE.width) <= STYLE.height + 0.1
    assert drawing.diagram.width * drawing.scale(STYLE.width) <= STYLE.width + 0.1
    words = printed(diagram)
    wanted = Counter(word for name in names if name not in left for word in name.split())
    assert all(words.count(word) >= count for word, count in wanted.items())
    assert all(name != "W" * 60 or name in left for name in names)
