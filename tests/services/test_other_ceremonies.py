"""Ceremonies that the sample does not show, from their files to the replacement of a guest ten minutes before."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.plans import Plan
from asm_desktop.domain.records import Attendance, Event, Seat
from asm_desktop.services import records
from asm_desktop.services.ceremonies import day, seats
from asm_desktop.services.ceremonies.guest_list import guest_list
from asm_desktop.services.ceremonies.printing_cards import Wanted, print_cards
from asm_desktop.services.ceremonies.reading import ceremony
from asm_desktop.services.ceremonies.signing import Signing, sign, signing
from asm_desktop.services.ceremonies.speaking import Speaking, speaking
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from tests.packs.drawing import print_pack
from tests.packs.reading import is_sound, words_of

CASES = Path(__file__).parents[1] / "cases"


class Desk:
    """The one event of a file, as the ceremony desk shows it."""

    def __init__(self, register: Register, name: str) -> None:
        self.register = register
        import_register(register, (CASES / f"{name}.json").read_bytes())

    @property
    def event(self) -> Event:
        found = records.find(self.register, "E-0001")
        assert isinstance(found, Event)
        return found

    @property
    def read(self) -> Ceremony:
        return ceremony(self.register, self.event)

    def order(self) -> list[str]:
        return [self.read.name(key) for key in rules.order(self.read).keys]

    def drawn(self, kind: str) -> Plan:
        return rules.drawing(self.read, next(plan for plan in self.read.plans if plan.kind == kind))

    def row(self, kind: str = "signing_table", line: int = 1) -> list[str]:
        """Who sits in a line, from the left as it is seen."""
        spots = [spot for spot in self.drawn(kind).spots if spot.line == line and spot.key]
        return [spot.label for spot in sorted(spots, key=lambda spot: spot.x)]

    def flags(self) -> list[str]:
        """The flags behind the table, from the left as they are seen."""
        return [pole.name for pole in sorted(self.drawn("signing_table").poles, key=lambda pole: pole.x)]

    def signing(self) -> Signing:
        found = signing(self.register, self.event)
        assert found is not None
        return found

    def spoken(self, language: str = "en") -> Speaking:
        return speaking(self.register, self.event, language)

    def introduced(self, language: str = "en") -> list[str]:
        return [str(each.words()) for scene in self.spoken(language).script.scenes for each in scene.introductions]

    def guest(self, name: str) -> Attendance:
        return next(each.row for each in guest_list(self.register, self.event).guests if each.name == name)

    def replace(self, name: str, by: str) -> str:
        """Put somebody of the register in the place of a guest; give the key of their row."""
        person = records.find(self.register, by)
        return day.replace(self.register, self.guest(name), Somebody(person.heading, person.key))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    made: list[Register] = []

    def open_case(name: str) -> Desk:
        made.append(Register.create(tmp_path / f"{name}.asm", None))
        return Desk(made[-1], name)

    yield open_case
    for register in made:
        assert register.store.problems() == []
        register.close()


Opened = Callable[[str], Desk]


def test_five_parties_sit_by_the_order_of_their_institutions_under_five_flags(opened: Opened) -> None:
    desk = opened("five-signatories")
    assert desk.order() == ["Yun Seo-ah", "Alice Grant", "Ruth Bell", "Päivi Virta", "Lê Minh Đức", "Inés Soto"]
    assert desk.row() == ["Inés Soto", "Päivi Virta", "Alice Grant", "Yun Seo-ah", "Ruth Bell", "Lê Minh Đức"]
    assert desk.flags() == ["Vietnam", "Chile", "Korea", "Australia", "Finland"], "the host nation’s in the middle"
    hall = desk.row("theatre")
    assert abs(hall.index("Trần Thu Hà") - hall.index("Lê Minh Đức")) == 1
    asked = [str(each) for each in rules.questions(desk.read)]
    assert asked == ["Equal in everything compared: Alice Grant, Ruth Bell. Who goes first?"]


def test_five_parties_of_which_one_has_two_signatories_sign_sixty_times(opened: Opened) -> None:
    desk = opened("five-signatories")
    found = desk.signing()
    assert (len(found.matrix.originals), len(found.matrix.cells)) == (5, 60)
    assert [len(found.matrix.round(number)) for number in range(1, 6)] == [12] * 5
    first = {cell.due.original: found.names[cell.due.party] for cell in found.matrix.cells if cell.due.place == 1}
    assert [first[number] for number in range(1, 6)] == [
        "HIM",
        "Swan River University",
        "Pohjolan Kaivosopisto",
        "Học viện Mỏ Sông Lam",
        "Instituto Minero de Arica",
    ]
    sign(desk.register, found, found.matrix.cells, datetime.datetime(2027, 5, 11, 10, 45))
    assert desk.signing().matrix.missing() == []
    assert {each.person for each in desk.read.papers.signatures} == {  # type: ignore[union-attr]
        cell.person for cell in found.matrix.cells
    }


def test_a_signatory_replaced_ten_minutes_before_gives_way_in_every_plan(opened: Opened) -> None:
    desk = opened("five-signatories")
    before, order = desk.introduced(), desk.order()
    key = desk.replace("Päivi Virta", "Aino Salmi")
    assert desk.order() == ["Aino Salmi" if name == "Päivi Virta" else name for name in order]
    assert desk.row()[1] == "Aino Salmi"
    assert desk.flags() == ["Vietnam", "Chile", "Korea", "Australia", "Finland"]
    after = desk.introduced()
    assert len(after) == len(before)
    assert "Aino Salmi, Vice Rector, Pohjolan Kaivosopisto, for Päivi Virta" in after
    assert not any(each.startswith("Päivi Virta") for each in after)
    card = print_cards(desk.register, desk.event.key, Wanted("tent", (key,)))
    assert (card.cards, card.sheets, card.complaints) == (1, 1, ())
    assert "Aino Salmi" in words_of(card.pdf)
    found = desk.signing()
    theirs = [cell for cell in found.matrix.cells if found.names[cell.due.party] == "Pohjolan Kaivosopisto"]
    assert {found.signer(cell) for cell in theirs} == {records.find(desk.register, "Aino Salmi").key}
    desk.register.undo()
    assert (desk.introduced(), desk.order()) == (before, order)


def test_a_premier_who_witnesses_is_first_and_stands_behind_the_table(opened: Opened) -> None:
    desk = opened("premier")
    assert desk.order()[0] == "The Hon. Marion Clarke"
    assert (desk.row(), desk.row(line=2)) == (["Peter Doyle", "Bae Ji-won"], ["The Hon. Marion Clarke"])
    table = rules.signing_table(desk.read)
    assert [str(note) for note in table.notes] == [
        "The Hon. Marion Clarke goes before a signatory but does not sign, and so stands behind the table."
    ]
    assert desk.flags()[::-1] == ["Australia", "Korea", "New South Wales", "Macquarie Marshes Minerals"]
    found = desk.signing()
    assert (len(found.matrix.originals), len(found.matrix.cells)) == (2, 8)
    assert records.find(desk.register, "Marion Clarke").key not in {cell.person for cell in found.matrix.cells}
    assert desk.introduced()[0] == "The Hon. Marion Clarke, Premier, NSW"
    assert "배지원, 대표이사, 동백합금 주식회사" in desk.introduced("ko")


def test_a_premier_given_a_seat_at_the_table_by_hand_does_not_sign(opened: Opened) -> None:
    desk = opened("premier")
    plan, drawn = desk.read.plans[0], desk.drawn("signing_table")
    onto = next(spot for spot in drawn.spots if spot.label == "Peter Doyle")
    seats.move(desk.register, desk.read, plan, desk.guest("The Hon. Marion Clarke").key, onto)
    assert (desk.row(), desk.row(line=2)) == (["The Hon. Marion Clarke", "Bae Ji-won"], ["Peter Doyle"])
    assert len(desk.register.store.rows_of(Seat, plan.key)) == 2
    assert len(desk.signing().matrix.cells) == 8


def test_two_governments_ask_about_their_flags_and_mirror_for_the_audience(opened: Opened) -> None:
    desk = opened("two-governments")
    assert desk.order() == ["Oh Sun-ho", "Kathleen Ryan", "Daniel Shaw"]
    assert desk.row() == ["Kathleen Ryan", "Oh Sun-ho"], "from the audience: the guest is left of the host"
    assert desk.flags() == ["Korea", "Australia"]
    (question,) = desk.drawn("signing_table").questions
    assert str(question).endswith("Which should hold?")
    seats.answer(desk.register, desk.event, {"flag_answer": "signatory"})
    assert (desk.flags(), desk.drawn("signing_table").questions) == (["Australia", "Korea"], ())
    dinner = desk.row("head_table")
    assert abs(dinner.index("Moon Chae-rin") - dinner.index("Oh Sun-ho")) == 1
    assert len(desk.signing().matrix.cells) == 8
    korean = desk.introduced("ko")
    assert korean[0] == "오선호, 공급망부 장관, 공급망부"
    assert korean[-1] == "문채린"
    asked = [str(each) for each in desk.spoken("ko").questions]
    assert "No name in Korean is recorded for Daniel Shaw." in asked
    assert "No office in Korean is recorded for 캐슬린 라이언, Daniel Shaw." in asked


@pytest.mark.parametrize("name", ["five-signatories", "premier", "two-governments"])
def test_each_is_printed_whole_with_its_flags_and_signatures(opened: Opened, name: str) -> None:
    desk = opened(name)
    pdf = print_pack(desk.register, desk.event.key)
    assert is_sound(pdf)
    words = words_of(pdf)
    assert all(flag in words for flag in desk.flags())
    assert "Flags: " in words
    assert f"{len(desk.signing().matrix.cells)} signatures, none made yet" in words
