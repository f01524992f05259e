"""From the names in a data file to identifiers: what is new, what each link means, and what stands in the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.ownership import UNDER, cycle
from asm_desktop.domain.records import BY_NOUN, RECORDS, TITLED, Citation, Relation
from asm_desktop.exchange import layout, values
from asm_desktop.exchange.register_json import Content, Entry
from asm_desktop.services.resolving_own import OwnValues
from asm_desktop.store.store import Store, new_key

CHUNK = 500
Row = tuple[type[Record], dict[str, Any]]


class Resolution:
    """One file beside one register. It reads the register, notes problems in the content, and writes nothing."""

    def __init__(self, store: Store, content: Content) -> None:
        self.store, self.content = store, content
        self.entries = list(_flat(content.entries))
        self.named: dict[str, Entry] = {}
        self.outside: dict[tuple[str, str], str | None] = {}
        self.own = OwnValues(store, content, self.named)

    def rows(self) -> list[Row]:
        """Every row to add, with identifiers, links and references in place; problems are noted in the content."""
        for entry in self.entries:
            entry.key = entry.name if entry.name and layout.UUID.fullmatch(entry.name) else new_key()
            self._take_name(entry, "id", entry.name)
        for entry in self.entries:
            self._take_name(entry, "ref", entry.values.get("ref"))
        self._check_identifiers()
        for record in TITLED:
            self._give_references(record, [entry for entry in self.content.entries if entry.record is record])
        self._check_files()
        rows = [row for entry in self.content.entries for row in self._rows(entry)]
        self._check_ownership(rows)
        return rows

    def _take_name(self, entry: Entry, field: str, name: str | None) -> None:
        """Let links of the file mean this entry by the name."""
        other = self.named.setdefault(name, entry) if name else entry
        if other is not entry:
            self.content.note(entry.at(field), f"“{name}” already names {other.path} of this file.")

    def _check_identifiers(self) -> None:
        """Refuse what is in the register already: nothing there is overwritten."""
        kept = {entry.key: entry for entry in self.entries if entry.key == entry.name}
        kinds = {record.table: BY_NOUN["party"] if record.table == "party" else record for record in RECORDS}
        for record in kinds.values():
            for row in self.store.get_many(record, kept):
                self.content.note(
                    kept[row.key].at("id"),
                    f"{_called(row)} with this identifier is already in the register, and stays as it is. "
                    "Leave it out here, or import into an empty file.",
                )

    def _give_references(self, record: type[Record], entries: list[Entry]) -> None:
        """Keep the references that are given and free; number the other records after the highest."""
        given = {entry.values["ref"]: entry for entry in entries if "ref" in entry.values}
        for start in range(0, len(given), CHUNK):
            for row in self.store.referring(record, "ref", list(given)[start : start + CHUNK]):
                self.content.note(
                    given[row.values["ref"]].at("ref"),
                    f"{row.values['ref']} is {_called(row)} in the register. Leave the reference out to get the next.",
                )
        last = max((_number(ref) for ref in given), default=0)
        following = max(last + 1, _number(self.store.next_ref(record)) if entries else 0)
        for entry in entries:
            if "ref" not in entry.values:
                entry.values["ref"] = f"{record.prefix}-{following:04d}"
                following += 1

    def _check_files(self) -> None:
        """Every file named is here or in the register already, and every file here is named."""
        used = set()
        for entry in self.entries:
            for field in layout.fields_of(entry.record).values():
                digest = entry.values.get(field.name) if field.kind.name == "file" else None
                used.add(digest)
                if digest and digest not in self.content.files and self.store.blob(digest) is None:
                    self.content.note(entry.at(field.name), "“files” holds no file of this name.")
        for digest in self.content.files.keys() - used:
            self.content.note(f"files.{digest}", "No record of this file uses it.")

    def _check_ownership(self, rows: list[Row]) -> None:
        """No party of the file may belong to itself (DOMAIN §1); those of the register are not touched by it."""
        relations = [row for record, row in rows if record is Relation and _is_ownership(row)]
        entries = {entry.key: entry for entry in self.entries}
        ties = [(row["party"], row["other"]) for row in relations]
        told: set[str] = set()
        for row in relations:
            way = cycle(ties, row["party"])
            if way and row["party"] not in told:
                told.update(way)
                places = " → ".join(entries[key].path for key in way)
                self.content.note(entries[row["id"]].at("other"), f"These would belong to themselves: {places}.")

    def _rows(self, entry: Entry, owned: dict[str, Any] | None = None) -> Iterator[Row]:
        """The row of an entry and those nested in it; `owned` is what follows from where it stands."""
        row = {"id": entry.key, **entry.values, **(owned or {})}
        for field in layout.fields_of(entry.record).values():
            if field.target and field.name in row:
                row[field.name] = self._link(entry, field, row[field.name])
            elif field.required and field.name not in row:
                row[field.name] = field.default
        if Titled.own.name in row:
            row[Titled.own.name] = self.own.values(entry, row[Titled.own.name])
        for name, sentence in entry.record.check(row):
            if name not in entry.unreadable:
                self.content.note(entry.at(name), sentence)
        yield entry.record, row
        places: Counter[type[Record]] = Counter()
        for child in entry.nested:
            yield from self._rows(child, _told_by_place(child.record, entry.key, places[child.record]))
            places[child.record] += 1

    def _link(self, entry: Entry, field: Field[Any], name: str) -> str | None:
        """The identifier that a link means."""
        wanted = BY_NOUN[field.target]
        found = self.named.get(name)
        if found is not None and issubclass(found.record, wanted):
            return found.key
        if found is not None:
            sentence = f"“{name}” is {found.path}, but {layout.one(wanted)} is expected here."
        elif key := self._in_register(wanted, name):
            return key
        else:
            known = [each for each, other in self.named.items() if issubclass(other.record, wanted)]
            near = values.suggestion(name, known)
            sentence = f"“{name[:60]}” names no {wanted.label.lower()} in this file or the register.{near}"
        self.content.note(entry.at(field.name), sentence)
        entry.unreadable.add(field.name)
        return None

    def _in_register(self, wanted: type[Record], name: str) -> str | None:
        """The identifier of the register's record that has this reference or identifier."""
        place = (wanted.noun, name)
        if place not in self.outside:
            self.outside[place] = next((row.key for row in self._candidates(wanted, name)), None)
        return self.outside[place]

    def _candidates(self, wanted: type[Record], name: str) -> Iterator[Record]:
        if layout.UUID.fullmatch(name.lower()):
            yield from self.store.get_many(wanted, [name.lower()])
        for record in TITLED:
            if issubclass(record, wanted) and name.startswith(f"{record.prefix}-"):
                yield from self.store.referring(record, "ref", [name])


def _flat(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Every entry, in the order of the file."""
    for entry in entries:
        yield entry
        yield from _flat(entry.nested)


def _told_by_place(record: type[Record], owner: str, place: int) -> dict[str, Any]:
    """What follows from where an object stands: whose it is, and its place in the list."""
    values: dict[str, Any] = {"subject" if record is Citation else record.owner: owner}
    return values | dict.fromkeys(record.order, place)


def _is_ownership(relation: dict[str, Any]) -> bool:
    """Whether a relation puts one party under another, and stands."""
    return relation.get("kind") in UNDER and relation.get("ended") is None and relation.get("archived") is None


def _number(ref: str) -> int:
    return int(ref.rpartition("-")[2])


def _called(row: Record) -> str:
    return f"“{row.values['title']}”" if row.values.get("title") else layout.one(type(row))
