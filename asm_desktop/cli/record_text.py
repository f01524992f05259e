"""A whole record as readable text: its fields, what belongs to it, what links to it, and the sentences it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from asm_desktop.cli.objects import origin
from asm_desktop.cli.text import pad, width
from asm_desktop.domain import kinds
from asm_desktop.domain.fields import BOOKKEEPING, Field, Record, Titled
from asm_desktop.domain.records import Citation
from asm_desktop.services.links import Cited, Incoming
from asm_desktop.services.whole import Called, Whole

HEAD = ("title", "short", "example")
NOT_KNOWN = "Not known"


class Sources:
    """The sentences that fields rest on, numbered as they are first met, with what each says of which fields."""

    def __init__(self, cited: Mapping[tuple[str, str], list[Cited]]) -> None:
        self.cited = cited
        self.found: dict[tuple[str, str, str | None], dict[tuple[str, str], list[str]]] = {}

    def marks(self, row: Record, field: Field[Any], of: str = "") -> str:
        """The numbers of the sentences behind one field, such as “ [1] [2]”; `of` names the row it is in."""
        marks = ""
        for each in self.cited.get((row.key, field.name), []):
            sentence = (each.source_ref, each.headline, each.sentence)
            self.found.setdefault(sentence, {}).setdefault((of, _status(each)), []).append(field.label)
            marks += f" [{list(self.found).index(sentence) + 1}]"
        return marks

    def lines(self) -> Iterator[str]:
        """The numbered sentences."""
        for number, ((ref, headline, sentence), said) in enumerate(self.found.items(), start=1):
            yield f"  [{number}] {ref} {headline}" + (f": “{sentence}”" if sentence else "")
            for (of, status), labels in said.items():
                yield f"      {', '.join(labels)}{f' of {of}' if of else ''}: {status}"


def _status(cited: Cited) -> str:
    status = Citation.status.format(cited.status).lower()
    differs = f"; this source says “{cited.reads}”" if cited.reads else ""
    note = f" ({cited.note})" if cited.note else ""
    return f"{status}{differs}{note}"


def lines(whole: Whole, incoming: Iterable[Incoming], called: Mapping[str, Called]) -> Iterator[str]:
    """The lines of a record. Principal fields that are unknown say so; others are left out."""
    row, sources = whole.row, Sources(whole.cited or {})
    yield f"{row.values.get('ref') or ''}  {row.heading}".strip()
    yield " · ".join([type(row).label, *(word for word in (_archived(row), _invented(row)) if word)])
    yield from _fields(row, called, sources)
    yield from _own_fields(whole, sources)
    for child, rows in whole.owned.items():
        if rows:
            yield from ("", child.label_plural)
            for number, each in enumerate(rows, start=1):
                yield from _owned(number, each, called, sources)
    empty = [child.label_plural for child, rows in whole.owned.items() if not rows]
    yield from ("", f"None recorded: {', '.join(empty)}") if empty else ()
    yield from _linked(incoming, called)
    if sources.found:
        yield from ("", "Sources")
        yield from sources.lines()


def _archived(row: Record) -> str:
    return f"archived {row.shown('archived')}" if row.values.get("archived") else ""


def _invented(row: Record) -> str:
    return "invented example" if row.values.get("example") else ""


def _fields(row: Record, called: Mapping[str, Called], sources: Sources) -> Iterator[str]:
    shown = [field for field in row.fields.values() if field.name not in BOOKKEEPING and field.name not in HEAD]
    known = [field for field in shown if row.values.get(field.name) is not None or field.required or field.column]
    widest = max((width(field.label) for field in known), default=0)
    for group in dict.fromkeys(field.group for field in known):
        yield from ("", group) if group else ("",)
        for field in (field for field in known if field.group == group):
            text = (_text(row, field, called) or NOT_KNOWN) + sources.marks(row, field)
            first, *more = text.splitlines()
            yield f"  {pad(field.label, widest)}  {first}".rstrip()
            yield from (f"  {'':{widest}}  {line}".rstrip() for line in more)


def _own_fields(whole: Whole, sources: Sources) -> Iterator[str]:
    """What the record says in fields of a person's own."""
    widest = max((width(field.label) for field, _ in whole.own), default=0)
    yield from ("", "Own fields") if whole.own else ()
    for field, value in whole.own:
        first, *more = (field.format(value) + sources.marks(whole.row, field)).splitlines()
        yield f"  {pad(field.label, widest)}  {first}".rstrip()
        yield from (f"  {'':{widest}}  {line}".rstrip() for line in more)


def _text(row: Record, field: Field[Any], called: Mapping[str, Called]) -> str:
    value = row.values.get(field.name)
    if value is None or not field.target:
        return row.shown(field.name)
    other = called[value]
    return f"{other.ref} {other.title}" if other.ref else other.title


def _is_plain(field: Field[Any]) -> bool:
    """Whether a value speaks for itself, without its label."""
    return bool(field.column) and isinstance(field.kind, kinds.Text | kinds.Choice | kinds.Link | kinds.Mass)


def _own(row: Record, but: Iterable[str] = ()) -> list[Field[Any]]:
    """The known fields of an owned row, in the order of its columns, without its place and what `but` names."""
    left_out = {row.owner, *row.order, *but, *BOOKKEEPING}
    known = [field for field in row.fields.values() if row.values.get(field.name) is not None]
    fields = [field for field in known if field.name not in left_out]
    return sorted(fields, key=lambda field: (not _is_plain(field), field.column or 100))


def _owned(number: int, row: Record, called: Mapping[str, Called], sources: Sources) -> Iterator[str]:
    """One owned row: the values that speak for themselves on one line, the others with their labels below."""
    plain, labelled, title = [], [], ""
    for field in _own(row):
        text = _text(row, field, called)
        title = title or text
        marked = " ".join(text.split("\n")) + sources.marks(row, field, title)
        if _is_plain(field):
            plain.append(marked)
        else:
            labelled.append(f"{field.label}: {marked}")
    indent = " " * (len(str(number)) + 4)
    yield f"  {number}. {' · '.join(plain) or '; '.join(labelled)}"
    yield from (f"{indent}{line}" for line in labelled if plain)


def _linked(incoming: Iterable[Incoming], called: Mapping[str, Called]) -> Iterator[str]:
    """The lists of records that link to this one."""
    for each in incoming:
        yield from ("", each.heading)
        for row in each.rows:
            source = origin(row, called)
            yield " · ".join([f"  {source.ref or ''} {source.title}".rstrip(), *_part(row, each.field, called)])
        if each.count > len(each.rows):
            yield f"  and {each.count - len(each.rows)} more"


def _part(row: Record, field: str, called: Mapping[str, Called]) -> list[str]:
    """What an owned row says of the link, such as the role; nothing for records in their own right."""
    if isinstance(row, Titled):
        return []
    return [_text(row, each, called) for each in _own(row, [field]) if _is_plain(each)]
