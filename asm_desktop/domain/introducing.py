"""Who is introduced with which words, in the language of the MC, and whose own forms in it are not recorded."""

from __future__ import annotations

from collections.abc import Iterable

from asm_desktop.domain.alternat import language_name
from asm_desktop.domain.candidates import office
from asm_desktop.domain.ceremony import Ceremony, order, slots
from asm_desktop.domain.mc_script import Introduction, Script, script, to_introduce
from asm_desktop.domain.own_words import BODIES, READ_AS_WRITTEN, heading_in, is_written_in, name_in, title_in
from asm_desktop.domain.records import Attendance, RunItem
from asm_desktop.domain.said import Said, say


def spoken(ceremony: Ceremony, language: str = "en", *, arrived_only: bool = False) -> Script:
    """What the MC says in a language; on the day, only those who arrived are introduced."""
    guests = {guest.key: guest for guest in ceremony.guests}
    wanted = to_introduce(order(ceremony).keys, ceremony.guests, arrived_only=arrived_only)
    speaker = _Speaker(ceremony, language)
    introductions = [speaker.introduction(guests[key]) for key in wanted]
    found = script(slots(ceremony), introductions, heading_in(ceremony.event, language), speaker.who)
    return found._replace(questions=(*found.questions, *speaker.lacking()))


class _Speaker:
    """Words things in a language, and notes what it had to say otherwise."""

    def __init__(self, ceremony: Ceremony, language: str) -> None:
        self._ceremony, self._language = ceremony, language
        self._nameless: dict[str, None] = {}
        self._without_office: dict[str, None] = {}

    def introduction(self, guest: Attendance) -> Introduction:
        """A guest as introduced."""
        name = self._name(guest.person)
        return Introduction(
            key=guest.key,
            name=name,
            title=self._title(guest, name),
            pronunciation=self._pronunciation(guest.person, name),
            stands_in_for=self._name(guest.stand_in_for),
            accompanies=self._name(guest.companion_of),
        )

    def who(self, item: RunItem) -> str:
        """Who an item is for."""
        return ", ".join(filter(None, (self._name(item.person), item.who)))

    def lacking(self) -> Iterable[Said]:
        """Whose name or office is said in other words than those of the language."""
        language = language_name(self._language)
        if self._nameless:
            names = ", ".join(self._nameless)
            yield say("No name in {language} is recorded for {names}.", language=language, names=names)
        if self._without_office:
            names = ", ".join(self._without_office)
            yield say("No office in {language} is recorded for {names}.", language=language, names=names)

    def _name(self, person: str | None) -> str:
        if person is None:
            return ""
        own = name_in(self._ceremony.party_names.get(person, ()), self._language)
        heading = self._ceremony.around.names.get(person, "")
        if own is None and heading and not is_written_in(heading, self._language):
            self._nameless.setdefault(heading)
        return own.full or "" if own else heading

    def _title(self, guest: Attendance, name: str) -> Said | str:
        """The post that counts, with the short name of its body."""
        around = self._ceremony.around
        post = office(guest, around, self._ceremony.event.held_on)
        if post is None:
            return ""
        own = title_in(post, self._language)
        body = around.organisations.get(post.organisation or "")
        named = name_in(self._ceremony.party_names.get(body.key, ()), self._language, BODIES) if body else None
        if not own or (body and not named and not is_written_in(body.heading, self._language)):
            self._without_office.setdefault(name)
        title = own or post.title or ""
        place = (named.full if named else body.short or body.heading) if body else ""
        return say("{office}, {body}", office=title, body=place) if title and place else title or place or ""

    def _pronunciation(self, person: str | None, name: str) -> str | None:
        """How a name is pronounced, as told with the preferred name, else the first that tells it; None if it shows."""
        if self._language in READ_AS_WRITTEN and is_written_in(name, self._language):
            return None
        names = sorted(self._ceremony.party_names.get(person or "", ()), key=lambda each: not each.preferred)
        return next((each.pronunciation for each in names if each.pronunciation), "")
