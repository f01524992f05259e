"""What a sample register holds, with the model case and the invented example told apart."""

from typing import Any

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import OWNED, TITLED, Citation, Organisation
from asm_desktop.services.register import Register


class Held:
    """Every row and citation of a register."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.rows: list[Record] = [row for record in (*TITLED, *OWNED) for row in register.store.all(record)]
        self.by_key = {row.key: row for row in self.rows}
        self.citations = register.store.all(Citation)

    def titled(self, row: Record) -> Titled:
        """The record itself, or the one that a row belongs to."""
        found = row if isinstance(row, Titled) else self.by_key[row.values[type(row).owner]]
        assert isinstance(found, Titled)
        return found

    def model(self, record: type[Any]) -> list[Any]:
        return [row for row in self.rows if isinstance(row, record) and not self.titled(row).example]

    def example(self, record: type[Any]) -> list[Any]:
        return [row for row in self.rows if isinstance(row, record) and self.titled(row).example]

    def owned(self, record: type[Any], owner: Record) -> list[Any]:
        return [row for row in self.rows if isinstance(row, record) and row.values[type(row).owner] == owner.key]

    def cited(self, row: Record, field: str | None = None) -> list[Citation]:
        return [each for each in self.citations if each.subject == row.key and field in (None, each.field)]

    def sentences(self, row: Record, field: str | None = None) -> str:
        return "\n".join(each.sentence or "" for each in self.cited(row, field))

    def organisation(self, name: str) -> Organisation:
        (found,) = [each for each in self.model(Organisation) if each.title == name]
        assert isinstance(found, Organisation)
        return found
