"""Moving all that belongs to one record, and all that points at it, to another, within an open action.

Derived from the declarations: a new link or list follows without a word here. Rows that say the same become one. The
moment of a row's last change is left as it was, so that later work on it does not forbid to undo the move.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from asm_desktop.domain.doubles import additions, says_the_same
from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import Citation, Relation, SavedView, pointing_at
from asm_desktop.services import own_fields
from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)


class Movement:
    """From `other` to `kept`. `came` holds the identifiers of the rows that changed hands."""

    def __init__(self, store: Store, kept: Titled, other: Titled) -> None:
        self.store, self.kept, self.other = store, kept, other
        self.came: set[str] = set()
        self.left_a_trace = False

    def citations(self, values: Mapping[str, Any]) -> None:
        """Bring the sources of the record's own fields over; where a value goes, its sources say what they read."""
        there = self.store.citing([self.kept.key])
        for row, citations in ((self.kept, there), (self.other, self.store.citing([self.other.key]))):
            declared, told = own_fields.fields_of(self.store, type(row)), own_fields.completed(self.store, row)
            for citation in citations:
                news: dict[str, Any] = {"subject": self.kept.key} if row is self.other else {}
                field = declared.get(citation.field or "")
                said = told.values.get(citation.field or "")
                if field is not None and citation.reads is None and said not in (None, values.get(field.name)):
                    news["reads"] = field.format(said)
                self._move_citation(citation, news, there)

    def rows(self, child: type[Record]) -> None:
        """Bring the rows of one kind over; one that would tie the record to itself goes."""
        there = self.store.rows_of(child, self.kept.key)
        place = 1 + max((row.values.get("position") or 0 for row in there), default=-1)
        for row in self.store.rows_of(child, self.other.key):
            moved = self._moved(row)
            if _is_circular(moved):
                self._drop(row)
                continue
            self.left_a_trace = True
            if twin := next((each for each in there if says_the_same(each, moved)), None):
                self._absorb(moved, twin)
            else:
                news = self._links(row)
                if "position" in child.order:
                    news["position"] = place
                    place += 1
                self.store.update(child, row.key, news, stamp=False)
                self.came.add(row.key)

    def references(self) -> None:
        """Have every other row that points at the record that goes point at the one that stays."""
        for record, field in pointing_at(type(self.kept)):
            for row in self.store.referring(record, field, [self.other.key]):
                if field != record.owner:
                    self._follow(row)
        for view in self.store.all(SavedView):
            if view.definition and self.other.key in view.definition:
                definition = view.definition.replace(self.other.key, self.kept.key)
                self.store.update(SavedView, view.key, {"definition": definition}, stamp=False)

    def _follow(self, row: Record) -> None:
        record = type(row)
        moved = self._moved(row)
        if _is_circular(moved):
            self._drop(row)
            return
        news = self._links(row)
        problems = {name for name, _ in record.check(moved.values)} - {name for name, _ in record.check(row.values)}
        news |= {name: None for name in problems if not record.fields[name].required}
        if news:
            self.store.update(record, row.key, news, stamp=False)
        if record.owner:
            there = [each for each in self.store.rows_of(record, row.values[record.owner]) if each.key != row.key]
            twin = next((each for each in there if says_the_same(each, row.replace(**news))), None)
            if twin is not None:
                self._absorb(row.replace(**news), twin)

    def _links(self, row: Record) -> dict[str, Any]:
        """The links of a row that change."""
        links = [field.name for field in row.fields.values() if field.target]
        return {name: self.kept.key for name in links if row.values.get(name) == self.other.key}

    def _moved(self, row: R) -> R:
        return row.replace(**self._links(row))

    def _absorb(self, row: Record, twin: Record) -> None:
        """Let `twin` say what `row` says, and take `row` away."""
        record = type(row)
        news = additions(twin, row)
        if news:
            self.store.update(record, twin.key, news, stamp=False)
        there = self.store.citing([twin.key])
        for citation in self.store.citing([row.key]):
            self._move_citation(citation, {"subject": twin.key}, there)
        for other, field in pointing_at(record):
            for each in self.store.referring(other, field, [row.key]):
                self.store.update(other, each.key, {field: twin.key}, stamp=False)
        if record.owner and row.values[record.owner] == self.kept.key:
            # Handed over before it goes, so that the journal tells of it in the record that stays.
            self.store.update(record, row.key, {record.owner: self.kept.key}, stamp=False)
        self.store.delete(record, [row.key])

    def _drop(self, row: Record) -> None:
        self.store.delete(Citation, [citation.key for citation in self.store.citing([row.key])])
        self.store.delete(type(row), [row.key])

    def _move_citation(self, citation: Citation, news: Mapping[str, Any], there: list[Citation]) -> None:
        """Change a citation, or take it away where another says the same."""
        if not news:
            return
        moved = citation.replace(**news)
        told = ("field", "source", "sentence", "status", "reads", "note")
        if any(
            each.key != citation.key and all(each.values.get(name) == moved.values.get(name) for name in told)
            for each in there
        ):
            self.store.delete(Citation, [citation.key])
        else:
            self.store.update(Citation, citation.key, news, stamp=False)
            there.append(moved)


def _is_circular(row: Record) -> bool:
    """Whether a tie would be of a party with itself."""
    return isinstance(row, Relation) and row.party == row.other
