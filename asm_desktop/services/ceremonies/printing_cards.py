"""Cards and labels of an event's guests, printed for all who come, for some, or for the one who was replaced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from asm_desktop.domain.errors import RecordNotFound, UserError
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.own_words import heading_in
from asm_desktop.domain.records import Event
from asm_desktop.domain.said import Said, Sayings, say
from asm_desktop.services.ceremonies.card_kinds import KINDS
from asm_desktop.services.ceremonies.guest_list import Guest, guest_list
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

if TYPE_CHECKING:
    from asm_desktop.packs.name_cards import Card, Complaint

PROBLEMS = {
    "card": say("The name has no room even at the smallest size, so there is no card. Write one by hand."),
    "broken": say("The name has no room but cut inside a word. Look at the card before you set it out."),
    "office": say("The office found no room and was left out."),
    "body": say("The organisation found no room and was left out."),
}


class NoCards(UserError):
    """Nobody is left to print a card for."""

    template = "There is no card to print, because no guest is chosen. Choose the guests the cards are for."


class NoSuchPlace(UserError):
    """The first card was to stand where a sheet has no place."""

    template = "A sheet of these cards has {places} places, so none can start at {first}. No card was made."


class NoSuchGuest(UserError):
    """A name that no guest of the event bears."""

    template = "“{name}” is not a guest of {event}. No card was made; check the name on the guest list."


class Wanted(NamedTuple):
    """Which cards: their kind, the keys of the guests or None for all who come, and whether the office is on them.

    `first` is the place of the first card on its sheet, counted from 1: labels before it are used already.
    """

    kind: str = "tent"
    guests: tuple[str, ...] | None = None
    first: int = 1
    office: bool = True


class PrintedCards(NamedTuple):
    """Cards as a PDF: how many, on how many sheets, and what could not be printed as it is."""

    pdf: bytes
    sheets: int
    cards: int
    complaints: tuple[Said, ...] = ()


def places(kind: str, paper: str) -> int:
    """How many cards of a kind a sheet holds."""
    from asm_desktop.packs.card_shapes import SHAPES, grid

    return len(grid(SHAPES[kind], paper).places)


def own_paper(kind: str) -> bool:
    """Whether a kind comes on sheets of its own, whatever paper is chosen."""
    from asm_desktop.packs.card_shapes import SHAPES

    return SHAPES[kind].stock is not None


def print_cards(register: Register, event_key: str, wanted: Wanted, manner: Manner | None = None) -> PrintedCards:
    """The cards of an event, in order of precedence. Raises RecordNotFound, NoCards, NoSuchPlace, KeyError."""
    from asm_desktop.packs.document import About
    from asm_desktop.packs.name_cards import draw_cards

    event = register.store.get(Event, event_key)
    if event is None:
        raise RecordNotFound(reference=event_key)
    manner = manner or Manner()
    guests = chosen(guest_list(register, event).guests, wanted.guests)
    if not guests:
        raise NoCards()
    if not 1 <= wanted.first <= (most := places(wanted.kind, manner.paper)):
        raise NoSuchPlace(places=most, first=wanted.first)
    title = speaker(manner.languages)(
        say("{kind}: {event}", kind=KINDS[wanted.kind], event=heading_in(event, manner.languages[0]))
    )
    about = About(title, subject=event.ref or "", language=manner.languages[0])
    made = draw_cards([_card(each, wanted.office) for each in guests], wanted.kind, about, manner.paper, wanted.first)
    return PrintedCards(made.pdf, made.sheets, made.printed, tuple(_told(made.complaints)))


def named(register: Register, event: Event, names: Sequence[str]) -> tuple[str, ...]:
    """The keys of the guests with these words in their names. Raises NoSuchGuest."""
    guests = guest_list(register, event).guests
    found: list[str] = []
    for name in names:
        fits = [each.key for each in guests if name.casefold() in f"{each.name}\n{each.local}".casefold()]
        if not fits:
            raise NoSuchGuest(name=name, event=event.heading)
        found += fits
    return tuple(found)


def chosen(guests: Sequence[Guest], keys: Sequence[str] | None) -> list[Guest]:
    """The guests with these keys, or all who come, in their order."""
    wanted = None if keys is None else set(keys)
    return [each for each in guests if (each.is_coming if wanted is None else each.key in wanted)]


def _card(guest: Guest, office: bool) -> Card:
    from asm_desktop.packs.name_cards import Card

    return Card(guest.name, guest.local, guest.post if office else "", guest.body if office else "")


def _told(complaints: Sequence[Complaint]) -> Iterator[Said]:
    """One sentence or more for each guest whose card is not as it should be."""
    found: dict[str, list[Said]] = {}
    for name, problem, detail in complaints:
        lacking = say("No font has these characters, so their codes are printed: {codes}.", codes=detail)
        found.setdefault(name, []).append(PROBLEMS.get(problem, lacking))
    for name, sentences in found.items():
        short = name if len(name) <= 60 else f"{name[:60]}…"
        yield say("{name}: {sentences}", name=short, sentences=Sayings(sentences))
