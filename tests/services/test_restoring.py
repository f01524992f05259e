"""One value brought back from the history of a record, and taken back again."""

from __future__ import annotations

import pytest

from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, CustomField, Organisation, PartyName, Person, Post
from asm_desktop.services import history, own_fields, records, restoring
from asm_desktop.services.gates import GateClosed
from asm_desktop.services.register import Register
from asm_desktop.services.restoring import FieldGone, NothingToRestore, RowGone


def last(register: Register) -> int:
    return history.actions(register, limit=1)[0].seq


def offered(register: Register, seq: int, key: str | None = None) -> dict[str, bool | str]:
    """What is offered of an action, by the label of the field."""
    changes = history.changes(register, seq, key).changes
    offers = restoring.offers(register, changes)
    return {
        each.field_label: offer if isinstance(offer, bool) else str(offer)
        for each, offer in zip(changes, offers, strict=True)
    }


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


def test_a_value_of_a_field_of_ones_own_comes_back(register: Register) -> None:
    tier = OwnField(records.create(register, CustomField, {"name": "Tier", "of": "organisation"}))
    body = records.create_party(register, Organisation, "First Body", {"country": "Korea"})
    body = records.update(register, body, {tier.name: "A"})
    records.update(register, body, {tier.name: "B", "country": "Japan"})
    changed = last(register)
    assert offered(register, changed) == {"Country": True, "Tier": True}
    restoring.restore(register, changed, body.key, tier.name)
    row = own_fields.completed(register.store, records.get(register, body.key))
    assert (row.values[tier.name], row.values["country"]) == ("A", "Japan")
    assert offered(register, changed) == {"Country": True, "Tier": False}, "it is so already"
    assert register.undo() == "Bring back Tier of First Body"
    records.update(register, tier.custom, {"kind": "number"})
    assert "“A” does not fit the field as it is now" in str(offered(register, changed)["Tier"])
    records.delete(register, [records.get(register, tier.key)])
    assert "The field was deleted" in str(offered(register, changed)["Tier"])
    with pytest.raises(FieldGone):
        restoring.restore(register, changed, body.key, tier.name)


def test_what_is_gone_is_said(register: Register) -> None:
    lead = records.create_party(register, Person, "Hana Kim")
    mou = records.create(register, Agreement, {"formal_title": "The MOU", "lead": lead.key})
    mou = records.update(register, mou, {"lead": None, "purpose": "Peace"})
    changed = last(register)
    records.delete(register, [lead])
    assert offered(register, changed) == {
        "Owner": "Hana Kim was deleted, so a link to it cannot be restored. Undo that deletion first.",
        "Purpose": True,
    }
    records.delete(register, [mou])
    sentence = "The MOU was deleted, so single values of it cannot be restored. Undo the deletion first."
    assert set(offered(register, changed).values()) == {sentence}
    with pytest.raises(RowGone):
        restoring.restore(register, changed, mou.key, "purpose")


def test_nothing_is_offered_of_what_was_added(register: Register) -> None:
    records.create_party(register, Organisation, "First Body", {"country": "Korea"})
    assert set(offered(register, last(register)).values()) == {False}


def test_a_stage_comes_back_through_its_gate(register: Register) -> None:
    mou = records.create(register, Agreement, {"formal_title": "The MOU"})
    with register.action("Kept as it was told") as store:
        store.update(Agreement, mou.key, {"stage": "signed"})
    records.update(register, records.get(register, mou.key), {"stage": "idea"})
    changed = last(register)
    assert offered(register, changed)["Stage"] is True
    with pytest.raises(GateClosed):
        restoring.restore(register, changed, mou.key, "stage")
    assert records.get(register, mou.key).values["stage"] == "idea"
