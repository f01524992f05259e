"""One value brought back from the history of a record, and taken back again."""

from __future__ import annotations

import pytest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Organisation, PartyName, Person, Post
from asm_desktop.services import history, records, restoring
from asm_desktop.services.register import Register
from asm_desktop.services.restoring import NothingToRestore


def last(register: Register) -> int:
    return history.actions(register, limit=1)[0].seq


def test_one_value_comes_back_and_what_changed_since_stays(register: Register) -> None:
    body = records.create_party(register, Organisation, "First Body", {"country": "Korea"})
    records.update(register, body, {"country": "Japan", "website": "https://example.com"})
    changed = last(register)
    records.update(register, records.get(register, body.key), {"country": None})
    restoring.restore(register, changed, body.key, "country")
    row = records.get(register, body.key)
    assert (row.values["country"], row.values["website"]) == ("Korea", "https://example.com")
    assert register.undo() == "Bring back Country of First Body"
    assert records.get(register, body.key).values["country"] is None
    restoring.restore(register, changed, body.key, "website")
    assert records.get(register, body.key).values["website"] is None, "it was not known before"


def test_a_value_of_a_row_comes_back_in_its_own_form(register: Register) -> None:
    person = records.create_party(register, Person, "One Person")
    post = records.create(register, Post, {"person": person.key, "title": "Chair", "started": PartialDate(2022, 9)})
    records.update(register, post, {"started": PartialDate(2023)})
    restoring.restore(register, last(register), post.key, "started")
    assert records.get(register, post.key).values["started"] == PartialDate(2022, 9)


def test_what_an_action_did_not_change_is_said_to_have_no_earlier_value(register: Register) -> None:
    body = records.create_party(register, Organisation, "First Body", {"country": "Korea"})
    added = last(register)
    (name,) = register.store.rows_of(PartyName, body.key)
    records.update(register, body, {"country": "Japan"})
    for seq, key, field in (
        (added, body.key, "country"),
        (last(register), body.key, "website"),
        (99, name.key, "full"),
    ):
        with pytest.raises(NothingToRestore):
            restoring.restore(register, seq, key, field)
    assert records.get(register, body.key).values["country"] == "Japan"
