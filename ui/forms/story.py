"""All that is told of one record on one screen, read at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from asm_desktop.domain.fields import Record
from asm_desktop.services import links, own_fields, records
from asm_desktop.services.links import Cited, Heading, Incoming
from asm_desktop.services.register import Register
from ui.forms.cells import linked_keys, subject_key


@dataclass(frozen=True)
class Story:
    """A record, the rows that belong to it, what points at it, and the titles and citations of them all."""

    row: Record
    owned: dict[type[Record], list[Record]] = field(default_factory=dict)
    incoming: list[Incoming] = field(default_factory=list)
    headings: dict[str, Heading] = field(default_factory=dict)
    citations: dict[tuple[str, str], list[Cited]] = field(default_factory=dict)


def tell(register: Register, key: str) -> Story:
    """Read the story of a record. Raises RecordNotFound."""
    row = own_fields.completed(register.store, records.get(register, key))
    owned = records.owned(register, row)
    incoming = links.incoming(register, row)
    own_rows = [row, *(each for rows in owned.values() for each in rows)]
    pointing = [each for part in incoming for each in part.rows]
    keys = linked_keys([*own_rows, *pointing]) | {subject_key(each) for each in pointing}
    return Story(
        row=row,
        owned=owned,
        incoming=incoming,
        headings=links.headings(register, keys),
        citations=links.citations(register, [each.key for each in own_rows]),
    )
