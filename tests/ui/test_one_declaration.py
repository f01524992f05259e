"""A field that is declared once is in the form, the column chooser, the search, the JSON and the history."""

from __future__ import annotations

import json

import pytest

from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import TITLED, Organisation, Person
from asm_desktop.services import history, listing, records
from asm_desktop.services.exchange import export_register
from asm_desktop.services.listing import View
from asm_desktop.services.search import search
from ui.forms.record_form import form_fields
from ui.session import Session


def test_whatever_is_declared_can_be_typed_in_and_shown_in_a_column() -> None:
    for record in TITLED:
        assert {field.name for field in record.editable()} - {field.name for field in form_fields(record)} <= {
            "position",
            "example",
        }
        shown = {field.name for field in listing.choosable(record)}
        assert {field.name for field in record.editable() if field.kind.name != "file"} - shown <= {"position"}


@pytest.mark.parametrize("field", [Organisation.sector, Organisation.registration, Person.biography])
def test_a_value_is_searched_exported_and_remembered(session: Session, field: Field[str]) -> None:
    record = next(kind for kind in (Organisation, Person) if field.name in kind.fields)
    register = session.register
    row = records.create_party(register, record, "Example Sector Body")
    row = records.update(register, row, {field.name: "zirconium sponge"})
    view = View(record.noun, ("title", field.name), filter="zirconium")
    assert [line.texts for line in listing.rows(register, view, 0, 10)] == [(row.heading, "zirconium sponge")]
    assert [hit.key for hit in search(register, "zircon")] == [row.key]
    exported = json.loads(export_register(register))[record.plural]
    assert next(each for each in exported if each["id"] == row.key)[field.name] == "zirconium sponge"
    latest = history.actions(register, key=row.key)[0]
    assert [(change.field_label, change.old, change.new) for change in latest.changes] == [
        (field.label, "", "zirconium sponge")
    ]
