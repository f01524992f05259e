"""Cards of guests, measured in the PDF: exact millimetres, every word, and nothing clipped or obeyed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pypdf.generic import ContentStream

from asm_desktop.packs import fonts
from asm_desktop.packs.card_shapes import SHAPES, SHEETS, grid
from asm_desktop.packs.document import About
from asm_desktop.packs.name_cards import Card, draw_cards
from tests.packs.reading import is_sound, lines_of, reader, text_of
from tests.packs.test_hostile import HOSTILE

MM = 72 / 25.4
NEAR = 0.1
GUESTS = [
    Card("Hon. Annastacia Example", "", "Premier of Queensland and Minister for Trade", "Queensland Government"),
    Card(
        "Mr Example Minseok Jang", "장민석", "부위원장", "Korea Mine Rehabilitation and Mineral Resources Corporation"
    ),
    Card("金属鉱山 Example", "Example Kinzoku", "Director", "JOGMEC"),
    *(Card(f"Guest {number}", f"손님 {number}", f"Office {number}", f"Body {number}") for number in range(20)),
]
ABOUT = About("Cards")
CUT = ("place", "large", "badge")


def marks(pdf: bytes, page: int = 0) -> list[tuple[float, float, float, float]]:
    """The lines drawn on a page, in millimetres from its upper left corner."""
    document = reader(pdf)
    sheet = document.pages[page]
    high, found, start = float(sheet.mediabox.height), [], (0.0, 0.0)
    for operands, operator in ContentStream(sheet.get_contents(), document).operations:
        if operator == b"m":
            start = float(operands[0]), float(operands[1])
        elif operator == b"l":
            ends = (*start, float(operands[0]), float(operands[1]))
            found.append((ends[0] / MM, (high - ends[1]) / MM, ends[2] / MM, (high - ends[3]) / MM))
    return found


def crossed(pdf: bytes) -> tuple[list[float], list[float]]:
    """Where the cut marks of the first page stand, from the left and from the top."""
    across = {round((left + right) / 2, 3) for left, top, right, bottom in marks(pdf) if left == right}
    down = {round((top + bottom) / 2, 3) for left, top, right, bottom in marks(pdf) if abs(top - bottom) < 0.001}
    return sorted(across), sorted(down)


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize(("kind", "width", "height"), [("place", 89, 51), ("large", 102, 64), ("badge", 90, 55)])
def test_cards_are_cut_to_their_size(kind: str, width: float, height: float, paper: str) -> None:
    pdf = draw_cards(GUESTS, kind, ABOUT, paper).pdf
    across, down = crossed(pdf)
    assert [right - left for left, right in pairwise(across)] == pytest.approx([width] * (len(across) - 1), abs=NEAR)
    assert [low - high for high, low in pairwise(down)] == pytest.approx([height] * (len(down) - 1), abs=NEAR)
    size = reader(pdf).pages[0].mediabox
    sheet = sorted((float(size.width) / MM, float(size.height) / MM))
    assert sheet == pytest.approx(sorted(SHEETS[paper]), abs=NEAR)
    assert across[0] + across[-1] == pytest.approx(float(size.width) / MM, abs=NEAR), "in the middle of the sheet"
    assert min(*across, *down) >= 5


@pytest.mark.parametrize("paper", SHEETS)
def test_a_tent_has_two_faces_of_210_by_99_and_the_upper_is_inverted(paper: str) -> None:
    pdf = draw_cards(GUESTS[:1], "tent", ABOUT, paper).pdf
    folds = sorted({round(top, 2) for left, top, right, bottom in marks(pdf) if top == bottom})
    assert folds == pytest.approx([99, 198], abs=NEAR)
    sides = sorted({round(left, 3) for left, top, right, bottom in marks(pdf) if left == right})
    assert paper == "a4" or sides[1] - sides[0] == pytest.approx(210, abs=NEAR)
    content = ContentStream(reader(pdf).pages[0].get_contents(), reader(pdf))
    turned = [[float(each) for each in operands] for operands, operator in content.operations if operator == b"cm"]
    wide, high = SHEETS[paper]
    inverted = [-1, 0, 0, -1, (wide + 210) / 2 * MM, (high - 99) * MM]
    assert any(matrix == pytest.approx(inverted, abs=NEAR * MM) for matrix in turned)
    texts = text_of(pdf)
    assert texts.count("Queensland Government") == 2


@pytest.mark.parametrize("kind", SHAPES)
def test_every_word_is_on_its_card(kind: str) -> None:
    made = draw_cards(GUESTS, kind, ABOUT)
    assert (made.printed, made.complaints) == (len(GUESTS), ())
    read = " ".join(text_of(made.pdf).split())
    for card in GUESTS:
        for text in (card.name, card.local, card.office, card.body):
            assert text in read
    assert draw_cards(GUESTS, kind, ABOUT).pdf == made.pdf
    assert made.sheets == len(reader(made.pdf).pages)


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("kind", [kind for kind in SHAPES if kind != "tent"])
def test_words_stay_on_their_card(kind: str, paper: str) -> None:
    shape, layout = SHAPES[kind], grid(SHAPES[kind], paper)
    long = [Card("Wolfgang Maximilian Featherstonehaugh-Example", "손님", "Office " * 8, "Body " * 8)] * 40
    pdf = draw_cards(long, kind, ABOUT, paper).pdf
    for left, top in layout.places:
        assert left >= 0
        assert left + shape.width <= layout.paper[0] + 0.001
        assert top + shape.height <= layout.paper[1] + 0.001
    for line in lines_of(pdf)[0]:
        x, y = line.x / MM, layout.paper[1] - line.y / MM
        width = fonts.width(line.text, SHAPES[kind].sizes.office[1]) / MM
        assert any(
            left <= x and x + width <= left + shape.width and top < y < top + shape.height
            for left, top in layout.places
        ), line


def test_used_labels_are_left_free() -> None:
    places = grid(SHAPES["labels_21"]).places
    made = draw_cards(GUESTS, "labels_21", ABOUT, first=21)
    assert made.sheets == 3
    first = next(line for line in lines_of(made.pdf)[0] if line.text.startswith("Hon."))
    left, top = places[20]
    assert left < first.x / MM < left + 63.5
    assert top < 297 - first.y / MM < top + 38.1
    assert marks(made.pdf) == [], "labels are cut already"


def test_long_names_shrink_and_then_are_told() -> None:
    sizes = []
    for repeats in (1, 2, 4):
        made = draw_cards([Card("Example Name " * repeats)], "badge", ABOUT)
        assert made.complaints == ()
        content = ContentStream(reader(made.pdf).pages[0].get_contents(), reader(made.pdf))
        sizes.append(max(float(operands[1]) for operands, operator in content.operations if operator == b"Tf"))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 20
    assert sizes[2] >= 10
    made = draw_cards([Card("Example", office="Office " * 40, body="Body")], "badge", ABOUT)
    assert [each.problem for each in made.complaints] == ["body", "office"]
    made = draw_cards([Card("한" * 60)], "badge", ABOUT)
    assert [(each.problem, made.printed) for each in made.complaints] == [("broken", 1)]
    assert "".join(text_of(made.pdf).split()) == "한" * 60


@pytest.mark.parametrize("kind", SHAPES)
def test_whatever_a_name_holds_it_is_printed_or_told(kind: str) -> None:
    cards = [Card(text, text, text, text) for text in HOSTILE]
    made = draw_cards([*cards, *GUESTS], kind, ABOUT)
    assert is_sound(made.pdf)
    left_out = {each.name for each in made.complaints if each.problem == "card"}
    assert "x" * 10_000 in left_out
    assert made.printed == len(cards) + len(GUESTS) - sum(each.problem == "card" for each in made.complaints)
    read = " ".join(text_of(made.pdf).split())
    assert "<b>bold</b>" in read
    codes = {code for each in made.complaints if each.problem == "characters" for code in each.detail.split()}
    assert {"U+05E9", "U+202E"} <= codes


def test_no_guest_makes_one_empty_sheet() -> None:
    made = draw_cards([], "badge", ABOUT)
    assert (made.sheets, made.printed) == (1, 0)
    assert is_sound(made.pdf)
