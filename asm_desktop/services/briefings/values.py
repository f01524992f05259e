"""Values of records as a pack prints them: their text, the sources they rest on, and what other sources read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asm_desktop.domain.editions import of_field
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import PartyName
from asm_desktop.domain.said import Listed, Said, Speak, say
from asm_desktop.domain.scripts import script_of
from asm_desktop.packs.values import Fact, Mark, Reading, Value
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.spoken import name_of


def text(scope: Scope, row: Record, name: str) -> str | None:
    """A field in words, a link by the title of what it names; None for what is not known."""
    if row.values.get(name) is None:
        return None
    if row.fields[name].target:
        return scope.title(row.values[name]) or None
    return scope.shown(row, name)


def listing(names: Sequence[str], speak: Speak) -> str:
    """Names in one phrase: “ASM, KDB and the province”."""
    if len(names) < 2:
        return "".join(names)
    return speak(say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1]))


def marks(scope: Scope, row: Record, *names: str) -> tuple[Mark, ...]:
    """The sources that say what some of a row's fields say, each once."""
    found: dict[str, Mark] = {}
    for name in names:
        for cited in scope.cited.get((row.key, name), []):
            if not _differs(scope, row, name, cited.reads):
                found.setdefault(cited.source_ref, Mark(cited.source_ref, cited.status))
    return tuple(found[ref] for ref in sorted(found))


def readings(scope: Scope, row: Record, *names: str) -> tuple[Reading, ...]:
    """What sources read that differs from the value kept (DOMAIN §2)."""
    return tuple(
        Reading(cited.source_ref, cited.reads)
        for name in names
        for cited in scope.cited.get((row.key, name), [])
        if cited.reads and _differs(scope, row, name, cited.reads)
    )


def _differs(scope: Scope, row: Record, name: str, reads: str | None) -> bool:
    """Whether a source's own words are another value; another known name of the same party is not."""
    if not reads or reads == text(scope, row, name):
        return False
    key = row.values.get(name) if row.fields[name].target else None
    names = [each.full or "" for each in scope.names.get(key or "", [])]
    return reads not in names and reads not in [f"{full} ({short})" for full in names for short in names]


def other_names(scope: Scope, key: str | None, heading: str) -> tuple[str, ...]:
    """A party's names in other scripts and as printed on cards, beside its heading.

    Short and former names stay out, other spellings in the same script too, and what no source here says (DOMAIN §2).
    """
    shown = [each.full or "" for each in scope.names.get(key or "", []) if _is_shown(scope, each, heading)]
    return tuple(name for name in dict.fromkeys(shown) if name and name not in heading)


def _is_shown(scope: Scope, name: PartyName, heading: str) -> bool:
    statuses = {cited.status for cited in scope.cited.get((name.key, "full"), [])}
    if name.kind in ("short", "former") or statuses == {"outside"}:
        return False
    return name.kind != "alias" or script_of(name.full or "") != script_of(heading)


def span(first: object, last: object) -> Said | None:
    """From one to another; one where they are alike or the other is not known, None for neither."""
    known = list(dict.fromkeys(each for each in (first, last) if each))
    if len(known) == 2:
        return say("{first} to {last}", first=first, last=last)
    return say("{date}", date=known[0]) if known else None


def value(scope: Scope, row: Record, name: str, ask: str = "") -> Value:
    """A field as a value with its sources; unknown ones say whom to ask."""
    return said(scope, row, text(scope, row, name), name, ask=ask)


def said(scope: Scope, row: Record, words: str | None, *names: str, ask: str = "") -> Value:
    """Words made from some of a row's fields, with the sources of those fields and what keeps any of them back."""
    hold = next((code for name in names if (code := of_field(type(row), name))), "")
    return Value(words, ask, marks(scope, row, *names), readings(scope, row, *names), hold=hold)


def fact(scope: Scope, row: Record, name: str, ask: str = "", label: str = "") -> Fact:
    """A field with its label."""
    return Fact(label or name_of(row.fields[name], scope.speak), value(scope, row, name, ask))


def known(scope: Scope, row: Record, names: Iterable[str]) -> tuple[Fact, ...]:
    """Those of the fields that are known and that the pack's marking allows, as facts."""
    return tuple(
        fact(scope, row, name)
        for name in names
        if row.values.get(name) is not None and scope.may_print(type(row), name)
    )


def unknown(scope: Scope, row: Record, names: Iterable[str], ask: str) -> tuple[Fact, ...]:
    """Those of the fields that are not known, as one fact: their labels, and whom to ask."""
    speak = scope.speak
    labels = Listed(say(row.fields[name].label) for name in names if row.values.get(name) is None)
    words = speak(say("{things}", things=labels))
    return (Fact(speak(say("Not known")), Value(None, ask, missing=words)),) if labels else ()
