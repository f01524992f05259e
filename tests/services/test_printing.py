"""Views printed: the rows of the table in its order, and what was asked for in words."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Progress, Stopped
from asm_desktop.domain.records import TITLED, Agreement, Organisation
from asm_desktop.services import listing, printing, records, views
from asm_desktop.services.listing import View
from asm_desktop.services.printing import Wanted
from asm_desktop.services.register import Register
from tests.packs.reading import reader, words_of

DAY = Manner(today=datetime.date(2026, 11, 24))


def words(register: Register, wanted: Wanted, manner: Manner = DAY) -> str:
    return words_of(printing.print_table(register, wanted, manner).pdf)


@pytest.mark.parametrize("record", TITLED)
def test_every_kind_of_record_is_printed_as_listed(sample: Register, record: type[Titled]) -> None:
    view = View(record.noun)
    printed = printing.print_table(sample, Wanted(view), DAY)
    lines = listing.rows(sample, view, 0, 1000)
    found = "".join(words_of(printed.pdf).split())
    assert (printed.records, printed.left_out) == (len(lines), ())
    assert all("".join(text.split()) in found for line in lines for text in line.texts if len(text) < 12)
    assert printed.pdf == printing.print_table(sample, Wanted(view), DAY).pdf


def test_filter_conditions_order_and_day_are_said(sample: Register) -> None:
    view = View("agreement", filter="example", sort=(("signed_on", True), ("title", False)))
    found = words(sample, Wanted(view, conditions=("Binding: Binding",)))
    assert "Shown with the words “example” · Binding: Binding" in found
    assert "Order Signed on, latest first · Title, from A to Z" in found
    assert "Printed 24 November 2026 · 3 agreements" in found


def test_only_the_records_selected_are_printed_in_the_order_of_the_view(sample: Register) -> None:
    view = View("organisation", sort=(("title", True),))
    lines = listing.rows(sample, view, 0, 1000)
    chosen = (lines[6].key, lines[2].key)
    found = words(sample, Wanted(view, keys=chosen))
    assert "those selected" in found
    assert "2 organisations" in found
    assert found.index(lines[2].ref) < found.index(lines[6].ref)
    assert lines[4].ref not in found


def test_groups_go_by_the_declared_order_and_their_field_is_no_column(sample: Register) -> None:
    printed = printing.print_table(sample, Wanted(View("agreement"), grouped_by="stage"), DAY)
    titles = [entry.title for entry in reader(printed.pdf).outline]  # type: ignore[union-attr]
    assert titles == ["Agreed text (1)", "Signed (2)", "In effect (2)"]
    assert "Stage Binding" not in words_of(printed.pdf)


def test_words_of_ours_are_said_in_the_language_and_data_stays(sample: Register) -> None:
    found = words(sample, Wanted(View("agreement")), replace(DAY, languages=("ko",)))
    assert all(each in found for each in ("서명일", "판매 계약", "표시", "2026년 4월 9일"))
    assert "Sales Agreement" in found


def test_a_view_kept_just_so_gives_its_name(register: Register) -> None:
    view = View("organisation", filter="KDB")
    views.save(register, "Banks", view)
    printed = printing.print_table(register, Wanted(view), DAY)
    assert printed.title == "Banks"
    assert printing.print_table(register, Wanted(view._replace(filter="")), DAY).title == "Organisations"
    assert "0 organisations" in words_of(printed.pdf)


def until(share: float) -> Progress:
    """Stops once so much is done."""
    return lambda done, of: done / of < share


def marking(register: Register, noun: str, *columns: str) -> tuple[str, bool]:
    printed = printing.print_table(register, Wanted(View(noun, columns or ("title",))), DAY)
    return printed.marking, printed.confidential


def test_marking_is_that_of_the_most_confidential_record_or_field(register: Register) -> None:
    values = {"formal_title": "MOU", "confidentiality": "public", "money": "none"}
    first = records.create(register, Agreement, values)
    assert marking(register, "agreement") == ("PUBLIC", False)
    assert marking(register, "agreement", "title", "money") == ("CONFIDENTIAL", True)
    second = records.create(register, Agreement, {"formal_title": "Sale"})
    assert marking(register, "agreement") == ("INTERNAL", False)
    records.update(register, second, {"confidentiality": "confidential", "predecessor": first.key})
    assert marking(register, "agreement") == ("CONFIDENTIAL", True)


def test_what_points_at_a_confidential_record_is_confidential(register: Register) -> None:
    hidden = records.create(register, Agreement, {"formal_title": "Sale", "confidentiality": "confidential"})
    values = {"formal_title": "Next", "confidentiality": "public", "predecessor": hidden.key}
    shown = records.create(register, Agreement, values)
    view = View("agreement", ("title",))
    assert printing.print_table(register, Wanted(view, keys=(shown.key,)), DAY).marking == "CONFIDENTIAL"


def test_printing_tells_how_far_it_is_and_can_be_stopped(register: Register) -> None:
    with register.action("Add many") as store:
        for number in range(1200):
            records.add_party(register, store, Organisation, f"Body {number}", {})
    told: list[float] = []

    def go_on(done: int, of: int) -> bool:
        told.append(done / of)
        return True

    printed = printing.print_table(register, Wanted(View("organisation")), DAY, go_on)
    assert printed.records == 1200
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 20
    for at in (0.1, 0.5, 0.9):
        with pytest.raises(Stopped):
            printing.print_table(register, Wanted(View("organisation")), DAY, until(at))


def test_nothing_is_written_beside_the_register(sample: Register) -> None:
    folder = Path(sample.path).parent
    before = sorted(folder.iterdir())
    printing.print_table(sample, Wanted(View("person")), DAY)
    assert sorted(folder.iterdir()) == before
