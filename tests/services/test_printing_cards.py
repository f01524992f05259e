"""Cards of the sample's guests: all who come, some, or only whoever took another's place."""

from __future__ import annotations

import pytest

from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import Event, PartyName, Person
from asm_desktop.services import records
from asm_desktop.services.ceremonies.card_kinds import KINDS
from asm_desktop.services.ceremonies.guest_list import guest_list
from asm_desktop.services.ceremonies.inviting import invite
from asm_desktop.services.ceremonies.printing_cards import NoCards, NoSuchGuest, Wanted, named, places, print_cards
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.register import Register
from tests.packs.reading import is_sound, words_of


def ceremony(register: Register) -> Event:
    found = records.find(register, "E-0004")
    assert isinstance(found, Event)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_guest_who_comes_has_a_card(sample: Register, kind: str) -> None:
    event = ceremony(sample)
    coming = guest_list(sample, event).coming()
    made = print_cards(sample, event.key, Wanted(kind))
    assert (made.cards, made.complaints) == (len(coming), ())
    assert made.sheets == -(-len(coming) // places(kind, "a4"))
    words = words_of(made.pdf)
    for guest in coming:
        assert guest.name in words
        assert guest.local in words
    assert is_sound(made.pdf)
    assert print_cards(sample, event.key, Wanted(kind), Manner("letter")).cards == len(coming)


def test_one_guest_is_printed_alone_with_or_without_the_office(sample: Register) -> None:
    event = ceremony(sample)
    stand_in = next(each for each in guest_list(sample, event).guests if each.represented)
    made = print_cards(sample, event.key, Wanted("badge", (stand_in.key,)))
    assert words_of(made.pdf) == " ".join((stand_in.name, stand_in.local, stand_in.post, stand_in.body))
    bare = print_cards(sample, event.key, Wanted("badge", (stand_in.key,), office=False))
    assert words_of(bare.pdf) == f"{stand_in.name} {stand_in.local}"
    assert named(sample, event, [stand_in.name[-9:].upper()]) == (stand_in.key,)
    with pytest.raises(NoSuchGuest, match="not a guest of"):
        named(sample, event, ["Nobody at all"])


def test_nothing_is_printed_of_nobody(sample: Register) -> None:
    with pytest.raises(NoCards):
        print_cards(sample, ceremony(sample).key, Wanted(guests=()))
    with pytest.raises(RecordNotFound):
        print_cards(sample, "none", Wanted())


def test_what_finds_no_room_is_told_by_name(register: Register) -> None:
    event = records.create(register, Event, {"name": "Signing"})
    invite(register, event, [Somebody("한" * 10_000), Somebody("Ann Example 😀"), Somebody("Wolf" * 20)], {})
    made = print_cards(register, event.key, Wanted("place"))
    assert made.cards == 2
    told = [str(each) for each in made.complaints]
    assert any(each.startswith("한한") and "so there is no card" in each and len(each) < 200 for each in told)
    assert any(each.startswith("Ann Example") and "U+1F600" in each for each in told)
    assert any(each.startswith("WolfWolf") and "cut inside a word" in each for each in told)
    name = register.store.all(PartyName)
    assert len(list(name)) == len(list(register.store.all(Person))) == 3
