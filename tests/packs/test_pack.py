"""The pack as its readers get it: what it says, how it is marked, and that it can be trusted as a file."""

from __future__ import annotations

import re
import threading
from dataclasses import replace

import pytest
from reportlab import rl_config

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import PACK, TITLES
from asm_desktop.packs import fonts
from asm_desktop.packs.briefing import Briefing, GapGroup, Summary, texts
from asm_desktop.packs.fit import without_glyph
from asm_desktop.packs.layout import arrange
from asm_desktop.packs.pack import with_missing_characters
from asm_desktop.packs.style import MARKING_SIZE, MM, style_for
from asm_desktop.packs.values import Mark, Value
from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import is_sound, lines_of, reader, text_of, words_of
from tests.packs.sparse_briefing import AREAS, PARTIES, QUOTES, sparse

PAPERS = ["a4", "letter"]


@pytest.fixture(scope="module")
def model() -> bytes:
    return drawn(sparse())


@pytest.fixture(scope="module")
def ceremony() -> bytes:
    return drawn(full())


def section(pdf: bytes, title: str) -> str:
    """The words of one section, from its heading on."""
    words = words_of(pdf)
    number = next(line.title for line in reader(pdf).outline if str(line.title).endswith(title))  # type: ignore[union-attr]
    start = words.rindex(re.sub(" +", " ", str(number)))
    return words[start:]


def test_every_name_party_area_and_quote_is_there(model: bytes) -> None:
    words = words_of(model)
    for expected in (*PARTIES, *AREAS, "Byung Chul Jung", "Myung-Kyoo Kim", "Rowena Smith", "NS World Co., Ltd"):
        assert expected in words
    for quote in QUOTES:
        assert quote in words


def test_what_is_binding_is_said_beside_the_title(model: bytes) -> None:
    badges = [(page, line) for page in lines_of(model) for line in page if line.text == "NON-BINDING"]
    ((page, badge),) = badges
    (beside,) = [line for line in page if line.x < badge.x and abs(line.y - badge.y) < 5]
    assert beside.text.startswith("MOU: ASM, KSM Metals")


def test_a_cap_is_never_printed_as_an_amount(model: bytes) -> None:
    words = words_of(model)
    assert "up to 10 t" in words
    assert not re.search(r"(?<!up to )\b10 t\b", words)
    assert "S-0002 reads “10 tonnes”" in words


def test_what_is_not_known_says_whom_to_ask_and_is_listed(model: bytes) -> None:
    assert "When Not known: ask KDB or Chungcheongbuk-do Province" in words_of(model)
    gaps = section(model, "Gaps")
    for expected in ("Date", "Venue", "Signatories for Korean Development Bank", "Whether Rowena Smith attended"):
        assert expected in gaps


def test_nobody_who_attended_is_printed_as_having_signed(model: bytes) -> None:
    words = words_of(model)
    for name in ("Jung", "Kim"):
        assert not re.search(rf"(Signatory|Witness|[Ss]igned (by|for))[^.]{{0,80}}{name}", words)
    before_gaps = words[: words.rindex("8 Sources")]
    assert "Attendees (2) Mr Byung Chul Jung" in before_gaps
    assert "Signatories (" not in before_gaps


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("briefing", [sparse(), full()], ids=["sparse", "full"])
def test_every_page_is_marked_numbered_and_sound(briefing: Briefing, paper: str) -> None:
    pdf = drawn(briefing, manner=Manner(paper))
    pages = [page for page in text_of(pdf).split("\f") if page]
    assert is_sound(pdf)
    for number, page in enumerate(pages, start=1):
        assert page.count(briefing.marking) >= 2
        assert f"Page {number} of {len(pages)}" in page
        assert f"Version {briefing.version}" in page
        assert ("DRAFT" in page) is briefing.draft
        assert ("INVENTED EXAMPLE" in page) is briefing.example


def test_marking_capitals_are_five_millimetres_high() -> None:
    assert MARKING_SIZE * fonts.CAP_HEIGHT >= 5 * MM
    letter = fonts.face("NotoSans-Bold")
    assert letter.capHeight / 1000 == pytest.approx(fonts.CAP_HEIGHT, abs=0.001)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_paper_is_the_one_asked_for(paper: str) -> None:
    box = reader(drawn(sparse(), manner=Manner(paper))).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == {"a4": (595, 842), "letter": (612, 792)}[paper]


def test_another_paper_is_refused() -> None:
    with pytest.raises(KeyError):
        drawn(sparse(), manner=Manner("a3"))


def test_nothing_leaves_the_frame() -> None:
    for paper in PAPERS:
        style = style_for(Manner(paper))
        for page in arrange(full(), style).pages:
            for block, top in page.placed:
                assert top - block.height(style.width) >= style.bottom - 0.01


def test_the_contents_lead_to_the_sections(ceremony: bytes) -> None:
    document = reader(ceremony)
    outline = [(str(line.title), document.get_destination_page_number(line)) for line in document.outline]  # type: ignore[arg-type, union-attr]
    assert [title.split("  ")[1] for title, _ in outline] == [
        str(TITLES[name]) for name in PACK.sections if name != "annexes"
    ]
    cover = re.sub(r"[ \n]+", " ", document.pages[0].extract_text())
    for title, page in outline:
        assert page is not None
        assert title.split("  ")[1] in document.pages[page].extract_text()
        assert title.split("  ")[1] in cover
    links = [each.get_object() for each in document.pages[0]["/Annots"]]  # type: ignore[attr-defined]
    assert len(links) >= 2 * len(PACK.sections)


def test_source_marks_link_to_their_source_and_unknown_ones_to_nothing(model: bytes) -> None:
    document = reader(model)
    links = [each.get_object() for page in document.pages[2:-1] for each in page.get("/Annots", [])]
    pages = {document.get_page_number(each["/Dest"][0].get_object()) for each in links}
    assert len(links) > 20
    assert pages == {len(document.pages) - 1}
    stray = replace(sparse(), when=Value("soon", marks=(Mark("S-9999"),)))
    assert is_sound(drawn(stray))


def test_the_description_of_the_file_holds_only_what_it_should(ceremony: bytes) -> None:
    document = reader(ceremony)
    assert document.metadata is not None
    described = {name: str(value) for name, value in document.metadata.items() if not name.endswith("Date")}
    assert described == {
        "/Title": f"Briefing pack: {full().title}",
        "/Author": "Example Assistant",
        "/Subject": "E-0001, version 3",
        "/Creator": "ASM Desktop",
        "/Producer": "ASM Desktop",
        "/Keywords": "",
        "/Trapped": "/False",
    }
    assert str(document.root_object["/Lang"]) == "en"


def test_only_our_fonts_are_in_the_file_and_all_are_embedded(ceremony: bytes) -> None:
    found = set()
    for page in reader(ceremony).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            told = font.get_object()
            found.add(str(told["/BaseFont"]).split("+")[1])
            assert "/FontFile2" in told["/FontDescriptor"]
    assert found == {"NotoSans-Regular", "NotoSans-Bold", "NotoSansKR-Regular", "NotoSansKR-Bold"}


def test_the_same_data_gives_the_same_bytes(ceremony: bytes) -> None:
    assert drawn(full()) == ceremony
    assert drawn(replace(full(), version="4")) != ceremony


def test_packs_drawn_at_once_do_not_mix(ceremony: bytes, model: bytes) -> None:
    found: dict[int, bytes] = {}
    threads = [
        threading.Thread(target=lambda n=n: found.update({n: drawn(full() if n % 2 else sparse())})) for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {0: model, 1: ceremony, 2: model, 3: ceremony}


def test_reportlab_is_left_as_it_was() -> None:
    before = rl_config.useA85
    drawn(sparse())
    assert rl_config.useA85 == before


def test_sections_without_content_are_left_out_but_gaps_and_sources_always_speak() -> None:
    words = words_of(drawn(Briefing(ref="E-0001", title="Meeting")))
    titles = [str(line.title) for line in reader(drawn(Briefing(ref="E-0001", title="Meeting"))).outline]  # type: ignore[union-attr]
    assert titles == ["1  Gaps", "2  Sources"]
    assert "Nothing that this pack prints is missing" in words
    assert "No sources are recorded" in words


def test_the_summary_has_a_page_of_its_own(ceremony: bytes) -> None:
    pages = text_of(ceremony).split("\f")
    (page,) = [page for page in pages if "Do not say" in page]
    assert "Objectives" in page
    assert "Run sheet" not in page


def test_a_summary_too_long_for_its_page_says_what_to_cut() -> None:
    many = tuple(f"Objective {n}, explained at some length so that it takes more than one line" for n in range(40))
    words = words_of(drawn(replace(sparse(), summary=Summary(objectives=many))))
    assert "Longer than one page." in words
    assert "Cut the objectives to 3 (there are 40)." in words
    wordy = words_of(drawn(replace(sparse(), summary=Summary(Value("true " * 900), messages=("One",)))))
    assert "Cut the longest text, the opening sentence." in wordy
    assert "Longer than one page" not in words_of(drawn(full()))


def test_characters_that_cannot_be_printed_are_gaps() -> None:
    lost = replace(sparse(), title="Meeting \U0001f600")
    told = with_missing_characters(lost, without_glyph(texts(lost)))
    assert isinstance(told.gaps[-1], GapGroup)
    assert "U+1F600" in told.gaps[-1].gaps[0].what
    assert "U+1F600" in section(drawn(told), "Gaps")
    assert with_missing_characters(sparse(), without_glyph(texts(sparse()))) == sparse()


def test_people_of_the_run_sheet_and_the_guest_list_print_in_both_scripts(ceremony: bytes) -> None:
    words = words_of(ceremony)
    for expected in ("강유미", "金珉序", "Đặng Thị Ánh", "Łukasz Wójcik", "Käthe Müller", "예시개발원 예시업무국장"):
        assert expected in words
    assert words.count("Attended: not recorded") == 30
    assert "Last verified 4 March 2026" in words
