"""Binding words in texts that do not bind: “agree”, “shall”, “commit” and “undertake” raise a note (DOMAIN §3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from asm_desktop.domain.amending import name_of
from asm_desktop.domain.records import Agreement, Clause
from asm_desktop.domain.said import Said, say

BINDING = re.compile(
    r"\b(?:agree[sd]?|agreeing|shall|commit(?:s|ted|ting)?|undertak(?:e|es|en|ing)|undertook)\b(?![-’'])", re.IGNORECASE
)
TEXTS = ("purpose", "responsibilities", "money")


@dataclass(frozen=True, slots=True)
class Note:
    """Words that sound binding, in the order they stand, and where: a field's label or a clause."""

    where: Said
    words: tuple[str, ...]


def notes(agreement: Agreement, clauses: Iterable[Clause]) -> list[Note]:
    """The binding words of a non-binding agreement; of a mixed one, those of its non-binding clauses.

    A clause that is marked as binding may use them.
    """
    found: list[tuple[Said, str]] = []
    if agreement.binding == "non_binding":
        found = [(say(agreement.fields[name].label), str(agreement.values.get(name) or "")) for name in TEXTS]
    for clause in clauses:
        unbound = clause.binding == "non_binding" or (clause.binding is None and agreement.binding == "non_binding")
        if unbound and not clause.struck_out:
            found.append((say("Clause {name}", name=name_of(clause)), f"{clause.title or ''} {clause.text or ''}"))
    return [Note(where, words) for where, text in found if (words := _binding(text))]


def _binding(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.lower() for word in BINDING.findall(text)))
