"""Reading a JSON register: every problem is noted with its path, and reading goes on."""

from __future__ import annotations

import re
from typing import Any

from asm_desktop.domain.errors import InvalidData, InvalidValue
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import Citation
from asm_desktop.exchange import files, json_text, layout, values
from asm_desktop.exchange.register_json import Content, Entry


def parse(data: bytes) -> Content:
    """The entries of a file, with the problems found. Raises InvalidData for what is no JSON register at all."""
    document = json_text.load(data)
    if not isinstance(document, dict):
        raise InvalidData([("", "The file holds no JSON object: it should begin with {.")])
    version = document.get("version")
    if document.get("format") == layout.FORMAT and isinstance(version, int) and version > layout.VERSION:
        raise InvalidData([("version", "A newer version of ASM Desktop wrote this file. Update this program first.")])
    return _Reader().document(document)


class _Reader:
    """One reading of one file."""

    def __init__(self) -> None:
        self.content = Content()
        self.note = self.content.note

    def document(self, raw: dict[str, Any]) -> Content:
        """The whole file."""
        self._keys("", raw, ("$schema", "format", "version", *layout.LISTS, "files"))
        if raw.get("format") != layout.FORMAT:
            self.note("format", f"“{layout.FORMAT}” is expected here.")
        if raw.get("version") != layout.VERSION or isinstance(raw.get("version"), bool):
            self.note("version", f"{layout.VERSION} is expected here.")
        for plural, record in layout.LISTS.items():
            self.content.entries += self._list(record, plural, raw.get(plural))
        self._files(raw.get("files"))
        return self.content

    def _keys(self, path: str, raw: dict[str, Any], known: tuple[str, ...], record: type[Record] | None = None) -> None:
        """Note the keys that are not known, and those written twice."""
        for key in raw:
            if key not in known:
                self.note(_at(path, key), _stray(key, known, record))
        for key in raw.repeated if isinstance(raw, json_text.Repeating) else ():
            self.note(_at(path, key), "This is written more than once.")

    def _list(self, record: type[Record], path: str, raw: Any, owner: type[Record] | None = None) -> list[Entry]:
        if raw is None:
            return []
        if not isinstance(raw, list):
            self.note(path, "A list is expected here.")
            return []
        entries = []
        for number, each in enumerate(raw):
            place = f"{path}[{number}]"
            if isinstance(each, dict):
                entries.append(self._entry(record, place, each, owner))
            else:
                self.note(place, "An object in braces is expected here.")
        return entries

    def _entry(self, record: type[Record], path: str, raw: dict[str, Any], owner: type[Record] | None) -> Entry:
        self._keys(path, raw, layout.keys_of(record), record)
        entry = Entry(record, {}, path=path)
        entry.name = self._name(entry, raw.get("id"))
        for name, field in layout.fields_of(record).items():
            self._value(entry, field, raw.get(name))
        if owner is not None and isinstance(cited := entry.values.get("field"), str):
            self._check_cited(entry, cited, owner)
        for key, child in layout.nested_in(record).items():
            entry.nested += self._list(child, entry.at(key), raw.get(key), record if child is Citation else None)
        return entry

    def _name(self, entry: Entry, raw: Any) -> str | None:
        if raw is None:
            return None
        try:
            if not isinstance(raw, str):
                raise InvalidValue(reason="A name of your choosing is expected here, as text.")
            name = values.reference(raw)
        except InvalidValue as problem:
            self.note(entry.at("id"), str(problem))
            return None
        return name.lower() if layout.UUID.fullmatch(name.lower()) else name

    def _value(self, entry: Entry, field: Field[Any], raw: Any) -> None:
        try:
            value = values.read(field, raw)
            if field.name == "ref" and value is not None and not re.fullmatch(layout.ref_pattern(entry.record), value):
                raise InvalidValue(reason=f"A reference is written as {entry.record.prefix}-0001.")
        except InvalidValue as problem:
            self.note(entry.at(field.name), str(problem))
            entry.unreadable.add(field.name)
            return
        if value is not None:
            entry.values[field.name] = value

    def _check_cited(self, entry: Entry, name: str, owner: type[Record]) -> None:
        if not layout.citable(owner, name):
            near = values.suggestion(name, layout.fields_of(owner))
            self.note(entry.at("field"), f"“{name[:60]}” is no field of {layout.one(owner)}.{near}")
            entry.unreadable.add("field")

    def _files(self, raw: Any) -> None:
        if raw is None:
            return
        if not isinstance(raw, dict):
            self.note("files", "An object is expected here.")
            return
        self._keys("files", raw, tuple(raw))
        for digest, each in raw.items():
            try:
                self.content.files[digest] = files.from_object(digest, each)
            except InvalidValue as problem:
                self.note(_at("files", digest), str(problem))


def _at(path: str, key: str) -> str:
    """The path of a key, shortened where it could not be read in a sentence."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in key[:80])
    return f"{path}.{shown}" if path else shown


def _stray(key: str, known: tuple[str, ...], record: type[Record] | None) -> str:
    """Why a key does not belong here."""
    if record is None:
        return f"A register holds no such list.{values.suggestion(key, known)}"
    if key == record.owner or (key == "subject" and record is Citation):
        return "Leave this out: it follows from where the object stands."
    if key in record.order:
        return "Leave this out: the order of the list says it."
    if key in record.fields:
        return f"Leave this out: the program works it out itself.{values.suggestion(key, known)}"
    return f"There is no such field in {layout.one(record)}.{values.suggestion(key, known)}"
