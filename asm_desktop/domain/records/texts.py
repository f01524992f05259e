"""What belongs to the text of an agreement: its clauses, amendments and originals (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import in_order
from asm_desktop.domain.fields import Record


class Amendment(Record, noun="amendment", owner="agreement", order=("position",)):
    """A numbered change of an agreement; what it leaves empty stays as it was."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Amendments")
    number = declare.number("Number", required=True, column=1)
    title = declare.text("Title", search=3, column=2)
    summary = declare.long_text("What it changes", search=1, column=4)
    signed_on = declare.date("Signed on", column=3)
    effective_on = declare.date("Effective on", help="From this day on it counts; else from its signature.")
    expires_on = declare.date("New expiry date")
    term = declare.text("New term in words")
    notice_period = declare.text("New notice period")
    governing_law = declare.text("New governing law")
    document = declare.link("Text", "document", inverse="Amendments")
    position = declare.number("Position in the list")


class Clause(Record, noun="clause", owner="agreement", order=("position",)):
    """A clause of an agreement, with its own binding status; an amendment may add, replace or strike it out."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Clauses")
    number = declare.text("Number", help="As in the text, such as 4.2.", column=1)
    title = declare.text("Heading", required=True, search=3, column=2)
    binding = declare.choice("Binding", ("non_binding", "Non-binding"), ("binding", "Binding"), column=3)
    text = declare.verbatim("Text", search=1)
    amendment = declare.link("Brought by amendment", "amendment", inverse="Clauses", column=4)
    replaces = declare.link("Replaces", "clause", inverse="Replaced by")
    struck_out = declare.flag("Strikes the other out", help="The clause it replaces falls away.")
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A clause replaces another one, by an amendment."""
        yield from super().check(values)
        if values.get("replaces") is not None and values["replaces"] == values.get("id"):
            yield "replaces", "A clause cannot replace itself: choose another."
        if values.get("struck_out") and values.get("replaces") is None:
            yield "replaces", "Name the clause that is struck out."


class Original(
    Record, noun="original", plural="original_copies", owner="agreement", label_plural="Originals", order=("position",)
):
    """A signed original: which party it names first, who holds it, and where (DOMAIN §3, §4)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Originals")
    number = declare.number("Number", help="Of the original, from 1 on; texts in several languages share it.")
    first_party = declare.link("Names first", "party", inverse="Originals naming them first")
    language = declare.language("Language", column=1)
    holder = declare.link("Held by", "party", inverse="Originals held", column=2)
    place = declare.text("Place", search=1, column=3)
    received_on = declare.date("Received on", column=4)
    returned_on = declare.date("Handed on")
    note = declare.text("Note")
    position = declare.number("Position in the list")

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """An original is handed on after it was received."""
        yield from super().check(values)
        yield from in_order(values, "received_on", "returned_on", "An original cannot be handed on before it came.")


class Signature(Record, noun="signature", owner="agreement", label_plural="Signatures made", order=("position",)):
    """A signature that was made: whose, in which original, under the text in which language (DOMAIN §4)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Signatures made")
    original = declare.number("Original", required=True, help="Its number, from 1 on.", column=1)
    language = declare.language("Language", required=True, column=2)
    party = declare.link("For", "party", required=True, inverse="Signatures made for them", column=3)
    person = declare.link("Signed by", "person", inverse="Signatures made", column=4)
    signed_on = declare.date("Signed on", column=5)
    signed_at = declare.time("Signed at")
    position = declare.number("Position in the list")


class Conformity(
    Record,
    noun="conformity",
    plural="conformities",
    owner="agreement",
    label="Conformity of a text",
    label_plural="Conformity of the texts",
    order=("position",),
):
    """Who certified, and when, that the text in a language conforms to the others (DOMAIN §4)."""

    agreement = declare.link("Agreement", "agreement", required=True, inverse="Conformity of the texts")
    language = declare.language("Language", required=True, column=1)
    certified_by = declare.link("Certified by", "person", inverse="Texts certified", column=2)
    certified_on = declare.date("Certified on", column=3)
    note = declare.text("Note", search=1)
    position = declare.number("Position in the list")
