"""Cutting a briefing to an edition: what it may not hold is gone before anything is drawn (DOMAIN §5)."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import MISSING, dataclass, field, replace
from typing import Any

from asm_desktop.domain.editions import BARRED, FULL, REASONS, Withheld
from asm_desktop.domain.printables import EDITIONS
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.edition_rules import LABELS, MAY_HOLD
from asm_desktop.packs.printout import UNKNOWN
from asm_desktop.packs.sheet import NOTHING, Listed
from asm_desktop.packs.values import Fact, Value

NAMED_BY = ("label", "ref", "heading", "product")
"""What tells a thing that is held back from others of its kind, in the order tried."""
NONE: frozenset[str] = frozenset()
ONE_THING = say("One entry")


@dataclass(slots=True)
class _Cut:
    """The cutting of one briefing; `withheld` counts what was taken away, by what and why."""

    edition: str
    withheld: Counter[tuple[Said, Said]] = field(default_factory=Counter)

    def part(self, value: Any, label: Said = ONE_THING) -> Any:
        """A value as the edition may hold it; `label` is what the part of the document it belongs to is called."""
        if isinstance(value, tuple):
            return tuple(self.part(item, label) for item in value if not (_is_unknown(item) or self.bars(item, label)))
        if isinstance(value, Listed):
            return self._list(value)
        return self.fields(value, label) if dataclasses.is_dataclass(value) else value

    def bars(self, value: Any, label: Said = ONE_THING) -> bool:
        """Whether a thing carries a code that keeps it out; it is counted then."""
        code = _hold(value)
        if code not in BARRED[self.edition]:
            return False
        self.withheld[_name(value, label), REASONS[code]] += 1
        return True

    def fields(self, value: Any, label: Said = ONE_THING) -> Any:
        """A dataclass with each field that the edition may hold; the others are as if nothing were known."""
        if isinstance(value, Value) and value.text is None:
            return Value(UNKNOWN)
        allowed = MAY_HOLD.get(type(value), {})
        found = {}
        for each in dataclasses.fields(value):
            content = getattr(value, each.name)
            called = LABELS.get((type(value), each.name), label)
            if self.edition not in allowed.get(each.name, NONE):
                found[each.name] = _nothing(each, content)
                self._count(type(value), each, content)
            elif dataclasses.is_dataclass(content) and self.bars(content, called):
                found[each.name] = _nothing(each, content)
            else:
                found[each.name] = self.part(content, called)
        return type(value)(**found)

    def _count(self, kind: type, declared: dataclasses.Field[Any], content: Any) -> None:
        label = LABELS.get((kind, declared.name))
        if label and content and content != declared.default:
            self.withheld[label, REASONS["internal"]] += len(content) if isinstance(content, tuple) else 1

    def _list(self, given: Listed) -> Listed:
        """A list without the columns and the rows that the edition may not hold."""
        places = [place for place, column in enumerate(given.columns) if not self.bars(column)]
        rows = [row for row in given.rows if not self.bars(row)]
        if not places or not rows:
            return NOTHING
        return replace(
            given,
            columns=tuple(given.columns[place] for place in places),
            rows=tuple(replace(row, cells=tuple(row.cells[place] for place in places)) for row in rows),
        )


def cut(briefing: Briefing, edition: str, speak: Speak = str) -> tuple[Briefing, tuple[Withheld, ...]]:
    """The briefing as an edition may hold it, and what was withheld and why. Raises KeyError for another edition.

    Unknown values, sources and whom to ask are internal; what carries a `hold` goes as the edition bars it.
    """
    if edition == FULL:
        return briefing, ()
    cutting = _Cut(edition)
    whole = replace(briefing, cleared=not briefing.draft)
    marking = speak(say("MEDIA EDITION")) if edition == "media" else whole.marking
    made = replace(cutting.fields(whole), edition=speak(EDITIONS[edition]), marking=marking)
    told = sorted(cutting.withheld.items(), key=lambda each: (str(each[0][1]), str(each[0][0])))
    return made, tuple(Withheld(what, why, count) for (what, why), count in told)


def _hold(value: Any) -> str:
    if isinstance(value, Fact):
        return value.value.hold
    return str(getattr(value, "hold", "") or getattr(getattr(value, "text", None), "hold", ""))


def _is_unknown(item: Any) -> bool:
    return isinstance(item, Fact) and item.value.text is None


def _name(value: Any, label: Said) -> Said:
    """What a thing held back is called: its own label, reference or heading, else that of its part of the document."""
    told = next((text for name in NAMED_BY if isinstance(text := getattr(value, name, None), str) and text), "")
    return say("{name}", name=told) if told else label


def _nothing(declared: dataclasses.Field[Any], content: Any) -> Any:
    """What stands for a part that is taken away: its default, else nothing of its kind."""
    if declared.default is not MISSING:
        return declared.default
    return type(content)() if isinstance(content, str | tuple | bool) else Value(UNKNOWN)
